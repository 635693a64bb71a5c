"""Operations: cancel_message, get_imessage_availability, get_imessage_history, get_message, get_text_history."""
