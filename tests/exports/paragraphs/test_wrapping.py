import pytest

from ppocr_desktop.document import TextLine
from ppocr_desktop.exports.paragraphs.wrapping import survey, unwrap
from tests.exports.samples import line, rectangle

HEIGHT = 20


def column(*texts: str, em: float = 10, left: float = 100) -> list[TextLine]:
    """Lines one below the other, every character of the same width."""
    return [
        line(text, rectangle(left, 100 + 30 * number, em * len(text), HEIGHT))
        for number, text in enumerate(texts)
    ]


def test_text_that_flows_is_joined() -> None:
    lines = column(
        "The quick brown fox jumps over the lazy dog and",
        "Then it runs away from all of the others which",
        "Were there before it came, though nobody knows",
        "why.",
    )
    (joined,) = unwrap(lines, survey(lines))
    assert joined.endswith(
        "and Then it runs away from all of the others which Were there before "
        "it came, though nobody knows why."
    )


def test_a_line_ends_where_the_next_word_would_have_fitted() -> None:
    lines = column(
        "A first line of text that fills the column well",
        "a second line of text that fills the column, so",
        "a short one.",
        "Another sentence that begins on a line of its own",
    )
    assert [text[:9] for text in unwrap(lines, survey(lines))] == ["A first l", "Another s"]


def test_a_sentence_that_ends_at_the_edge_of_a_full_column_goes_on() -> None:
    texts = [
        "Every Saturday the library opens its doors",
        "to children who read to each other there.",
        "Bridges that were built a hundred years ago",
        "are still in use although nobody believed",
        "that they would carry so many people and",
    ]
    lines = [
        line(text, rectangle(100, 100 + 30 * row, 420, HEIGHT)) for row, text in enumerate(texts)
    ]
    assert unwrap(lines, survey(lines)) == [" ".join(texts)]


def test_an_address_keeps_its_lines() -> None:
    texts = ["Erika Mustermann", "Heidestraße 17", "51147 Köln"]
    lines = column(*texts)
    assert unwrap(lines, survey(lines)) == texts


def test_a_poem_keeps_its_lines() -> None:
    texts = [
        "Tyger Tyger, burning bright,",
        "In the forests of the night;",
        "What immortal hand or eye,",
        "Could frame thy fearful symmetry?",
    ]
    lines = column(*texts)
    assert unwrap(lines, survey(lines)) == texts


@pytest.mark.parametrize("second", ["goes on in lower case", "ple is broken"])
def test_two_lines_are_joined_where_the_text_tells(second: str) -> None:
    lines = column("A lonely line that is an exam-", second)
    assert len(unwrap(lines, survey(lines))) == 1


def test_two_lines_are_joined_where_others_end_at_the_same_edge() -> None:
    lines = column("A line as wide as the column of all texts", "Berlin Tegel")
    others = column(
        "Some other line as wide as the column is",
        "And one more of these as wide as others",
        "And then yet another one, just as wide",
    )
    assert len(unwrap(lines, survey([*lines, *others]))) == 1
    assert len(unwrap(lines, survey(lines))) == 2


def test_bullets_begin_lines() -> None:
    lines = column("• one thing in a list of many things", "• another thing in a list of things")
    assert len(unwrap(lines, survey(lines))) == 2


def test_chinese_is_joined_up_to_the_sentence_that_ends_early() -> None:
    texts = [
        "天地玄黃宇宙洪荒日月盈昃辰宿列張寒來",
        "暑往秋收冬藏。",
        "閏餘成歲律呂調陽雲騰致雨露結為霜金生",
    ]
    lines = column(*texts, em=20)
    assert unwrap(lines, survey(lines)) == [texts[0] + texts[1], texts[2]]


def test_columns_of_vertical_text_are_joined() -> None:
    texts = ["天地玄黃宇宙洪荒日月盈昃", "辰宿列張寒來暑往秋收冬藏", "閏餘成歲"]
    lines = [
        TextLine(
            text,
            0.9,
            ((x, 100), (x, 100 + 20 * len(text)), (x - 20, 100 + 20 * len(text)), (x - 20, 100)),
            vertical=True,
        )
        for text, x in zip(texts, (500, 470, 440), strict=True)
    ]
    assert unwrap(lines, survey(lines)) == ["".join(texts)]


def test_text_from_right_to_left_ends_at_the_left() -> None:
    full, short = "שלום עולם זה טקסט ארוך מאוד שממלא את השורה", "סוף קצר"
    right = 100 + 10 * len(full)
    lines = [
        line(text, rectangle(right - 10 * len(text), 100 + 30 * number, 10 * len(text), HEIGHT))
        for number, text in enumerate((full, full, full, short, full))
    ]
    assert unwrap(lines, survey(lines)) == [f"{full} {full} {full} {short}", full]
