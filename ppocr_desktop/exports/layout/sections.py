"""Rows in type of a fixed pitch, and others: a page may hold both, as an article with programs."""

import cmath
import math
from collections.abc import Iterable, Sequence
from itertools import groupby
from statistics import median

from ppocr_desktop.exports.layout import monospace, pitch, proportional
from ppocr_desktop.exports.layout.pitch import Pitch
from ppocr_desktop.exports.layout.runs import Lines, Row, Run

_FEWEST, _CLEARLY = 8, 0.85
"""So many words, so much in phase, show by themselves that a section is in type of a fixed pitch:
programs are so by 0.96, the most regular section of other type was by 0.8."""
_FITTING = 0.6
_ALIKE = 0.04
"""A section is on others' grid if it is so much in phase with it, at a pitch no more different."""

Section = list[Lines]
"""Rows between two gaps."""


def place(rows: Sequence[Lines], empty: Sequence[int]) -> list[Row]:
    """The columns of the rows' texts; `empty` counts the empty lines above each row."""
    whole = pitch.measure(_runs(rows))
    if whole.is_fixed:
        return monospace.place(rows, whole)
    sections = _split(rows, empty)
    grid = _common(section for section in sections if _is_fixed(section))
    if not grid.is_fixed:
        return proportional.place(rows, whole)
    placed: list[Row] = []
    for fits, group in groupby(sections, key=lambda section: _fits(_runs(section), grid)):
        together = [row for section in group for row in section]
        placed += monospace.place(together, grid) if fits else proportional.place(together, grid)
    return placed


def _split(rows: Sequence[Lines], empty: Sequence[int]) -> list[Section]:
    sections: list[Section] = []
    for row, count in zip(rows, empty, strict=True):
        if count or not sections:
            sections.append([])
        sections[-1].append(row)
    return sections


def _is_fixed(section: Section) -> bool:
    runs = _runs(section)
    grid = pitch.measure(runs)
    is_clear = abs(pitch.coherence(runs, grid.width)) > _CLEARLY
    return grid.is_fixed and is_clear and len(runs) >= _FEWEST


def _common(sections: Iterable[Section]) -> Pitch:
    """The grid of all sections together or, if there is none, that of the longest."""
    found = [_runs(section) for section in sections]
    if not found:
        return Pitch(1.0)
    together = pitch.measure([run for runs in found for run in runs])
    return together if together.is_fixed else pitch.measure(max(found, key=len))


def _fits(runs: Sequence[Run], grid: Pitch) -> bool:
    phase = pitch.coherence(runs, grid.width)
    turned = phase * cmath.exp(-2j * math.pi * grid.origin / grid.width)
    own = [run.pitch / grid.width for run in runs if run.head >= pitch.LEAST]
    return turned.real > _FITTING and (not own or abs(median(own) - 1) < _ALIKE)


def _runs(rows: Iterable[Lines]) -> list[Run]:
    return [run for row in rows for line in row for run in line]
