"""The command `models shrink`: its pages, its progress, and what it says in the end."""

from argparse import Namespace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ppocr_desktop import places
from ppocr_desktop.cli import listing
from ppocr_desktop.cli.console import PROGRAM, Console
from ppocr_desktop.errors import ExitCode, InputError

if TYPE_CHECKING:
    from ppocr_desktop.recognition.comparison import Sheet


def run(chosen: Namespace, console: Console) -> ExitCode:
    """Raises AppError when there is nothing to gain, or when too much would be lost."""
    # Reading costs the start of ONNX Runtime, which no other command about models needs.
    from ppocr_desktop.recognition import slimming
    from ppocr_desktop.recognition.rewriting.shrinking import Bits
    from ppocr_desktop.recognition.slimming import Wish

    def report(done: int, total: int) -> None:
        console.show(done / max(total, 1), f"page {done} of {total}", "")

    wish = Wish(
        chosen.name, Bits(int(chosen.bits)), keep_page_classifier=not chosen.no_page_classifier
    )
    made = slimming.slim(wish, sheets(Path(chosen.pages) if chosen.pages else None), report)
    if not chosen.quiet:
        sizes = f"{listing.size(made.size)} instead of {listing.size(made.size_before)}"
        name = made.system.name
        console.print(f'Added "{name}": {sizes}, {made.comparison.summary}.')
        console.print(f'Use it with "{PROGRAM} ocr --model {name}".')
    return ExitCode.OK


def sheets(folder: Path | None) -> "tuple[Sheet, ...]":
    """The pages below a folder, with the texts beside them; the sample page without a folder.

    Raises InputError.
    """
    from ppocr_desktop import sources
    from ppocr_desktop.recognition.comparison import Sheet

    found = []
    for path in sources.find([folder or places.resources() / "sample.png"]):
        pages = tuple(sources.pages(path))
        truth = _truth(path) if len(pages) == 1 else None
        found += [Sheet(path.name, partial(sources.load, page), truth) for page in pages]
    return tuple(found)


def _truth(path: Path) -> str | None:
    beside = path.with_suffix(".txt")
    try:
        return beside.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(
            f"{beside} cannot be read as UTF-8 text; it should say what is on {path.name}."
        ) from error
