"""Operations: get_location, request_location, stop_location."""
