"""Ids as `uuid.UUID`, seconds as `timedelta` and URLs as objects of other libraries, in every method of Contiguity."""

from __future__ import annotations

from functools import reduce
from typing import Any

import pytest
from argument_objects import check_objects, unannotated
from clients import BOTH, client_of
from example_service import ExampleService
from test_argument_errors import CALLS, EVERY_CALL


@BOTH
@EVERY_CALL
def test_object_is_sent_as_its_string_or_number(
    mode: str, name: str, args: tuple[Any, ...], options: dict[str, Any]
) -> None:
    """The request is the same as for the string or the number."""
    check_objects(lambda service: client_of(mode, service), "contiguity_api", name, args, options)


@BOTH
@pytest.mark.parametrize("name", sorted({name for name, _, _ in CALLS}))
def test_annotation_of_id_url_and_duration_accepts_objects(mode: str, name: str) -> None:
    """Each id, URL and duration is annotated as one."""
    assert list(unannotated(reduce(getattr, name.split("."), client_of(mode, ExampleService())))) == []
