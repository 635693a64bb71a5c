"""Operations: apply_for_entitlement, get_entitlement, list_entitlements, revoke_entitlement."""
