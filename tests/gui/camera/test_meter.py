"""Pictures a second, and how old they are."""

import pytest

from ppocr_desktop.gui.camera.meter import Meter


def test_pictures_of_the_last_second_are_counted() -> None:
    meter = Meter()
    for number in range(100):
        meter.add(number / 25, number / 25 - 0.05)
    assert meter.rate == pytest.approx(25)
    assert meter.delay_s == pytest.approx(0.05)


def test_rate_is_unknown_at_first() -> None:
    meter = Meter()
    meter.add(1.0, 0.9)
    assert meter.rate == 0
