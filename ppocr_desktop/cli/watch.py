"""The `watch` command: the text of recordings and cameras, with the times at which it shows."""

import json
import os
import time
from argparse import Namespace
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from ppocr_desktop import sources
from ppocr_desktop.cli import flags
from ppocr_desktop.cli.console import Console
from ppocr_desktop.document import TextLine
from ppocr_desktop.errors import ExitCode, InputError
from ppocr_desktop.recognition import catalog, defaults, store
from ppocr_desktop.recognition.options import Orientation, ReadingOrder, RecognitionOptions

if TYPE_CHECKING:
    from ppocr_desktop.recognition.pipeline import Recognizer
    from ppocr_desktop.video.frames import Frame, Image
    from ppocr_desktop.video.timeline import TimedText

USUAL = RecognitionOptions(model=defaults.live_system(), orientation=Orientation.OFF)
"""Pictures come fast, so the fast models are the usual ones; nobody films lying on their side."""
FIXED = ("orientation",)
"""The recognition options that are no choice here."""

_GAP_S = 0.3
"""Text that is back so soon was only hidden: by a hand, a flash, a blurred picture."""


@dataclass(frozen=True, slots=True)
class WatchOptions:
    """How closely to look."""

    every: float = field(
        default=0.2,
        metadata={
            "help": "look every S seconds; so long is each picture of a folder shown",
            "metavar": "S",
            "minimum": 0.01,
            "maximum": 3600,
        },
    )


def run(chosen: Namespace, console: Console) -> ExitCode:
    """Raises UsageError, InputError, or ModelError before the source is touched."""
    options = flags.collect(chosen, RecognitionOptions)
    known = catalog.load_default()
    store.require(known.system(options.model, options.languages))
    # Only now: it costs the start of ONNX Runtime, which no misspelled word should wait for.
    from ppocr_desktop.recognition.pipeline import Recognizer

    recognizer = Recognizer(options, known)
    recognizer.load()
    teller = _Teller(console, is_json=chosen.json)
    every_s = flags.collect(chosen, WatchOptions).every
    _watch(_Source.named(chosen.source, every_s, teller.complain), recognizer, options, teller)
    return ExitCode.SOME_FAILED if teller.has_complained else ExitCode.OK


@dataclass(frozen=True, slots=True)
class _Source:
    """Where frames come from.

    `length_s` is how long it takes, 0 if unknown, `held_s` how long a single picture is shown.
    """

    name: str
    moments: "Generator[Frame, None, object]"
    every_s: float
    length_s: float = 0.0
    held_s: float = 0.0

    @classmethod
    def named(cls, name: str, every_s: float, complain: Callable[[InputError], None]) -> "_Source":
        """A video, pictures that stand for one, or a camera; `complain` hears of broken ones."""
        from ppocr_desktop.video import files, reel

        path = Path(name)
        # Unlike its methods, these take names that are too long: opening them will say so.
        is_there = os.path.exists(path)
        if os.path.isdir(path) or (path.suffix.lower() in sources.SUFFIXES and is_there):
            slides = files.slides(_pictures(path, complain), every_s)
            return cls(name, slides, every_s, held_s=every_s)
        if files.is_device(name):
            camera = partial(files.watch, name, time.monotonic)
            return cls(name, reel.newest(camera), every_s)
        if is_there and not files.can_decode():
            raise InputError(
                f"{name} is shown only in the window's camera view, for this package has no "
                "video on the command line; give it a folder of pictures, or install it with pip."
            )
        return cls(name, files.read(path, every_s), every_s, files.length_s(path))

    def end_s(self, last_s: float) -> float:
        """When what the last frame, at `last_s`, shows is over."""
        rest_s = max(min(self.length_s - last_s, self.every_s), 0.0)
        return last_s + max(self.held_s, rest_s)


def _pictures(path: Path, complain: Callable[[InputError], None]) -> "Iterator[Image]":
    for found in sources.find((path,)):
        try:
            for ref in sources.pages(found, all_frames=found == path):
                yield sources.load(ref)
        except InputError as error:
            complain(error)


class _Teller:
    """Says what is seen: to people as it comes, to programs once its end is known."""

    def __init__(self, console: Console, *, is_json: bool) -> None:
        self._console = console
        self._is_json = is_json
        self.has_complained = False

    def complain(self, error: InputError) -> None:
        """A picture that cannot be read; the others can."""
        self.has_complained = True
        self._console.say(str(error))

    def tell_new(self, time_s: float, lines: Sequence[TextLine]) -> None:
        """Lines that were not there before."""
        if lines and not self._is_json:
            stamp = _stamp(time_s)
            for line in lines:
                self._console.print(f"{stamp}  {line.text}")
                stamp = " " * len(stamp)

    def tell_gone(self, texts: "Sequence[TimedText]") -> None:
        """Texts whose beginning and end are known."""
        if self._is_json:
            for text in texts:
                self._console.print(json.dumps(_record(text), ensure_ascii=False))

    def tell_progress(self, source: _Source, time_s: float) -> None:
        """How far it is, where that can be said."""
        if source.length_s:
            share = min(time_s / source.length_s, 1.0)
            self._console.show(share, f"{time_s:.0f} of {source.length_s:.0f} s", source.name)


def _watch(
    source: _Source, recognizer: "Recognizer", options: RecognitionOptions, teller: _Teller
) -> None:
    """Tells what is seen until the source ends, or Ctrl-C; what still shows then is told last."""
    from ppocr_desktop.recognition import layout
    from ppocr_desktop.recognition.glances import Glances
    from ppocr_desktop.video import reel
    from ppocr_desktop.video.timeline import Timeline

    in_rows = options.reading_order is ReadingOrder.ROWS
    arrange = partial(layout.arrange, in_rows=in_rows)
    timeline = Timeline(arrange, max(_GAP_S, source.every_s))
    glances = Glances(recognizer)
    time_s = 0.0
    with closing(source.moments) as moments:
        seen = reel.read(moments, glances.find, glances.read, options.min_score)
        try:
            for time_s, lines in seen:
                teller.tell_new(time_s, timeline.add(time_s, lines))
                teller.tell_gone(timeline.gone(time_s))
                teller.tell_progress(source, time_s)
            time_s = source.end_s(time_s)
        finally:
            teller.tell_gone(timeline.end(time_s))


def _stamp(time_s: float) -> str:
    # Rounded first, or there would be a 60th second.
    minutes, hundredths = divmod(round(time_s * 100), 6000)
    return f"{minutes // 60}:{minutes % 60:02}:{hundredths / 100:05.2f}"


def _record(text: "TimedText") -> dict[str, object]:
    """Seconds with three places, pixels with one."""
    return {
        "start": round(text.start_s, 3),
        "end": round(text.end_s, 3),
        "text": text.text,
        "lines": [
            {
                "text": line.text,
                "score": round(line.score, 4),
                "polygon": [[round(x, 1), round(y, 1)] for x, y in line.polygon],
            }
            for line in text.lines
        ],
    }
