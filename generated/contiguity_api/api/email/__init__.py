"""Operations: send_email."""
