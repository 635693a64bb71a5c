"""Calls with one value replaced by an invalid and private one, and the checks of the error that follows."""

from __future__ import annotations

import inspect
import itertools
import pickle
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from copy import copy
from functools import reduce
from typing import Any

import pytest
from attrs import define
from example_service import result_of
from hypothesis import strategies as st

from contiguity.errors import APIError, ContiguityError, ValidationError

SECRET = "Zq7SECRET"
NUMBER = "98765432109876"


class Private:
    """An object of a type that no argument has, which shows the secret wherever it is converted to a string."""

    def __str__(self) -> str:
        return SECRET

    __repr__ = __str__


class PrivateURL(Private):
    """An object that resembles a URL object."""

    scheme = "https"


# A key of a dict that has only letters may be named as an unknown field, so the secret contains a digit.
# Each contains SECRET or NUMBER, so that an error that quotes it, or a part of it, is found.
INVALID: list[Any] = [
    SECRET,
    f"{SECRET} {SECRET}",
    f"+{NUMBER}5555",
    f"+1 {NUMBER}",
    f"({NUMBER}) {NUMBER}",
    f"mailto:{SECRET}@example.com",
    f"e:{SECRET}@example.com",
    f"{SECRET}@example",
    f"{SECRET}@{SECRET}@example.com",
    f"Ana <{SECRET}>",
    f"{SECRET}\ud83d",
    f"{SECRET}\r\n{SECRET}",
    f"{SECRET}\x00é",
    f"https://{SECRET} .example/a.png",
    f"https://[{SECRET}/a.png",
    f"https://example.com:{NUMBER}/a.png",
    f"http://{SECRET}:{SECRET}@\u2100.example/a.png",
    f"data:{SECRET} ,",
    f"https://www.{SECRET}.example/{'x' * 20_000}.png",
    f"linq_{SECRET}",
    SECRET * 20_000,
    int(NUMBER) * -1,
    int(NUMBER) * 10**400,
    float(f"-{NUMBER}.5"),
    SECRET.encode(),
    bytearray(SECRET.encode()),
    [SECRET],
    [f"+{NUMBER}5555", [SECRET]],
    (SECRET,) * 120,
    {f"+1 {NUMBER}": SECRET},
    {f"{SECRET} {SECRET}": f"{SECRET}\ud83d"},
    {"type": "text", "value": f"{SECRET}\ud83d"},
    {"type": "media", "url": f"http://{SECRET}"},
    {"type": SECRET},
    {"value": SECRET, "name": f"{SECRET}\r\n"},
    [{"type": "text", "value": SECRET}, {"type": "text", "value": SECRET}],
    [{"type": "text", "value": SECRET, "mention": f"{SECRET}@"}],
    {SECRET.encode(): 1},
    {1: SECRET},
    {SECRET},
    Private(),
    PrivateURL(),
]
INVALID_TEXTS = st.builds(
    "{}{}{}".format,
    st.text("+0123456789 ()-.@:/<>\r\nae\u00e9\ud83d", max_size=8),
    st.sampled_from([SECRET, NUMBER]),
    st.text("+0123456789 ()-.@:/<>\r\nae\u00e9\ud83d", max_size=8),
)


@define
class Recorder:
    """A stand-in for a client that returns the call that a table's function makes."""

    path: tuple[str, ...] = ()

    def __getattr__(self, name: str) -> Recorder:
        if name.startswith("_"):
            raise AttributeError(name)
        return Recorder((*self.path, name))

    def __call__(self, *args: Any, **options: Any) -> tuple[str, tuple[Any, ...], dict[str, Any]]:
        """Return the method's name and the arguments."""
        return ".".join(self.path), args, options


def replaced(value: Any, invalid: Any) -> Iterator[Any]:
    """Return a value in which each part in turn is replaced: the value, an item, or the value of a key."""
    yield invalid
    if isinstance(value, (list, tuple)):
        for index, item in enumerate(value):
            for other in replaced(item, invalid):
                yield [*value[:index], other, *value[index + 1 :]]
    elif isinstance(value, Mapping):
        for key, item in value.items():
            for other in replaced(item, invalid):
                yield {**value, key: other}
        yield {**value, "unknown": invalid}
        with suppress(TypeError):
            yield {**value, invalid: 1}


def variants(method: Any, args: tuple[Any, ...], options: dict[str, Any], invalid: Any) -> Iterator[Any]:
    """Return the arguments of a call in which each argument in turn, given before or not, has an invalid part."""
    names = list(inspect.signature(method).parameters)
    for name in names:
        position = names.index(name)
        given = args[position] if position < len(args) else options.get(name)
        for other in replaced(given, invalid):
            if position < len(args):
                yield (*args[:position], other, *args[position + 1 :]), options
            else:
                yield args, {**options, name: other}


def check_call(client: Any, name: str, args: tuple[Any, ...], options: dict[str, Any], invalid: Any) -> int:
    """Make every variant of a call; return how many of them were invalid.

    A variant is sent, or ends in a `ValidationError` that names parameters of the method and contains nothing private.
    """
    method = reduce(getattr, name.split("."), client)
    parameters = set(inspect.signature(method).parameters)
    errors = 0
    for new_args, new_options in variants(method, args, options, invalid):
        try:
            result = method(*copy(new_args), **new_options)
            result_of(result.page() if hasattr(result, "page") else result)
        except ValidationError as error:
            errors += 1
            check_error(error, parameters)
        except APIError:
            pytest.fail("an answer of the server for a test without errors")
    return errors


def check_error(error: ValidationError, parameters: set[str]) -> None:
    """Check that an error names parameters, and that nothing in it or its causes contains the invalid value."""
    for argument in error.arguments:
        assert re.fullmatch(r"\w+([.][\w-]+|\[\d+\])*", argument), argument
        assert re.split(r"[.\[]", argument)[0] in parameters, argument
    chain: list[BaseException] = [error]
    for one in chain:
        chain += [cause for cause in (one.__cause__, one.__context__) if cause is not None and cause not in chain]
    shown = "".join(f"{one} {one!r} {one.args!r} {vars(one)!r}" for one in chain) + repr(pickle.dumps(error))
    for secret, length in itertools.product((SECRET, NUMBER), (4,)):
        parts = {secret[at : at + length] for at in range(len(secret) - length + 1)}
        assert not [part for part in parts if part in shown], shown
    assert all(isinstance(one, ContiguityError) for one in chain), chain
