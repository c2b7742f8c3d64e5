"""Pages of known text and word places, drawn with fonts of this system."""

from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from ppocr_desktop.document import Character, TextLine

DPI = 300
WIDTH, HEIGHT = 2480, 3508
POINTS = 72 / DPI
_ENGLISH = (
    "Invoice number 4711, dated 14 March 2026",
    "All human beings are born free and equal in dignity",
    "and rights. They are endowed with reason and",
    "conscience and should act towards one another in",
    "a spirit of brotherhood: WWW, iii, Illinois, 100 %.",
    "Total amount due within thirty days: $1,234.56",
)
_CHINESE = (
    "人人生而自由，在尊严和权利上一律平等。",
    "他们赋有理性和良心，并应以兄弟关系的精神相对待。",
    "合计金额：人民币1,234.56元（含税）",
)
_JAPANESE = (
    "すべての人間は、生まれながらにして自由であり、",
    "かつ、尊厳と権利とについて平等である。",
    "合計金額1,234円（税込）ありがとうございました",
)
_KOREAN = (
    "모든 국민은 인간으로서의 존엄과 가치를 가지며",
    "행복을 추구할 권리를 가진다. 국가는 개인이",
    "가지는 불가침의 기본적 인권을 확인하고",
    "합계 금액 12,500원 (부가세 포함)",
)


@dataclass(frozen=True, slots=True)
class Kind:
    """A page: its lines, the first of these fonts that there is, and what programs call it."""

    name: str
    rows: tuple[str, ...]
    fonts: tuple[str, ...]
    tesseract: str
    languages: tuple[str, ...] = ()


_CJK = ("NotoSansCJK-Regular.ttc", "msyh.ttc", "PingFang.ttc")
KINDS = (
    Kind("serif", _ENGLISH, ("DejaVuSerif.ttf", "times.ttf", "Times.ttc"), "eng"),
    Kind("sans", _ENGLISH, ("DejaVuSans.ttf", "arial.ttf", "Arial.ttf"), "eng"),
    Kind("mono", _ENGLISH, ("DejaVuSansMono.ttf", "cour.ttf", "Courier.ttc"), "eng"),
    Kind("chinese", _CHINESE, _CJK, "chi_sim"),
    Kind("japanese", _JAPANESE, _CJK, "jpn"),
    Kind("korean", _KOREAN, ("NotoSansCJK-Regular.ttc", "malgun.ttf"), "kor", ("ko",)),
)


@dataclass(frozen=True, slots=True)
class Paper:
    """A drawn page with its true lines."""

    path: Path
    lines: tuple[TextLine, ...]


def draw(kind: Kind, folder: Path) -> Paper | None:
    """The page as a JPEG; None where none of its fonts is here."""
    faces = {size: face for size in (36, 42, 50) if (face := _face(kind, size)) is not None}
    if not faces:
        return None
    image = Image.new("RGB", (WIDTH, HEIGHT), "white")
    canvas = ImageDraw.Draw(image)
    lines: list[TextLine] = []
    top = 150
    for number, text in enumerate(kind.rows * 4):
        size = (42, 36, 50)[number % 3]
        canvas.text((180, top), text, font=faces[size], fill=(25, 25, 25))
        lines.append(_line(text, faces[size], top))
        top += int(size * 1.9)
    path = folder / f"{kind.name}.jpg"
    image.save(path, quality=85, dpi=(DPI, DPI))
    return Paper(path, tuple(lines))


def _face(kind: Kind, size: int) -> ImageFont.FreeTypeFont | None:
    for name in kind.fonts:
        try:
            return ImageFont.truetype(name, size)
        except OSError:
            continue
    return None


def _line(text: str, face: ImageFont.FreeTypeFont, top: int) -> TextLine:
    ends = [face.getlength(text[: count + 1]) for count in range(len(text))]
    places = zip([0.0, *ends], ends, strict=False)
    characters = tuple(
        Character(one, start / ends[-1], end / ends[-1], 1.0)
        for one, (start, end) in zip(text, places, strict=True)
    )
    _, high, _, low = face.getbbox(text)
    left, right = 180.0, 180.0 + ends[-1]
    corners = ((left, top + high), (right, top + high), (right, top + low), (left, top + low))
    return TextLine(text, 1.0, corners, characters)
