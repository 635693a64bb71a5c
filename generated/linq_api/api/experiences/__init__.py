"""Operations: get_experience, list_experiences."""
