"""How quick the window is: how long events wait, when pixels come, what memory and starts take.

Every scene runs in a process of its own, on an X server without a screen where Xvfb and openbox are
installed, else without any window system. A delay is what an event waits while something is under
way. First starts find the program's files in the system's cache, as all but the very first do.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench import report
from tests.e2e import screen

_SCENES = Path(__file__).with_name("window_scenes.py")
_STARTS = 3
Figures = dict[str, float]


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, what it is called, and what it must stay below; 0 where nothing is asked."""

    key: str
    name: str
    unit: str = "ms"
    most: float = 0.0


def _delays(key: str, name: str) -> tuple[Row, Row]:
    return (
        Row(f"{key} p99_ms", f"delay of an event while {name}, 99 in 100 below", most=16),
        Row(f"{key} most_ms", f"delay of an event while {name}, longest", most=50),
    )


ROWS = {
    "reading": (
        Row("first_pixels_ms", "first pixels of a 12-megapixel JPEG after its drop", most=300),
        Row("first_pixels_busy_ms", "the same while another page is read", most=300),
        *_delays("reading", "a 12-megapixel page is read"),
        Row("lines", "lines read on it", ""),
    ),
    "queue": (
        Row("first_read_s", "until the first of 12 scans is read, models and all", "s"),
        Row("queue_s", "until all are", "s"),
        *_delays("queue", "they are read"),
        Row("queue_mb", "most memory with them", "MB"),
    ),
    "cancelling": (
        Row("cancel_ms", "until reading has stopped after it was canceled, longest", most=300),
        Row("cancel_median_ms", "the same, median"),
    ),
    "dense": (
        Row("pan_ms", "a frame while panning over 3,000 lines, 19 in 20 below", most=1000 / 60),
        Row("zoom_ms", "a frame while zooming over them, 19 in 20 below", most=1000 / 60),
        Row("select_all_ms", "selecting all text of 3,000 lines"),
        Row("select_boxes_ms", "choosing all 3,000 boxes"),
        Row("edit_ms", "changing one of 3,000 lines"),
        Row("undo_ms", "undoing that"),
        Row("delete_ms", "deleting one of 3,000 lines"),
    ),
    "long": (
        Row("opening_s", "opening a folder of 500 scans", "s"),
        *_delays("opening", "500 pages are opened"),
        *_delays("journal", "500 pages are kept safe"),
        Row("scrolling_s", "scrolling through 500 thumbnails", "s"),
        *_delays("scrolling", "scrolling through them"),
        *_delays("saving", "500 pages are saved"),
        *_delays("exporting json", "they are exported as JSON"),
        *_delays("exporting html", "they are exported as HTML"),
        *_delays("exporting text", "they are exported as text"),
        Row("peak_mb", "most memory with 500 pages, models and all", "MB", 700),
    ),
}


def measure(scene: str, variables: dict[str, str]) -> Figures:
    """The figures of one scene."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        places = {
            "PPOCR_DESKTOP_SETTINGS": str(folder / "settings.ini"),
            "PPOCR_DESKTOP_STATE": str(folder / "state"),
            "SPAWNED_S": str(time.time()),
        }
        command = [sys.executable, str(_SCENES), scene, name]
        subprocess.run(command, env={**variables, **places}, check=True)
        return dict(json.loads((folder / f"{scene}.json").read_text(encoding="utf-8")))


def measure_starts(variables: dict[str, str]) -> Iterator[list[str]]:
    """Rows about starting the program, beside starting an empty window."""
    seconds: dict[str, list[float]] = {"bare": [], "ours": []}
    modules: dict[str, float] = {}
    for turn in range(_STARTS):
        for kind, taken in seconds.items():
            report.show(f"start {turn + 1} of {_STARTS}, {kind}")
            figures = measure(kind, variables)
            taken.append(figures["seconds"])
            modules[kind] = figures["modules"]
    ours, bare = (statistics.median(seconds[kind]) for kind in ("ours", "bare"))
    yield ["from start to the first painted window", f"{ours:.2f} s", "", ""]
    yield ["an empty QMainWindow, the same way", f"{bare:.2f} s", "", ""]
    yield ["ours by that", f"{ours / bare:.1f}", "", ""]
    yield ["modules loaded by then", f"{modules['ours']:.0f}", "", f"{modules['bare']:.0f} bare"]


def judge(row: Row, figures: Figures) -> list[str]:
    """One line of the table."""
    value = figures[row.key]
    digits = 1 if value < 100 and row.unit else 0
    shown = f"{value:.{digits}f} {row.unit}".rstrip()
    if not row.most:
        return [row.name, shown, "", ""]
    verdict = "" if value < row.most else "MISSED"
    return [row.name, shown, f"< {row.most:.0f} {row.unit}", verdict]


@contextmanager
def window_system() -> Iterator[dict[str, str]]:
    """The variables of programs that show windows, where that is possible."""
    if screen.is_there():
        with screen.started(1920, 1080) as variables:
            yield variables
    else:
        yield {**os.environ, "QT_QPA_PLATFORM": "offscreen"}


def parse(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("scenes", nargs="*", metavar="SCENE", help=f"{', '.join(ROWS)} or start")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 when a target is missed."""
    wanted = parse(arguments).scenes or [*ROWS, "start"]
    print(report.machine(), flush=True)
    table = [["", "", "target", ""]]
    with window_system() as variables:
        for scene in wanted:
            report.show(scene)
            if scene == "start":
                table += measure_starts(variables)
            else:
                figures = measure(scene, variables)
                table += [judge(row, figures) for row in ROWS[scene]]
    print(report.table(table))
    return int(any(row[-1] == "MISSED" for row in table))


if __name__ == "__main__":
    sys.exit(main())
