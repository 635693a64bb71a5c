"""Operations: start_typing, stop_typing."""
