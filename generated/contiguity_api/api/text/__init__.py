"""Operations: react_to_text, send_text."""
