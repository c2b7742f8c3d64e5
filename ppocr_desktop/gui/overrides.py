"""Has errors in methods that Qt calls told at once, for PySide may crash where it keeps them."""

import sys
from collections.abc import Callable
from functools import wraps
from inspect import CO_VARARGS
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

_Object: Any = Shiboken.Object
"""What all classes of Qt are made from."""


def guard() -> None:
    """Catch errors in all overrides of classes that are made from now on.

    PySide 6.11 keeps such an error where Python has called Qt and Qt the override, until some call
    of Python's to Qt is back. Overrides of objects that Qt comes to meanwhile are let go of once
    too often and never called. On Python 3.11, most of Python's own errors crash it at once, as it
    takes their text for the error. So a mistake in painting ended the program.
    """
    _Object.__init_subclass__ = classmethod(_guard)


def _guard(made: Any, /, **options: Any) -> None:
    super(_Object, made).__init_subclass__(**options)
    bases = [base for base in made.__mro__ if base.__module__.startswith("PySide6.")]
    for name, method in tuple(vars(made).items()):
        is_override = any(name in vars(base) for base in bases) and not name.startswith("__")
        if is_override and isinstance(method, FunctionType):
            setattr(made, name, _told(method))


def _told(override: FunctionType) -> Callable[..., Any]:
    code = override.__code__
    most = None if code.co_flags & CO_VARARGS else code.co_argcount

    @wraps(override)
    def call(*given: Any, **named: Any) -> Any:
        try:
            # Signals give all they have to what takes any number.
            return override(*given[:most], **named)
        except Exception as error:  # noqa: BLE001 - the border to Qt, where nobody catches it
            sys.excepthook(type(error), error, error.__traceback__)
            return None

    return call
