"""The message builder.

::

    Message("Hello ").text("Ana", style="bold").text("! ").text("See you there", animation="shake")
    Message("Hello Ana 👋🏽").style("bold", "Ana").effect("confetti").reply_to("e7c10b94-2d5f-4c83-b6a0-1f8e9d7c6b45")
    Message("The plan:").media("https://example.com/plan.png").text("What do you think?")
    Message().link("https://example.com/menu")
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Self, TypeAlias, get_args

from attrs import evolve, frozen

from contiguity._core import validation
from contiguity._linq import arguments
from contiguity._linq import marks as _marks
from contiguity._linq import text as _text
from contiguity._linq.destination import check_first, check_mentions
from contiguity._linq.fields import fields_of, is_list
from contiguity._linq.marks import TextRange, Which
from contiguity._linq.parts import Part, check_combination, link_url, media_part, part_of, parts_of, place_in
from contiguity._linq.text_part import style_of, text_value
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

if TYPE_CHECKING:
    from contiguity._core.validation import URL, Identifier

_PARTS_OR_EXPERIENCE = "is not possible: a message has either parts or an experience"
_APPS_REQUIRE_IMESSAGE = (
    "is not possible: app cards, App Clips and experiences are sent over iMessage only, and cannot prefer RCS or SMS"
)


@frozen(init=False)
class Message:
    """An immutable message: each method returns a new message.

    `text` adds text; `style`, `animate`, `mention` and `inline_sticker` mark text; `media`, `link` and `part` add other
    parts; the other methods set how the message is sent. Consecutive texts are joined into one part.

    Text is marked by its words, or by a slice of the last text, in indexes of a Python string:
    ``style("bold", "Ana")``, ``style("bold", slice(6, 9))``. Words are searched in all texts of the message and must
    occur once, unless `which` selects an occurrence: 0 for the first, -1 for the last, "all" for all. Ranges are sent
    in UTF-16 code units and never split a character as users see it: half of a family emoji, or a letter without its
    accent, is not found as words and is rejected as a slice.

    A method raises `ValidationError` if the message would be invalid. Linq removes what SMS and RCS cannot show
    (styles, animations, effects, replies).
    """

    _content: MessageContent

    def __init__(self, text: str | None = None) -> None:
        content = MessageContent()
        if text is not None:
            content.parts = [TextPart(type_="text", value=text_value("text", text))]
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
        """Add text, which is joined to a text directly before it.

        Args:
            text: The text, sent literally: Markdown is not interpreted. A part has at most 10,000 characters.
            style: One style or several.
            animation: An animation; it cannot be combined with a style.
            mention: The handle of the group member that this text mentions; at most one for each text.
        """
        others, before = self._last_text()
        start = len(before.value)
        whole = text_value("text", before.value + validation.text("text", text))
        place = [(start, len(whole))]
        marked = bool(style) or animation is not None or mention is not None
        if _text.splits_character(whole, start) and (marked or _text.length(before.value) in _marks.ends(before)):
            raise ValidationError.of(
                "text", "must not continue the last character of the text before it if one of the two is marked"
            )
        written = evolve(before, value=whole)
        for one in (style,) if isinstance(style, str) else validation.items("style", style, style_of, of="styles"):
            written = _marks.styled(written, place, one)
        if animation is not None:
            written = _marks.animated(written, place, animation)
        if mention is not None:
            written = _marks.mentioning("mention", written, place, mention)
        return self._with("text", parts=[*others, written])

    def style(self, style: TextStyle, target: str | slice, *, which: Which = None) -> Self:
        """Add a style to words; styles can overlap each other."""
        return self._marked(target, which, lambda part, where: _marks.styled(part, where, style))

    def animate(self, animation: TextAnimation, target: str | slice, *, which: Which = None) -> Self:
        """Add an animation to words; it can overlap neither a style nor another animation."""
        return self._marked(target, which, lambda part, where: _marks.animated(part, where, animation))

    def mention(self, handle: str, target: str | slice, *, which: int | None = None) -> Self:
        """Turn words into a mention of a group member; at most one for each text."""
        return self._marked(target, which, lambda part, where: _marks.mentioning("handle", part, where, handle))

    def inline_sticker(
        self,
        target: str | slice,
        *,
        url: URL | None = None,
        attachment_id: Identifier | None = None,
        which: Which = None,
    ) -> Self:
        """Show an image in place of words: an uploaded attachment, or the URL of a file that Linq stores."""
        source = _given(url=url, attachment_id=attachment_id)
        return self._marked(target, which, lambda part, where: _marks.with_sticker(part, where, source))

    def media(
        self, url: URL | None = None, *, attachment_id: Identifier | None = None, sticker: bool | None = None
    ) -> Self:
        """Add a file.

        Args:
            url: Its public HTTPS URL; at most 10 MB, and at most 40 such files in a message.
            attachment_id: The id of an uploaded file, instead of the URL.
            sticker: True to show the image as a sticker, on iMessage only.
        """
        part = media_part("", _given(url=url, attachment_id=attachment_id, sticker=sticker))
        return self._append("attachment_id" if url is None else "url", part)

    def link(self, url: URL) -> Self:
        """Add a link with a preview, which must be the only part. For a link without a preview, use `text`."""
        return self._append("url", LinkPart(type_="link", value=link_url("url", url)))

    def part(self, part: Part | Mapping[str, object]) -> Self:
        """Add any part of the API, such as the card of an iMessage app or an App Clip, as a model or a dict."""
        return self._append("part", part_of("part", part))

    def experience(self, name: str, action: str, params: Mapping[str, Any] | None = None) -> Self:
        """Invoke an experience, such as a payment, instead of sending parts."""
        call = ExperienceCall(name=validation.text("name", name), action=validation.text("action", action))
        if params is not None:
            validation.json_value("params", params)
            call.params = ExperienceParams.from_dict(deepcopy(fields_of("params", params)))
        return self._with("name", experience=call)

    def reply_to(self, message_id: Identifier, part_index: int = 0) -> Self:
        """Reply inline to a message of the same chat, or to one of its parts."""
        target = ReplyTo(
            message_id=validation.uuid("message_id", message_id),
            part_index=validation.integer("part_index", part_index),
        )
        return self._with("message_id", reply_to=target)

    def effect(self, name: ScreenEffect | BubbleEffect) -> Self:
        """Play a screen effect or a bubble effect on arrival; it replaces an earlier one."""
        on_screen, in_bubble = get_args(ScreenEffect), get_args(BubbleEffect)
        chosen: ScreenEffect | BubbleEffect = validation.choice("name", name, (*on_screen, *in_bubble))
        return self._with(
            "name", effect=MessageEffect(type_="screen" if chosen in on_screen else "bubble", name=chosen)
        )

    def preferred_service(self, service: ServiceType) -> Self:
        """Set the service: iMessage only, or RCS or SMS, which both mean RCS where possible and SMS otherwise."""
        chosen: ServiceType = validation.choice("service", service, get_args(ServiceType))
        return self._with("service", preferred_service=chosen)

    def idempotency_key(self, key: Identifier) -> Self:
        """Set the idempotency key: Linq accepts one message for a key, however often it is sent."""
        return self._with("key", idempotency_key=arguments.idempotency_key("key", key))

    def content(self) -> MessageContent:
        """Return a copy of the request model.

        Raises:
            ValidationError: The message is empty.
        """
        if not self._content.parts and self._content.experience is None:
            raise ValidationError.of("message", "must have at least one part or an experience")
        return deepcopy(self._content)

    def _last_text(self) -> tuple[list[Part], TextPart]:
        """Return the parts before the text that can be extended, and that text, which may be empty."""
        parts = list(self._content.parts or [])
        last = parts[-1] if parts else None
        if not isinstance(last, TextPart):
            return parts, TextPart(type_="text", value="")
        if last.mention is not None and last.mention_range is None:
            # A mention without a range is the whole text; the range keeps it from growing.
            last = evolve(last, mention_range=[0, _text.length(last.value)])
        return parts[:-1], last

    def _marked(self, target: object, which: object, mark: Callable[[TextPart, Sequence[TextRange]], TextPart]) -> Self:
        parts = list(self._content.parts or [])
        texts = [(index, part) for index, part in enumerate(parts) if isinstance(part, TextPart)]
        found = _marks.places([part.value for _, part in texts], target, which)
        for number, (index, part) in enumerate(texts):
            where = [place for text, place in found if text == number]
            if where:
                parts[index] = mark(part, where)
        return self._with("target", parts=parts)

    def _append(self, argument: str, part: Part) -> Self:
        return self._with(argument, parts=[*(self._content.parts or []), part])

    def _with(self, argument: str, **changes: Any) -> Self:
        """Return a changed message; `argument` is the caller's argument that an error is about."""
        content = evolve(self._content, **changes)
        check_combination(argument, content.parts or [], lambda _index, _field: argument)
        if content.parts and content.experience is not None:
            raise ValidationError.of(argument, _PARTS_OR_EXPERIENCE)
        apps = any(isinstance(part, (AppCardPart, AppClipPart)) for part in content.parts or [])
        if content.preferred_service in {"RCS", "SMS"} and (apps or content.experience is not None):
            raise ValidationError.of(argument, _APPS_REQUIRE_IMESSAGE)
        changed = object.__new__(type(self))
        object.__setattr__(changed, "_content", content)
        return changed


def _given(**fields: object) -> dict[str, object]:
    return {name: value for name, value in fields.items() if value is not None}


AnyMessage: TypeAlias = str | Sequence[Part | Mapping[str, object]] | Message
"""A message to send: a text, a list of parts as models or as dicts, or a `Message`."""


def content_of(
    message: AnyMessage,
    *,
    argument: str = "message",
    first: bool = False,
    to: Sequence[str] | None = None,
    from_: str | None = None,
    idempotency_key: Identifier | None = None,
) -> MessageContent:
    """Validate a message and return its request model, with an idempotency key.

    Call it once for each logical send, so that every attempt carries the same key.

    Args:
        message: The message.
        argument: The name of the argument that holds the message, for errors.
        first: Whether the message opens a chat, where links, replies and effects are not accepted.
        to: The recipients, if the call contains them: a direct chat accepts no mention.
        from_: The line, if the call contains it: then a mention must name one of the recipients or the line.
        idempotency_key: The key of the call, which overrides the key of the message; a new one by default.

    Raises:
        ValidationError: The message is invalid; the error contains the place and the rule.
    """
    given: object = message
    place: Callable[[int, str], str] = place_in(argument)
    if isinstance(given, Message):
        content = given.content()
        place = place_in(f"{argument}.parts")
    elif isinstance(given, str):
        content = MessageContent(parts=[TextPart(type_="text", value=text_value(argument, given))])
        place = lambda _index, _field: argument  # noqa: E731
    elif is_list(given):
        content = MessageContent(parts=parts_of(argument, given))
    else:
        raise ValidationError.of(argument, "must be a string, a list of parts, or a Message")
    if first:
        check_first(content, argument, place)
    if to is not None:
        check_mentions(content, to, from_, place)
    if idempotency_key is not None:
        content.idempotency_key = arguments.idempotency_key("idempotency_key", idempotency_key)
    elif content.idempotency_key is None:
        content.idempotency_key = arguments.new_idempotency_key()
    return content


__all__ = ["AnyMessage", "Message", "Part", "Which", "content_of"]
