from ppocr_desktop.exports.paragraphs import stretched
from ppocr_desktop.exports.spans import Direction
from tests.exports.samples import line, rectangle

LEVEL = Direction(0.0)


def test_words_spaced_out_to_fill_a_line_are_one_line() -> None:
    rows = [
        [line("Die Forscher fanden in Proben", rectangle(10, 10, 290, 20))],
        [line(text, rectangle(10 + 115 * n, 40, 60, 20)) for n, text in enumerate("abc")],
        [line("aus dem Gletscher Spuren von", rectangle(10, 70, 290, 20))],
    ]
    found = stretched.mend(rows, LEVEL)
    assert [[one.text for one in row] for row in found] == [
        ["Die Forscher fanden in Proben"],
        ["a b c"],
        ["aus dem Gletscher Spuren von"],
    ]
    assert found[1][0].polygon == rectangle(10, 40, 290, 20)


def test_cells_below_each_other_stay_apart() -> None:
    rows = [
        [line("Tea", rectangle(10, top, 60, 20)), line("2.40", rectangle(120, top, 60, 20))]
        for top in (10, 40, 70)
    ]
    assert stretched.mend(rows, LEVEL) == rows


def test_what_is_far_away_stays_apart() -> None:
    rows = [
        [line("a line that runs across all of it", rectangle(10, 10, 400, 20))],
        [line("Total", rectangle(10, 40, 60, 20)), line("4.20", rectangle(300, 40, 60, 20))],
    ]
    assert stretched.mend(rows, LEVEL) == rows
