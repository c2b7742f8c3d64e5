"""The table of what the strategies are worth."""

import json
from pathlib import Path
from typing import Any

import pytest

ablate = pytest.importorskip("models.training.ablate")

Lines = list[tuple[int, int]]


def keep(folder: Path, name: str, clean: Lines, seen: Lines) -> None:
    (folder / name).mkdir()
    (folder / name / "scores.json").write_text(json.dumps({"clean": clean, "all looks": seen}))


@pytest.fixture
def rows(tmp_path: Path) -> Any:
    keep(tmp_path, ablate.START, [(0, 10), (1, 10)], [(2, 10), (2, 10)])
    keep(tmp_path, "random-start", [(9, 10), (10, 10)], [(10, 10), (10, 10)])
    (tmp_path / "no-warm-up").mkdir()
    return ablate.table(tmp_path).splitlines()[2:]


def test_each_run_that_ended_has_a_row(rows: list[str]) -> None:
    assert [row.split(" | ")[0] for row in rows] == ["| all strategies", "| random start"]


def test_errors_are_of_all_characters(rows: list[str]) -> None:
    assert "5.00 % | 20.00 %" in rows[0]


def test_differences_come_with_their_standard_error(rows: list[str]) -> None:
    assert "+90.00 ± 0.00 | +80.00 ± 0.00" in rows[1]
