"""The errors as values: they travel between processes, print, and tell nothing that is private."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contiguity import errors
from contiguity.errors import APIError, ContiguityError, ValidationError

CLASSES = [cls for cls in vars(errors).values() if isinstance(cls, type) and issubclass(cls, ContiguityError)]
FIELDS: dict[str, st.SearchStrategy[Any]] = {
    "message": st.text(min_size=1),
    "arguments": st.lists(st.text(), min_size=1).map(tuple),
    "rule": st.text(),
    "operation": st.text(),
    "status": st.integers(),
    "body": st.binary(),
    "idempotency_key": st.none() | st.text(),
    "code": st.none() | st.integers(),
    "request_id": st.none() | st.text(),
    "trace_id": st.none() | st.text(),
    "retry_after": st.none() | st.floats(0, 1e9),
    "doc_url": st.none() | st.text(),
    "headers": st.none() | st.dictionaries(st.text(), st.text()),
    "agreement_url": st.text(),
}


def fields_of(cls: type[ContiguityError]) -> list[str]:
    """Name the fields of a class of errors."""
    return [field.name for field in getattr(cls, "__attrs_attrs__", ())]


def ways() -> list[Any]:
    """Give every way that an error travels."""
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    return [copy.copy, copy.deepcopy,
            *(lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol)) for protocol in protocols)]  # noqa: S301 -- our own  # fmt: skip


@pytest.mark.parametrize("cls", CLASSES)
@given(data=st.data())
def test_errors_travel(cls: type[ContiguityError], data: st.DataObject) -> None:
    """Pickled, copied or copied in depth, an error keeps its class, fields, notes and text."""
    values = {name: data.draw(FIELDS[name], name) for name in fields_of(cls)}
    if cls is ValidationError:  # Its message follows from the other fields.
        values["message"] = str(cls(arguments=values["arguments"], rule=values["rule"]))
        error: ContiguityError = cls(arguments=values["arguments"], rule=values["rule"])
    else:
        error = cls(**values)
    error.add_note("while the shop was closed")
    for way in ways():
        other = way(error)

        assert type(other) is cls
        assert {name: getattr(other, name) for name in values} == values
        assert other.__notes__ == ["while the shop was closed"]
        assert other.args == error.args
        assert str(other) == str(error) == values["message"]


def test_every_error_is_one_of_the_tree() -> None:
    """Every class of the module is listed, is below `ContiguityError`, and stands in the tree of the docstring."""
    assert {cls.__name__ for cls in CLASSES} == set(errors.__all__)
    assert errors.__doc__ is not None
    for name in errors.__all__:
        assert f"{name} " in errors.__doc__ or f"{name}\n" in errors.__doc__


@pytest.mark.parametrize("cls", CLASSES)
def test_bodies_are_not_shown(cls: type[ContiguityError]) -> None:
    """Neither the text nor the representation of an error shows a body or a header."""
    values: dict[str, Any] = {"body": b"SECRET", "headers": {"x": "SECRET"}}
    error: ContiguityError
    if cls is ValidationError:
        error = cls(arguments=("to",), rule="m")
    else:
        error = cls("m", **{name: value for name, value in values.items() if name in fields_of(cls)})

    assert "SECRET" not in str(error) + repr(error)


def test_validation_errors_are_value_errors() -> None:
    """Whoever catches ValueError catches them."""
    assert issubclass(ValidationError, ValueError)


def test_errors_keep_their_identity() -> None:
    """Two errors alike are two errors: each can be a key, and neither equals the other."""
    one, other = APIError("m"), APIError("m")

    assert one != other
    assert len({one, other}) == 2
