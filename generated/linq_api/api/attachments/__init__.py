"""Operations: create_attachment, delete_attachment, get_attachment."""
