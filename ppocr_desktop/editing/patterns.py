"""Compiles regular expressions that somebody types to search with."""

import re
from typing import Any

from ppocr_desktop.errors import UsageError

_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\{(\d{1,20})(?:,\d*)?\}|.", re.DOTALL)
"""An escaped sign, a set, a count, whose least number is the group, or any other sign."""

_MOST_STEPS = 20_000
"""`regex` writes repetitions out as often as they are needed at least, and goes through what comes
of it by calling itself: with the stack of a thread on macOS (512 KiB), the 120,000 steps of
`(?:a|b|){20000}` ended the program."""


def compile_typed(text: str, *, is_case_sensitive: bool) -> Any:
    """The pattern of `regex`. Raises UsageError for what is none, or would not be done in time."""
    # It takes 30 ms to load, which only those who use patterns should wait for.
    import regex

    if _steps(text) > _MOST_STEPS:
        raise too_long(text)
    try:
        return regex.compile(text, 0 if is_case_sensitive else regex.IGNORECASE)
    except (regex.error, RecursionError, ValueError) as error:
        raise UsageError(
            f"The pattern {text!r} is not a regular expression ({error}); "
            "correct it or search for plain text."
        ) from error


def too_long(text: str) -> UsageError:
    """What is said of a pattern that runs away."""
    return UsageError(
        f"The pattern {text!r} takes too long; write it with fewer nested repetitions."
    )


def _steps(pattern: str) -> int:
    """About how many steps a pattern has once its repetitions are written out."""
    groups, last = [0], 0
    for part in _PART.finditer(pattern):
        if part[1]:
            more = last * (max(int(part[1]), 1) - 1)
            groups[-1] += more
            last += more
        elif part[0] == "(":
            groups.append(0)
        else:
            last = 1 + (groups.pop() if part[0] == ")" and len(groups) > 1 else 0)
            groups[-1] += last
    return sum(groups)
