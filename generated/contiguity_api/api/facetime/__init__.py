"""Operations: answer_facetime_call, dial_facetime, get_facetime_availability, get_facetime_call, hang_up_facetime_call, reject_facetime_call."""
