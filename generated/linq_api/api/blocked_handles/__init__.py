"""Operations: block_handle, list_blocked_handles, unblock_handle."""
