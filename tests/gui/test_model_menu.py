"""Reading lines again with other models."""

import pytest

from ppocr_desktop.gui import model_fetcher
from ppocr_desktop.gui.model_menu import ModelMenu
from ppocr_desktop.recognition import catalog
from tests.gui import samples
from tests.gui.windowed import Desk


@pytest.fixture
def desk(desk: Desk) -> Desk:
    desk.open(samples.page("one", "two"))
    return desk


@pytest.fixture
def menu(desk: Desk) -> ModelMenu:
    return desk.window.models


def test_every_system_is_offered_in_the_line_menu(desk: Desk, menu: ModelMenu) -> None:
    menu.aboutToShow.emit()
    assert len(menu.actions()) == len(catalog.load_default().systems)
    assert {"Tiny", "Small", "Medium"} <= {action.text() for action in menu.actions()}
    desk.session.selection.select_line(0)
    assert menu.menuAction().isEnabled()
    desk.session.selection.select(())
    assert not menu.menuAction().isEnabled()


def test_chosen_lines_are_read_with_the_model(
    desk: Desk, menu: ModelMenu, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(model_fetcher, "missing", lambda _: ())
    monkeypatch.setattr(
        desk.session.reading.boxes, "read_lines", lambda *given: asked.append(given)
    )
    desk.session.selection.select_line(1)
    menu.actions()[1].trigger()
    ((_, polygons, _, model),) = asked
    assert polygons == [desk.page.lines[1].polygon]
    assert model == catalog.load_default().systems[1].name


def test_models_that_are_missing_are_offered_to_be_fetched(
    desk: Desk, menu: ModelMenu, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetched: list[object] = []
    monkeypatch.setattr(model_fetcher, "missing", lambda system: system.files)
    monkeypatch.setattr(desk.session.model_fetcher, "fetch", fetched.append)
    desk.session.selection.select_line(1)
    (medium,) = (action for action in menu.actions() if action.text() == "Medium")
    medium.trigger()
    (notice,) = desk.window.pane.notices.notices()
    assert notice.text == "The models of Medium have to be fetched first."
    notice.buttons[0].click()
    assert fetched == [catalog.load_default().system("medium")]
