"""What macOS is asked before the screen is taken."""

import pytest

from ppocr_desktop.gui.capture import permission


class System:
    """A Core Graphics that answers as told."""

    def __init__(self, *, is_allowed: bool, is_granted: bool) -> None:
        self.is_allowed = is_allowed
        self.is_granted = is_granted
        self.asked = 0

    def CGPreflightScreenCaptureAccess(self) -> bool:
        return self.is_allowed

    def CGRequestScreenCaptureAccess(self) -> bool:
        self.asked += 1
        return self.is_granted


@pytest.mark.parametrize(
    ("is_allowed", "is_granted", "asked"),
    [(True, False, 0), (False, True, 1), (False, False, 1)],
)
def test_the_user_is_asked_only_where_it_is_open(
    is_allowed: bool,
    is_granted: bool,
    asked: int,
) -> None:
    system = System(is_allowed=is_allowed, is_granted=is_granted)
    assert permission.ask(system) is (is_allowed or is_granted)
    assert system.asked == asked
