"""Operations: react_to_whatsapp, send_whatsapp, set_whatsapp_typing."""
