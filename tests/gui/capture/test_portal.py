"""The Screenshot portal: what is asked, what becomes of the picture, what refusals mean."""

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

if not sys.platform.startswith("linux"):
    pytest.skip("portals are Linux's", allow_module_level=True)

from ppocr_desktop.gui.capture.portal import Portal
from ppocr_desktop.gui.session_bus import SessionBus
from tests.gui import portals

pytestmark = pytest.mark.usefixtures("qapp")


class Service(portals.Portal):
    """A desktop that has the portal in `version` and answers with `code` and the picture."""

    def __init__(self, address: str, path: Path, *, version: int = 2, code: int = 0) -> None:
        self.code = code
        self.path = path
        super().__init__(address, version, {"Screenshot": self._screenshot})

    def asked(self) -> list[Any]:
        return [body for name, body in self.calls if name == "Screenshot"]

    def _screenshot(self, call: Any) -> Any:
        results = {} if self.code else {"uri": ("s", self.path.as_uri())}
        return "o", (self.respond(call, self.code, results),)


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "a picture.png"
    image = QImage(64, 32, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(path))
    return path


@pytest.fixture
def service(
    bus_address: str,
    picture: Path,
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Service]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    result = Service(bus_address, picture, **getattr(request, "param", {}))
    yield result
    result.close()


@pytest.fixture
def portal() -> Iterator[Portal]:
    result = Portal()
    yield result
    result.close()


def test_the_picture_is_taken_and_its_file_deleted(
    qtbot: QtBot, service: Service, portal: Portal, picture: Path
) -> None:
    with qtbot.waitSignal(portal.taken) as taken:
        portal.ask()
    (image,) = taken.args
    assert (image.width(), image.height()) == (64, 32)
    assert image.pixelColor(3, 3) == QColor("#336699")
    assert not picture.exists()
    ((_, options),) = service.asked()
    assert options["interactive"] == ("b", False)


def test_one_picture_is_taken_at_a_time(
    qtbot: QtBot, service: Service, portal: Portal, picture: Path
) -> None:
    data = picture.read_bytes()
    with qtbot.waitSignal(portal.taken):
        portal.ask()
        portal.ask()
    assert len(service.asked()) == 1
    picture.write_bytes(data)
    with qtbot.waitSignal(portal.taken):
        portal.ask()
    assert len(service.asked()) == 2


@pytest.mark.parametrize("service", [{"code": 1}], indirect=True)
def test_a_refusal_says_how_to_allow_it(qtbot: QtBot, service: Service, portal: Portal) -> None:
    with qtbot.waitSignal(portal.refused) as refused:
        portal.ask()
    assert service.asked()
    (sentence,) = refused.args
    assert sentence == (
        "The desktop did not allow a picture of the screen; allow screenshots for PP-OCR Desktop "
        "in its privacy settings, then try again."
    )


@pytest.mark.parametrize("service", [{"version": 0}], indirect=True)
def test_a_desktop_without_it_is_told_what_to_install(
    qtbot: QtBot, service: Service, portal: Portal
) -> None:
    with qtbot.waitSignal(portal.refused) as refused:
        portal.ask()
    assert not service.asked()
    (sentence,) = refused.args
    assert sentence.startswith("This desktop offers no way to take a picture of the screen;")
    assert "xdg-desktop-portal-gnome, -kde or -wlr" in sentence


def test_without_a_bus_one_is_told_what_to_install(
    qtbot: QtBot, portal: Portal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path / 'none'}")
    with qtbot.waitSignal(portal.refused) as refused:
        portal.ask()
    assert "install xdg-desktop-portal" in refused.args[0]


def test_a_picture_that_cannot_be_read_is_told(
    qtbot: QtBot, service: Service, portal: Portal, picture: Path
) -> None:
    assert service.version
    picture.write_bytes(b"nothing")
    with qtbot.waitSignal(portal.refused) as refused:
        portal.ask()
    (sentence,) = refused.args
    assert sentence == (
        "The desktop's picture of the screen cannot be read; take a screenshot with the desktop's "
        "own means and paste it into the window."
    )
    assert not picture.exists()


def test_a_bus_that_is_lost_is_left_for_a_new_one(
    qtbot: QtBot, portal: Portal, picture: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(2):
        image = picture.read_bytes()
        with portals.bus() as address:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
            service = Service(address, picture)
            with qtbot.waitSignal(portal.taken):
                portal.ask()
            (bus,) = portal.findChildren(SessionBus)
            service.close()
        with qtbot.waitSignal(bus.destroyed):
            pass
        picture.write_bytes(image)
