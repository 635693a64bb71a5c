"""Operations: add_participant, remove_participant."""
