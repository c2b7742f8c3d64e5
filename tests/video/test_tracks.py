"""Following lines from frame to frame: where they are, and when they are read."""

import math
from collections.abc import Iterable

import cv2
import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.video import frames
from ppocr_desktop.video.frames import Image
from ppocr_desktop.video.survey import Surveyor
from ppocr_desktop.video.tracks import Tracks
from tests.video import drawing
from tests.video.drawing import Reader

PAGE = drawing.sheet("The quick brown fox", "jumps over a lazy dog", "while wizards drink tea")


class Watcher:
    """Tracks with everything around them, one picture after the other at ten a second."""

    def __init__(self, reader: Reader) -> None:
        self.tracks = Tracks()
        self.looks = 0
        self._surveyor = Surveyor(self._find, reader, math.inf)
        self._time_s = 0.0

    def watch(self, pictures: Iterable[Image]) -> list[str]:
        for pixels in pictures:
            self.tracks.follow(frames.see(pixels))
            request = self.tracks.request(pixels, self._time_s)
            if request:
                self.tracks.merge(self._surveyor.survey(request))
            self._time_s += 0.1
        return self.texts

    @property
    def texts(self) -> list[str]:
        return [line.text.text for line in self.tracks.lines()]

    @property
    def corners(self) -> list[geometry.Point]:
        return [line.text.polygon[0] for line in self.tracks.lines()]

    def _find(self, pixels: Image) -> tuple[geometry.Polygon, ...]:
        self.looks += 1
        return drawing.find(pixels)


def test_a_still_picture_is_read_once() -> None:
    reader = Reader("text")
    watcher = Watcher(reader)
    assert watcher.watch(drawing.noisy(PAGE, seed) for seed in range(12)) == ["text"] * 3
    assert reader.calls == [3]
    assert watcher.looks == 1


def test_a_picture_held_by_hand_is_read_once() -> None:
    reader = Reader("text")
    watcher = Watcher(reader)
    large = np.asarray(cv2.resize(PAGE, (1280, 720)), np.uint8)
    trembling = (
        drawing.noisy(drawing.moved(large, math.sin(7 * n) * 0.7, math.cos(5 * n) * 0.7), n)
        for n in range(12)
    )
    assert watcher.watch(trembling) == ["text"] * 3
    assert reader.calls == [3]
    assert watcher.looks == 1


def test_a_still_picture_is_looked_at_again_after_a_while() -> None:
    watcher = Watcher(Reader("text"))
    watcher.watch([PAGE] * 25)
    assert watcher.looks == 2


def test_lines_that_move_are_followed_and_not_read_again() -> None:
    reader = Reader("text")
    watcher = Watcher(reader)
    watcher.watch([PAGE])
    before = watcher.corners
    watcher.watch(drawing.noisy(drawing.moved(PAGE, 4 * n, 3 * n), n) for n in range(10))
    assert sum(reader.calls) == 3
    for (x, y), (x_now, y_now) in zip(before, watcher.corners, strict=True):
        assert (x_now - x, y_now - y) == pytest.approx((36, 27), abs=1.5)


def test_lines_that_turn_keep_their_letters() -> None:
    watcher = Watcher(Reader("text"))
    watcher.watch(drawing.moved(PAGE, 0, 0, 0.4 * n) for n in range(10))
    angles = [geometry.angle(line.text.polygon) for line in watcher.tracks.lines()]
    assert [math.degrees(angle) for angle in angles] == pytest.approx([-3.6] * 3, abs=0.5)


def test_one_changed_digit_is_read_anew() -> None:
    reader = Reader("Departure 12:02", "Departure 12:03")
    watcher = Watcher(reader)
    watcher.watch([drawing.sheet("Departure 12:02")] * 3)
    assert watcher.watch([drawing.sheet("Departure 12:03")] * 3) == ["Departure 12:03"]
    assert reader.calls == [1, 1]


def test_only_the_line_that_changed_is_read() -> None:
    reader = Reader("text")
    watcher = Watcher(reader)
    watcher.watch([drawing.sheet("A line that stays here", "One that goes away")] * 3)
    watcher.watch([drawing.sheet("A line that stays here", "Another in its place")] * 3)
    assert reader.calls[0] == 2
    assert set(reader.calls[1:]) == {1}


def test_a_line_that_is_gone_is_not_shown() -> None:
    watcher = Watcher(Reader("text"))
    watcher.watch([drawing.sheet("first", "second")] * 3)
    assert len(watcher.watch([drawing.sheet("first")] * 3)) == 1


def test_an_unsure_line_is_read_on_three_pictures_at_most() -> None:
    reader = Reader("text", score=0.8)
    Watcher(reader).watch(drawing.noisy(drawing.sheet("unclear"), seed) for seed in range(8))
    assert reader.calls == [1, 1, 1]


def test_what_is_no_text_is_not_shown() -> None:
    assert Watcher(Reader("~|", score=0.3)).watch([PAGE] * 4) == []


def test_another_size_of_picture_begins_anew() -> None:
    watcher = Watcher(Reader("text"))
    watcher.watch([PAGE])
    assert len(watcher.watch([PAGE[:, :400].copy()])) == 3
    assert watcher.looks == 2


def test_a_line_cut_by_the_edge_is_not_read() -> None:
    reader = Reader("text")
    watcher = Watcher(reader)
    watcher.watch([drawing.sheet("half of it is outside", at=(60, -14))])
    assert reader.calls == [] or sum(reader.calls) == 0


def test_a_line_cut_by_the_edge_asks_for_nothing() -> None:
    cut = drawing.sheet("Cut in the middle", at=(60, -14))
    watcher = Watcher(Reader("text"))
    watcher.watch([cut])
    watcher.tracks.follow(frames.see(cut))
    assert watcher.tracks.unread()
    assert watcher.tracks.request(cut, 0.2) is None


def test_what_was_seen_late_is_moved_to_where_it_is_now() -> None:
    """A look takes a while; meanwhile the picture goes on."""
    tracks = Tracks()
    surveyor = Surveyor(drawing.find, Reader("text"), math.inf)
    tracks.follow(frames.see(PAGE))
    request = tracks.request(PAGE, 0.0)
    assert request
    for n in range(1, 5):
        tracks.follow(frames.see(drawing.moved(PAGE, 5 * n, 0)))
    tracks.merge(surveyor.survey(request))
    expected = sorted((x + 20, y) for (x, y), *_ in drawing.find(PAGE))
    found = sorted(line.text.polygon[0] for line in tracks.lines())
    assert [x for x, _ in found] == pytest.approx([x for x, _ in expected], abs=2)


def test_reading_stops_when_its_time_is_over() -> None:
    reader = Reader("text")
    tracks, surveyor = Tracks(), Surveyor(lambda _: drawing.find(PAGE), reader, 0.0)
    surveyor._rate_s = 10.0
    tracks.follow(frames.see(PAGE))
    request = tracks.request(PAGE, 0.0)
    assert request
    tracks.merge(surveyor.survey(request))
    assert reader.calls == [1]
    assert len(tracks.unread()) == 2
