"""A message for Linq, built step by step.

::

    Message("Hello ").text("Ana", style="bold").text("! ").text("See you there", animation="shake")
    Message("Hello Ana 👋🏽").style("bold", "Ana").effect("confetti").reply_to("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45")
    Message("The plan:").media("https://example.com/plan.png").text("What do you think?")
    Message().link("https://example.com/menu")
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import Any, Self, TypeAlias, get_args

from attrs import evolve, frozen

from contiguity._core import checks, linq_checks
from contiguity._linq import marks as _marks
from contiguity._linq import text as _text
from contiguity._linq.destination import check_first, check_mentions
from contiguity._linq.fields import fields_of, is_list
from contiguity._linq.marks import Place, Which
from contiguity._linq.parts import Part, link_of, media_part, part_of, parts_of, together
from contiguity._linq.text_part import value_of
from contiguity.errors import ValidationError
from linq_api.models import (
    AppCardPart,
    AppClipPart,
    BubbleEffect,
    ExperienceCall,
    ExperienceParams,
    LinkPart,
    MessageContent,
    MessageEffect,
    ReplyTo,
    ScreenEffect,
    ServiceType,
    TextAnimation,
    TextPart,
    TextStyle,
)

_APPS_NEED_IMESSAGE = "must be iMessage or left out, since cards, App Clips and experiences go over iMessage only"


@frozen(init=False)
class Message:
    """A message that grows with every step; each step gives a new message and leaves the old one as it was.

    `text` writes; `style`, `animate`, `mention` and `inline_sticker` mark what is written; `media`, `link` and `part`
    add other parts; the rest says how to send. Texts that follow each other are one part.

    To mark means to name the words, or to give a slice, in Python's indexes, of the text written last:
    ``style("bold", "Ana")``, ``style("bold", slice(6, 9))``. Words are looked for in all texts of the message and must
    be there once, unless `which` says which is meant: 0 for the first, -1 for the last, "all" for all. Ranges go out in
    UTF-16 code units, as the service wants them, and never split what people see as one character: half of a family
    emoji, or a letter without its accent, is not found as words and is refused as a slice.

    A step that makes what the service would refuse raises `ValidationError`. What SMS and RCS cannot show (styles,
    animations, effects, replies) the service drops there by itself.
    """

    _content: MessageContent

    def __init__(self, text: str | None = None) -> None:
        content = MessageContent()
        if text is not None:
            content.parts = [TextPart(type_="text", value=value_of("text", text))]
        object.__setattr__(self, "_content", content)

    def __hash__(self) -> int:
        return hash(repr(self._content))

    def text(
        self,
        text: str,
        *,
        style: TextStyle | Sequence[TextStyle] = (),
        animation: TextAnimation | None = None,
        mention: str | None = None,
    ) -> Self:
        """Write text: at the end of the text that is there, if nothing came after it.

        Args:
            text: What to write, as it is: Markdown has no meaning. A part takes 10,000 characters.
            style: One style or several.
            animation: An animation, which takes no style beside it.
            mention: The handle of a member of the group whom this text names. One text takes one mention.
        """
        others, before = self._last_text()
        start = len(before.value)
        whole = value_of("text", before.value + checks.text("text", text))
        place = [(start, len(whole))]
        marked = bool(style) or animation is not None or mention is not None
        if _text.splits_character(whole, start) and (marked or _text.length(before.value) in _marks.ends(before)):
            raise ValidationError.of("text", "must not continue the character before it, since one of them is marked")
        written = evolve(before, value=whole)
        for one in (style,) if isinstance(style, str) else style:
            written = _marks.styled(written, place, one)
        if animation is not None:
            written = _marks.animated(written, place, animation)
        if mention is not None:
            written = _marks.mentioning(written, place, mention)
        return self._with(parts=[*others, written])

    def style(self, style: TextStyle, target: str | slice, *, which: Which = None) -> Self:
        """Give words a style; styles may overlap each other."""
        return self._marked(target, which, lambda part, where: _marks.styled(part, where, style))

    def animate(self, animation: TextAnimation, target: str | slice, *, which: Which = None) -> Self:
        """Animate words; an animation overlaps neither a style nor another animation."""
        return self._marked(target, which, lambda part, where: _marks.animated(part, where, animation))

    def mention(self, handle: str, target: str | slice, *, which: int | None = None) -> Self:
        """Make words a mention of a member of the group. One text takes one mention."""
        return self._marked(target, which, lambda part, where: _marks.mentioning(part, where, handle))

    def inline_sticker(
        self, target: str | slice, *, url: str | None = None, attachment_id: str | None = None, which: Which = None
    ) -> Self:
        """Show an image in place of words: an uploaded attachment, or the URL of a file that Linq stores."""
        source = _given(url=url, attachment_id=attachment_id)
        return self._marked(target, which, lambda part, where: _marks.with_sticker(part, where, source))

    def media(self, url: str | None = None, *, attachment_id: str | None = None, sticker: bool | None = None) -> Self:
        """Add a file.

        Args:
            url: Its public HTTPS URL; at most 10 MB, and at most 40 such files in a message.
            attachment_id: Instead of the URL, the id of an uploaded file.
            sticker: True shows the image as a sticker, on iMessage only.
        """
        return self._and(media_part("", _given(url=url, attachment_id=attachment_id, sticker=sticker)))

    def link(self, url: str) -> Self:
        """Add a link with a preview, which must be the only part. Without a preview, write it as text."""
        return self._and(LinkPart(type_="link", value=link_of("url", url)))

    def part(self, part: Part | Mapping[str, object]) -> Self:
        """Add any part as the API has it, such as an iMessage app's card or an App Clip, as a model or a dict."""
        return self._and(part_of("part", part))

    def experience(self, name: str, action: str, params: Mapping[str, Any] | None = None) -> Self:
        """Invoke an experience, such as a payment, instead of sending parts."""
        call = ExperienceCall(name=checks.text("name", name), action=checks.text("action", action))
        if params is not None:
            call.params = ExperienceParams.from_dict(deepcopy(fields_of("params", params)))
        return self._with(experience=call)

    def reply_to(self, message_id: str, part_index: int = 0) -> Self:
        """Answer a message of the same chat, or one of its parts, inline."""
        answered = ReplyTo(
            message_id=linq_checks.uuid("message_id", message_id),
            part_index=linq_checks.index("part_index", part_index),
        )
        return self._with(reply_to=answered)

    def effect(self, name: ScreenEffect | BubbleEffect) -> Self:
        """Play an effect on arrival, on the screen or in the bubble as its name says; the last one given counts."""
        on_screen, in_bubble = get_args(ScreenEffect), get_args(BubbleEffect)
        chosen: ScreenEffect | BubbleEffect = checks.choice("name", name, (*on_screen, *in_bubble))
        return self._with(effect=MessageEffect(type_="screen" if chosen in on_screen else "bubble", name=chosen))

    def preferred_service(self, service: ServiceType) -> Self:
        """Ask for a network: iMessage alone, or RCS or SMS, which both mean RCS where possible and SMS otherwise."""
        chosen: ServiceType = checks.choice("service", service, get_args(ServiceType))
        return self._with(preferred_service=chosen)

    def idempotency_key(self, key: str) -> Self:
        """Give a key of your own, under which the service accepts one message, however often it is sent."""
        return self._with(idempotency_key=linq_checks.idempotency_key("key", key))

    def content(self) -> MessageContent:
        """Give what goes to the service; the model is yours to keep.

        Raises:
            ValidationError: There is nothing in the message yet.
        """
        if not self._content.parts and self._content.experience is None:
            raise ValidationError.of("message", "must have at least one part, or an experience")
        return deepcopy(self._content)

    def _last_text(self) -> tuple[list[Part], TextPart]:
        """Give the parts before the text that can be written on, and that text, which may be empty."""
        parts = list(self._content.parts or [])
        last = parts[-1] if parts else None
        if not isinstance(last, TextPart):
            return parts, TextPart(type_="text", value="")
        if last.mention is not None and last.mention_range is None:
            # A mention without a range is the whole text, and must not grow with it.
            last = evolve(last, mention_range=[0, _text.length(last.value)])
        return parts[:-1], last

    def _marked(self, target: object, which: object, mark: Callable[[TextPart, Sequence[Place]], TextPart]) -> Self:
        parts = list(self._content.parts or [])
        texts = [(index, part) for index, part in enumerate(parts) if isinstance(part, TextPart)]
        found = _marks.places([part.value for _, part in texts], target, which)
        for number, (index, part) in enumerate(texts):
            where = [place for text, place in found if text == number]
            if where:
                parts[index] = mark(part, where)
        return self._with(parts=parts)

    def _and(self, part: Part) -> Self:
        return self._with(parts=[*(self._content.parts or []), part])

    def _with(self, **changes: Any) -> Self:
        content = evolve(self._content, **changes)
        together("parts", content.parts or [])
        if content.parts and content.experience is not None:
            raise ValidationError.of("experience", "stands for the parts, so a message has either")
        apps = any(isinstance(part, (AppCardPart, AppClipPart)) for part in content.parts or [])
        if content.preferred_service in {"RCS", "SMS"} and (apps or content.experience is not None):
            raise ValidationError.of("preferred_service", _APPS_NEED_IMESSAGE)
        made = object.__new__(type(self))
        object.__setattr__(made, "_content", content)
        return made


def _given(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None}


AnyMessage: TypeAlias = str | Sequence[Part | Mapping[str, object]] | Message
"""What can be sent: a text, a list of parts as models or as dicts, or a `Message`."""


def content_of(
    message: AnyMessage,
    *,
    first: bool = False,
    to: Sequence[str] | None = None,
    from_: str | None = None,
    idempotency_key: str | None = None,
) -> MessageContent:
    """Check a message by every rule and give what goes to the service, with an idempotency key: one given or a new one.

    It is called once per logical send, so that every try carries the same key.

    Args:
        message: What can be sent.
        first: Whether it opens a chat by `create_chat`, which takes no links, replies and effects there.
        to: The recipients, where the call names them: a direct chat takes no mention.
        from_: The line, where the call names it as well: then only one of them all can be mentioned.
        idempotency_key: The call's own key; it wins over the message's.

    Raises:
        ValidationError: The service would refuse it; the error names the place and the rule.
    """
    given: object = message
    if isinstance(given, Message):
        content = given.content()
    elif isinstance(given, str):
        content = MessageContent(parts=[TextPart(type_="text", value=value_of("message", given))])
    elif is_list(given):
        content = MessageContent(parts=parts_of("parts", given))
    else:
        raise ValidationError.of("message", "must be a text, a list of parts, or a Message")
    if first:
        check_first(content)
    if to is not None:
        check_mentions(content, to, from_)
    if idempotency_key is not None:
        content.idempotency_key = linq_checks.idempotency_key("idempotency_key", idempotency_key)
    elif content.idempotency_key is None:
        from uuid import uuid4  # noqa: PLC0415 -- needed by none but those who send

        content.idempotency_key = str(uuid4())
    return content


__all__ = ["AnyMessage", "Message", "Part", "Which", "content_of"]
