"""Operations: cancel_reverse_otp, get_reverse_otp, initiate_reverse_otp, resend_otp, send_otp, verify_otp."""
