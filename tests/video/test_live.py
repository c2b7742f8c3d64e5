"""Both feeds together: pictures come back as views with text."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest

from ppocr_desktop.video.frames import Image
from ppocr_desktop.video.live import LiveReader, Picture, View
from tests.video import drawing
from tests.video.drawing import Reader

PAGE = drawing.sheet("Some text", "and some more")


class Screen:
    """Keeps the views; waits for one of a kind."""

    def __init__(self) -> None:
        self.views: list[View] = []
        self.failures: list[Exception] = []
        self._changed = threading.Condition()

    def show(self, view: View) -> None:
        with self._changed:
            self.views.append(view)
            self._changed.notify()

    def fail(self, error: Exception) -> None:
        with self._changed:
            self.failures.append(error)
            self._changed.notify()

    def wait_for(self, condition: Callable[[], bool]) -> None:
        with self._changed:
            assert self._changed.wait_for(condition, 10)


@pytest.fixture
def screen() -> Screen:
    return Screen()


@pytest.fixture
def reader(screen: Screen) -> Iterator[LiveReader]:
    made = LiveReader(drawing.find, Reader("text"), screen.show, screen.fail)
    yield made
    made.close()


def picture(pixels: Image = PAGE) -> Picture:
    return Picture(lambda: pixels, time.monotonic())


def test_a_single_picture_is_shown_at_once_and_again_with_its_text(
    reader: LiveReader, screen: Screen
) -> None:
    reader.offer(picture())
    screen.wait_for(lambda: any(view.lines for view in screen.views))
    assert screen.views[0].lines == ()
    assert [line.text.text for line in screen.views[-1].lines] == ["text", "text"]


def test_a_picture_that_shows_what_was_read_is_current(reader: LiveReader, screen: Screen) -> None:
    reader.offer(picture())
    screen.wait_for(lambda: any(view.lines for view in screen.views))
    reader.offer(picture(drawing.noisy(PAGE, 1)))
    screen.wait_for(lambda: screen.views[-1].is_current)
    assert not screen.views[0].is_current
    count = len(screen.views)
    reader.offer(picture(drawing.sheet("Something else", "stands here")))
    screen.wait_for(lambda: any(not view.is_current for view in screen.views[count:]))


def test_pictures_are_turned_before_they_are_read(reader: LiveReader, screen: Screen) -> None:
    reader.turn = 1
    reader.offer(picture())
    screen.wait_for(lambda: bool(screen.views))
    assert screen.views[0].pixels.shape == (drawing.WIDTH, drawing.HEIGHT, 3)


def test_a_look_that_fails_is_told_and_another_is_taken(screen: Screen) -> None:
    def fail(_: Image) -> tuple[()]:
        raise ValueError("no luck")

    reader = LiveReader(fail, Reader("text"), screen.show, screen.fail)
    reader.offer(picture())
    screen.wait_for(lambda: bool(screen.failures))
    screen.wait_for(lambda: len(screen.views) > 1)
    reader.offer(picture(drawing.sheet("other")))
    screen.wait_for(lambda: len(screen.failures) > 1)
    reader.close()


def test_nothing_is_shown_once_closed(reader: LiveReader, screen: Screen) -> None:
    reader.close()
    reader.offer(picture())
    assert screen.views == []
