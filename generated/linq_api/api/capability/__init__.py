"""Operations: check_imessage, check_rcs."""
