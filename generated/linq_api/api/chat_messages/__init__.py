"""Operations: list_messages, send_message."""
