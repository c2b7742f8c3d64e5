import io
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop import exports, geometry
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.exports import text
from ppocr_desktop.exports.paragraphs import flow, running
from ppocr_desktop.exports.paragraphs.flow import Paragraph
from ppocr_desktop.exports.tables.table import Table
from tests.exports import samples
from tests.exports.samples import document_of, line, page_of, rectangle

LETTER = 10
COLUMN = 400
STEP = 30

Place = tuple[float, float]

TEXT = (
    "The bridge was built when the city",
    "was small, and nobody but a few old",
    "men foretold that it would someday",
)
REST = ("be crossed by so many people in a", "single day.")
MORE = ("Nobody had foreseen it, as there", "were no roads.")


def paragraph(
    texts: Sequence[str], place: Place, number: int = 0, *, letter: int = LETTER, indent: int = 0
) -> list[TextLine]:
    """Lines below each other from a place on, the last as wide as it is, the others justified."""
    x, y = place
    full = [COLUMN - indent, *[COLUMN] * (len(texts) - 1)]
    return [
        line(
            written,
            rectangle(
                x + (indent if row == 0 else 0),
                y + 3 * letter * row,
                width if row < len(texts) - 1 else letter * len(written),
                2 * letter,
            ),
            number,
        )
        for row, (written, width) in enumerate(zip(texts, full, strict=True))
    ]


def broken(*texts: str, place: Place = (50, 700), number: int = 0) -> list[TextLine]:
    """Justified lines whose last one is full, too, as that before a column's end."""
    lines = paragraph(texts, place, number)
    return [*lines[:-1], replace(lines[-1], polygon=widened(lines[-1]))]


def widened(one: TextLine) -> geometry.Polygon:
    left, top, _, bottom = geometry.box(one.polygon)
    return rectangle(left, top, COLUMN, bottom - top)


def texts(*pages: Page) -> list[str]:
    return [
        "\n".join(block.texts) if isinstance(block, Paragraph) else f"table of {block.rows} rows"
        for block in running.blocks(pages)
    ]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    page = page_of(*broken(*TEXT), *paragraph(REST, (500, 100), 1))
    assert texts(page) == [" ".join((*TEXT, *REST))]


def test_a_word_broken_at_the_end_of_a_column_is_whole() -> None:
    rest = ("dens on both banks of the river",)
    page = page_of(
        *broken(*TEXT, "have a park or two with open gar-"), *paragraph(rest, (500, 100), 1)
    )
    assert texts(page)[0].endswith(
        "someday have a park or two with open gardens on both banks of the river"
    )


def test_columns_of_chinese_are_joined_without_a_space() -> None:
    before = (
        "研究人员收集了过去三十年的气象资料，",
        "并对其进行了详细分析。研究显示，今年的",
        "降水量低于往年，而这座桥建于十九世",
    )
    after = ("纪末，是当地最重要的交通要道之一，", "许多居民对此表示欢迎，而且它至今", "仍在使用。")
    page = page_of(*broken(*before), *paragraph(after, (500, 100), 1))
    assert texts(page) == ["".join((*before, *after))]


def test_a_noun_goes_on_in_the_middle_of_a_sentence() -> None:
    before = ("Der Ausschuss für Umwelt und", "Verkehr berät am Donnerstag, den der")
    after = ("Haushalt der beiden kommenden Jahre", "schon lange beschäftigt.")
    page = page_of(*broken(*before), *paragraph(after, (500, 100), 1))
    assert len(texts(page)) == 1


@pytest.mark.parametrize(
    "after",
    [
        paragraph(["It was closed for years after", "that."], (500, 100), 1, indent=30),
        paragraph(["• be crossed by people"], (500, 100), 1),
        paragraph(["b) be crossed by people"], (500, 100), 1),
        paragraph(["Results of the year"], (500, 100), 1),
        paragraph(["Figure 3. crossed by so many people"], (500, 100), 1),
        paragraph(["be crossed by so many people in a", "day"], (500, 100), 1, letter=15),
        paragraph(["be crossed by so many people in a", "day"], (500, 100), 1, letter=7),
    ],
    ids=["indent", "bullet", "number", "heading", "caption", "larger", "smaller"],
)
def test_what_looks_like_another_text_stays_apart(after: list[TextLine]) -> None:
    page = page_of(*broken(*TEXT), *after)
    assert texts(page)[0] == " ".join(TEXT)


def test_a_sentence_that_ends_ends_its_paragraph() -> None:
    before = broken(*TEXT[:2], "it would last for such a long time.")
    assert len(texts(page_of(*before, *paragraph(REST, (500, 100), 1)))) == 2


def test_a_line_that_ends_early_ends_its_paragraph() -> None:
    before = paragraph((*TEXT, "a short line"), (50, 700))
    assert len(texts(page_of(*before, *paragraph(REST, (500, 100), 1)))) == 2


def test_a_column_that_goes_on_below_is_not_left_for_the_next() -> None:
    below = paragraph(["The lines below"], (50, 700 + 3 * STEP), 2)
    page = page_of(*broken(*TEXT), *paragraph(REST, (500, 100), 1), *below)
    assert texts(page)[0] == " ".join(TEXT)


def test_notes_between_the_parts_follow_the_paragraph() -> None:
    note = paragraph(["1 See the report of that year."], (50, 830), 1, letter=7)
    page = page_of(*broken(*TEXT), *note, *paragraph(REST, (500, 100), 2))
    assert texts(page) == [" ".join((*TEXT, *REST)), "1 See the report of that year."]


def test_a_table_between_the_parts_follows_the_paragraph() -> None:
    table = samples.tabular_page().lines[1:-2]
    rest = page_of(*table, *paragraph(REST, (50, 400), 2))
    assert texts(page_of(*broken(*TEXT)), rest) == [" ".join((*TEXT, *REST)), "table of 4 rows"]


def test_a_paragraph_goes_on_over_several_columns() -> None:
    middle = ("be crossed by so many people in a", "single day, on foot and by car, as")
    end = ("they do now.",)
    page = page_of(
        *broken(*TEXT),
        *broken(*middle, place=(500, 100), number=1),
        *paragraph(end, (950, 100), 2),
        width=1400,
    )
    assert texts(page) == [" ".join((*TEXT, *middle, *end))]


def test_vertical_text_goes_on_in_the_next_tier() -> None:
    def column(written: str, x: float, y: float, number: int) -> TextLine:
        polygon = ((x, y), (x, y + 20 * len(written)), (x - 20, y + 20 * len(written)), (x - 20, y))
        return replace(line(written, polygon, number), vertical=True)

    page = page_of(
        column("市は先月古い駅舎を保存する", 300, 50, 0),
        column("ための計画を発表し、住民は", 265, 50, 0),
        column("これを歓迎したが、工事は来", 900, 400, 1),
        column("年の春まで続く見通しだ。", 865, 400, 1),
    )
    assert len(texts(page)) == 1


def pages_with_heads(*heads: str) -> list[Page]:
    """Pages of a book with a head, text that goes on from page to page, and a number."""
    return [
        page_of(
            line(head, rectangle(350, 40, 10 * len(head), 20)),
            *paragraph((*REST, *MORE), (50, 100), 1),
            *broken(*TEXT, place=(50, 800), number=2),
            line(str(number), rectangle(490, 950, 20, 20), 3),
        )
        for number, head in enumerate(heads, 17)
    ]


def test_a_paragraph_goes_on_over_heads_and_page_numbers() -> None:
    found = texts(*pages_with_heads("NORTHERN HARBORS", "NORTHERN HARBORS"))
    assert found == [
        "NORTHERN HARBORS",
        " ".join((*REST, *MORE)),
        " ".join((*TEXT, *REST, *MORE)),
        "17",
        "NORTHERN HARBORS",
        " ".join(TEXT),
        "18",
    ]


def test_heads_of_left_and_right_pages_differ() -> None:
    found = texts(*pages_with_heads("THE AUTHOR", "THE CHAPTER", "THE AUTHOR", "THE CHAPTER"))
    assert found.count(" ".join((*TEXT, *REST, *MORE))) == 3


def test_a_page_is_not_passed_over() -> None:
    first, last = pages_with_heads("ONE BOOK", "ONE BOOK")
    assert texts(first, Page(0, 0), last).count(" ".join((*TEXT, *REST, *MORE))) == 0


WORDS = ("and", "bridge", "gar-", "Haus", "1.", "•", "end.", "橋は古い", "Figure 2", "Fi-")


@st.composite
def laid_out(draw: st.DrawFn) -> list[Page]:
    """Pages with columns of text of which much goes on, and some notes, heads and headings."""
    pages = []
    for _ in range(draw(st.integers(1, 3))):
        lines: list[TextLine] = []
        for column in range(draw(st.integers(1, 3))):
            y = draw(st.sampled_from([40, 100]))
            for letter in draw(st.lists(st.sampled_from([10, 10, 7, 15]), max_size=3)):
                chosen = draw(st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)))
                found = [" ".join(words) for words in chosen[:4]]
                make = draw(st.sampled_from([broken, paragraph])) if letter == LETTER else paragraph
                place = (50 + 450 * column, y)
                number = len(lines)
                if found and make is broken:
                    lines += broken(*found, place=place, number=number)
                elif found:
                    lines += paragraph(found, place, number, letter=letter)
                y += 3 * letter * len(found) + draw(st.sampled_from([10, 60]))
        pages.append(page_of(*lines, width=1500))
    return pages


@given(laid_out())
def test_nothing_is_lost_or_told_twice(pages: list[Page]) -> None:
    blocks = running.blocks(pages)
    told = " ".join(
        part
        for block in blocks
        for part in ([c.text for c in block.cells] if isinstance(block, Table) else block.texts)
    )
    given_text = " ".join(one.text for page in pages for one in page.lines)
    assert letters(told) == letters(given_text)
    kept = [id(one) for block in blocks for one in lines_of(block)]
    assert sorted(kept) == sorted(id(one) for page in pages for one in page.lines)


def letters(told: str) -> Counter[str]:
    """All characters but spaces and the hyphens of broken words."""
    return Counter(character for character in told if not (character.isspace() or character == "-"))


def lines_of(block: flow.Block) -> list[TextLine]:
    if isinstance(block, Table):
        return list({id(one): one for cell in block.cells for one in cell.lines}.values())
    return [one for row in block.rows for one in row]


def columns() -> Page:
    return page_of(*broken(*TEXT), *paragraph(REST, (500, 100), 1))


@pytest.mark.parametrize("name", ["paragraphs", "markdown", "html"])
def test_formats_with_paragraphs_join_columns_but_not_pages(name: str) -> None:
    whole = " ".join((*TEXT, *REST))
    assert whole in exports.render(document_of(columns()), name).decode()
    first, second = page_of(*broken(*TEXT)), page_of(*paragraph(REST, (50, 100)))
    assert whole not in exports.render(document_of(first, second), name).decode()


def test_word_documents_join_columns() -> None:
    word = docx.Document(io.BytesIO(exports.render(document_of(columns()), "docx")))
    assert [one.text for one in word.paragraphs] == [" ".join((*TEXT, *REST))]


def test_formats_with_places_keep_columns_apart() -> None:
    data = {name: exports.render(document_of(columns()), name) for name in ("page", "alto", "hocr")}
    assert data["page"].count(b"<TextRegion ") == 2
    assert data["alto"].count(b"<TextBlock ") == 2
    assert data["hocr"].count(b"ocr_par") > 1


def test_the_reading_of_many_pages_is_told_page_by_page() -> None:
    told: list[tuple[int, int]] = []
    text.as_running_text([columns(), columns()], lambda *counts: told.append(counts))
    assert told == [(0, 2), (1, 2)]
