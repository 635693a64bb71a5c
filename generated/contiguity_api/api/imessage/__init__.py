"""Operations: mark_imessage_read, react_to_imessage, send_imessage, set_imessage_typing."""
