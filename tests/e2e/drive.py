"""Starts the real program on an X screen and works with it as a person would, by keys and mouse.

    python tests/e2e/drive.py FOLDER    all of it, light and dark, in English and Korean

Leaves a screenshot of every step in FOLDER. Whatever does not happen as it should raises.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image

from ppocr_desktop import exports
from tests.e2e import screen
from tests.e2e.hand import Hand, wait

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "resources" / "sample.png"
_SAMPLE_SIZE = (1200, 840)
_PAPER = (250, 246, 238)


@dataclass(frozen=True, slots=True)
class Look:
    """How the program is set up."""

    theme: str = "light"
    language: str = "en"

    @property
    def name(self) -> str:
        return f"{self.theme}-{self.language}"


@dataclass
class Visit:
    """One start of the program; `folder` gets the screenshots, `place` all the files."""

    hand: Hand
    look: Look
    folder: Path
    place: Path
    process: subprocess.Popen[bytes]
    shots: int = 0
    lines: list[dict] = field(default_factory=list)

    def shoot(self, name: str) -> None:
        self.shots += 1
        self.hand.shoot(self.folder / f"{self.look.name}-{self.shots:02}-{name}.png")

    def page_text(self) -> str:
        """What Copy Page gives."""
        self.hand.empty_clipboard()
        self.hand.press("ctrl+shift+c")
        found = ""

        def is_copied() -> bool:
            nonlocal found
            found = self.hand.copied()
            return bool(found)

        try:
            wait("copied text", is_copied, 1.5)
        except AssertionError:
            return ""
        return found

    def expect(self, text: str, *, is_there: bool = True) -> None:
        """The page says something, or no longer."""
        word = "" if is_there else "no longer "
        wait(f"{word}'{text}' on the page", lambda: (text in self.page_text()) is is_there)

    def on_screen(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the sample page is seen, by its paper."""
        left, top, right, bottom = self._paper()
        width, height = _SAMPLE_SIZE
        return left + x * (right - left) / width, top + y * (bottom - top) / height

    def line_point(self, text: str, along: float = 0.5) -> tuple[float, float]:
        """Where a line of the page is seen, by what it said when it was exported."""
        polygon = self._polygon(text)
        (x0, y0), (x1, y1), (x2, y2), (x3, y3) = polygon
        across = (x0 + x3) / 2, (y0 + y3) / 2
        end = (x1 + x2) / 2, (y1 + y2) / 2
        return self.on_screen(
            across[0] + along * (end[0] - across[0]), across[1] + along * (end[1] - across[1])
        )

    def corners(self, text: str, margin: float = 4) -> tuple[tuple[float, float], ...]:
        """The first and third corner of a line with some room around it."""
        polygon = self._polygon(text)
        left, top = (min(point[axis] for point in polygon) - margin for axis in (0, 1))
        right, bottom = (max(point[axis] for point in polygon) + margin for axis in (0, 1))
        return self.on_screen(left, top), self.on_screen(right, bottom)

    def _polygon(self, text: str) -> list[list[float]]:
        return next(line["polygon"] for line in self.lines if text in line["text"])

    def _paper(self) -> tuple[int, int, int, int]:
        """The page on the screen: where whole rows and columns are of its paper's color."""
        # A notice that comes moves the page.
        seen = self.hand.still()
        width, height = seen.size
        middle = next(
            row
            for row in range(height // 3, height)
            if sum(_is_paper(seen, x, row) for x in range(width // 5, width * 7 // 10, 4)) > 60
        )
        across = [x for x in range(width // 10, width * 8 // 10) if _is_paper(seen, x, middle)]
        column = across[3]
        down = [y for y in range(height) if _is_paper(seen, column, y)]
        return across[0], down[0], across[-1] + 1, down[-1] + 1


def _is_paper(seen: Image.Image, x: int, y: int) -> bool:
    color = seen.getpixel((x, y))
    return isinstance(color, tuple) and all(
        abs(a - b) < 3 for a, b in zip(color, _PAPER, strict=True)
    )


@contextmanager
def started(hand: Hand, look: Look, folder: Path, place: Path, *files: Path) -> Iterator[Visit]:
    """The program with settings of its own."""
    place.mkdir(parents=True, exist_ok=True)
    settings = place / "settings.ini"
    settings.write_text(f"[General]\ntheme={look.theme}\nlanguage={look.language}\n", "utf-8")
    variables = {
        **hand.variables,
        "PPOCR_DESKTOP_SETTINGS": str(settings),
        "PPOCR_DESKTOP_STATE": str(place / "state"),
        "PYTHONPATH": str(ROOT),
        "HOME": str(place),
        "LC_ALL": "C.UTF-8",
        # A stray desktop must not decide how it looks.
        "XDG_CURRENT_DESKTOP": "",
    }
    command = [sys.executable, "-P", "-m", "ppocr_desktop", *map(str, files)]
    with subprocess.Popen(
        command, env=variables, cwd=place, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    ) as process:
        try:
            visit = Visit(hand, look, folder, place, process)
            wait("the window", lambda: "PP-OCR Desktop" in hand.title())
            yield visit
        finally:
            process.kill()
            output = process.communicate()[0].decode("utf-8", "replace")
    if output.strip():
        raise AssertionError(f"the program printed: {output}")


def export(visit: Visit, name: str) -> Path:
    """Write the document in one format by the dialog."""
    path = visit.place / f"out-{name}{exports.FORMATS[name].suffix}"
    path.unlink(missing_ok=True)
    hand = visit.hand
    before = hand.title()
    hand.summon("the export dialog", "ctrl+e")
    steps = list(exports.FORMATS).index(name)
    hand.press("Home", *["Down"] * steps)
    if name == "text":
        visit.shoot("export-dialog")
    # By the mnemonic where it is known, which it is in English only.
    hand.press("alt+i" if visit.look.language == "en" else "Tab", "ctrl+a")
    hand.write(str(path))
    if name == "pdf":
        visit.shoot("export-dialog-pdf")
    hand.press("Return")
    wait(f"{path.name}", lambda: path.exists() and hand.title() == before)
    return path


def open_file(visit: Visit, path: Path) -> None:
    """By the dialog that Ctrl+O opens."""
    visit.hand.summon("the open dialog", "ctrl+o")
    visit.hand.answer(str(path))
    wait(f"{path.name} in the title", lambda: path.name in visit.hand.title())


def read(visit: Visit) -> None:
    visit.shoot("empty")
    open_file(visit, SAMPLE)
    visit.expect("The Paper Lantern")
    visit.shoot("read")
    visit.lines = _lines_in(export(visit, "json"))


def _lines_in(path: Path) -> list[dict]:
    content = json.loads(path.read_text(encoding="utf-8"))
    return [line for page in content["pages"] for line in page["lines"]]


def correct(visit: Visit) -> None:
    """In the strip under the line, by keys alone; undone and done again."""
    hand = visit.hand
    hand.click(*visit.line_point("The Paper Lantern"))
    hand.press("Return", "ctrl+a")
    hand.write("The Paper Lamp")
    visit.shoot("strip")
    hand.press("Return")
    visit.expect("The Paper Lamp")
    visit.shoot("corrected")
    hand.press("ctrl+z")
    visit.expect("The Paper Lantern")
    hand.press("ctrl+shift+z")
    visit.expect("The Paper Lamp")


def copy(visit: Visit) -> None:
    """A line, and words selected on the picture."""
    hand = visit.hand
    hand.click(*visit.line_point("Tea, books"), times=3)
    hand.empty_clipboard()
    hand.press("ctrl+c")
    wait("the copied line", lambda: hand.copied().startswith("Tea, books and quiet"))
    hand.click(*visit.line_point("Walnut cake", 0.12), times=1)
    start, end = visit.line_point("Stay as long", 0.2), visit.line_point("Un livre", 0.6)
    hand.drag(start, ((start[0] + end[0]) / 2, start[1]), end)
    visit.shoot("selected-text")
    hand.empty_clipboard()
    hand.press("ctrl+c")
    wait("text of two lines", lambda: "Un livre" in hand.copied())


def find_and_replace(visit: Visit) -> None:
    hand = visit.hand
    hand.press("ctrl+f")
    hand.write("tea")
    visit.shoot("find")
    hand.press("ctrl+h", "ctrl+a")
    hand.write("Walnut")
    hand.press("Tab")
    hand.write("Hazelnut")
    visit.shoot("replace")
    hand.press("Return")
    visit.expect("Hazelnut cake")
    hand.press("Escape")
    hand.press("ctrl+z")
    visit.expect("Walnut cake")


def work_on_boxes(visit: Visit) -> None:
    """Delete a line, draw it anew, merge two, split one, turn the page; each shown and undone."""
    hand = visit.hand
    hand.click(*visit.line_point("Open 9:30"))
    hand.press("Delete")
    visit.expect("Open 9:30", is_there=False)
    hand.click(*visit.line_point("Green tea"))
    hand.press("n")
    (left, top), (right, bottom) = visit.corners("Open 9:30")
    hand.drag((left, top), ((left + right) / 2, (top + bottom) / 2), (right, bottom))
    visit.expect("9:30")
    visit.shoot("new-box")
    hand.press("Escape")
    hand.click(*visit.line_point("Green tea"))
    hand.click(*visit.line_point("4.80"), held="ctrl")
    visit.shoot("two-boxes")
    hand.press("m")
    visit.shoot("merged")
    expect_line(visit, "Green tea, the pot € 4.80")
    hand.press("ctrl+z")
    expect_line(visit, "Green tea, the pot")
    hand.press("1")
    hand.click(*visit.line_point("Oolong", 0.45))
    hand.press("s")
    visit.shoot("split")
    expect_line(visit, "the high garden")
    hand.press("ctrl+z")
    hand.press("ctrl+r")
    visit.shoot("turned")
    hand.press("ctrl+z")


def expect_line(visit: Visit, text: str) -> None:
    """The page has a line with just this text."""
    texts = [line["text"] for line in _lines_in(export(visit, "json"))]
    if text not in texts:
        raise AssertionError(f"'{text}' is no line of {texts}")


def tour(visit: Visit) -> None:
    """Everything that opens, once."""
    hand = visit.hand
    hand.click(*visit.line_point("Green tea"))
    hand.press("t")
    visit.shoot("text-in-place")
    hand.press("t")
    for number, name in enumerate(("file", "edit", "line", "page", "view", "help")):
        hand.press("alt+f", *["Right"] * number)
        visit.shoot(f"menu-{name}")
        hand.press("Escape", "Escape")
    before = hand.title()
    for keys, name in (("ctrl+comma", "settings"), ("F1", "keys"), ("ctrl+k", "commands")):
        if name == "commands":
            hand.press(keys)
        else:
            hand.summon(name, keys)
        visit.shoot(name)
        if name == "settings":
            for page in ("appearance", "export", "capture", "background", "shortcuts"):
                hand.press("Down")
                visit.shoot(f"settings-{page}")
        hand.press("Escape")
        wait("the window again", lambda: hand.title() == before)
    hand.click(*visit.line_point("Green tea"), button=3)
    visit.shoot("context-menu")
    hand.press("Escape")


def save_and_open_again(visit: Visit) -> None:
    hand, path = visit.hand, visit.place / "lantern.ppocr"
    hand.summon("the save dialog", "ctrl+s")
    visit.shoot("save-dialog")
    hand.answer(str(path))
    wait("the project file", lambda: path.exists() and path.name in hand.title())
    hand.press("ctrl+w")
    wait("an empty window", lambda: hand.title() == "PP-OCR Desktop")
    open_file(visit, path)
    visit.expect("The Paper Lamp")
    visit.shoot("project")


def export_all(visit: Visit) -> None:
    for name in exports.FORMATS:
        path = export(visit, name)
        if not path.stat().st_size:
            raise AssertionError(f"{path.name} is empty")


def leave(visit: Visit) -> None:
    """With unsaved work: asked, stayed, asked again, left."""
    hand = visit.hand
    hand.click(*visit.line_point("Green tea"))
    hand.press("Delete")
    visit.expect("Green tea", is_there=False)
    before = hand.title()
    hand.summon("the question", "ctrl+q")
    visit.shoot("unsaved")
    hand.press("Escape")
    wait("the window again", lambda: hand.title() == before)
    hand.summon("the question", "ctrl+q")
    hand.press("Tab", "space")
    wait("the end", lambda: visit.process.poll() is not None)
    if visit.process.returncode:
        raise AssertionError(f"the program ended with {visit.process.returncode}")


_ALL: tuple[Callable[[Visit], None], ...] = (
    read, correct, copy, find_and_replace, work_on_boxes, tour, save_and_open_again, export_all,
    leave,
)  # fmt: skip
_SHORT: tuple[Callable[[Visit], None], ...] = (read, correct, tour, leave)


def drive(folder: Path, place: Path, look: Look, *, is_short: bool = False) -> None:
    """Work with the program once; screenshots go to `folder`, files to `place`."""
    with screen.started() as variables, started(Hand(variables), look, folder, place) as visit:
        for step in _SHORT if is_short else _ALL:
            try:
                step(visit)
            except BaseException:
                visit.shoot(f"failed-{step.__name__}")
                raise


def main(folder: Path) -> None:
    """Every look."""
    folder.mkdir(parents=True, exist_ok=True)
    for theme in ("light", "dark"):
        for language in ("en", "ko"):
            look = Look(theme, language)
            drive(folder, folder / f"files-{look.name}", look, is_short=language != "en")


if __name__ == "__main__":
    main(Path(sys.argv[1]).absolute())
