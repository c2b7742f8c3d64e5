"""About how large an export will be."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ppocr_desktop import exports, progress, sources
from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.exports.extras import Extras
from ppocr_desktop.exports.pdf import PdfOptions, Pictures
from ppocr_desktop.gui import export_estimate
from ppocr_desktop.gui.export_estimate import Estimate, estimate
from ppocr_desktop.gui.worker import Worker
from tests import source_samples
from tests.gui import samples


def _document(folder: Path, count: int) -> Document:
    path = folder / "scan.png"
    path.write_bytes(source_samples.encode(source_samples.picture(), "PNG"))
    page = samples.page("one", "two")
    return Document(tuple(DocumentPage(PageRef(path, index), page) for index in range(count)))


def _estimate(document: Document, name: str, extras: Extras, known: Document) -> int:
    refs = [page.ref for page in known.pages]
    return estimate(document, name, extras, refs, progress.ignore)


@pytest.mark.parametrize("name", ["text", "json", "page"])
def test_short_documents_are_tried_whole(tmp_path: Path, name: str) -> None:
    document = _document(tmp_path, 1)
    extras = Extras()
    assert _estimate(document, name, extras, document) == len(exports.render(document, name))


def test_long_documents_are_tried_in_part(tmp_path: Path) -> None:
    document = _document(tmp_path, 200)
    size = len(exports.render(document, "text"))
    assert _estimate(document, "text", Extras(), document) == pytest.approx(size, rel=0.02)


def test_kept_pictures_count_as_far_as_their_pages_are_exported(tmp_path: Path) -> None:
    whole = _document(tmp_path, 10)
    half = Document(whole.pages[:5])
    file = (tmp_path / "scan.png").stat().st_size
    assert _estimate(whole, "pdf", Extras(), whole) == pytest.approx(file + 80_000)
    assert _estimate(half, "pdf", Extras(), whole) == pytest.approx(file / 2 + 40_000, abs=1)


def test_compressed_pictures_are_tried(tmp_path: Path) -> None:
    document = _document(tmp_path, 1)
    extras = Extras(load=sources.load, pdf=PdfOptions(pictures=Pictures.SMALLER))
    size = len(exports.render(document, "pdf", extras))
    assert _estimate(document, "pdf", extras, document) == pytest.approx(size, rel=0.1)


def test_pages_that_cannot_be_exported_have_no_size(tmp_path: Path) -> None:
    document = _document(tmp_path, 1)
    gone = PageRef(tmp_path / "gone.webp")
    pages = tuple(replace(page, ref=gone) for page in document.pages)
    extras = Extras(load=sources.load)
    assert _estimate(Document(pages), "pdf", extras, document) == 0


def test_answer_that_comes_after_the_dialog_has_gone_is_dropped(
    worker: Worker, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_end, dialog = threading.Event(), QObject()
    monkeypatch.setattr(export_estimate, "estimate", lambda *_: may_end.wait())
    Estimate(worker, dialog).ask(Document(()), "text", Extras(), Document(()))
    qtbot.waitUntil(lambda: not worker.is_idle)
    shiboken6.delete(dialog)
    with qtbot.waitSignal(worker.ended):
        may_end.set()
