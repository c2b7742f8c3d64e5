"""Report hooks that stop the work they are told of."""

from ppocr_desktop.errors import Cancelled
from ppocr_desktop.progress import Report


def stop(*_: int) -> None:
    """Stop at once."""
    raise Cancelled


def stop_at(step: int) -> Report:
    """Stop at this step, counted from 0."""
    left = iter(range(step))

    def report(_done: int, _total: int) -> None:
        if next(left, None) is None:
            raise Cancelled

    return report
