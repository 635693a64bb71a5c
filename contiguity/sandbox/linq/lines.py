"""Phone numbers of the account, and capability checks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from contiguity.sandbox.linq.account import DOCS
from contiguity.sandbox.linq.chat import query_handle, require_handle
from contiguity.sandbox.linq.errors import LinqError, rate_limited
from contiguity.sandbox.linq.outbound import choose_service
from contiguity.sandbox.state import iso_timestamp

if TYPE_CHECKING:
    from contiguity.sandbox.linq.account import Account, Handlers
    from contiguity.sandbox.linq.records import AccountLine
    from contiguity.sandbox.openapi import Call

CHECK_WINDOW_MS = 10_000
"""The minimum time between two capability checks."""


def emit_line_status(account: Account, number: str) -> None:
    """Emit the event of a changed line status."""
    available = account.state.lines[number].available
    statuses, reputations = ("FLAGGED", "ACTIVE"), ("CRITICAL", "HEALTHY")
    data = {
        "phone_number": number,
        "previous_status": statuses[not available],
        "new_status": statuses[available],
        "previous_reputation": reputations[not available],
        "new_reputation": reputations[available],
        "changed_at": iso_timestamp(account.now_ms),
    }
    account.emit("phone_number.status_updated", data, line=number)


def list_phone_numbers(account: Account, _: Call) -> dict[str, Any]:
    """List the lines."""
    return {"phone_numbers": [_serialize(account, line) for line in account.lines.values()]}


def _serialize(account: Account, line: AccountLine) -> dict[str, Any]:
    status = "HEALTHY" if account.state.lines[line.number].available else "CRITICAL"
    return {
        "id": line.id,
        "phone_number": line.number,
        "line_type": line.type,
        "forwarding_number": line.forwarding_number,
        "reputation": {"status": status, "doc_url": f"{DOCS}/channel/imessage/guides/reputation#{status.lower()}"},
    }


def list_legacy_phone_numbers(account: Account, _: Call) -> dict[str, Any]:
    """List the lines in the format of the deprecated operation."""
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
    """Set the forwarding number of a line."""
    line = require_line_id(account, call.parameters["phone_number_id"])
    to = call.body["forwarding_number"] or None
    if to is not None and "@" in require_handle("forwarding_number", to):
        raise LinqError(1002, "forwarding_number must be a phone number in E.164 format")
    line.forwarding_number = to
    return {"id": line.id, "phone_number": line.number, "forwarding_number": to}


def require_line_id(account: Account, id_: str) -> AccountLine:
    """Return a line by its id.

    Raises:
        LinqError: The line does not exist.
    """
    found = next((line for line in account.lines.values() if line.id == id_.lower()), None)
    if found is None:
        raise LinqError(2019, "Phone number not found")
    return found


def get_available_number(account: Account, call: Call) -> dict[str, Any]:
    """Choose the best line for a conversation: one with a chat with the recipients, else an available one."""
    excluded = [query_handle(number) for number in call.parameters.get("exclude_from", ())]
    handles = [require_handle("to", query_handle(handle)) for handle in call.parameters.get("to", ())]
    type_ = call.parameters.get("type")
    lines = [line for line in account.lines.values() if line.number not in excluded]
    if not lines:
        raise LinqError(1005, "exclude_from excludes every line")
    candidates = [line for line in lines if type_ in (None, line.type) and account.state.lines[line.number].available]
    if not candidates:
        raise LinqError(4004, "No line of that type is available")
    known = [chat.line for chat in account.chats_of(handles)] if handles else []
    line = next((line for number in known for line in candidates if line.number == number), candidates[0])
    return {
        "phone_number": line.number,
        "vcf_url": f"https://cdn.linqapp.com/vcards/{account.partner_id}/{line.id}.vcf",
    }


def check_imessage(account: Account, call: Call) -> dict[str, Any]:
    """Check whether an address supports iMessage."""
    address = _check_address(account, call)
    return _capability(account, call, address, available=account.state.device(address).imessage is not False)


def check_rcs(account: Account, call: Call) -> dict[str, Any]:
    """Check whether a number supports RCS."""
    address = _check_address(account, call)
    return _capability(account, call, address, available=account.state.device(address).rcs)


def _check_address(account: Account, call: Call) -> str:
    address = require_handle("address", call.body["address"])
    if "from" in call.body:
        account.require_line(call.body["from"])
    checked_at = account.capability_checked_at
    since_ms = CHECK_WINDOW_MS if checked_at is None else account.now_ms - checked_at
    if since_ms < CHECK_WINDOW_MS and account.options.rate_limit != "off":
        raise rate_limited(CHECK_WINDOW_MS - since_ms)
    account.capability_checked_at = account.now_ms
    return address


def _capability(account: Account, call: Call, address: str, *, available: bool) -> dict[str, Any]:
    line = call.body.get("from", next(iter(account.lines)))
    service = choose_service(account, line, [address], None)
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
