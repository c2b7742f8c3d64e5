"""Messages at the top of the page."""

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ppocr_desktop.gui import theme
from ppocr_desktop.gui.icon_label import IconLabel
from ppocr_desktop.gui.notices import Choice, Notice, NoticeBar, NoticeKind
from tests.gui.windowed import focused


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[NoticeBar]:
    window = QWidget()
    qtbot.addWidget(window)
    made = NoticeBar()
    QVBoxLayout(window).addWidget(made)
    window.resize(800, 400)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    yield made
    window.close()


def _texts(bar: NoticeBar, *, shown: bool = False) -> list[str]:
    return [notice.text for notice in bar.notices() if notice.isVisible() or not shown]


def test_bar_is_there_while_there_is_something_to_say(bar: NoticeBar) -> None:
    assert not bar.isVisible()
    notice = Notice("The disk is full.")
    bar.add(notice)
    assert bar.isVisible()
    notice.close_notice()
    assert not bar.isVisible()


def test_newest_comes_first_and_nothing_is_said_twice(bar: NoticeBar) -> None:
    for text in ("one", "two", "one"):
        bar.add(Notice(text))
    assert _texts(bar) == ["one", "two"]


def test_answer_closes_the_notice_first(bar: NoticeBar) -> None:
    seen: list[list[str]] = []
    notice = Notice("Broken.", choices=(Choice("Retry", lambda: seen.append(_texts(bar))),))
    bar.add(notice)
    notice.buttons[0].click()
    assert seen == [[]]


def test_notices_beyond_a_few_are_counted_and_closed_together(bar: NoticeBar) -> None:
    for number in range(100):
        bar.add(Notice(f"File {number} is broken."))
    assert _texts(bar, shown=True) == [f"File {number} is broken." for number in (99, 98, 97)]
    labels = [label.text() for label in bar.findChildren(QLabel)]
    assert "and 97 more message(s)" in labels
    bar.notices()[0].close_notice()
    assert _texts(bar, shown=True)[-1] == "File 96 is broken."
    (close,) = (one for one in bar.findChildren(QPushButton) if one.text() == "Close All")
    close.click()
    assert not bar.isVisible()


def test_keyboard_answers_one_after_the_other(bar: NoticeBar) -> None:
    pressed: list[str] = []
    for name in ("first", "second"):
        bar.add(Notice(name, choices=(Choice(name, partial(pressed.append, name)),)))
    bar.setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert pressed == ["second"]
    QTest.keyClick(focused(), Qt.Key.Key_Space)
    assert pressed == ["second", "first"]


def test_focus_is_given_away_with_the_last_notice(bar: NoticeBar, qtbot: QtBot) -> None:
    bar.add(Notice("The disk is full."))
    bar.setFocus()
    assert focused().accessibleName() == "Close this message"
    with qtbot.waitSignal(bar.emptied):
        QTest.keyClick(focused(), Qt.Key.Key_Space)


def test_progress_is_shown_in_the_notice(bar: NoticeBar) -> None:
    notice = Notice("Fetching models…")
    bar.add(notice)
    (progress,) = notice.findChildren(QProgressBar)
    assert not progress.isVisible()
    notice.show_progress(30, 100)
    assert (progress.isVisible(), progress.value()) == (True, 30)


def test_screen_readers_are_told(bar: NoticeBar, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[QAccessible.Event] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.type()))
    notice = Notice("The disk is full.", NoticeKind.ERROR)
    bar.add(notice)
    assert told == [QAccessible.Event.Alert, QAccessible.Event.Announcement]
    assert notice.accessibleName() == "The disk is full."
    (sign,) = notice.findChildren(IconLabel)
    assert sign.accessibleName() == "Error"


def test_sign_follows_the_theme(qtbot: QtBot, qapp: QApplication) -> None:
    before = qapp.palette()
    label = IconLabel("error", 16)
    qtbot.addWidget(label)
    shades = []
    for dark in (False, True):
        qapp.setPalette(theme.palette(dark=dark))
        QApplication.processEvents()
        image = label.pixmap().toImage()
        points = ((x, y) for x in range(image.width()) for y in range(image.height()))
        colors = [image.pixelColor(*point) for point in points]
        shades.append(max(colors, key=lambda color: color.alpha()).lightness())
    qapp.setPalette(QPalette(before))
    assert shades[0] < 100 < shades[1]


@pytest.mark.parametrize(("width", "is_below"), [(900, False), (360, True)])
def test_buttons_go_below_the_words_where_these_have_no_room(
    bar: NoticeBar, qtbot: QtBot, *, width: int, is_below: bool
) -> None:
    choices = (Choice("Fetch Models", list), Choice("Settings…", list))
    notice = Notice("The models of Small have to be fetched first.", NoticeKind.WARNING, choices)
    bar.add(notice)
    bar.window().resize(width, 300)
    label = next(one for one in notice.findChildren(QLabel) if one.text() == notice.text)

    def are_below() -> bool:
        button = notice.buttons[0]
        return button.mapTo(notice, button.rect().topLeft()).y() >= label.geometry().bottom()

    qtbot.waitUntil(lambda: are_below() is is_below)
    assert notice.minimumSizeHint().width() < 360
