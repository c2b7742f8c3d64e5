"""Says how well a head does on lines, and how high it may set the bar for steps to be skipped."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from models.heads.learning import Example, batches
from models.heads.network import StepHead, line_odds, turned_odds

THRESHOLDS = (-5, -4, -3, -2, -1, 0)
"""Log-odds of Hangul above which a line could be shown to the Korean recognizer."""
_ENOUGH = 2
"""Lines with so many syllables must not be lost."""
_CLEAR = 2.0
_MISSES = 1e-4
_LOST = 0.002
_STEP_RESERVE = 3.0
"""Without it tiny misses 4 in 10,000 on whole pages, with it 1."""
_LINE_RESERVE = 1.0
THRESHOLD = -3.0
"""Above this the program shows a line to the Korean recognizer."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a head said of lines.

    By step, one line after the other: `odds` is above 0 where a step may not be blank, `margins`
    where it is not. By line: `kinds`, the log-odds of Hangul in `shown`, and its syllables.
    """

    odds: NDArray[np.float32]
    margins: NDArray[np.float32]
    kinds: NDArray[np.str_]
    shown: NDArray[np.float32]
    hangul: NDArray[np.int64]


@torch.no_grad()
def judge(head: StepHead, examples: Sequence[Example]) -> Outcome:
    """What this head says of these lines, in the order of their lengths."""
    ordered = sorted(examples, key=lambda example: len(example.margins))
    odds, margins, shown = [], [], []
    for features, truth, lengths, *_ in batches(ordered):
        found = head(features)
        inside = torch.arange(truth.shape[1]) < lengths[:, None]
        odds.append(found[:, 0][inside].numpy())
        margins.append(truth[inside].numpy())
        shown.append(line_odds(found[:, 1], lengths).numpy())
    return Outcome(
        np.concatenate(odds),
        np.concatenate(margins),
        np.array([example.kind for example in ordered]),
        np.concatenate(shown),
        np.array([example.hangul for example in ordered]),
    )


def bars(outcome: Outcome) -> tuple[float, float]:
    """What to take from both outputs.

    Then at most _MISSES of the steps that are not blank are below 0 in the first, none of them
    clear; and _LOST of the lines with Hangul are below THRESHOLD in the second. Both have a reserve
    for pages unlike these lines.
    """
    spoken = np.sort(outcome.odds[outcome.margins > 0])
    clear = outcome.odds[outcome.margins > _CLEAR]
    lines = np.sort(outcome.shown[outcome.hangul >= _ENOUGH])
    bar = min(spoken[int(_MISSES * len(spoken))], clear.min()) - _STEP_RESERVE
    return float(bar), float(lines[int(_LOST * len(lines))] - _LINE_RESERVE - THRESHOLD)


def figures(outcome: Outcome) -> Iterator[str]:
    """Lines of a table, of a head whose bar is 0."""
    skipped, spoken = outcome.odds <= 0, outcome.margins > 0
    missed = skipped & spoken
    yield (
        f"skipped {skipped.mean():.3f} of {len(skipped)} steps, {1 - spoken.mean():.3f} are blank; "
        f"missed {missed.sum()} of {spoken.sum()}, {(missed & (outcome.margins > _CLEAR)).sum()} "
        "of them clear"
    )
    yield f"{'lines':<24}" + "".join(f"{threshold:>8}" for threshold in THRESHOLDS)
    enough = outcome.hangul >= _ENOUGH
    yield _row("lost with Hangul", outcome.shown[enough])
    for kind in np.unique(outcome.kinds):
        chosen = outcome.kinds == kind
        with_hangul, without = chosen & enough, chosen & (outcome.hangul == 0)
        if with_hangul.any():
            yield _row(f"lost {kind}", outcome.shown[with_hangul])
        if without.any():
            yield _row(f"dropped {kind}", outcome.shown[without])


@torch.no_grad()
def turned_figures(head: StepHead, examples: Sequence[Example]) -> Iterator[str]:
    """Lines of a table: how often a head is wrong about which way up lines of a kind are."""
    ordered = sorted(examples, key=lambda example: len(example.margins))
    odds = [turned_odds(head(batch.features)[:, 0], batch.lengths) for batch in batches(ordered)]
    turned = np.array([example.turned for example in ordered])
    kinds = np.array([example.kind for example in ordered])
    is_wrong = (torch.cat(odds).numpy() > 0) != turned
    for name, chosen in (("upright", ~turned), ("upside down", turned)):
        for kind in np.unique(kinds[chosen]):
            found = is_wrong[chosen & (kinds == kind)]
            yield f"{f'{name} {kind}':<24}{len(found):>6}{found.mean():>8.4f}"


def _row(name: str, shown: NDArray[np.float32]) -> str:
    shares = ((shown <= threshold).mean() for threshold in THRESHOLDS)
    return f"{name:<18}{len(shown):>6}" + "".join(f"{share:>8.4f}" for share in shares)
