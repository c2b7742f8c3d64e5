"""The cycle collector rests for a while, and only if it was at work."""

import gc

import pytest

from ppocr_desktop import collector


def test_the_collector_is_on_again_afterwards() -> None:
    with collector.paused():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_an_error_does_not_keep_it_off() -> None:
    with pytest.raises(ValueError, match="meanwhile"), collector.paused():
        raise ValueError("meanwhile")
    assert gc.isenabled()


def test_one_that_was_off_stays_so() -> None:
    gc.disable()
    try:
        with collector.paused():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()
