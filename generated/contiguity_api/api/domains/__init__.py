"""Operations: delete_domain, get_domain, list_domains, register_domain."""
