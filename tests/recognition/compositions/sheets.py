"""Whole pages as they are printed: papers, newspapers, letters."""

from ppocr_desktop.document import TextLine
from tests.recognition.compositions.sheet import Sheet


def headline_over_two_of_three(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "Headline over the first two", 2.5)
    s.prose(0, 4, 18, 36)
    s.prose(20, 4, 18, 36)
    s.prose(40, 0, 18, 39)
    return s.lines


def headline_over_last_two(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.prose(0, 0, 18, 39)
    s.put(20, 0, "Headline over the last two", 2.5)
    s.prose(20, 4, 18, 36)
    s.prose(40, 4, 18, 36)
    return s.lines


def paper(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, -5, "Journal of Layouts 12 (2024)", 0.8)
    s.end(50, -5, "17", 0.8)
    s.center(25, 0, "On the Order in which Pages Are Read", 2)
    s.center(25, 3, "Ada Reader, Ben Writer")
    s.center(25, 6, "Abstract")
    s.prose(5, 7.5, 40, 7)
    y = s.columns((0, 26), 20, 24, 40)
    s.center(25, y + 3, "1", 0.9)
    return s.lines


def paper_with_table(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.columns((0, 26), 0, 24, 14)
    s.put(2, y + 1, "Table 1: What was measured on all the pages of the corpus, in points")
    y += 3
    for row in range(6):
        s.put(0, y, s.name() if row else "Method")
        for x in (14, 26, 38):
            s.put(x, y, s.amount() if row else s.name())
        y += 1.5
    y = s.columns((0, 26), y + 2, 24, 14)
    return s.lines


def table_in_column(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = s.prose(0, 0, 24, 10)
    for _ in range(6):
        s.put(0, y + 1, s.name(12))
        s.put(10, y + 1, s.amount())
        s.put(17, y + 1, s.amount())
        y += 1.5
    s.prose(0, y + 2, 24, 14)
    s.prose(26, 0, 24, 36)
    return s.lines


def page_frame(seed: int) -> list[TextLine]:
    """Running heads and feet left and right of a page with columns."""
    s = Sheet(seed)
    s.put(0, -4, "Chapter 3")
    s.end(50, -4, "The Quiet Garden")
    y = s.columns((0, 26), 0, 24, 38)
    s.put(0, y + 3, "March 2024")
    s.end(50, y + 3, "Page 31")
    return s.lines


def newspaper(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.center(38, -8, "THE DAILY BRIDGE", 4)
    s.put(0, -3, "Tuesday, 12 March 2024", 0.8)
    s.end(77, -3, "Price 2.50", 0.8)
    s.put(0, 0, "River rises again and nobody is surprised", 2.4)
    s.columns((0, 20, 40), 3.6, 18, 24, leading=1.25)
    s.put(60, 0, s.name(), 1.6)
    y = s.prose(60, 2.6, 17, 12, leading=1.25)
    s.put(60, y + 1, s.name(), 1.6)
    s.prose(60, y + 3.6, 17, 9, leading=1.25)
    s.put(0, 41, "Market opens late as winter stays in the old town for another month or two", 2)
    s.columns((0, 20, 40, 60), 44, 17.5, 14, leading=1.25)
    return s.lines


def sidebar(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for _ in range(5):
        s.put(0, y, s.name(), 0.9)
        y = s.prose(0, y + 1.2, 10, 4, leading=1.15) + 1
    s.prose(13, 0, 36, 30)
    return s.lines


def book_spread(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for x, folio in ((0, "112"), (42, "113")):
        s.center(x + 16, -3, "THE QUIET GARDEN", 0.9)
        s.prose(x, 0, 32, 34, space=0)
        s.center(x + 16, 51, folio)
    return s.lines


def brochure(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for x in (0, 26, 52):
        s.put(x, s.dice.uniform(0, 4), s.name(), 2)
        y = s.prose(x, 7, 20, 8 + x // 12 + seed % 2)
        s.put(x, y + 4, s.name(), 1.5)
        s.prose(x, y + 7, 20, s.dice.randint(5, 8))
    return s.lines


def resume(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, -6, "Ada Reader", 2.5)
    y = 0.0
    for head in ("Contact", "Skills", "Languages"):
        s.put(0, y, head, 1.3)
        y += 2
        for _ in range(s.dice.randint(3, 6)):
            s.put(0, y, s.words(9).capitalize())
            y += 1.35
        y += 1.2
    y = 0.0
    for head in ("Experience", "Education"):
        s.put(15, y, head, 1.3)
        y += 2.1
        for _ in range(2):
            s.put(15, y, s.name())
            s.end(48, y, "2019 - 2023")
            y = s.prose(15, y + 1.4, 33, 4, space=0) + 0.7
        y += 0.6
    return s.lines


def authors(seed: int) -> list[TextLine]:
    """Under a title three authors, each a centered block, above the text."""
    s = Sheet(seed)
    s.center(25, 0, "A title above all the authors of the paper", 1.8)
    for x in (8, 25, 42):
        s.center(x, 4, s.name(14))
        s.center(x, 5.2, "University of " + s.name(9), 0.9)
        s.center(x, 6.3, s.name(6).lower().replace(" ", ".") + "@example.org", 0.8)
    s.prose(0, 10, 50, 12)
    return s.lines


def when_and_where(seed: int) -> list[TextLine]:
    """Two blocks of a leaflet with different numbers of lines."""
    s = Sheet(seed)
    s.put(0, 0, "An evening of songs for everyone", 2)
    for x, count in ((0, 5), (26, 3)):
        s.put(x, 6, "When" if x else "Program", 1.2)
        for row in range(count):
            s.put(x, 7.6 + row * 1.3, s.name())
    return s.lines


def labels_over_values(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(4):
        for x in (0, 26):
            s.put(x, row * 3.4, s.name(14) + ":", 0.75)
            s.put(x, row * 3.4 + 1, s.name(20))
    return s.lines


def letter(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "Stone & Bridge Ltd.", 2)
    s.put(0, 6, s.name())
    s.put(0, 7.3, "4 Garden Lane")
    s.put(0, 8.6, "Springfield")
    s.end(50, 11, "12 March 2024")
    s.prose(0, 14, 50, 14)
    s.put(30, 40, "Yours sincerely")
    s.put(30, 44, s.name())
    return s.lines


def logo_beside_address(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "STONE", 4)
    for row in range(4):
        s.put(30, row * 1.3 - 0.3, s.words(12).title())
    s.prose(0, 8, 46, 20)
    return s.lines


def feature_cards(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.center(27, 0, "Why people read with us", 2)
    for x in (0, 19, 38):
        s.put(x, 9, s.name(), 1.2)
        for row in range(4):
            s.put(x, 11 + row * 1.35, s.words(15 if row < 3 else s.dice.uniform(5, 14)))
    s.center(27, 22, "Start now")
    return s.lines


def bordered_cards(seed: int) -> list[TextLine]:
    """Two by two cards of text, one row of cards after the other."""
    s = Sheet(seed)
    for row in range(2):
        for x in (0, 26):
            s.put(x, row * 20, s.name(), 1.4)
            for line in range(6):
                s.put(x, row * 20 + 2.4 + line * 1.3, s.words(22))
    return s.lines


def business_card(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "Ada Reader", 2)
    s.put(0, 2.6, "Head of Layout")
    s.put(0, 9, "4 Garden Lane, 10115 Springfield")
    s.put(0, 10.4, "+49 30 555 0132")
    s.put(0, 11.8, "ada@stonebridge.example")
    return s.lines


PAGES = (
    headline_over_two_of_three,
    headline_over_last_two,
    paper,
    paper_with_table,
    table_in_column,
    page_frame,
    newspaper,
    sidebar,
    book_spread,
    brochure,
    resume,
    authors,
    when_and_where,
    labels_over_values,
    letter,
    logo_beside_address,
    feature_cards,
    bordered_cards,
    business_card,
)
