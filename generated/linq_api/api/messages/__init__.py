"""Operations: create_message, delete_message, edit_message, get_message, list_thread_messages, place_sticker, send_reaction, update_app_card."""
