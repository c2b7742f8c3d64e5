"""The translations: complete, in step with the program, and true to what they stand for."""

import ast
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog

from development import translations
from development.checkout import ROOT
from ppocr_desktop.gui import translation
from ppocr_desktop.gui.menus import MENUS, Menu

FOLDER = ROOT / translations.TRANSLATIONS
FILES = {language: FOLDER / f"ppocr_desktop_{language}.ts" for language in translations.LANGUAGES}
OTHERS = [language for language in translations.LANGUAGES if language != "en"]

Word = tuple[str, str]
"""The context and the English text."""


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    texts: tuple[str, ...]
    state: str


@cache
def messages(language: str) -> tuple[Message, ...]:
    root = ET.parse(FILES[language]).getroot()
    return tuple(
        Message(
            context.findtext("name", ""),
            message.findtext("source", ""),
            tuple(form.text or "" for form in forms(message)),
            message.find("translation").get("type", ""),  # type: ignore[union-attr]
        )
        for context in root.iter("context")
        for message in context.iter("message")
    )


def forms(message: ET.Element) -> list[ET.Element]:
    """The one translation, or that for each number."""
    return list(message.iter("numerusform")) or list(message.iter("translation"))


def all_messages() -> list[Message]:
    return [message for language in OTHERS for message in messages(language)]


class Words(ast.NodeVisitor):
    """Collects what a module has translated, with the context Qt will look in."""

    def __init__(self) -> None:
        self.words: set[Word] = set()
        self.faults: list[str] = []
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Qt's own reader does not look into formatted texts."""
        before = set(self.words)
        self.generic_visit(node)
        if self.words - before:
            self.faults.append(f"line {node.lineno}: a text cannot be collected from an f-string")

    def visit_Call(self, node: ast.Call) -> None:
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        if name == "tr":
            owner = getattr(getattr(node.func, "value", None), "id", "")
            if owner != "self" or not self._classes:
                self.faults.append(f"line {node.lineno}: only self.tr knows its context")
            else:
                self._add(self._classes[-1], node.args[0], node)
        elif name in {"translate", "QT_TRANSLATE_NOOP"} and _is_text(node.args[0]):
            self._add(ast.literal_eval(node.args[0]), node.args[1], node)
        self.generic_visit(node)

    def _add(self, context: object, text: ast.expr, node: ast.Call) -> None:
        if _is_text(text):
            self.words.add((str(context), ast.literal_eval(text)))
        elif not isinstance(text, ast.Name | ast.Attribute | ast.Subscript):
            self.faults.append(f"line {node.lineno}: {ast.unparse(text)} is not a plain text")
        elif getattr(node.func, "attr", "") == "tr":
            self.faults.append(f"line {node.lineno}: tr needs a plain text")


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def modules() -> Iterator[Path]:
    yield from sorted((ROOT / translations.INTERFACE).rglob("*.py"))


@cache
def words_in(path: Path) -> Words:
    words = Words()
    words.visit(ast.parse(path.read_text(encoding="utf-8")))
    return words


# What is translated


def test_every_visible_text_can_be_collected() -> None:
    faults = {path.name: words_in(path).faults for path in modules() if words_in(path).faults}
    assert faults == {}


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_of_the_interface_is_listed(language: str) -> None:
    """Counted by another reader than Qt's own, which has overlooked words before."""
    wanted = {word for path in modules() for word in words_in(path).words}
    listed = {(message.context, message.source) for message in messages(language)}
    assert listed == wanted, "run python3 dev.py translate"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    missing = [m.source for m in messages(language) if m.state or not all(m.texts)]
    assert missing == []


def test_languages_are_those_that_can_be_chosen() -> None:
    assert set(translation.LANGUAGES) == set(translations.LANGUAGES)
    assert {path.stem for path in FOLDER.glob("*.ts")} == {path.stem for path in FILES.values()}


# Files in step


def test_running_the_tool_again_changes_nothing(tmp_path: Path) -> None:
    for path in FILES.values():
        shutil.copy(path, tmp_path)
    translations.collect_words(Path(sys.executable), tmp_path)
    stale = [p.name for p in FILES.values() if p.read_bytes() != (tmp_path / p.name).read_bytes()]
    assert stale == [], "run python3 dev.py translate"


def test_compiled_files_are_those_of_their_sources(tmp_path: Path) -> None:
    for path in FILES.values():
        shutil.copy(path, tmp_path)
    translations.compile_words(Path(sys.executable), tmp_path)
    compiled = [path.with_suffix(".qm") for path in FILES.values()]
    stale = [p.name for p in compiled if p.read_bytes() != (tmp_path / p.name).read_bytes()]
    assert stale == [], "run python3 dev.py translate"


# What must be the same in every language


def placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"\{\w*\}|%n|%\d", text))


def finished() -> list[Message]:
    return [message for message in all_messages() if not message.state]


def test_placeholders_are_kept() -> None:
    wrong = [
        text
        for message in finished()
        for text in message.texts
        if placeholders(text) != placeholders(message.source)
    ]
    assert wrong == []


def mnemonics(text: str) -> int:
    return len(re.findall(r"&[^& ]", text.replace("&&", "")))


def test_mnemonics_are_where_the_english_text_has_one() -> None:
    wrong = [
        text
        for message in finished()
        for text in message.texts
        if mnemonics(text) != mnemonics(message.source)
    ]
    assert wrong == []


def test_dots_for_a_question_to_follow_are_kept() -> None:
    wrong = [
        text
        for message in finished()
        for text in message.texts
        if text.rstrip().endswith("…") != message.source.endswith("…")
    ]
    assert wrong == []


def test_no_spaces_are_added_around_a_text() -> None:
    wrong = [
        text
        for message in finished()
        for text in message.texts
        if text != text.strip() and message.source == message.source.strip()
    ]
    assert wrong == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_letter_stands_for_one_item_of_a_menu(language: str) -> None:
    shared = []
    for menu in ({menu.title for menu in MENUS}, *map(items, MENUS)):
        texts = [texts_in(language).get(text, text) for text in menu]
        letters = [letter(text) for text in texts]
        shared += [text for text in texts if letters.count(letter(text)) > 1]
    assert shared == []


def items(menu: Menu) -> set[str]:
    return {spec.text for spec in menu.actions if spec}


def texts_in(language: str) -> dict[str, str]:
    found = messages(language)
    return {m.source: m.texts[0] for m in found if m.context == "Actions" and not m.state}


def letter(text: str) -> str:
    found = re.search(r"&([^& ])", text.replace("&&", ""))
    return found[1].upper() if found else ""


# At run time


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_language_can_be_put_in_force(language: str, qapp: QApplication) -> None:
    translation.install(qapp, language)
    try:
        for message in messages(language):
            if not message.state and len(message.texts) == 1:
                assert qapp.translate(message.context, message.source) == message.texts[0]
    finally:
        translation.install(qapp, "en")


def test_qt_speaks_the_same_language(qapp: QApplication) -> None:
    translation.install(qapp, "de")
    try:
        assert qapp.translate("QPlatformTheme", "Close") == "Schließen"
    finally:
        translation.install(qapp, "en")


def labels_of_file_dialog() -> set[str]:
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    try:
        return {dialog.labelText(label) for label in QFileDialog.DialogLabel}
    finally:
        dialog.deleteLater()


@pytest.mark.parametrize("language", OTHERS)
def test_no_label_of_qts_own_file_dialog_stays_english(language: str, qapp: QApplication) -> None:
    english = labels_of_file_dialog()
    translation.install(qapp, language)
    try:
        assert labels_of_file_dialog().isdisjoint(english)
    finally:
        translation.install(qapp, "en")


def test_going_back_to_english_leaves_nothing_behind(qapp: QApplication) -> None:
    translation.install(qapp, "de")
    translation.install(qapp, "en")
    assert qapp.translate("QPlatformTheme", "Close") == "Close"


@pytest.mark.parametrize(
    ("preferred", "code"),
    [
        (["de-AT", "en"], "de"),
        (["zh-Hans-SG"], "zh_CN"),
        (["zh-Hant-TW", "ja-JP"], "ja"),
        (["pt-BR"], "en"),
        ([], "en"),
    ],
)
def test_the_system_language_is_the_first_that_is_there(
    preferred: list[str], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("PySide6.QtCore.QLocale.uiLanguages", lambda _: preferred)
    assert translation.resolve("") == code
