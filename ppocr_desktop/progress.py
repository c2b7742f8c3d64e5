"""The one hook through which long work tells how far it is and is asked to stop."""

from collections.abc import Callable

Report = Callable[[int, int], None]
"""`report(done, total)`: called between steps with whole counts, 0 <= done <= total.

It may raise `errors.Cancelled`, which the work lets through after tidying up.
"""


def ignore(done: int, total: int) -> None:
    """The hook of callers who do not watch."""
