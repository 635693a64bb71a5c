"""Operations: create_chat, get_chat, leave_chat, list_chats, mark_chat_read, send_voice_memo, share_contact_card, update_chat."""
