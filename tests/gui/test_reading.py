"""Reading pages beside the window with the real models."""

import errno
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFont
from pytestqt.qtbot import QtBot

from ppocr_desktop import geometry, sources
from ppocr_desktop.document import Area, AreaKind, Document, DocumentPage, Page, PageRef
from ppocr_desktop.errors import AppError, InputError, ModelError
from ppocr_desktop.gui.editor import Editor
from ppocr_desktop.gui.page_state import PageState
from ppocr_desktop.gui.reading import Reading
from ppocr_desktop.gui.selection import Selection
from ppocr_desktop.gui.workspace import NO_PAGE, PageKey, Workspace
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.pixels import Image as Pixels
from tests.gui import samples

TINY = RecognitionOptions(model="tiny")
LONG_MS = 20_000


class Desk:
    """A workspace with its reading; pages load only while the gate is open."""

    def __init__(self) -> None:
        self.workspace = Workspace()
        self.selection = Selection(self.workspace)
        self.gate = threading.Event()
        self.gate.set()
        self.loaded: list[PageRef] = []
        self.reading = Reading(self.workspace, self.selection, TINY, self.load)
        self.editor = Editor(self.workspace, self.selection, self.reading)

    def load(self, ref: PageRef) -> Pixels:
        self.gate.wait(10)
        self.loaded.append(ref)
        return sources.load(ref)

    def state(self, key: PageKey) -> PageState:
        return self.reading.status(key).state

    def texts(self, key: PageKey) -> list[str]:
        return [line.text for line in self.workspace.page(key).page.lines]


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:  # noqa: ARG001 - Qt must have begun
    try:
        store.require(catalog.load_default().system("tiny"))
    except AppError as error:
        pytest.skip(str(error))
    made = Desk()
    yield made
    made.gate.set()
    made.reading.close()


def draw(path: Path, *words: str) -> PageRef:
    """A picture with a word in each row."""
    picture = Image.new("RGB", (500, 80 + 80 * len(words)), "white")
    pen = ImageDraw.Draw(picture)
    for row, word in enumerate(words):
        pen.text((40, 40 + 80 * row), word, "black", ImageFont.load_default(40))
    picture.save(path)
    return PageRef(path)


@pytest.fixture
def refs(tmp_path: Path) -> list[PageRef]:
    return [draw(tmp_path / f"{word}.png", word) for word in ("Alpha", "Beta", "Gamma")]


def wait(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.reading.is_busy, timeout=LONG_MS)


def test_added_pages_are_read_by_themselves(desk: Desk, refs: list[PageRef], qtbot: QtBot) -> None:
    keys = desk.workspace.add(refs, "Add")
    wait(desk, qtbot)
    assert [desk.texts(key) for key in keys] == [["Alpha"], ["Beta"], ["Gamma"]]
    assert all(desk.state(key) is PageState.DONE for key in keys)
    assert desk.workspace.undo_stack.count() == 1


def test_visible_page_is_read_before_those_in_front_of_it(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    keys = desk.workspace.add(refs, "Add")
    desk.selection.show_page(keys[2])
    desk.gate.set()
    wait(desk, qtbot)
    assert desk.loaded == [refs[0], refs[2], refs[1]]


def test_the_page_in_view_is_read_alone_and_the_others_side_by_side(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    keys = desk.workspace.add(refs, "Add")
    assert [desk.state(key) for key in keys] == [
        PageState.READING,
        PageState.WAITING,
        PageState.WAITING,
    ]
    with qtbot.waitSignal(desk.reading.page_read, timeout=LONG_MS):
        desk.gate.set()
    assert [desk.state(key) for key in keys[1:]] == [PageState.READING] * 2
    wait(desk, qtbot)
    assert [desk.texts(key) for key in keys] == [["Alpha"], ["Beta"], ["Gamma"]]


def test_pages_read_side_by_side_can_be_cancelled(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    keys = desk.workspace.add(refs, "Add")
    with qtbot.waitSignal(desk.reading.page_read, timeout=LONG_MS):
        pass
    desk.reading.cancel()
    wait(desk, qtbot)
    assert [desk.state(key) for key in keys] == [PageState.DONE, *[PageState.UNREAD] * 2]


def test_removing_a_page_that_is_read_beside_another_spares_that(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    keys = desk.workspace.add(refs, "Add")
    with qtbot.waitSignal(desk.reading.page_read, timeout=LONG_MS):
        pass
    desk.workspace.remove(keys[1:2], "Remove")
    wait(desk, qtbot)
    assert desk.texts(keys[2]) == ["Gamma"]


def test_page_that_fails_spares_the_others(
    desk: Desk, refs: list[PageRef], tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "bad.png").write_bytes(b"\x89PNG\r\n\x1a\n but no more")
    bad, good = desk.workspace.add([PageRef(tmp_path / "bad.png"), refs[0]], "Add")
    wait(desk, qtbot)
    assert desk.state(bad) is PageState.FAILED
    assert "bad.png" in desk.reading.status(bad).reason
    assert desk.texts(good) == ["Alpha"]


def test_failed_page_is_read_once_it_is_mended(
    desk: Desk, refs: list[PageRef], tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "late.png"
    (key,) = desk.workspace.add([PageRef(path)], "Add")
    wait(desk, qtbot)
    path.write_bytes(refs[0].path.read_bytes())
    desk.reading.retry_failed()
    wait(desk, qtbot)
    assert desk.texts(key) == ["Alpha"]


def test_nothing_is_begun_while_paused(desk: Desk, refs: list[PageRef], qtbot: QtBot) -> None:
    desk.gate.clear()
    keys = desk.workspace.add(refs, "Add")
    desk.reading.pause(is_paused=True)
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.state(keys[0]) is PageState.DONE, timeout=LONG_MS)
    assert desk.state(keys[1]) is PageState.WAITING
    assert desk.reading.key == 0
    desk.reading.pause(is_paused=False)
    wait(desk, qtbot)
    assert desk.state(keys[2]) is PageState.DONE


def test_cancelled_pages_can_be_read_later(desk: Desk, refs: list[PageRef], qtbot: QtBot) -> None:
    desk.gate.clear()
    keys = desk.workspace.add(refs, "Add")
    desk.reading.cancel()
    desk.gate.set()
    wait(desk, qtbot)
    assert [desk.state(key) for key in keys] == [PageState.UNREAD] * 3
    assert desk.reading.unread == 3
    desk.reading.read(keys[1:2])
    wait(desk, qtbot)
    assert desk.texts(keys[1]) == ["Beta"]


def test_removed_page_is_not_read_and_comes_back_to_be(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    keys = desk.workspace.add(refs, "Add")
    desk.workspace.remove(keys[:2], "Remove")
    desk.gate.set()
    wait(desk, qtbot)
    assert not desk.workspace.page(keys[1]).is_read
    desk.workspace.undo_stack.undo()
    wait(desk, qtbot)
    assert [desk.texts(key) for key in keys] == [["Alpha"], ["Beta"], ["Gamma"]]


def test_page_turned_while_it_is_read_is_read_as_it_lies_then(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    (key,) = desk.workspace.add(refs[:1], "Add")
    desk.editor.turn([key], 180)
    desk.gate.set()
    wait(desk, qtbot)
    page = desk.workspace.page(key).page
    assert page.orientation == 180
    assert desk.texts(key) == ["Alpha"]


def test_reading_again_keeps_what_people_wrote_and_can_be_undone(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    (key,) = desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.editor.rewrite(0, "Omega")
    desk.reading.read([key])
    wait(desk, qtbot)
    assert desk.texts(key) == ["Omega"]
    assert desk.workspace.page(key).page.lines[0].edited
    desk.workspace.undo_stack.undo()
    assert desk.texts(key) in (["Omega"], ["Alpha"])


def test_areas_are_heeded(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    (key,) = desk.workspace.add([draw(tmp_path / "two.png", "Upper", "Lower")], "Add")
    wait(desk, qtbot)
    desk.editor.add_area(AreaKind.IGNORE, samples.box(0, 0, 500, 100))
    wait(desk, qtbot)
    assert desk.texts(key) == ["Lower"]
    assert desk.workspace.page(key).areas == (Area(AreaKind.IGNORE, samples.box(0, 0, 500, 100)),)


def test_new_box_is_read_at_once_and_takes_its_place(
    desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (key,) = desk.workspace.add([draw(tmp_path / "two.png", "Upper", "Lower")], "Add")
    wait(desk, qtbot)
    upper = desk.workspace.page(key).page.lines[0].polygon
    desk.selection.select_line(0)
    desk.editor.delete()
    assert desk.texts(key) == ["Lower"]
    with qtbot.waitSignal(desk.workspace.edited, timeout=LONG_MS):
        desk.editor.add_box(upper)
    assert desk.texts(key) == ["Upper", "Lower"]
    assert desk.selection.lines == {0}


def test_chosen_box_is_read_again_with_other_models(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    (key,) = desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.editor.rewrite(0, "wrong")
    desk.selection.select_line(0)
    with qtbot.waitSignal(desk.workspace.edited, timeout=LONG_MS):
        desk.editor.read_again("small")
    assert desk.texts(key) == ["Alpha"]


def test_a_box_that_is_read_as_before_is_told(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.selection.select_line(0)
    with qtbot.waitSignal(desk.editor.told, timeout=LONG_MS) as told:
        desk.editor.read_again()
    assert told.args == ["Read again, with the same result."]


def test_missing_models_are_told_once_and_no_page_is_lost(
    desk: Desk,
    refs: list[PageRef],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "nothing"))
    told: list[str] = []
    desk.reading.models_missing.connect(told.append)
    keys = desk.workspace.add(refs, "Add")
    wait(desk, qtbot)
    assert told == ["The models of Tiny have to be fetched first."]
    assert {desk.reading.status(key).reason for key in keys} == set(told)
    monkeypatch.undo()
    desk.reading.retry_failed()
    wait(desk, qtbot)
    assert desk.texts(keys[0]) == ["Alpha"]


def test_page_called_off_can_be_read_before_its_reading_has_stopped(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    (key,) = desk.workspace.add(refs[:1], "Add")
    desk.reading.cancel()
    assert desk.state(key) is PageState.UNREAD
    desk.reading.read([key])
    assert desk.state(key) is PageState.WAITING
    desk.gate.set()
    wait(desk, qtbot)
    assert desk.texts(key) == ["Alpha"]


def test_page_that_is_removed_and_comes_back_while_it_is_read_is_read(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    (key,) = desk.workspace.add(refs[:1], "Add")
    desk.workspace.remove([key], "Remove Page")
    desk.workspace.undo_stack.undo()
    desk.gate.set()
    wait(desk, qtbot)
    assert desk.texts(key) == ["Alpha"]


def test_page_of_a_document_that_was_closed_meanwhile_is_forgotten(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    desk.workspace.add(refs[:1], "Add")
    desk.workspace.open(Document((DocumentPage(refs[1], is_read=False),)))
    desk.gate.set()
    wait(desk, qtbot)
    (key,) = desk.workspace.keys
    assert desk.texts(key) == ["Beta"]


def test_canceling_leaves_alone_what_is_read_of_a_closed_document(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    desk.workspace.add(refs[:1], "Add")
    desk.workspace.open(samples.document())
    desk.reading.cancel()
    desk.gate.set()
    wait(desk, qtbot)


def test_page_of_a_closed_document_is_not_told_as_being_read(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    """Who asked for its state once it had been called off met a fault in the program."""
    desk.gate.clear()
    (key,) = desk.workspace.add(refs[:1], "Add")
    assert desk.reading.key == key
    desk.workspace.open(samples.document())
    desk.reading.cancel()
    assert (desk.reading.key, desk.reading.is_busy) == (NO_PAGE, True)
    desk.gate.set()
    wait(desk, qtbot)


def test_models_that_go_missing_are_told_once_for_pages_read_side_by_side(
    desk: Desk,
    refs: list[PageRef],
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.reading.drop_models()
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "nothing"))
    told: list[str] = []
    desk.reading.models_missing.connect(told.append)
    keys = desk.workspace.add(refs[1:], "Add")
    assert [desk.state(key) for key in keys] == [PageState.READING] * 2
    wait(desk, qtbot)
    assert len(told) == 1
    assert [desk.state(key) for key in keys] == [PageState.FAILED] * 2


def test_a_model_file_that_may_not_be_read_is_told_and_stops_the_others(
    desk: Desk, refs: list[PageRef], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: object) -> None:
        raise ModelError("no") from PermissionError(errno.EACCES, "Permission denied", "a.onnx")

    monkeypatch.setattr(store, "require", refuse)
    keys = desk.workspace.add(refs[:2], "Add")
    with qtbot.waitSignal(desk.reading.models_missing, timeout=LONG_MS) as told:
        wait(desk, qtbot)
    assert told.args == [
        "The model file a.onnx may not be read; change its permissions and its folder's."
    ]
    assert [desk.state(key) for key in keys] == [PageState.FAILED] * 2


def test_models_that_fail_on_one_page_do_not_stop_the_others(
    desk: Desk, refs: list[PageRef], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = Recognizer.read
    failures = [ModelError("tiny cannot be run on this picture; choose others with --model.")]

    def fail_once(recognizer: Recognizer, *args: Any, **options: Any) -> Page:
        if failures:
            raise failures.pop()
        return read(recognizer, *args, **options)

    monkeypatch.setattr(Recognizer, "read", fail_once)
    first, second = desk.workspace.add(refs[:2], "Add")
    with qtbot.waitSignal(desk.reading.models_missing, timeout=LONG_MS) as told:
        wait(desk, qtbot)
    assert told.args == [
        "The models of Tiny cannot read this page; fetch them again or choose others."
    ]
    assert desk.reading.status(first).reason == told.args[0]
    assert desk.texts(second) == ["Beta"]


def test_fault_while_reading_is_told_in_a_sentence(
    refs: list[PageRef], qtbot: QtBot, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_: PageRef) -> Pixels:
        raise ZeroDivisionError

    monkeypatch.setattr(desk.reading._jobs, "_load", broken)
    (key,) = desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    assert desk.reading.status(key).reason == (
        "This page cannot be read because of a fault in the program; see the log."
    )


def test_single_box_that_cannot_be_read_is_told(
    desk: Desk, refs: list[PageRef], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)

    def gone(ref: PageRef) -> Pixels:
        raise InputError(f"{ref.path.name} is gone; put it back.")

    monkeypatch.setattr(desk.reading.boxes, "_load", gone)
    with qtbot.waitSignal(desk.reading.boxes.failed, timeout=LONG_MS) as told:
        desk.editor.add_box(samples.box(10, 10))
    assert told.args == ["Alpha.png is gone; put it back."]


def begin_box(desk: Desk, refs: list[PageRef], qtbot: QtBot) -> PageKey:
    """Draw a box around the word of a page that was read; it is read once the gate opens."""
    (key,) = desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.gate.clear()
    desk.selection.select_line(0)
    desk.editor.delete()
    desk.editor.add_box(samples.box(20, 30, 200, 70))
    return key


def finish_box(desk: Desk, qtbot: QtBot) -> None:
    desk.gate.set()
    qtbot.waitUntil(lambda: desk.reading.boxes._worker.is_idle)


def test_box_of_a_page_that_was_removed_meanwhile_is_dropped(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    key = begin_box(desk, refs, qtbot)
    desk.workspace.remove([key], "Remove Page")
    finish_box(desk, qtbot)
    assert desk.selection.page == NO_PAGE
    assert desk.workspace.undo_stack.undoText() == "Remove Page"


def test_box_finds_its_place_among_the_lines_that_are_left_when_it_has_been_read(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    """A line that is not there was chosen, and the window ended when it painted its handles."""
    (key,) = desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.editor.reshape({0: samples.box(20, 0, 200, 20)})
    desk.gate.clear()
    desk.editor.add_box(samples.box(20, 30, 200, 70))
    desk.selection.select_line(0)
    desk.editor.delete()
    finish_box(desk, qtbot)
    assert desk.texts(key) == ["Alpha"]
    assert desk.selection.lines == {0}


def test_box_of_a_document_that_was_closed_meanwhile_is_dropped(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    begin_box(desk, refs, qtbot)
    desk.workspace.open(samples.document(samples.page("other")))
    finish_box(desk, qtbot)
    assert [line.text for line in desk.editor.page.lines] == ["other"]
    assert not desk.workspace.undo_stack.canUndo()


def test_box_of_a_page_that_was_turned_meanwhile_turns_with_it(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    key = begin_box(desk, refs, qtbot)
    desk.editor.turn([key], 90)
    finish_box(desk, qtbot)
    (line,) = desk.editor.page.lines
    assert line.text == "Alpha"
    assert line.polygon == geometry.turn(samples.box(20, 30, 200, 70), 90, 500, 160)


def test_line_of_a_page_that_was_turned_meanwhile_is_read_again(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    (key,) = desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.editor.rewrite(0, "Omega")
    desk.gate.clear()
    desk.editor.read_again()
    desk.editor.turn([key], 90)
    finish_box(desk, qtbot)
    assert desk.texts(key) == ["Alpha"]


def test_progress_and_time_left_are_known_while_busy(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    desk.workspace.add(refs, "Add")
    assert desk.reading.done_and_total == (0, 3)
    seen: list[float] = []
    desk.reading.advanced.connect(lambda: seen.append(desk.reading.seconds_left))
    desk.gate.set()
    wait(desk, qtbot)
    assert max(seen) > 0
    assert np.isfinite(seen).all()


def test_working_memory_is_given_back_and_reading_goes_on(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.workspace.add(refs[:1], "Add")
    wait(desk, qtbot)
    desk.reading._relax()
    (key,) = desk.workspace.add(refs[1:2], "Add")
    wait(desk, qtbot)
    assert desk.texts(key) == ["Beta"]


def test_page_turned_before_it_was_read_has_its_text_when_that_is_undone_and_done_again(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    _, _, last = desk.workspace.add(refs, "Add")
    desk.editor.turn([last], 90)
    desk.gate.set()
    wait(desk, qtbot)
    for step in (desk.workspace.undo_stack.undo, desk.workspace.undo_stack.redo):
        step()
        wait(desk, qtbot)
        assert desk.texts(last) == ["Gamma"]
        assert desk.state(last) is PageState.DONE


def test_area_drawn_before_a_page_was_read_leaves_its_text_when_it_is_undone(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    _, _, last = desk.workspace.add(refs, "Add")
    desk.selection.show_page(last)
    desk.editor.add_area(AreaKind.IGNORE, samples.box(0, 0, 500, 160))
    desk.gate.set()
    wait(desk, qtbot)
    assert desk.texts(last) == []
    desk.workspace.undo_stack.undo()
    wait(desk, qtbot)
    assert desk.texts(last) == ["Gamma"]


def test_edits_leave_a_queue_that_was_paused_alone(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    first, *_ = desk.workspace.add(refs, "Add")
    desk.reading.pause(is_paused=True)
    qtbot.waitUntil(lambda: bool(desk.texts(first)))
    desk.editor.turn([first], 90)
    desk.workspace.undo_stack.undo()
    assert desk.reading.is_paused


@pytest.mark.parametrize("count", [1, 3])
def test_page_removed_while_it_is_read_is_read_when_it_is_back_at_once(
    desk: Desk, refs: list[PageRef], qtbot: QtBot, count: int
) -> None:
    desk.gate.clear()
    keys = desk.workspace.add(refs, "Add")
    desk.workspace.remove(keys[:count], "Remove")
    desk.workspace.undo_stack.undo()
    desk.gate.set()
    wait(desk, qtbot)
    assert [desk.texts(key) for key in keys] == [["Alpha"], ["Beta"], ["Gamma"]]
    assert all(desk.state(key) is PageState.DONE for key in keys)


def test_what_is_being_written_when_a_page_was_read_again_is_asked_for_first(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    first, *_ = desk.workspace.add(refs, "Add")
    desk.selection.show_page(first)
    wait(desk, qtbot)
    desk.workspace.about_to_change.connect(lambda _: desk.editor.rewrite(0, "Written"))
    desk.reading.read([first])
    wait(desk, qtbot)
    assert desk.texts(first) == ["Written"]


def test_what_follows_a_turn_of_an_unread_page_can_be_done_again_while_that_is_read(
    desk: Desk, refs: list[PageRef], qtbot: QtBot
) -> None:
    desk.gate.clear()
    _, _, last = desk.workspace.add(refs, "Add")
    desk.editor.turn([last], 180)
    desk.gate.set()
    wait(desk, qtbot)
    desk.selection.show_page(last)
    desk.editor.rewrite(0, "first")
    desk.editor.rewrite(0, "second")
    stack = desk.workspace.undo_stack
    desk.gate.clear()
    for _ in range(3):
        stack.undo()
    for _ in range(2):
        stack.redo()
    desk.gate.set()
    wait(desk, qtbot)
    assert desk.texts(last) == ["first"]
    assert desk.state(last) is PageState.DONE
    stack.redo()
    assert desk.texts(last) == ["second"]


def test_unread_page_with_an_area_is_turned(desk: Desk, refs: list[PageRef], qtbot: QtBot) -> None:
    desk.gate.clear()
    _, _, last = desk.workspace.add(refs, "Add")
    desk.selection.show_page(last)
    desk.editor.add_area(AreaKind.IGNORE, samples.box(0, 0, 500, 50))
    desk.gate.set()
    desk.editor.turn([last], 90)
    (area,) = desk.workspace.page(last).areas
    assert geometry.box(area.polygon) == (110, 0, 160, 500)
    wait(desk, qtbot)
    assert desk.texts(last) == ["Gamma"]
