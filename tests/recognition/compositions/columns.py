"""Text in columns: what must never interleave."""

from ppocr_desktop.document import TextLine
from tests.recognition.compositions.sheet import Sheet


def two_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "A heading above both columns of the page", 1.6)
    s.columns((0, 29), 4, 27, 45)
    return s.lines


def two_columns_on_grid(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.columns((0, 22), 4, 20.5, 45, space=0)
    return s.lines


def han_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=True)
    s.center(20, 0, "天地玄黃宇宙洪荒", 2)
    s.columns((0, 22), 4, 20, 40, space=0)
    return s.lines


def han_three_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=True)
    s.columns((0, 14, 28), 4, 12, 40, space=0, leading=1.7)
    return s.lines


def narrow_three_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.columns((0, 13, 26), 0, 11.8, 50, space=0.3, leading=1.25)
    return s.lines


def four_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, -3, "Four columns of news and a headline over all of them", 2)
    s.columns((0, 15, 30, 45), 0, 14, 50, space=0.3, leading=1.25)
    return s.lines


def figure_in_left_column(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.prose(0, 0, 24, 12)
    s.put(1, y + 9, "Figure 1: " + s.words(14))
    s.put(1, y + 10.3, s.words(12))
    s.prose(0, y + 13, 24, 14)
    s.prose(26, 0, 24, 36)
    return s.lines


def figure_in_right_column(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.prose(0, 0, 24, 36)
    y = s.prose(26, 0, 24, 10)
    s.put(27, y + 12, "Figure 1: " + s.words(14))
    s.prose(26, y + 15, 24, 10)
    return s.lines


def figure_on_top_left(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(2, 12, "Figure 1: " + s.words(14))
    s.prose(0, 15, 24, 24)
    s.prose(26, 0, 24, 34)
    return s.lines


def figure_across(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.columns((0, 26), 0, 24, 16)
    s.put(
        4,
        y + 10,
        "Figure 1: A caption that runs below the whole picture and is long enough for",
    )
    s.put(4, y + 11.3, "both of the columns, in two lines of text")
    s.columns((0, 26), y + 14, 24, 16)
    return s.lines


def figure_across_without_caption(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.columns((0, 26), 0, 24, 16)
    s.columns((0, 26), y + 18, 24, 16)
    return s.lines


def headings_between(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for _ in range(3):
        s.put(0, y, "A section heading that spans the columns of the page below", 1.3)
        y = s.columns((0, 26), y + 2.2, 24, 12) + 0.6
    return s.lines


def headings_inside(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for x in (0, 26):
        y = 0.0
        for number in range(4):
            s.put(x, y, f"{number + 1}. " + s.name(), 1.2)
            y = s.prose(x, y + 2, 24, s.dice.randint(6, 12)) + 1
    return s.lines


def paragraph_across(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.columns((0, 26), 0, 24, 14)
    y = s.prose(0, y + 1, 50, 5)
    s.columns((0, 26), y + 1, 24, 14)
    return s.lines


def merged_line(seed: int) -> list[TextLine]:
    """A detector took one line of each column for a single line."""
    s = Sheet(seed)
    s.columns((0, 22), 0, 20.5, 40, space=0)
    left, right = s.lines[10], s.lines[50]
    a, _, _, d = left.polygon
    _, b, c, _ = right.polygon
    s.lines[10] = TextLine(f"{left.text} {right.text}", 0.9, (a, b, c, d))
    del s.lines[50]
    return s.lines


def uneven_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.prose(0, 0, 24, 40)
    s.prose(26, 0, 24, 13)
    s.center(25, 66, "- 8 -")
    return s.lines


def double_spaced_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.columns((0, 26), 0, 24, 22, leading=2.1, space=0)
    return s.lines


def song_in_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, -3, "The Old Bridge", 1.6)
    for x in (0, 24):
        y = 0.0
        for stanza in range(4):
            for _ in range(6 if stanza == x // 24 + 1 else 4):
                s.put(x, y, s.words(s.dice.uniform(9, 18)).capitalize())
                y += 1.35
            y += 1.35
    return s.lines


def references(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    number = 1
    for x in (0, 26):
        y = 0.0
        for _ in range(14):
            s.put(x, y, f"[{number}] " + s.words(21).title(), 0.9)
            y += 1.2
            for _ in range(s.dice.randint(1, 2)):
                s.put(x + 1.6, y, s.words(21), 0.9)
                y += 1.2
            number += 1
    return s.lines


def dictionary(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for x in (0, 18, 36):
        for entry in range(16):
            y = entry * 3.6
            s.put(x, y, s.words(16.5))
            s.put(x + 1, y + 1.2, s.words(15.5))
            s.put(x + 1, y + 2.4, s.words(s.dice.uniform(4, 15)))
    return s.lines


def index(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for x in (0, 16, 32):
        for row in range(40):
            s.put(
                x + s.dice.choice((0, 0, 1)), row * 1.25, f"{s.words(8)}, {s.dice.randint(1, 300)}"
            )
    return s.lines


def captions_side_by_side(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.prose(0, 0, 50, 10)
    for x in (0, 26):
        s.put(x, y + 12, "Figure: " + s.words(19))
        for row in range(3):
            s.put(x, y + 13.25 + row * 1.25, s.words(23))
    s.prose(0, y + 19, 50, 10)
    return s.lines


PAGES = (
    two_columns,
    two_columns_on_grid,
    han_columns,
    han_three_columns,
    narrow_three_columns,
    four_columns,
    figure_in_left_column,
    figure_in_right_column,
    figure_on_top_left,
    figure_across,
    figure_across_without_caption,
    headings_between,
    headings_inside,
    paragraph_across,
    merged_line,
    uneven_columns,
    double_spaced_columns,
    song_in_columns,
    references,
    dictionary,
    index,
    captions_side_by_side,
)
