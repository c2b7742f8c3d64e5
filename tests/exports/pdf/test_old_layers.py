"""What becomes of text that pages of PDFs have already."""

from pathlib import Path

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from ppocr_desktop.document import Document, DocumentPage, Page, PageRef
from ppocr_desktop.exports import pdf
from tests.exports.pdf import papers, readers

SHOWN = sorted(one.text for one in papers.LINES)


def font() -> Dictionary:
    return Dictionary(
        F1=Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
    )


def with_content(path: Path, content: bytes) -> Path:
    """A scan on which this is drawn after the picture."""
    papers.scan(path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        page = file.pages[0].obj
        page.Resources.Font = font()
        page.Contents = Array([page.Contents, file.make_stream(content)])
        file.save(path)
    return path


def with_layer_in_form(path: Path) -> Path:
    """A scan whose invisible text is in a form of its own, as OCRmyPDF has it."""
    papers.scan(path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        page = file.pages[0].obj
        form = file.make_stream(
            b"BT 3 Tr /F1 12 Tf 40 500 Td (old words) Tj ET",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, 432, 576]),
            Resources=Dictionary(Font=font()),
        )
        page.Resources.XObject["/OCR-1"] = form
        page.Contents = Array([file.make_stream(b"q 1 0 0 1 0 0 cm /OCR-1 Do Q\n"), page.Contents])
        file.save(path)
    return path


def with_filled_field(path: Path, flags: int = 4) -> Path:
    """A scan with a form field whose text lies where the first line is."""
    papers.scan(path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        look = file.make_stream(
            b"BT /F1 23 Tf 4 5 Td (Invoice 4711 of 2026) Tj ET",
            Type=Name.XObject,
            Subtype=Name.Form,
            BBox=Array([0, 0, 220, 24]),
            Resources=Dictionary(Font=font()),
        )
        field = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Widget,
            FT=Name.Tx,
            T=String("number"),
            V=String("Invoice 4711 of 2026"),
            Rect=Array([28, 524, 248, 548]),
            AP=Dictionary(N=look),
            F=flags,
        )
        file.pages[0].obj.Annots = Array([file.make_indirect(field)])
        file.Root.AcroForm = Dictionary(Fields=file.pages[0].obj.Annots)
        file.save(path)
    return path


def contents(data: bytes, tmp_path: Path) -> bytes:
    (tmp_path / "contents.pdf").write_bytes(data)
    with pikepdf.open(tmp_path / "contents.pdf") as file:
        parts = file.pages[0].obj.Contents
        return b"\n".join(part.read_bytes() for part in parts)


def test_a_second_run_takes_the_place_of_the_first(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    first = papers.rendered(path)
    path.write_bytes(first)
    second = papers.rendered(path)
    assert readers.lines(second) == readers.lines(first)
    assert abs(len(second) - len(first)) < 200


def test_a_layer_of_another_program_is_replaced(tmp_path: Path) -> None:
    path = with_content(tmp_path / "scan.pdf", b"q BT 3 Tr /F1 12 Tf 40 500 Td (old words) Tj ET Q")
    data = papers.rendered(path)
    assert "old words" in readers.lines(path.read_bytes())
    assert sorted(readers.lines(data)) == SHOWN
    assert b"/F1" not in contents(data, tmp_path)


def test_a_layer_in_a_form_is_replaced(tmp_path: Path) -> None:
    path = with_layer_in_form(tmp_path / "scan.pdf")
    data = papers.rendered(path)
    assert "old words" in readers.lines(path.read_bytes())
    assert sorted(readers.lines(data)) == SHOWN
    assert b"OCR-1" not in contents(data, tmp_path)


def test_visible_text_beside_invisible_stays(tmp_path: Path) -> None:
    path = with_content(
        tmp_path / "scan.pdf",
        b"BT /F1 12 Tf 40 60 Td (stamped) Tj 3 Tr 0 20 Td (old words) Tj "
        b"0 Tr 0 20 Td (signed) Tj ET",
    )
    data = papers.rendered(path)
    lines = readers.lines(data)
    assert {"stamped", "signed"} < set(lines)
    assert "old words" not in lines
    assert readers.picture(data) == readers.picture(path.read_bytes())


def test_words_that_are_visible_already_get_no_layer(tmp_path: Path) -> None:
    # Where the page reads "€ 4.80".
    path = with_content(tmp_path / "scan.pdf", b"BT /F1 20 Tf 346 530 Td (EUR 4.8) Tj ET")
    lines = readers.lines(papers.rendered(path))
    assert "€ 4.80" not in " ".join(lines)
    assert any("EUR 4.8" in line for line in lines)
    assert {"대한민국의 모든 국민은", "雨天借伞，晴天归还"} < set(lines)


def test_words_that_a_form_field_shows_get_no_layer(tmp_path: Path) -> None:
    data = papers.rendered(with_filled_field(tmp_path / "form.pdf"))
    # Other readers than PDFium, which these lines are from, add the text of the field.
    assert set(readers.lines(data)) == set(SHOWN) - {"Invoice 4711 of 2026"}


def test_words_in_a_form_field_that_is_not_shown_get_a_layer(tmp_path: Path) -> None:
    data = papers.rendered(with_filled_field(tmp_path / "form.pdf", flags=2))
    assert sorted(readers.lines(data)) == SHOWN


def test_a_page_of_visible_text_is_left_as_it_is(tmp_path: Path) -> None:
    path = with_content(
        tmp_path / "scan.pdf", b"BT /F1 20 Tf 30 530 Td (Invoice 4711 of 2026) Tj ET"
    )
    page = papers.page_of(papers.line("Invoice 4711 of 2026", papers.rectangle(36, 30, 290, 36)))
    before = contents(path.read_bytes(), tmp_path)
    data = pdf.render(papers.document_of(path, page))
    assert contents(data, tmp_path) == before


def test_a_page_that_was_not_read_keeps_its_layer(tmp_path: Path) -> None:
    path = with_content(tmp_path / "scan.pdf", b"BT 3 Tr /F1 12 Tf 40 500 Td (old words) Tj ET")
    data = pdf.render(Document((DocumentPage(PageRef(path), is_read=False),)))
    assert readers.lines(data) == ["old words"]


def test_a_page_found_empty_loses_its_layer(tmp_path: Path) -> None:
    path = with_content(tmp_path / "scan.pdf", b"BT 3 Tr /F1 12 Tf 40 500 Td (old words) Tj ET")
    data = pdf.render(papers.document_of(path, Page(600, 800)))
    assert readers.lines(data) == []


def test_a_structure_of_ours_is_made_anew(tmp_path: Path) -> None:
    picture = papers.save(tmp_path / "a.png")
    path = tmp_path / "a.pdf"
    path.write_bytes(papers.rendered(picture))
    edited = papers.page_of(papers.line("Edited by hand", papers.rectangle(40, 40, 300, 30)))
    path.write_bytes(pdf.render(papers.document_of(path, edited)))
    with pikepdf.open(path) as file:
        paragraphs = file.Root.StructTreeRoot.K[0].K
        assert len(paragraphs) == 1
        assert b"/MCID 0" in file.pages[0].obj.Contents[0].read_bytes()
    assert readers.lines(path.read_bytes()) == ["Edited by hand"]
