"""Operations: reset_background, set_background."""
