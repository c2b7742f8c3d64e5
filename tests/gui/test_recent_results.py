"""Recent results: ten, the latest first, on disk only if that is wanted."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop.gui.capture.options import CaptureOptions
from ppocr_desktop.gui.recent_results import RecentResults
from ppocr_desktop.gui.settings import Settings, SettingsStore, open_file

KEEPING = Settings(capture=CaptureOptions(keep_recent=True))


@pytest.fixture
def store(tmp_path: Path) -> SettingsStore:
    return SettingsStore(open_file(tmp_path / "settings.ini"))


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "state" / "recent.json"


@pytest.fixture
def recent(store: SettingsStore, file: Path) -> RecentResults:
    return RecentResults(store, file)


def test_the_latest_ten_are_there(recent: RecentResults) -> None:
    for number in range(12):
        recent.add(str(number))
    recent.add("5")
    assert recent.texts == ("5", "11", "10", "9", "8", "7", "6", "4", "3", "2")


def test_empty_text_is_no_result(recent: RecentResults) -> None:
    recent.add(" \n")
    assert recent.texts == ()


def test_results_are_not_kept_unless_wanted(recent: RecentResults, file: Path) -> None:
    recent.add("secret")
    assert not file.exists()


def test_results_are_there_after_a_restart_if_wanted(store: SettingsStore, file: Path) -> None:
    store.change(KEEPING)
    RecentResults(store, file).add("été 書")
    assert RecentResults(store, file).texts == ("été 書",)
    assert file.stat().st_mode & 0o077 == 0


def test_results_are_kept_and_forgotten_with_the_choice(
    store: SettingsStore, recent: RecentResults, file: Path
) -> None:
    recent.add("a")
    store.change(KEEPING)
    assert json.loads(file.read_text("utf-8")) == ["a"]
    store.change(replace(KEEPING, capture=CaptureOptions()))
    assert not file.exists()
    assert recent.texts == ("a",)


def test_a_cleared_list_leaves_nothing(store: SettingsStore, file: Path) -> None:
    store.change(KEEPING)
    recent = RecentResults(store, file)
    recent.add("a")
    recent.clear()
    assert (recent.texts, file.exists()) == ((), False)


@pytest.mark.parametrize("text", ["nonsense", "{}", "[1, null]", "\x80"])
def test_a_damaged_file_is_no_harm(store: SettingsStore, file: Path, text: str) -> None:
    store.change(KEEPING)
    file.parent.mkdir()
    file.write_text(text, "latin-1")
    assert RecentResults(store, file).texts == ()
