"""The indexes of the sandbox's messages match a scan of all messages."""

from __future__ import annotations

from typing import Any

from harness import ANA, BOB, LINE, TEXT_LINE, Harness
from hypothesis import given
from hypothesis import strategies as st

HANDLES, LINES = (ANA, BOB), (LINE, TEXT_LINE)
ACTIONS = st.lists(
    st.one_of(
        st.tuples(st.just("imessage"), st.sampled_from(HANDLES), st.booleans()),
        st.tuples(st.just("text"), st.sampled_from(HANDLES), st.sampled_from(LINES)),
        st.tuples(st.just("receive"), st.sampled_from(HANDLES), st.sampled_from(LINES)),
        st.tuples(st.just("react"), st.integers(0, 9), st.sampled_from(["love", "like"])),
        st.tuples(st.just("read"), st.sampled_from(HANDLES), st.none()),
        st.tuples(st.just("open"), st.sampled_from(HANDLES), st.sampled_from(LINES)),
    ),
    max_size=15,
)


def _perform(harness: Harness, action: tuple[Any, ...]) -> None:
    world = harness.emulator.state
    match action:
        case "imessage", to, fails:
            harness.phone(to, imessage="fails" if fails else True)
            harness.send(to=to, fallback={"when": ["imessage_fails"], "from": TEXT_LINE})
        case "text", to, from_:
            harness.post("/send/text", to=to, from_=from_, message="Hello")
        case "receive", from_, to:
            harness.phone(from_).text("Hello", to=to)
        case "react", index, reaction:
            found = [each for each in world.messages if each.channel == "imessage"]
            if found:
                message = found[index % len(found)]
                world.react(reaction, message, from_=message.line, add=True)
        case "read", other, _:
            harness.post("/send/imessage/read", to=other, from_=LINE)
        case "open", handle, line:
            harness.phone(handle).read(to=line)


@given(actions=ACTIONS)
def test_message_lists_after_any_actions_match_scan(actions: list[tuple[Any, ...]]) -> None:
    harness = Harness(rate_limit="off")
    for action in actions:
        _perform(harness, action)

    world = harness.emulator.state
    for handle in HANDLES:
        for line in (None, *LINES):
            for channel in ("imessage", "text"):
                thread = [
                    each
                    for each in world.messages
                    if each.channel == channel and each.other == handle and line in (None, each.line)
                ]
                assert list(world.thread(channel, line, handle)) == thread
                if line is not None:
                    reactions = [each for each in world.reactions if each.message in thread]
                    assert list(world.thread_reactions(channel, line, handle)) == reactions
    for from_ in (None, *HANDLES, *LINES):
        for to in (None, *HANDLES, *LINES):
            assert list(world.messages_between(from_, to)) == [
                each for each in world.messages if from_ in (None, each.from_) and to in (None, each.to)
            ]


@given(actions=ACTIONS)
def test_read_receipt_after_any_actions_marks_everything_received(actions: list[tuple[Any, ...]]) -> None:
    harness = Harness(rate_limit="off")
    for action in actions:
        _perform(harness, action)

    harness.post("/send/imessage/read", to=ANA, from_=LINE)
    harness.phone(ANA).read(to=LINE)

    for message in harness.emulator.state.messages:
        if message.other == ANA and message.line == LINE:
            incoming_text = message.incoming and message.channel == "text"
            assert bool(message.read_at) == (message.status in ("delivered", "received") and not incoming_text)
