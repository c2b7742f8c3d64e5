"""Searchable PDFs from the command line."""

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from ppocr_desktop import cli
from ppocr_desktop.cli import flags, grammar, parser
from ppocr_desktop.cli.job import Job, Request
from ppocr_desktop.cli.outputs import Output
from ppocr_desktop.document import Page, TextLine
from ppocr_desktop.errors import ExitCode, InputError
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures
from ppocr_desktop.page_ranges import PageSelection
from ppocr_desktop.progress import Report
from tests.cli import doubles
from tests.cli.doubles import Recognizer, Spoken, draw
from tests.exports.pdf import papers, readers

read = Recognizer(None).read


def run(spoken: Spoken, *paths: Path, output: Path, **wishes: Any) -> ExitCode:
    is_folder = not output.suffix
    request = Request(tuple(map(str, paths)), Output("pdf", output, is_folder=is_folder), **wishes)
    return Job(request, read, spoken.console).run()


def test_pictures_become_one_pdf_with_their_text(tmp_path: Path) -> None:
    target = tmp_path / "all.pdf"
    paths = (draw(tmp_path / "a.tif", 16, 17), draw(tmp_path / "b.bmp", 18))
    assert run(Spoken(), *paths, output=target) == 0
    data = target.read_bytes()
    assert [readers.lines(data, page)[0] for page in range(3)] == [
        "16 × 8 像素",
        "17 × 8 像素",
        "18 × 8 像素",
    ]


def test_each_input_becomes_a_pdf(tmp_path: Path) -> None:
    out = tmp_path / "out"
    paths = (draw(tmp_path / "a.png"), papers.scan(tmp_path / "b.pdf"))
    assert run(Spoken(), *paths, output=out) == 0
    assert sorted(path.name for path in out.iterdir()) == ["a.pdf", "b.pdf"]


def test_only_the_chosen_pages_are_in_the_pdf(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", pages=3)
    target = tmp_path / "out.pdf"
    assert run(Spoken(), path, output=target, pages=PageSelection.parse("2-")) == 0
    with pikepdf.open(target) as file:
        assert len(file.pages) == 2


def test_a_page_that_cannot_be_read_stays_in_the_pdf(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", pages=2)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.pages[0].Rotate = 90
        file.save(path)
    target = tmp_path / "out.pdf"

    def stumble(image: Any, _: Report) -> Page:
        height, width = image.shape[:2]
        if width > height:
            raise InputError("The first page is too much.")
        corners = ((0.0, 0.0), (90.0, 0.0), (90.0, 20.0), (0.0, 20.0))
        return Page(width, height, (TextLine("second", 0.9, corners),))

    spoken = Spoken()
    request = Request((str(path),), Output("pdf", target))
    assert Job(request, stumble, spoken.console).run() == ExitCode.SOME_FAILED
    data = target.read_bytes()
    assert [readers.lines(data, page) for page in range(2)] == [[], ["second"]]
    assert spoken.sentences == ["ppocr-desktop: The first page is too much."]


def test_a_signed_pdf_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "contract.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        value = file.make_indirect(Dictionary(Type=Name.Sig))
        field = file.make_indirect(Dictionary(FT=Name.Sig, T=String("s"), V=value))
        file.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
        file.save(path)

    def fail(*_: object) -> Page:
        raise AssertionError("it was read")

    spoken = Spoken()
    target = tmp_path / "out.pdf"
    request = Request((str(path),), Output("pdf", target))
    assert Job(request, fail, spoken.console).run() == ExitCode.SOME_FAILED
    assert "carries a digital signature" in spoken.sentences[0]
    assert not target.exists()
    allowed = PdfOptions(unsigned_copy=True)
    assert run(Spoken(), path, output=target, pdf=allowed) == ExitCode.OK


def test_a_pdf_that_cannot_be_made_does_not_stop_the_others(tmp_path: Path) -> None:
    first, second = draw(tmp_path / "a.bmp", 17), draw(tmp_path / "b.bmp")

    def remove_first(image: Any, report: Report) -> Page:
        if image.shape[1] == 17:
            first.unlink()
        return read(image, report)

    spoken = Spoken()
    out = tmp_path / "out"
    request = Request((str(first), str(second)), Output("pdf", out, is_folder=True))
    assert Job(request, remove_first, spoken.console).run() == ExitCode.SOME_FAILED
    assert "is not there any more" in spoken.sentences[0]
    assert [path.name for path in out.iterdir()] == ["b.pdf"]


def test_a_pdf_can_be_printed(tmp_path: Path) -> None:
    spoken = Spoken()
    request = Request((str(draw(tmp_path / "a.png")),), Output("pdf"))
    assert Job(request, read, spoken.console).run() == 0
    with pikepdf.open(io.BytesIO(spoken.out.getvalue())) as file:
        assert len(file.pages) == 1


def test_flags_say_what_the_pdf_is_like() -> None:
    line = "ocr a.png -o a.pdf --pdf-pictures smaller --pdf-dpi 150 --pdf-title Tea --pdf-visible"
    chosen = flags.collect(parser.parse(line.split()), PdfOptions, grammar.PDF_PREFIX)
    assert chosen == PdfOptions(pictures=Pictures.SMALLER, dpi=150, title="Tea", visible=True)


def test_the_whole_command_writes_a_pdf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    doubles.use(monkeypatch)
    target = tmp_path / "out.pdf"
    path = draw(tmp_path / "a.png")
    assert cli.main(["ocr", str(path), "-o", str(target), "--pdf-author", "Ada"]) == ExitCode.OK
    with pikepdf.open(target) as file:
        assert str(file.docinfo["/Author"]) == "Ada"
