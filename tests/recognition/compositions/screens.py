"""Screens and lists: one thing after the other, whatever side it stands on."""

from ppocr_desktop.document import TextLine
from tests.recognition.compositions.sheet import Sheet


def chat(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for _ in range(40):
        mine = s.dice.random() < 0.5
        width = s.dice.uniform(4, 22)
        count = s.dice.choice((1, 1, 1, 2, 3)) if width > 15 else 1
        for line in range(count):
            text = s.words(width)
            s.put(32 - width if mine else 0, y, text if line else text.capitalize())
            y += 1.3
        y += 1.6
    return s.lines


def chat_with_times(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(30):
        y = row * 3.2
        mine = s.dice.random() < 0.5
        width = s.dice.uniform(5, 20)
        if mine:
            s.put(8, y + 0.4, s.time(), 0.7)
            s.end(32, y, s.words(width).capitalize())
        else:
            s.put(0, y, s.words(width).capitalize())
            s.put(width + 1.5, y + 0.4, s.time(), 0.7)
    return s.lines


def group_chat(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for _ in range(15):
        s.put(3, y, s.name(), 0.8)
        s.put(22, y, s.time(), 0.7)
        y += 1.3
        for _ in range(s.dice.randint(1, 3)):
            s.put(3, y, s.words(s.dice.uniform(8, 24)))
            y += 1.35
        y += 1.2
    return s.lines


def settings_screen(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(10):
        y = row * 3.6
        s.put(0, y, s.name())
        s.end(30, y, s.dice.choice(("On", "Off", "Never", "English")))
    return s.lines


def web_page(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for x, text in ((0, "Home"), (8, "Products"), (17, "About us"), (27, "Contact")):
        s.put(x, 0, text)
    s.end(56, 0, "Sign in")
    for row in range(9):
        s.put(0, 5 + row * 1.9, s.name())
    s.put(16, 5, s.name(), 1.8)
    s.prose(16, 8.3, 40, 20)
    s.center(28, 46, "Copyright 2024 Stone & Bridge, all rights reserved", 0.8)
    return s.lines


def slide(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, 0, "What we learned this year", 2)
    for x in (0, 25):
        y = 5.0
        for _ in range(5):
            s.put(x, y, "• " + s.words(19))
            if s.dice.random() < 0.6:
                y += 1.25
                s.put(x + 1, y, s.words(14))
            y += 2.2
    s.put(45, 26, "12", 0.7)
    return s.lines


def bullets(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    s.put(0, -3, "One column of bullets", 1.6)
    for row in range(12):
        s.put(0, row * 2.6, "•")
        s.put(1.5, row * 2.6, s.words(30).capitalize())
        s.put(1.5, row * 2.6 + 1.25, s.words(24))
    return s.lines


def indented_list(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(30):
        s.put(s.dice.choice((0, 2, 4)), row * 1.4, f"{row + 1}. " + s.words(s.dice.uniform(6, 30)))
    return s.lines


def exam(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    y = 0.0
    for number in range(8):
        s.put(0, y, f"{number + 1}. " + s.words(36).capitalize())
        y += 1.5
        if number % 2:
            for option, x in zip("ABCD", (1, 12, 23, 34), strict=True):
                s.put(x, y, f"{option}. {s.name(14)}")
            y += 1.5
        else:
            for pair in ("AB", "CD"):
                for option, x in zip(pair, (1, 23), strict=True):
                    s.put(x, y, f"{option}. {s.words(14)}")
                y += 1.5
        y += 1
    return s.lines


def code(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(40):
        s.end(2, row * 1.3, str(row + 1))
        indent = s.dice.choice((0, 2, 2, 4, 6))
        s.put(3.5 + indent, row * 1.3, s.words(s.dice.uniform(4, 25)))
    return s.lines


def centered_poem(seed: int) -> list[TextLine]:
    s = Sheet(seed)
    for row in range(20):
        s.center(15, row * 1.5, s.words(s.dice.uniform(5, 25)))
    return s.lines


PAGES = (
    chat,
    chat_with_times,
    group_chat,
    settings_screen,
    web_page,
    slide,
    bullets,
    indented_list,
    exam,
    code,
    centered_poem,
)
