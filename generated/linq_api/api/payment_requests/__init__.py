"""Operations: cancel_payment_request, create_payment_request, get_payment_request, list_payment_requests."""
