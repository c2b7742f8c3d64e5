"""Pictures and documents for measuring: large, many, and the same every time."""

from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from ppocr_desktop.document import (
    Alternative,
    Character,
    Document,
    DocumentPage,
    Page,
    PageRef,
    TextLine,
)

_TEXT = (
    "The invoice of 31 December names a total of 1,249.50 for paper, ink and the repair of two "
    "presses; whoever signs for the goods keeps the yellow copy and sends the white one back."
)
_WORDS = _TEXT.split()
_PHOTO = (4000, 3000)
"""12 megapixels."""
_SCAN = (1240, 1754)
"""A4 at 150 dpi."""
_PRINT = (2480, 3508)
"""A4 at 300 dpi."""
_COLUMNS = 10


def photo(path: Path, seed: int = 0) -> Path:
    """A JPEG of 12 megapixels with forty lines of print."""
    return _draw(path, _PHOTO, 64, 40, seed)


def scans(folder: Path, count: int) -> list[Path]:
    """A folder of pages of A4 with fifty lines each."""
    folder.mkdir()
    first = _draw(folder / "0000.jpg", _SCAN, 22, 50, 0)
    content = first.read_bytes()
    # A comment at the end makes each a file of its own without drawing each.
    paths = [folder / f"{number:04}.jpg" for number in range(count)]
    for number, path in enumerate(paths):
        path.write_bytes(content + number.to_bytes(4, "big"))
    return paths


def sheet(path: Path, share: float = 1.0) -> Path:
    """A page of A4 at 300 dpi with fifty lines, or one this much of it along both sides."""
    width, height = (round(side * share) for side in _PRINT)
    return _draw(path, (width, height), round(44 * share), 50, 0)


def card(path: Path, number: int) -> Path:
    """A small picture with six short lines; five numbers give different ones."""
    picture = Image.new("L", (360 + 24 * number, 240), 250)
    canvas, font = ImageDraw.Draw(picture), ImageFont.load_default(20)
    for row in range(6):
        canvas.text((20, 20 + 35 * row), text(number + row, 3), 20, font)
    picture.save(path, quality=90)
    return path


def columns(path: Path, lines: int) -> Path:
    """A page of A4 at 300 dpi with up to a thousand lines in ten columns, alike however many."""
    picture = Image.new("L", _PRINT, 255)
    canvas, font = ImageDraw.Draw(picture), ImageFont.load_default(24)
    wide, high = _PRINT[0] // (_COLUMNS + 1), _PRINT[1] // 105
    for number in range(lines):
        row, column = divmod(number, _COLUMNS)
        place = wide // 2 + wide * column, high * (row + 2)
        canvas.text(place, text(number, 4)[:14].strip(), 20, font)
    picture.save(path, quality=90)
    return path


def _draw(path: Path, size: tuple[int, int], height: int, lines: int, seed: int) -> Path:
    picture = Image.effect_noise(size, 4).point([min(255, value + 100) for value in range(256)])
    canvas, font = ImageDraw.Draw(picture), ImageFont.load_default(height)
    step = size[1] / (lines + 2)
    for number in range(lines):
        canvas.text((size[0] // 20, step * (number + 1)), text(seed + number, 14), 20, font)
    picture.save(path, quality=88)
    return path


def text(number: int, count: int) -> str:
    """So many words, others for each number."""
    return " ".join(_WORDS[(number * 7 + index) % len(_WORDS)] for index in range(count))


def page(lines: int, size: tuple[int, int] = _SCAN, columns: int = 1) -> Page:
    """A page as it is once read, one character in fifty being doubtful."""
    width, height = size[0] / columns, size[1] / (lines / columns + 2)
    made = []
    for number in range(lines):
        row, column = divmod(number, columns)
        made.append(_line(text(number, 9), column * width, height * (row + 1), (width, height)))
    return Page(*size, tuple(made))


def document(paths: list[Path], lines: int = 40) -> Document:
    """Pages of these files as if read, each with lines of its own."""
    return Document(tuple(DocumentPage(PageRef(path), page(lines)) for path in paths))


def dense(path: Path, lines: int = 3000) -> Document:
    """One photographed page full of small lines."""
    return Document((DocumentPage(PageRef(path), page(lines, _PHOTO, 12)),))


def _line(text: str, left: float, top: float, cell: tuple[float, float]) -> TextLine:
    right, bottom = left + cell[0] * 0.95, top + cell[1] * 0.8
    # As the recognizer has it, one character ends with the very number the next begins with.
    borders = [index / len(text) for index in range(len(text) + 1)]
    characters = tuple(
        _character(one, index, *borders[index : index + 2]) for index, one in enumerate(text)
    )
    polygon = ((left, top), (right, top), (right, bottom), (left, bottom))
    return TextLine(text, 0.97, polygon, characters, paragraph=int(top) // 100)


def _character(text: str, index: int, start: float, end: float) -> Character:
    if index % 50 == 49:
        return Character(text, start, end, 0.6, (Alternative("l", 0.3), Alternative("I", 0.1)))
    return Character(text, start, end, 0.999 - index * 1e-6)
