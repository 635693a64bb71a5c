"""Modules that import their names on first use."""

from __future__ import annotations

import sys
from importlib import import_module

TYPE_CHECKING = False  # Importing `typing` takes longer than all of `import contiguity`.

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any


def attach(
    module: str, imports: Mapping[str, str], computed: Mapping[str, Callable[[], object]] | None = None
) -> tuple[Callable[[str], Any], Callable[[], list[str]]]:
    """Return the `__getattr__` and the `__dir__` of a lazy module.

    A value is stored in the module when it is first used. `__dir__` returns the names of `__all__`.

    Args:
        module: The module's ``__name__``.
        imports: For each lazy name, the module to import it from. The name of a submodule has that submodule itself.
        computed: For each other lazy name, a function that returns its value.
    """

    def __getattr__(name: str) -> Any:  # noqa: N807 -- becomes that of the module
        value: Any
        if name in imports:
            home = import_module(imports[name], module)
            value = home if home.__name__ == f"{module}.{name}" else getattr(home, name)
        elif computed is not None and name in computed:
            value = computed[name]()
        else:
            raise AttributeError(f"module {module!r} has no attribute {name!r}")
        setattr(sys.modules[module], name, value)
        return value

    def __dir__() -> list[str]:  # noqa: N807 -- becomes that of the module
        return sorted(sys.modules[module].__all__)

    return __getattr__, __dir__
