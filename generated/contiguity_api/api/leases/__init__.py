"""Operations: configure_number, disable_call_forwarding, enable_call_forwarding, get_call_forwarding, get_number, lease_number, list_available_numbers, list_leased_numbers, terminate_lease."""
