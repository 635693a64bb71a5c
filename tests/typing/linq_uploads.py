"""Types of files for uploads. Checked by mypy and pyright, never run."""

from __future__ import annotations

from io import BytesIO
from tempfile import NamedTemporaryFile, SpooledTemporaryFile
from typing import TYPE_CHECKING, assert_type

if TYPE_CHECKING:
    from fastapi import UploadFile
    from starlette.datastructures import UploadFile as StarletteUploadFile
    from werkzeug.datastructures import FileStorage

    from contiguity import Linq


def accepted(linq: Linq, fastapi: UploadFile, starlette: StarletteUploadFile, werkzeug: FileStorage) -> None:
    """Files of the standard library and of web frameworks are accepted."""
    for file in (fastapi, starlette, werkzeug, bytearray(b"x"), memoryview(b"x"), BytesIO(b"x")):
        assert_type(linq.attachments.upload(file), str)
    with NamedTemporaryFile() as named, SpooledTemporaryFile() as spooled:
        linq.attachments.upload(named, filename="map.png")
        linq.attachments.upload(spooled, filename="map.png")


def rejected(linq: Linq) -> None:
    """An object that is not a file is a type error."""
    linq.attachments.upload(17)  # type: ignore[arg-type]
