"""From moments to texts with a beginning and an end."""

from ppocr_desktop.document import TextLine
from ppocr_desktop.video.timeline import Timeline
from ppocr_desktop.video.tracks import LiveLine


def line(number: int, text: str, since_s: float, y: float = 0.0, score: float = 0.9) -> LiveLine:
    box = ((0.0, y), (100.0, y), (100.0, y + 20), (0.0, y + 20))
    return LiveLine(number, TextLine(text, score, box), since_s)


def timeline() -> Timeline:
    return Timeline(lambda lines: lines, gap_s=0.5)


def test_a_text_ends_when_it_is_seen_no_more() -> None:
    made = timeline()
    assert [new.text for new in made.add(1.0, [line(1, "Good evening.", 1.0)])] == ["Good evening."]
    assert made.add(1.2, [line(1, "Good evening.", 1.0)]) == ()
    made.add(1.4, [])
    assert made.gone(1.6) == ()
    made.add(2.0, [])
    (text,) = made.gone(2.0)
    assert (text.start_s, text.end_s, text.text) == (1.0, 1.4, "Good evening.")


def test_lines_that_come_and_go_together_are_one_text() -> None:
    made = timeline()
    made.add(1.0, [line(1, "Where were you", 1.0), line(2, "last night?", 1.0, 30)])
    (text,) = made.end(2.0)
    assert text.text == "Where were you\nlast night?"


def test_a_line_that_stays_longer_is_a_text_of_its_own() -> None:
    made = timeline()
    made.add(1.0, [line(1, "News", 1.0), line(2, "Rain", 1.0, 30)])
    made.add(2.0, [line(1, "News", 1.0)])
    assert [(text.text, text.end_s) for text in made.end(3.0)] == [("Rain", 2.0), ("News", 3.0)]


def test_a_short_absence_is_none() -> None:
    made = timeline()
    made.add(1.0, [line(1, "Rain", 1.0)])
    made.add(1.2, [])
    assert made.gone(1.2) == ()
    assert made.add(1.4, [line(7, "Rain", 1.4)]) == ()
    (text,) = made.end(2.0)
    assert (text.start_s, text.end_s) == (1.0, 2.0)


def test_a_line_that_says_something_else_is_another() -> None:
    made = timeline()
    made.add(1.0, [line(1, "12:01", 1.0)])
    assert [new.text for new in made.add(2.0, [line(1, "12:02", 2.0)])] == ["12:02"]


def test_the_best_reading_counts() -> None:
    made = timeline()
    made.add(1.0, [line(1, "Goad evening", 1.0, score=0.7)])
    made.add(1.2, [line(1, "Good evening", 1.0, score=0.95)])
    (text,) = made.end(2.0)
    assert text.text == "Good evening"


def test_the_longest_form_of_a_growing_line_counts() -> None:
    made = timeline()
    made.add(1.0, [line(1, "Good", 1.0, score=0.99)])
    made.add(1.2, [line(1, "Good evening", 1.0, score=0.9)])
    (text,) = made.end(2.0)
    assert text.text == "Good evening"
