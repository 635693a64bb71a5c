"""Which of Linq's codes says what is wrong with a request that does not fit the API's description."""

from __future__ import annotations

from typing import TYPE_CHECKING

from contiguity.sandbox.description import Mismatch
from contiguity.sandbox.linq.refusals import BY_STATUS, LinqRefusal

if TYPE_CHECKING:
    from contiguity.sandbox.http import Refusal

_PHONE = r"^\+[1-9][0-9]{1,14}$"
_FALLBACK = {4: 1005, 5: 3006}


def code_of(refusal: Refusal) -> int:
    """Give the code of a refusal."""
    if isinstance(refusal, LinqRefusal):
        return refusal.code
    if isinstance(refusal, Mismatch):
        return _code_of_mismatch(refusal)
    return BY_STATUS.get(refusal.status, _FALLBACK.get(refusal.status // 100, 3006))


def _code_of_mismatch(mismatch: Mismatch) -> int:
    path, rule, value = mismatch.path, mismatch.rule, mismatch.value
    if rule == "json":
        code = 1003
    elif "app" in path or "layout" in path:
        code = 1008
    elif "parts" in path:
        code = 1004
    elif rule == "required":
        code = 1001
    elif rule == "pattern" and value == _PHONE:
        code = 1002
    elif rule == "type" and not mismatch.parameter:
        code = 1003
    elif path == ("content_type",):
        code = 5004
    elif path == ("size_bytes",) and rule == "maximum":
        code = 5005
    else:
        code = 1005
    return code
