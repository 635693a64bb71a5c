"""Operations: add_poll_options, cast_poll_vote, create_poll, get_poll."""
