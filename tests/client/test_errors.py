"""Errors as values: they can be pickled and copied, and do not show private data."""

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
    """Return the names of the fields of an error class."""
    return [field.name for field in getattr(cls, "__attrs_attrs__", ())]


def copies_of() -> list[Any]:
    """Return copies of an error by pickle, `copy` and `deepcopy`."""
    protocols = range(pickle.HIGHEST_PROTOCOL + 1)
    return [copy.copy, copy.deepcopy,
            *(lambda error, protocol=protocol: pickle.loads(pickle.dumps(error, protocol)) for protocol in protocols)]  # noqa: S301 -- our own  # fmt: skip


@pytest.mark.parametrize("cls", CLASSES)
@given(data=st.data())
def test_error_copy_keeps_class_fields_notes_and_text(cls: type[ContiguityError], data: st.DataObject) -> None:
    values = {name: data.draw(FIELDS[name], name) for name in fields_of(cls)}
    if cls is ValidationError:  # Its message is derived from the other fields.
        values["message"] = str(cls(arguments=values["arguments"], rule=values["rule"]))
        error: ContiguityError = cls(arguments=values["arguments"], rule=values["rule"])
    else:
        error = cls(**values)
    error.add_note("while the shop was closed")
    for way in copies_of():
        other = way(error)

        assert type(other) is cls
        assert {name: getattr(other, name) for name in values} == values
        assert other.__notes__ == ["while the shop was closed"]
        assert other.args == error.args
        assert str(other) == str(error) == values["message"]


def test_error_classes_are_listed_and_below_contiguity_error() -> None:
    """The tree in the module's docstring contains each of them."""
    assert {cls.__name__ for cls in CLASSES} == set(errors.__all__)
    assert errors.__doc__ is not None
    for name in errors.__all__:
        assert f"{name} " in errors.__doc__ or f"{name}\n" in errors.__doc__


@pytest.mark.parametrize("cls", CLASSES)
def test_error_text_and_repr_omit_body_and_headers(cls: type[ContiguityError]) -> None:
    values: dict[str, Any] = {"body": b"SECRET", "headers": {"x": "SECRET"}}
    error: ContiguityError
    if cls is ValidationError:
        error = cls(arguments=("to",), rule="m")
    else:
        error = cls("m", **{name: value for name, value in values.items() if name in fields_of(cls)})

    assert "SECRET" not in str(error) + repr(error)


def test_validation_error_is_a_value_error() -> None:
    assert issubclass(ValidationError, ValueError)


def test_equal_errors_are_distinct_keys() -> None:
    one, other = APIError("m"), APIError("m")

    assert one != other
    assert len({one, other}) == 2
