"""The whole of PP-OCR: a picture goes in, a Page of lines in reading order comes out."""

import logging
import threading
from collections.abc import Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import replace

import numpy as np

from ppocr_desktop import geometry, memory, scripts
from ppocr_desktop.document import Area, Page, TextLine
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import catalog, cores, courses, layout, postcorrection, rules
from ppocr_desktop.recognition.areas import restrict
from ppocr_desktop.recognition.bends import Bend
from ppocr_desktop.recognition.catalog import Catalog
from ppocr_desktop.recognition.lines import LineReader, Ways
from ppocr_desktop.recognition.loading import Models
from ppocr_desktop.recognition.options import Orientation, ReadingOrder, RecognitionOptions
from ppocr_desktop.recognition.pixels import Image
from ppocr_desktop.recognition.reader import ReadLine
from ppocr_desktop.recognition.regions import Detection
from ppocr_desktop.recognition.rules import Rule

_PERCENT = 100
_DETECTED = 30
"""How much of a page's time detection takes, in percent; measured on receipts and dense pages."""

_SLENDEREST = 1_000
"""The aspect ratio of the longest line that is read: it takes 8 s and 2.3 GB with small, one twice
as long 90 s for both ways round. A line 50 pixels high across a picture of 40,000 has 800."""

_log = logging.getLogger(__name__)


class Recognizer:
    """Reads pictures with one choice of models and options.

    Models load at the first page, or by `load`. Several threads may read at once. The same
    picture gives the same Page, whatever the number of threads.
    """

    def __init__(self, options: RecognitionOptions, known: Catalog | None = None) -> None:
        """Raises UsageError when the options name models or languages that are not known."""
        self._options = options
        known = known or catalog.load_default()
        self._system = known.system(options.model, options.languages)
        # More threads than cores only get in each other's way.
        self._threads = min(options.threads or cores.real(), cores.usable())
        self._loading = threading.Lock()
        self._counting = threading.Lock()
        self._under_way = 0
        self._models: Models | None = None
        self._pool = ThreadPoolExecutor(self._threads, thread_name_prefix="lines")

    def load(self) -> None:
        """Load the models now. Raises ModelError when a file is missing or damaged."""
        self._loaded()

    def read(
        self,
        image: Image,
        report: Report = ignore,
        areas: Sequence[Area] = (),
        *,
        is_upright: bool = False,
    ) -> Page:
        """The text lines of an RGB picture (H x W x 3, uint8) in reading order.

        `areas` of the picture restrict what is read; text across their edges is cut there. Where
        the picture `is_upright`, as the screen's is, its orientation is not looked for: that saves
        a quarter of the time. `report` counts percent; it may raise Cancelled, which stops the work
        within a line's time. Raises ModelError when a model is missing, damaged or cannot run.
        """
        with self._counted():
            if not areas:
                return self._read(image, report, is_upright=is_upright)
            part = restrict(image, areas)
            if not part.image.size:
                return part.placed(Page(0, 0))
            return part.placed(self._read(part.image, report, is_upright=is_upright))

    def relax(self) -> None:
        """Give back the working memory of the pages read so far; the models stay loaded."""
        if self._models:
            self._models.relax()
        memory.give_back()

    def interrupt(self) -> None:
        """Have a `read` that is detecting lines raise Cancelled at once; on any thread.

        For when its `report` is about to raise it anyway: detection goes long without a report.
        """
        if self._models:
            self._models.interrupt()

    def find(self, image: Image, long_side: int = 0) -> tuple[Detection, ...]:
        """Where the lines of an RGB picture are, in no particular order, for `read_found`.

        With a `long_side` in pixels, one look at this size has to do: quicker, less thorough.
        Raises ModelError as `read` does.
        """
        detector = self._loaded().detector(alone=True)
        return detector.detect_once(image, long_side) if long_side else detector.detect(image)

    def read_found(
        self, image: Image, polygons: Sequence[Polygon], found: Sequence[Detection]
    ) -> tuple[TextLine, ...]:
        """What given polygons of a picture say when text runs as they state, in their order.

        They are bent as what was `found` there. A line that says nothing has no text and the score
        0. Raises ModelError as `read` does.
        """
        kept = _clipped(image, polygons)
        bends = courses.find(filter(_is_legible, kept), found)
        with LineReader(image, bends, self._loaded().lines, self._pool, Ways.AS_GIVEN) as lines:
            return self._text_lines(kept, lines)

    def read_lines(
        self,
        image: Image,
        polygons: Sequence[Polygon],
        report: Report = ignore,
        *,
        orientation: int = 0,
    ) -> tuple[TextLine, ...]:
        """What polygons that a person chose say, in their order; none is left out.

        As by `read_found`, but they are looked at closely for how their lines are bent, and a line
        is turned to run the way in which it makes most sense. `orientation` is the page's, 0, 90,
        180 or 270: it tells vertical lines from those of a page on its side. `report` counts
        percent. Raises ModelError and lets Cancelled through as `read` does.
        """
        kept = _clipped(image, polygons)
        bends = self._bends(image, filter(_is_legible, kept))
        with LineReader(image, bends, self._loaded().lines, self._pool, Ways.ANY) as lines:
            is_turned = orientation % 180 != 0
            return self._text_lines(kept, lines, report, is_turned=is_turned)

    def place(self, page: Page, line: TextLine) -> int:
        """The index at which a new line belongs among those of a page, in reading order."""
        size = page.width, page.height
        upright, *lines = (
            replace(one, polygon=geometry.turn(one.polygon, -page.orientation, *size))
            for one in (line, *page.lines)
        )
        return layout.place(lines, upright, in_rows=self._in_rows)

    def _read(self, image: Image, report: Report, *, is_upright: bool) -> Page:
        models = self._loaded()
        orientation = 0
        with self._lines(models, image, _share(report, 0, _DETECTED)) as lines:
            if self._options.orientation is Orientation.AUTO and not is_upright:
                still = _share(report, _DETECTED, _DETECTED)
                orientation = models.orientation.find(image, lines, still)
            if not orientation:
                return self._page(image, 0, lines.read_best(_share(report, _DETECTED, _PERCENT)))
        image = np.ascontiguousarray(np.rot90(image, orientation // 90))
        with self._lines(models, image, ignore) as lines:
            found = lines.read_best(_share(report, _DETECTED, _PERCENT))
            return self._page(image, orientation, found)

    @contextmanager
    def _counted(self) -> Iterator[None]:
        """Knows of a page being read, as pages read at the same time share the cores."""
        with self._counting:
            self._under_way += 1
        try:
            yield
        finally:
            with self._counting:
                self._under_way -= 1

    def _lines(self, models: Models, image: Image, report: Report) -> LineReader:
        detections = models.detector(alone=self._under_way == 1).detect(image, report)
        found = sorted(detections, key=lambda detection: detection.polygon)
        bends = {detection.polygon: detection.bend for detection in found}
        return LineReader(image, bends, models.lines, self._pool)

    def _bends(self, image: Image, polygons: Iterable[Polygon]) -> dict[Polygon, Bend | None]:
        """How the lines in some polygons are bent, by looks at them and what is around."""
        bends: dict[Polygon, Bend | None] = dict.fromkeys(polygons)
        for breadth in courses.BREADTHS[: 1 if len(bends) > courses.FEW else None]:
            straight = [polygon for polygon, bend in bends.items() if not bend]
            bends |= courses.find(straight, self._look(image, straight, breadth))
        return bends

    def _look(
        self, image: Image, polygons: Collection[Polygon], breadth: int
    ) -> tuple[Detection, ...]:
        """What is seen in a look for `courses.find`; nothing without polygons."""
        while polygons:
            try:
                detector = self._loaded().detector(alone=not self._under_way)
                return courses.look(image, polygons, breadth, detector.detect)
            except Cancelled:
                # A page was given up, and not these.
                _log.debug("looking again after an interrupt")
        return ()

    def _text_lines(
        self,
        polygons: Sequence[Polygon],
        lines: LineReader,
        report: Report = ignore,
        *,
        is_turned: bool = False,
    ) -> tuple[TextLine, ...]:
        """The text of all polygons; those that are not among the lines say nothing."""
        found = _corrected(lines.read_best(_share(report, 0, _PERCENT)), self._loaded())
        told = (_text_line(line, is_turned=is_turned) for line in found)
        read = dict(zip(lines.polygons, told, strict=True))
        return tuple(read.get(polygon) or TextLine("", 0.0, polygon) for polygon in polygons)

    def _page(self, image: Image, orientation: int, found: Sequence[ReadLine]) -> Page:
        """The page as it was given, from an upright picture and what was read in it."""
        height, width = image.shape[:2]
        wanted = [line for line in found if self._is_wanted(line)]
        read = [_text_line(line) for line in _corrected(wanted, self._loaded())]
        upright = layout.arrange(read, _rules(image, read), in_rows=self._in_rows)
        lines = tuple(
            replace(line, polygon=_placed(line.polygon, orientation, width, height))
            for line in upright
        )
        given = (height, width) if orientation % 180 else (width, height)
        return Page(*given, lines, orientation)

    @property
    def _in_rows(self) -> bool:
        return self._options.reading_order is ReadingOrder.ROWS

    def _is_wanted(self, line: ReadLine) -> bool:
        return bool(line.reading.text) and line.reading.score >= self._options.min_score

    def _loaded(self) -> Models:
        with self._loading:
            if self._models is None:
                _log.info("loading %s for %d threads", self._system.name, self._threads)
                memory.keep()
                wanted = self._options.accelerator
                self._models = Models(self._system, self._threads, wanted)
            return self._models


def _corrected(found: Sequence[ReadLine], models: Models) -> list[ReadLine]:
    known = models.lines.reader.characters
    corrected = postcorrection.correct([line.reading for line in found], known)
    return [replace(line, reading=reading) for line, reading in zip(found, corrected, strict=True)]


def _text_line(line: ReadLine, *, is_turned: bool = False) -> TextLine:
    """`is_turned` says that the picture lies on its side."""
    reading = line.reading
    runs_down = geometry.runs_down(line.polygon) is not is_turned
    return TextLine(
        text=reading.text,
        score=reading.score,
        polygon=line.polygon,
        characters=reading.characters,
        vertical=runs_down and scripts.is_cjk(reading.text),
        ink=reading.ink,
    )


def _clipped(image: Image, polygons: Sequence[Polygon]) -> list[Polygon]:
    height, width = image.shape[:2]
    return [geometry.clip(polygon, width, height) for polygon in polygons]


def _rules(image: Image, lines: Sequence[TextLine]) -> tuple[Rule, ...]:
    """The rules of an upright page with these lines."""
    return rules.find(image, layout.line_height(lines), layout.slope(lines)) if lines else ()


def _is_legible(polygon: Polygon) -> bool:
    """Whether there is anything to see in it: of a hair, or less, a huge crop would be made."""
    across, along = sorted((geometry.length(polygon), geometry.breadth(polygon)))
    return across >= 1 and along <= _SLENDEREST * across


def _placed(
    polygon: geometry.Polygon, orientation: int, width: float, height: float
) -> geometry.Polygon:
    """A polygon of the upright picture in the picture as it was given, kept within it."""
    return geometry.turn(geometry.clip(polygon, width, height), orientation, width, height)


def _share(report: Report, start: int, end: int) -> Report:
    """A hook for one part of the work that moves the whole from `start` to `end` percent.

    It never falls back, though a second look at a page begins anew.
    """
    reached = start

    def tell(done: int, total: int) -> None:
        nonlocal reached
        reached = max(reached, start + (end - start) * done // max(total, 1))
        report(reached, _PERCENT)

    return tell
