"""Operations: create_contact_card, list_contact_cards, update_contact_card."""
