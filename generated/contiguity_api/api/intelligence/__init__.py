"""Operations: look_up_number."""
