"""What benchmarks over the development pages share on their command lines."""

import argparse
import sys
from collections.abc import Callable, Collection, Iterable
from pathlib import Path

from tests.bench import corpus, peers, report
from tests.bench.peers import Engine, EngineError


def add_options(parser: argparse.ArgumentParser, *, models: str) -> None:
    """Those of `add_pages`, and with which programs we are compared."""
    add_pages(parser, models=models)
    parser.add_argument(
        "--peers",
        type=names_from(peers.TIERS["small"]),
        default=",".join(peers.TIERS["small"]),
        metavar="NAMES",
        help="programs to compare with, '' for none (default %(default)s)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the figures there too")


def add_pages(parser: argparse.ArgumentParser, *, models: str) -> None:
    """What of ours reads which pages; `models` is the default of --model."""
    parser.add_argument(
        "--model", type=names_from(), default=models, metavar="NAMES", help=f"(default {models})"
    )
    parser.add_argument(
        "--limit", type=int, default=0, metavar="N", help="read only N pages of a kind"
    )
    parser.add_argument(
        "--threads", type=int, default=0, metavar="N", help="0 (default): each program's choice"
    )
    parser.add_argument("--corpus", type=_folder, default=str(corpus.FOLDER), metavar="FOLDER")


def add_sets(parser: argparse.ArgumentParser) -> None:
    """Which sets of the corpus, and how often."""
    parser.add_argument(
        "--set",
        type=names_from(corpus.SETS),
        default="sroie,synthetic",
        metavar="NAMES",
        help=f"some of {','.join(corpus.SETS)} (default %(default)s)",
    )
    parser.add_argument("--rounds", type=int, default=5, help="timed rounds (default 5)")


def names_from(known: Collection[str] = ()) -> Callable[[str], tuple[str, ...]]:
    """A reader of comma-separated names; raises argparse's error for unknown ones."""

    def read(text: str) -> tuple[str, ...]:
        names = tuple(name for name in text.split(",") if name)
        unknown = [name for name in names if known and name not in known]
        if unknown:
            raise argparse.ArgumentTypeError(
                f"'{unknown[0]}' is unknown; choose from {', '.join(known)}"
            )
        return names

    return read


def _folder(text: str) -> Path:
    folder = Path(text)
    if not folder.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder '{text}'; name the corpus's")
    return folder


def describe(engines: Iterable[Engine]) -> str:
    """The machine and the versions of the programs, a line each."""
    versions = {engine.choice.program: engine.version for engine in engines}
    programs = ", ".join(f"{program} {version}" for program, version in versions.items())
    return f"{report.machine()}\n{programs}"


def guard(run: Callable[[argparse.Namespace], int], options: argparse.Namespace) -> int:
    """The exit code of a benchmark: 2 with a sentence where a program cannot be compared."""
    try:
        return run(options)
    except EngineError as error:
        print(error, file=sys.stderr)
        return 2
