"""Columns of Han characters from right to left, and what stands among them."""

from ppocr_desktop.document import TextLine
from tests.recognition.compositions.sheet import Sheet


def novel(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=True)
    for column in range(16):
        s.drop(40 - column * 1.9, 0, s.words(s.dice.choice((34, 34, 34, 20, 7, 2))))
    s.center(25, 38, "128")
    return s.lines


def novel_with_running_head(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=True)
    s.put(10, -3, "第三章 " + s.words(6))
    for column in range(16):
        s.drop(40 - column * 1.9, 0, s.words(s.dice.choice((34, 34, 34, 20, 7))))
    s.put(10, 38, "7")
    return s.lines


def novel_two_pages(seed: int) -> list[TextLine]:
    """A Japanese book lies open: the right page comes first."""
    s = Sheet(seed, han=True)
    for right in (70, 34):
        for column in range(15):
            s.drop(right - column * 1.9, 0, s.words(s.dice.choice((34, 34, 34, 20, 7))))
    return s.lines


def newspaper_tiers(seed: int) -> list[TextLine]:
    """Four tiers (dan) one above the other, each from right to left."""
    s = Sheet(seed, han=True)
    for tier in range(4):
        for column in range(24):
            full = s.dice.random() < 0.8
            s.drop(40 - column * 1.6, tier * 13, s.words(12 if full else s.dice.randint(2, 11)))
    return s.lines


def two_tiers_under_headline(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=True)
    s.put(4, -4, s.words(14), 2.4)
    for tier in range(2):
        for column in range(20):
            full = s.dice.random() < 0.8
            s.drop(40 - column * 1.6, tier * 22, s.words(20 if full else s.dice.randint(2, 19)))
    return s.lines


def vertical_headline(seed: int) -> list[TextLine]:
    """A tall vertical headline at the right spans the three tiers to its left."""
    s = Sheet(seed, han=True)
    s.drop(44, 0, s.words(14), 2.5)
    for tier in range(3):
        for column in range(16):
            full = s.dice.random() < 0.85
            s.drop(40 - column * 1.6, tier * 13, s.words(12 if full else s.dice.randint(3, 11)))
    return s.lines


def vertical_with_caption(seed: int) -> list[TextLine]:
    """A picture in the lower left corner with a horizontal caption of two lines."""
    s = Sheet(seed, han=True)
    for column in range(18):
        s.drop(40 - column * 1.8, 0, s.words(34 if column < 9 else 16))
    s.put(8, 32, s.words(14), 0.8)
    s.put(8, 33.2, s.words(9), 0.8)
    return s.lines


def horizontal_beside_vertical(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=True)
    s.prose(0, 0, 24, 24, space=0)
    s.drop(32, 2, s.words(20), 2)
    s.drop(29, 2, s.words(16))
    return s.lines


PAGES = (
    novel,
    novel_with_running_head,
    novel_two_pages,
    newspaper_tiers,
    two_tiers_under_headline,
    vertical_headline,
    vertical_with_caption,
    horizontal_beside_vertical,
)
