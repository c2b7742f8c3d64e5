"""Where the time of a page goes, from file to lines, by stage.

"processor" is what the cores worked for a stage, on all threads; "page" is what passed on the
thread that reads the page, of which the waiting is for the threads that read its lines. Either sums
up to all there is; "rest" is whatever has no stage, and the cores' spinning between stages. The
functions of the program are wrapped from outside, which costs about a millisecond a page.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain
from pathlib import Path

from ppocr_desktop import sources
from ppocr_desktop.recognition import (
    catalog,
    crops,
    detector,
    layout,
    letters,
    reader,
    regions,
    router,
)
from ppocr_desktop.recognition.lines import LineReader
from ppocr_desktop.recognition.model import System
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.orientation import OrientationFinder
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.sharing import SharedWork
from tests.bench import command, corpus, report
from tests.bench.clock import REST, Clock, Spent

DETECTOR = "detector"
STAGES = (
    "decoding the file",
    "letters' places",
    "detector's input",
    DETECTOR,
    "regions",
    "crops",
    "recognizer's input",
    "recognizer",
    "other scripts",
    "classifiers",
    "characters (CTC)",
    "waiting for lines",
    "layout",
    REST,
)


def watch(systems: Iterable[System]) -> Clock:
    """A clock that is told whenever a function of the program begins and ends."""
    clock = Clock(wide=(DETECTOR,))
    clock.wrap(sources, "load", "decoding the file")
    clock.wrap(letters, "survey", "letters' places")
    clock.wrap(detector, "_scaled", "detector's input")
    # Its threads' work is all that is done meanwhile.
    clock.wrap(SharedWork, "do", DETECTOR)
    clock.wrap(regions, "find", "regions")
    clock.wrap(crops, "cut", "crops")
    clock.wrap(reader, "_batch", "recognizer's input")
    clock.wrap(router, "_fitted", "recognizer's input")
    clock.wrap(reader, "decode", "characters (CTC)")
    clock.wrap(layout, "arrange", "layout")
    clock.wrap(LineReader, "read", "waiting for lines")
    clock.wrap(LineReader, "read_best", "waiting for lines")
    clock.wrap(OrientationFinder, "find", "waiting for lines")
    names = dict(chain.from_iterable(_stages(system) for system in systems))
    clock.wrap(Session, "run_all", lambda session: names.get(session._name, "classifiers"))
    return clock


def _stages(system: System) -> Iterator[tuple[str, str]]:
    """The files of models with their stages; what is not here is a classifier."""
    yield system.detector.file, "in the detector's threads"
    yield system.recognizer.file, "recognizer"
    for model in system.supplements:
        yield model.file, "other scripts"


def profile(
    clock: Clock, options: RecognitionOptions, paths: Sequence[Path], rounds: int
) -> list[list[str]]:
    """Read all pages, once to warm up; a row for each stage, the last one for their sum."""
    recognizer = Recognizer(options)
    read_all(recognizer, paths)
    clock.reset()
    start_s, used_s = time.perf_counter(), time.process_time()
    with clock.stage(REST):
        for _ in range(rounds):
            read_all(recognizer, paths)
    whole = Spent(0, time.process_time() - used_s, time.perf_counter() - start_s)
    spent = {stage: clock.spent[stage] for stage in STAGES if clock.spent[stage].calls}
    named_s = sum(one.processor_s for stage, one in spent.items() if stage != REST)
    spent[REST] = replace(spent[REST], calls=0, processor_s=whole.processor_s - named_s)
    spent["a page"] = whole
    return [_row(stage, one, whole, rounds * len(paths)) for stage, one in spent.items()]


def read_all(recognizer: Recognizer, paths: Sequence[Path]) -> None:
    for path in paths:
        report.show(path.name)
        recognizer.read(sources.load(next(iter(sources.pages(path)))))


def _row(stage: str, spent: Spent, whole: Spent, pages: int) -> list[str]:
    return [
        stage,
        f"{spent.calls / pages:.1f}" if spent.calls else "",
        f"{1000 * spent.processor_s / pages:.1f}",
        f"{100 * spent.processor_s / whole.processor_s:.1f}",
        f"{1000 * spent.main_s / pages:.1f}",
        f"{100 * spent.main_s / whole.main_s:.1f}",
    ]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    command.add_pages(parser, models="small,tiny")
    command.add_sets(parser)
    options = parser.parse_args(arguments)
    known = catalog.load_default()
    clock = watch(known.system(model) for model in options.model)
    paths = [
        sample.path
        for name in options.set
        for sample in corpus.limit(corpus.SETS[name](options.corpus), options.limit)
    ]
    print(report.machine())
    print(f"{options.rounds} rounds of {len(paths)} pages of {', '.join(options.set)}")
    for model in options.model:
        chosen = RecognitionOptions(model=model, threads=options.threads)
        head = [model, "calls a page", "processor ms", "%", "page ms", "%"]
        print(report.table([head, *profile(clock, chosen, paths, options.rounds)]), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
