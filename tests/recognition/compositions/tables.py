"""Tables, bills and forms: what is read row by row."""

from ppocr_desktop.document import TextLine
from tests.recognition.compositions.sheet import Sheet


def table_loose(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(9):
        for column, x in enumerate((0, 12, 24, 36)):
            if column == 0 or s.dice.random() < 0.85:
                s.put(x, row * 3, s.name() if row == 0 or column == 0 else s.amount())
    return s.lines


def table_tight(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(25):
        s.put(0, row * 1.3, s.name())
        for x in (18, 26, 34):
            s.end(x, row * 1.3, s.amount())
    return s.lines


def table_of_words(seed: int) -> list[TextLine]:
    s = Sheet(seed, han=seed % 2 == 1)
    for row in range(10):
        for x in (0, 14, 28, 42):
            s.put(x, row * 2.3, s.name())
    return s.lines


def table_of_words_two_columns(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(10):
        s.put(0, row * 2.3, s.name())
        s.put(18, row * 2.3, s.name())
    return s.lines


def text_table_tight(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(14):
        for x in (0, 11, 22, 33):
            s.put(x, row * 1.45, s.name(16))
    return s.lines


def small_table_of_words(seed: int) -> list[TextLine]:
    """A few tight rows between paragraphs, which look much like addresses side by side."""
    s = Sheet(seed)
    y = s.prose(0, 0, 46, 6) + 1.5
    for row in range(5):
        for x in (0, 16, 32):
            s.put(x, y + row * 1.3, s.name(13))
    s.prose(0, y + 8.5, 46, 6)
    return s.lines


def loose_figures(seed: int) -> list[TextLine]:
    """A table as spreadsheets print it: right-aligned figures, a tall header, empty cells."""
    s = Sheet(seed)
    for x in (16, 26, 36, 46):
        s.end(x, 0, s.name(14))
    for row in range(14):
        y = 2.2 + row * 1.7
        s.put(0, y, s.name(18))
        for x in (16, 26, 36, 46):
            if s.dice.random() < 0.6:
                s.end(x, y, s.amount())
    return s.lines


def table_wrapped(seed: int) -> list[TextLine]:
    """Cells of one to three lines, tops level, rows a little apart."""
    s = Sheet(seed)
    y = 0.0
    for _ in range(7):
        deepest = 1
        for x, width in ((0, 10), (14, 12), (30, 16)):
            count = s.dice.randint(1, 3)
            deepest = max(deepest, count)
            for line in range(count):
                text = s.words(width if line < count - 1 else width * s.dice.uniform(0.4, 1))
                s.put(x, y + line * 1.2, text if line else text.capitalize())
        y += deepest * 1.2 + 1
    return s.lines


def glossary(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for _ in range(9):
        s.put(0, y, s.name(18))
        for line in range(s.dice.randint(1, 4)):
            text = s.words(30)
            s.put(12, y, text if line else text.capitalize())
            y += 1.3
        y += s.dice.choice((0.4, 0.6))
    return s.lines


def curriculum(seed: int) -> list[TextLine]:
    """Years at the left, what happened at the right in paragraphs."""
    s = Sheet(seed)
    y = 0.0
    for row in range(7):
        s.put(0, y, f"{2000 + row}-{2001 + row}")
        y = s.prose(10, y, 34, s.dice.randint(1, 4), space=0) + 0.7
    return s.lines


def timetable(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(7):
        for column in range(6):
            text = f"{8 + row}:00" if column == 0 else s.name(10)
            if row == 0:
                text = ("", "Mon", "Tue", "Wed", "Thu", "Fri")[column] or "Time"
            s.put(column * 9, row * 2.5, text)
    return s.lines


def ledger(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(20):
        y = row * 1.35
        s.put(0, y, f"{s.dice.randint(10, 28)}.03.2024")
        s.put(8, y, s.name())
        s.put(22, y, s.name())
        s.end(44, y, s.amount())
    return s.lines


def fact_sheet(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, -3, "What is in the box", 1.6)
    for row in range(12):
        s.put(0, row * 1.4, s.name() + ":")
        s.put(14, row * 1.4, s.words(s.dice.uniform(4, 20)))
    return s.lines


def receipt(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.center(12, 0, "CORNER SHOP", 1.4)
    s.center(12, 2, "12 Market Road")
    s.center(12, 3.3, "Tel: 555-0132")
    y = 6.0
    for _ in range(12):
        s.put(0, y, s.name().upper())
        if s.dice.random() < 0.8:
            s.end(24, y, f"{s.dice.uniform(1, 80):.2f}")
        y += 1.3
        if s.dice.random() < 0.3:
            s.put(1, y, f"{s.dice.randint(2, 9)} x {s.dice.uniform(1, 9):.2f}")
            y += 1.3
    for label in ("SUBTOTAL", "TAX 7%", "TOTAL", "CASH", "CHANGE"):
        s.put(0, y + 1, label)
        s.end(24, y + 1, s.amount())
        y += 1.4
    s.center(12, y + 3, "THANK YOU, COME AGAIN")
    return s.lines


def invoice(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "INVOICE", 2.2)
    for x, head in ((0, "Bill to"), (28, "Ship to")):
        s.put(x, 5, head)
        s.put(x, 6.3, f"{s.name()} & {s.name()} Ltd.")
        s.put(x, 7.6, f"{s.dice.randint(1, 99)} Market Road")
        s.put(x, 8.9, "10115 Springfield")
    y = 13.0
    for row in range(7):
        s.put(0, y, s.name() if row else "Description")
        s.put(26, y, str(s.dice.randint(1, 20)) if row else "Qty")
        s.end(40, y, s.amount() if row else "Price")
        s.end(52, y, s.amount() if row else "Amount")
        y += 1.9
    for label in ("Subtotal", "VAT 19%", "Total due"):
        s.put(34, y + 1, label)
        s.end(52, y + 1, s.amount())
        y += 1.6
    s.put(0, y + 4, "Payable within thirty days without deduction to the account named below.")
    return s.lines


def menu(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for head in ("Starters", "Main Courses", "Desserts"):
        s.center(20, y, head, 1.5)
        y += 2.6
        for _ in range(5):
            s.put(0, y, s.name() + " " + "." * 20)
            s.end(40, y, f"{s.dice.uniform(4, 30):.2f}")
            s.put(0, y + 1.2, s.words(22), 0.8)
            y += 2.6
        y += 1
    return s.lines


def toc(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(25):
        indent = s.dice.choice((0, 1.5))
        s.put(indent, row * 1.5, f"{row + 1} " + s.name() + " " + s.name())
        s.end(40, row * 1.5, str(3 * row + 1))
    return s.lines


def form(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.center(20, 0, "Application for Membership", 1.6)
    for row, (a, b) in enumerate(
        (("First name:", "Last name:"), ("Street:", "Number:"), ("City:", "Postal code:"),
         ("Date of birth:", "Country:"), ("Telephone:", "Email:"))
    ):  # fmt: skip
        y = 4 + row * 2.2
        for x, label in ((0, a), (24, b)):
            s.put(x, y, label)
            if s.dice.random() < 0.7:
                s.put(x + 9, y, s.name(14))
    s.put(0, 18, "I agree that what I have written above is true to the best of my knowledge.")
    s.put(0, 22, "Date")
    s.put(24, 22, "Signature")
    return s.lines


PAGES = (
    table_loose,
    table_tight,
    table_of_words,
    table_of_words_two_columns,
    text_table_tight,
    small_table_of_words,
    loose_figures,
    table_wrapped,
    glossary,
    curriculum,
    timetable,
    ledger,
    fact_sheet,
    receipt,
    invoice,
    menu,
    toc,
    form,
)
