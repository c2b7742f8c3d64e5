"""The words that say what is to be read off the screen; quick to load for a second start's sake."""

import argparse
import math
import re
from collections.abc import Sequence
from typing import Any

from ppocr_desktop.cli.arguments import Parser

_MAX_DELAY_S = 60
_REGION = re.compile(r"(-?\d{1,6}),(-?\d{1,6}),([1-9]\d{0,5}),([1-9]\d{0,5})")


def add_flags(parser: Parser) -> None:
    """Add the flags of the command; `read` gives what was said with them."""
    group = parser.add_argument_group("what is read")
    one = group.add_mutually_exclusive_group()
    one.add_argument(
        "--region",
        type=_region,
        metavar="X,Y,W,H",
        help="this part of the screen, in its pixels (default: draw one)",
    )
    for mode, purpose in _MODES.items():
        one.add_argument(f"--{mode}", action="store_const", const=mode, dest="mode", help=purpose)
    parser.add_argument_group("when").add_argument(
        "--delay",
        type=_seconds,
        default=0.0,
        metavar="SECONDS",
        help=f"wait so long before, at most {_MAX_DELAY_S} (default: 0)",
    )


_MODES = {
    "window": "the window you point at",
    "screen": "all of the screen with the pointer on it",
    "repeat": "the region that was read last, once more",
    "clipboard": "the picture on the clipboard",
}


def read(words: Sequence[str], program: str) -> dict[str, Any]:
    """The mode, rectangle and delay_s that the words after `capture` ask for.

    Raises UsageError, which names only these flags.
    """
    parser = Parser(prog=f"{program} capture")
    add_flags(parser)
    chosen = parser.parse_args(with_regions_glued(words))
    if chosen.delay and chosen.mode == "clipboard":
        parser.error("--delay is for the screen; leave it out with --clipboard")
    return {
        "mode": "rectangle" if chosen.region else chosen.mode or "region",
        "rectangle": chosen.region,
        "delay_s": chosen.delay,
    }


def with_regions_glued(words: Sequence[str]) -> list[str]:
    """A region that begins with a minus would be taken for a flag."""
    result: list[str] = []
    for word in words:
        if result and result[-1] == "--region":
            result[-1] += f"={word}"
        else:
            result.append(word)
    return result


def _region(text: str) -> tuple[int, ...]:
    match = _REGION.fullmatch(text.replace(" ", ""))
    if not match:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no region; write its left edge, top edge, width and height in pixels, "
            "as in 100,200,640,80"
        )
    return tuple(map(int, match.groups()))


def _seconds(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not 0 <= value <= _MAX_DELAY_S:
        raise argparse.ArgumentTypeError(
            f"'{text}' is not a number of seconds from 0 to {_MAX_DELAY_S}"
        )
    return value
