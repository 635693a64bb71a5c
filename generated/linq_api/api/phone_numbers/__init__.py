"""Operations: get_available_number, get_reputation_audit, list_legacy_phone_numbers, list_phone_numbers, start_reputation_audit, update_phone_number."""
