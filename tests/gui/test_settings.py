"""Settings: kept from one start to the next, whatever the file looks like."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType

import pytest

from ppocr_desktop.exports.docx import DocxOptions
from ppocr_desktop.exports.pdf import PdfOptions
from ppocr_desktop.exports.pdf.options import Pictures
from ppocr_desktop.gui import setting_fields
from ppocr_desktop.gui.camera.options import CameraOptions
from ppocr_desktop.gui.capture.options import CaptureOptions, ResultShown
from ppocr_desktop.gui.hotkey.options import HotkeyOptions
from ppocr_desktop.gui.settings import (
    FIELDS,
    Background,
    CopyAs,
    Section,
    Settings,
    SettingsStore,
    open_file,
)
from ppocr_desktop.gui.theme import Theme
from ppocr_desktop.recognition.options import (
    Accelerator,
    Orientation,
    ReadingOrder,
    RecognitionOptions,
)

OTHER = Settings(
    recognition=RecognitionOptions(
        model="tiny",
        languages=("ja", "en"),
        orientation=Orientation.OFF,
        reading_order=ReadingOrder.ROWS,
        threads=2,
        accelerator=Accelerator.CPU,
        min_score=0.75,
    ),
    theme=Theme.DARK,
    language="ko",
    copy_as=CopyAs.LINES,
    export_format="alto",
    pdf=PdfOptions(
        pictures=Pictures.SMALLER,
        dpi=150,
        quality=60,
        visible=True,
        title="Menu, autumn",
        author="Ä. Müller",
        language="de",
        unsigned_copy=True,
    ),
    docx=DocxOptions(pictures=True),
    hotkeys=HotkeyOptions("F9", "Ctrl+F9", "Meta+Shift+V"),
    capture=CaptureOptions(ResultShown.NOTIFICATION, keep_recent=True),
    background=Background(close_to_tray=True, start_at_login=True),
    camera=CameraOptions("Desk", True, 2, True, True, False),  # noqa: FBT003 - all there are
    shortcuts=MappingProxyType({"open": "Ctrl+P", "quit": ""}),
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "folder" / "settings.ini"


def stored(path: Path, settings: Settings) -> Settings:
    """What another start of the program finds."""
    store = SettingsStore(open_file(path))
    store.change(settings)
    del store
    return SettingsStore(open_file(path)).value


def test_without_a_file_everything_is_at_its_default(path: Path) -> None:
    assert SettingsStore(open_file(path)).value == Settings()


def test_every_value_survives_a_restart(path: Path) -> None:
    assert all(item.get(OTHER) != item.default for item in FIELDS)
    assert stored(path, OTHER) == OTHER


def test_values_come_back_in_their_declared_types(path: Path) -> None:
    found = stored(path, OTHER)
    assert isinstance(found.theme, Theme)
    assert isinstance(found.recognition.languages, tuple)
    assert isinstance(found.recognition.min_score, float)


def test_only_what_differs_from_the_defaults_is_stored(path: Path) -> None:
    stored(path, replace(Settings(), theme=Theme.LIGHT))
    assert path.read_text(encoding="utf-8") == "[General]\ntheme=light\n"
    stored(path, Settings())
    store = SettingsStore(open_file(path))
    store.change(replace(store.value, theme=Theme.SYSTEM))
    del store
    assert "theme" not in path.read_text(encoding="utf-8")


def test_a_change_is_told_with_what_was_before(path: Path) -> None:
    store = SettingsStore(open_file(path))
    seen: list[tuple[Settings, Settings]] = []
    store.changed.connect(lambda new, old: seen.append((new, old)))
    store.change(OTHER)
    store.change(OTHER)
    assert seen == [(OTHER, Settings())]
    assert store.value == OTHER


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("recognition/min_score=7", lambda s: s.recognition.min_score == 0.5),
        ("recognition/min_score=nan", lambda s: s.recognition.min_score == 0.5),
        ("recognition/threads=-1", lambda s: s.recognition.threads == 0),
        ("recognition/threads=two", lambda s: s.recognition.threads == 0),
        ("recognition/orientation=sideways", lambda s: s.recognition.orientation == "auto"),
        ("recognition/languages=ja, en", lambda s: s.recognition.languages == ("ja", "en")),
        ("theme=@ByteArray(x)", lambda s: s.theme is Theme.SYSTEM),
        ("theme=a, b", lambda s: s.theme is Theme.SYSTEM),
        ("language=tlh", lambda s: not s.language),
        ("export_format=papyrus", lambda s: s.export_format == "text"),
        ("shortcuts={", lambda s: s.shortcuts == {}),
        ('shortcuts="[1]"', lambda s: s.shortcuts == {}),
        ('shortcuts="{\\"open\\": 1}"', lambda s: s.shortcuts == {}),
        ("nobody/knows=this", lambda s: s == Settings()),
    ],
)
def test_what_makes_no_sense_falls_back_to_its_default(
    path: Path, line: str, read: Callable[[Settings], bool]
) -> None:
    path.parent.mkdir()
    group, _, rest = (
        line.rpartition("/") if "/" in line.partition("=")[0] else ("General", "", line)
    )
    text = f"[{group}]\n{rest}\n[General]\ncopy_as=lines\n"
    path.write_text(text, encoding="utf-8")
    value = SettingsStore(open_file(path)).value
    assert read(replace(value, copy_as=CopyAs.PARAGRAPHS))
    assert value.copy_as is CopyAs.LINES


def test_a_file_of_noise_is_as_good_as_none(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(bytes(range(256)) * 20)
    assert SettingsStore(open_file(path)).value == Settings()


def test_a_fallback_is_logged(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    path.parent.mkdir()
    path.write_text("[General]\ntheme=pink\n", encoding="utf-8")
    SettingsStore(open_file(path))
    assert caplog.messages == ["the setting theme cannot be 'pink' and falls back to its default"]


def test_keys_are_the_names_of_the_fields() -> None:
    assert [item.key for item in FIELDS][:2] == ["recognition/model", "recognition/languages"]
    assert {item.section for item in FIELDS} == {*Section, ""}


# Kinds of values that other settings may have


@dataclass(frozen=True)
class Sample:
    flag: bool = True
    count: int = 3
    words: Mapping[str, str] = field(default_factory=dict)


def test_false_is_read_back_as_false() -> None:
    flag = next(setting_fields.walk(Sample))
    assert flag.to_text(value=False) == "false"
    assert flag.from_text("false") is False
    assert flag.from_text("no idea") is True


def test_nested_values_are_put_where_they_belong() -> None:
    threads = next(item for item in FIELDS if item.key == "recognition/threads")
    assert threads.put(Settings(), 4).recognition == RecognitionOptions(threads=4)
