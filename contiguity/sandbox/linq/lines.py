"""The account's lines, and what the numbers of others can get."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import define

from contiguity.sandbox.clock import iso
from contiguity.sandbox.linq.account import DOCS
from contiguity.sandbox.linq.refusals import LinqRefusal
from contiguity.sandbox.linq.replies import filter_number, require_handle
from contiguity.sandbox.linq.sending import service_for

if TYPE_CHECKING:
    from contiguity.sandbox.description import Call
    from contiguity.sandbox.linq.account import Account, OwnLine
    from contiguity.sandbox.linq.replies import Handlers

CHECK_WINDOW = 10_000
"""Milliseconds from one capability check to the next."""


@define(eq=False)
class Checks:
    """When the last capability check was."""

    last_at: int | None = None


def tell_of_line(account: Account, number: str) -> None:
    """Post that a line became able to send, or unable."""
    able = account.world.lines[number].available
    states, reputations = ("FLAGGED", "ACTIVE"), ("CRITICAL", "HEALTHY")
    data = {
        "phone_number": number,
        "previous_status": states[not able],
        "new_status": states[able],
        "previous_reputation": reputations[not able],
        "new_reputation": reputations[able],
        "changed_at": iso(account.now),
    }
    account.emit("phone_number.status_updated", data, line=number)


def list_phone_numbers(account: Account, _: Call) -> dict[str, Any]:
    """List the account's lines."""
    return {"phone_numbers": [_document(account, line) for line in account.lines.values()]}


def _document(account: Account, line: OwnLine) -> dict[str, Any]:
    status = "HEALTHY" if account.world.lines[line.number].available else "CRITICAL"
    return {
        "id": line.id,
        "phone_number": line.number,
        "line_type": line.type,
        "forwarding_number": line.forwarding_number,
        "reputation": {"status": status, "doc_url": f"{DOCS}/channel/imessage/guides/reputation#{status.lower()}"},
    }


def list_legacy_phone_numbers(account: Account, _: Call) -> dict[str, Any]:
    """List them as the old operation does."""
    return {
        "phone_numbers": [
            {
                "id": line.id,
                "phone_number": line.number,
                "capabilities": {"mms": True, "sms": True, "voice": True},
                "country_code": None,
                "type": None,
            }
            for line in account.lines.values()
        ]
    }


def update_phone_number(account: Account, call: Call) -> dict[str, Any]:
    """Say where a line's calls go."""
    line = find_line(account, call.parameters["phone_number_id"])
    to = call.body["forwarding_number"] or None
    if to is not None and "@" in require_handle("forwarding_number", to):
        raise LinqRefusal(1002, "forwarding_number must be a phone number in E.164 format")
    line.forwarding_number = to
    return {"id": line.id, "phone_number": line.number, "forwarding_number": to}


def find_line(account: Account, id_: str) -> OwnLine:
    """Give a line by its id.

    Raises:
        LinqRefusal: There is none.
    """
    found = next((line for line in account.lines.values() if line.id == id_.lower()), None)
    if found is None:
        raise LinqRefusal(2019, "Phone number not found")
    return found


def get_available_number(account: Account, call: Call) -> dict[str, Any]:
    """Choose the best line to begin with: the one that these people know, else any that is healthy."""
    excluded = [filter_number(number) for number in call.parameters.get("exclude_from", ())]
    people = [require_handle("to", filter_number(handle)) for handle in call.parameters.get("to", ())]
    type_ = call.parameters.get("type")
    lines = [line for line in account.lines.values() if line.number not in excluded]
    if not lines:
        raise LinqRefusal(1005, "exclude_from leaves no line")
    able = [line for line in lines if type_ in (None, line.type) and account.world.lines[line.number].available]
    if not able:
        raise LinqRefusal(4004, "There is no line of that type")
    known = [chat.line for chat in account.chats_of(people)] if people else []
    line = next((line for number in known for line in able if line.number == number), able[0])
    return {
        "phone_number": line.number,
        "vcf_url": f"https://cdn.linqapp.com/vcards/{account.partner_id}/{line.id}.vcf",
    }


def check_imessage(account: Account, call: Call) -> dict[str, Any]:
    """Tell whether an address gets iMessages."""
    address = _checked_address(account, call)
    return _capability(account, call, address, available=account.world.phone(address).imessage is not False)


def check_rcs(account: Account, call: Call) -> dict[str, Any]:
    """Tell whether a number gets RCS."""
    address = _checked_address(account, call)
    return _capability(account, call, address, available=account.world.phone(address).rcs)


def _checked_address(account: Account, call: Call) -> str:
    address = require_handle("address", call.body["address"])
    if "from" in call.body:
        account.require_line(call.body["from"])
    checks = account.part(Checks)
    since = CHECK_WINDOW if checks.last_at is None else account.now - checks.last_at
    if since < CHECK_WINDOW and account.options.rate_limit != "off":
        wait = max(1, -(-(CHECK_WINDOW - since) // 1000))
        raise LinqRefusal(1007, f"Rate limit exceeded; retry in {wait} seconds", retry_after=wait)
    checks.last_at = account.now
    return address


def _capability(account: Account, call: Call, address: str, *, available: bool) -> dict[str, Any]:
    line = call.body.get("from", next(iter(account.lines)))
    service = service_for(account, line, [address], None)
    reason = {} if available else {"reason": "not_supported"}
    return {"address": address, "available": available, **reason, "selected_service": service}


HANDLERS: Handlers = {
    "list_phone_numbers": list_phone_numbers,
    "list_legacy_phone_numbers": list_legacy_phone_numbers,
    "update_phone_number": update_phone_number,
    "get_available_number": get_available_number,
    "check_imessage": check_imessage,
    "check_rcs": check_rcs,
}
