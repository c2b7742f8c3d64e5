"""What the core says of trouble is told in the interface's language, by its form."""

import ast
import string
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from pytestqt.qtbot import QtBot

from ppocr_desktop import project, sources, updates, writing
from ppocr_desktop.errors import AppError, InputError
from ppocr_desktop.gui import sentences
from ppocr_desktop.gui.camera.file_source import FileSource
from ppocr_desktop.publisher import Publisher
from ppocr_desktop.video import files

PACKAGE = Path(sentences.__file__).parents[1]
PNG = b"\x89PNG\r\n\x1a\nx"


class Brackets(QTranslator):
    """Translates into brackets, and so shows what goes through it."""

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | bytes | None = None,  # noqa: ARG002 - Qt passes it
        n: int = -1,  # noqa: ARG002
    ) -> str:
        return f"[{source}]" if context == "Sentences" else ""

    def isEmpty(self) -> bool:
        return False


@pytest.fixture(autouse=True)
def translated(qapp: QCoreApplication) -> Iterator[None]:
    brackets = Brackets()
    qapp.installTranslator(brackets)
    yield
    qapp.removeTranslator(brackets)


def _trouble(action: Callable[[], object]) -> AppError:
    with pytest.raises(AppError) as caught:
        action()
    return caught.value


@pytest.mark.parametrize(("name", "content"), [("b.png", b""), ("c.png", b"\x89PNG\r\n\x1a\nx")])
def test_trouble_with_pictures_is_translated(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    error = _trouble(lambda: [sources.load(ref) for ref in sources.pages(tmp_path / name)])
    assert sentences.shown(error) == f"[{error}]"


def test_nobody_is_asked_to_spell_the_name_of_a_file_that_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone.png"
    error = _trouble(lambda: sources.pages(gone))
    assert sentences.shown(error) == (
        f"[{gone} does not exist; it may have been moved or renamed.]"
    )


def test_trouble_with_written_files_is_translated(tmp_path: Path) -> None:
    error = _trouble(lambda: writing.write_atomically(tmp_path, b"", overwrite=True))
    assert sentences.shown(error) == f"[{error}]"


def test_trouble_with_projects_is_translated(tmp_path: Path) -> None:
    (tmp_path / "a.ppocr").write_bytes(b"PK\3\4 and no more")
    error = _trouble(lambda: project.load(tmp_path / "a.ppocr", tmp_path))
    assert sentences.shown(error) == f"[{error}]"


@pytest.mark.parametrize("name", ["gone.mp4", "words.mp4"])
def test_trouble_with_videos_is_translated(tmp_path: Path, qtbot: QtBot, name: str) -> None:
    (tmp_path / "words.mp4").write_bytes(b"words")
    error = _trouble(lambda: list(files.read(tmp_path / name)))
    source = FileSource(tmp_path / name)
    with qtbot.waitSignal(source.failed) as told:
        source.start(lambda _: None)
    assert told.args == [f"[{error}]"]


def test_trouble_with_new_versions_is_translated() -> None:
    error = _trouble(lambda: updates.check(Publisher()))
    assert sentences.shown(error) == f"[{error}]"


def test_flags_of_the_command_line_are_not_named(tmp_path: Path) -> None:
    error = _trouble(lambda: writing.write_atomically(_existing(tmp_path), b"", overwrite=False))
    assert "--overwrite" in str(error)
    path = tmp_path / "a"
    assert sentences.shown(error) == f"[{path} exists already; choose another name.]"


def _existing(folder: Path) -> Path:
    (folder / "a").touch()
    return folder / "a"


def test_the_page_of_a_file_is_translated_with_it() -> None:
    error = InputError("a.pdf, page 3, has no pixels; save or copy it again.")
    told = "[[a.pdf, page 3,] has no pixels; save or copy it again.]"
    assert sentences.shown(error) == told


def test_the_word_in_a_list_of_formats_is_translated_with_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"words")
    error = _trouble(lambda: sources.pages(tmp_path / "a.txt"))
    formats = str(error).partition("choose a ")[2].removesuffix(" file.")
    assert " or " in formats
    assert sentences.shown(error) == f"[{error}]".replace(formats, f"[{formats}]")


def test_other_sentences_stay_as_they_are() -> None:
    assert sentences.shown(InputError("A new one; nothing known.")) == "A new one; nothing known."


def _texts() -> str:
    """All texts in the program's code, what is filled in left out."""
    found = []
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = (part for part in node.values if isinstance(part, ast.Constant))
                found.append("".join(str(part.value) for part in parts))
            elif isinstance(node, ast.Constant) and path.name != "sentences.py":
                found.append(str(node.value))
    return "\n".join(found)


def test_every_sentence_listed_is_one_that_the_core_says() -> None:
    texts = _texts()
    parts = [
        text.replace(" or another program has it open", "").strip(" .,()")
        for sentence in (*sentences._ALIKE, *sentences._OTHERWISE)
        for text, *_ in string.Formatter().parse(sentence)
    ]
    assert [part for part in parts if part not in texts] == []
