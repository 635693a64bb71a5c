"""Arguments that are objects: `uuid.UUID` ids, `timedelta` durations and URL objects of other libraries."""

from __future__ import annotations

from functools import reduce
from typing import Any
from uuid import UUID

import pytest
from argument_objects import ADDRESS, ID, OBJECTS, check_objects, unannotated
from calls import client_of
from example_service import ExampleService
from test_linq_argument_errors import CALLS, EVERY_CALL, MODES

from contiguity.linq import Message, models
from contiguity.linq.message import content_of


@MODES
@EVERY_CALL
def test_object_is_sent_as_its_string_or_number(
    mode: str, name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    """The request is the same as for the string or the number."""
    if "idempotency_key" not in options and name in {"messages.send", "chats.messages.send", "chats.create"}:
        options = {**options, "idempotency_key": "k"}
    check_objects(lambda service: client_of(mode, service), "linq_api", name, args, options)


@MODES
@pytest.mark.parametrize(
    "name", sorted({name for name, _, _ in CALLS} | {"chats.location.watch", "attachments.upload"})
)
def test_annotation_of_id_url_and_duration_accepts_objects(mode: str, name: str) -> None:
    assert list(unannotated(reduce(getattr, name.split("."), client_of(mode, ExampleService("linq_api"))))) == []


@pytest.mark.parametrize("url", OBJECTS["URL"], ids=lambda url: type(url).__module__)
def test_builder_and_parts_accept_url_objects(url: Any) -> None:
    layout = {"caption": "A", "image_url": url}
    app = {"bundle_id": "com.example", "name": "A", "team_id": "A1B2C3D4E5"}

    assert Message().media(url) == Message().media(ADDRESS)
    assert Message().link(url) == Message().link(ADDRESS)
    assert Message("Hi").inline_sticker("Hi", url=url) == Message("Hi").inline_sticker("Hi", url=ADDRESS)
    for part in (
        {"type": "media", "url": url},
        {"type": "link", "value": url},
        {"type": "app_clip", "value": url},
        {"type": "imessage_app", "app": app, "layout": layout, "url": url},
    ):
        plain = {name: ADDRESS if value is url else value for name, value in part.items()}
        if "layout" in plain:
            plain["layout"] = {**layout, "image_url": ADDRESS}
        assert content_of([part]).to_dict()["parts"] == [plain]
    assert content_of([models.MediaPart(type_="media", url=url)]).to_dict()["parts"] == [
        {"type": "media", "url": ADDRESS}
    ]


def test_builder_and_parts_accept_uuids() -> None:
    id_: Any = UUID(ID)

    assert Message().media(attachment_id=id_) == Message().media(attachment_id=ID)
    assert Message("Hi").reply_to(id_) == Message("Hi").reply_to(ID)
    assert Message("Hi").idempotency_key(id_) == Message("Hi").idempotency_key(ID)
    assert Message("Hi").inline_sticker("Hi", attachment_id=id_) == Message("Hi").inline_sticker("Hi", attachment_id=ID)
    for part in ({"type": "media", "attachment_id": id_}, models.MediaPart(type_="media", attachment_id=id_)):
        assert content_of([part]).to_dict()["parts"] == [{"type": "media", "attachment_id": ID}]


@pytest.mark.parametrize("url", ["example.com/a", ["https://example.com"], 5, object(), OBJECTS])
def test_builder_rejects_other_objects_as_url(url: Any) -> None:
    """Only strings and objects that have a scheme and convert to a URL are accepted."""
    with pytest.raises(ValueError, match=r"^url is not an HTTPS URL: "):
        Message().media(url)
