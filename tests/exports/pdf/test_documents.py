"""Whole files: pages in any order, locked and signed originals, and what they hold besides."""

import os
import re
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, OutlineItem, String

from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.errors import InputError, PasswordError
from ppocr_desktop.exports import pdf
from tests.exports.pdf import papers, readers


def page_saying(text: str, ref: PageRef) -> DocumentPage:
    line = papers.line(text, papers.rectangle(40, 40, 300, 30))
    return DocumentPage(ref, papers.page_of(line))


def opened(data: bytes, path: Path) -> pikepdf.Pdf:
    path.write_bytes(data)
    return pikepdf.open(path)


def rich(path: Path, pages: int = 3) -> Path:
    """A scan with bookmarks, a link, a form field, an attachment, labels and a title."""
    papers.scan(path, pages=pages)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        with file.open_outline() as outline:
            outline.root.extend(OutlineItem(f"part {n}", n) for n in range(pages))
        link = Dictionary(
            Type=Name.Annot,
            Subtype=Name.Link,
            Rect=Array([10, 10, 50, 50]),
            Dest=Array([file.pages[1].obj, Name.Fit]),
        )
        field = file.make_indirect(
            Dictionary(
                Type=Name.Annot,
                Subtype=Name.Widget,
                FT=Name.Tx,
                T=String("name"),
                V=String("Ada"),
                Rect=Array([60, 10, 150, 30]),
                F=4,
            )
        )
        file.pages[0].obj.Annots = Array([file.make_indirect(link), field])
        file.Root.AcroForm = Dictionary(Fields=Array([field]))
        file.Root.PageLabels = Dictionary(Nums=Array([0, Dictionary(S=Name.r)]))
        file.attachments["note.txt"] = b"attached"
        file.docinfo["/Title"] = "A title of its own"
        file.save(path)
    return path


def test_what_a_pdf_holds_beside_its_pages_stays(tmp_path: Path) -> None:
    path = rich(tmp_path / "scan.pdf")
    data = pdf.render(papers.document_of(path, *[papers.page_of()] * 3))
    with opened(data, tmp_path / "out.pdf") as file:
        with file.open_outline() as outline:
            assert [item.title for item in outline.root] == ["part 0", "part 1", "part 2"]
        assert len(file.pages[0].obj.Annots) == 2
        assert file.pages[0].obj.Annots[0].Dest[0].objgen == file.pages[1].obj.objgen
        assert str(file.Root.AcroForm.Fields[0].V) == "Ada"
        assert file.attachments["note.txt"].get_file().read_bytes() == b"attached"
        assert "/PageLabels" in file.Root
        assert str(file.docinfo["/Title"]) == "A title of its own"
        assert str(file.docinfo["/Producer"]).startswith("PP-OCR Desktop")


def test_pictures_and_pixels_of_a_pdf_stay(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", Rotate=90, CropBox=(30, 50, 400, 560))
    data = pdf.render(papers.document_of(path, papers.page_of(width=1020, height=740)))
    with opened(data, tmp_path / "out.pdf") as file, pikepdf.open(path) as before:
        raw = [one.pages[0].obj.Resources.XObject.Im0.read_raw_bytes() for one in (file, before)]
    assert raw[0] == raw[1]
    assert readers.picture(data) == readers.picture(path.read_bytes())


def test_pages_come_in_the_order_of_the_document(tmp_path: Path) -> None:
    path = rich(tmp_path / "scan.pdf")
    refs = [PageRef(path, 2), PageRef(path, 0)]
    data = pdf.render(Document(tuple(page_saying(f"page {ref.index}", ref) for ref in refs)))
    assert [readers.lines(data, number) for number in range(2)] == [["page 2"], ["page 0"]]
    with opened(data, tmp_path / "out.pdf") as file:
        assert len(file.pages) == 2
        assert len(file.pages[1].obj.Annots) == 2
        file.check_pdf_syntax()


def test_a_page_may_come_twice(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    pages = (page_saying("one", PageRef(path)), page_saying("two", PageRef(path, turn=90)))
    data = pdf.render(Document(pages))
    assert [readers.lines(data, number) for number in range(2)] == [["one"], ["two"]]
    with opened(data, tmp_path / "out.pdf") as file:
        assert [int(page.obj.get("/Rotate", 0)) for page in file.pages] == [0, 90]


def test_pictures_and_pages_of_several_pdfs_go_into_one(tmp_path: Path) -> None:
    first, second = rich(tmp_path / "a.pdf"), rich(tmp_path / "b.pdf", 2)
    picture = papers.save(tmp_path / "c.png")
    refs = [PageRef(second, 1), PageRef(picture), *(PageRef(first, n) for n in range(3))]
    data = pdf.render(Document(tuple(page_saying(f"sheet {n}", ref) for n, ref in enumerate(refs))))
    assert [readers.lines(data, n) for n in range(5)] == [[f"sheet {n}"] for n in range(5)]
    with opened(data, tmp_path / "out.pdf") as file:
        assert len(file.pages) == 5
        with file.open_outline() as outline:
            titles = [item.title for item in outline.root]
        assert titles == ["part 0", "part 1", "part 2", "part 1"]


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_people_turned_is_shown_turned(turn: int, tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", Rotate=90)
    upright = papers.turned(papers.page_of(), 90)
    plain = pdf.render(papers.document_of(path, upright))
    data = pdf.render(papers.document_of(path, papers.turned(upright, turn), turn=turn))
    with opened(data, tmp_path / "out.pdf") as file:
        assert int(file.pages[0].obj.Rotate) == (90 + turn) % 360
    before, after = ({word.text: word.box for word in readers.words(one)} for one in (plain, data))
    assert set(before) == set(after)
    assert all(readers.overlap(before[text], after[text]) > 0.97 for text in before)


@pytest.mark.parametrize("owner", ["", "secret"])
def test_what_comes_of_a_locked_file_is_locked_as_well(owner: str, tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(user="open", owner=owner or "open"))
    ref = PageRef(path, password="open")
    data = pdf.render(Document((page_saying("hidden", ref),)))
    (tmp_path / "out.pdf").write_bytes(data)
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(tmp_path / "out.pdf")
    assert readers.lines(data, password="open") == ["hidden"]


def test_a_picture_beside_a_locked_page_is_locked_as_well(tmp_path: Path) -> None:
    picture, path = papers.save(tmp_path / "a.png"), papers.scan(tmp_path / "scan.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(user="open", owner="open"))
    pages = (PageRef(picture), PageRef(path, password="open"))
    text_only = papers.extras(pictures=pdf.Pictures.NONE)
    data = pdf.render(Document(tuple(page_saying("hidden", ref) for ref in pages)), text_only)
    assert readers.lines(data, 1, password="open") == ["hidden"]
    with pytest.raises(pikepdf.PasswordError):
        opened(data, tmp_path / "out.pdf")


def test_another_password_is_told(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(user="open", owner="open"))
    with pytest.raises(PasswordError) as caught:
        pdf.check([PageRef(path, password="wrong")])
    assert str(caught.value) == (
        f"{path} is locked by another password than the one given; check it."
    )


def test_the_rights_that_an_owner_gave_are_respected(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    rights = pikepdf.Permissions(modify_other=False)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        file.save(path, encryption=pikepdf.Encryption(user="", owner="own", allow=rights))
    with pytest.raises(InputError) as caught:
        pdf.check([PageRef(path)])
    assert str(caught.value) == (
        f"{path} may be read but neither copied from nor changed; "
        "give its owner's password with --password."
    )
    pdf.check([PageRef(path, password="own")])


def signed(path: Path) -> Path:
    papers.scan(path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        signature = Dictionary(Type=Name.Sig, Filter=Name("/Adobe.PPKLite"), Contents=String("x"))
        field = file.make_indirect(
            Dictionary(FT=Name.Sig, T=String("signature"), V=file.make_indirect(signature))
        )
        file.Root.AcroForm = Dictionary(Fields=Array([field]), SigFlags=3)
        file.save(path)
    return path


def test_a_signed_file_is_refused(tmp_path: Path) -> None:
    path = signed(tmp_path / "contract.pdf")
    with pytest.raises(InputError) as caught:
        pdf.check([PageRef(path)])
    assert str(caught.value) == (
        f"{path} carries a digital signature, which text added to it would break; "
        "allow a copy without the signature (--pdf-unsigned-copy)."
    )


def test_a_copy_without_the_signature_can_be_had(tmp_path: Path) -> None:
    path = signed(tmp_path / "contract.pdf")
    data = papers.rendered(path, unsigned_copy=True)
    with opened(data, tmp_path / "out.pdf") as file:
        (field,) = file.Root.AcroForm.Fields
        assert "/V" not in field
        assert "/SigFlags" not in file.Root.AcroForm


def test_a_file_that_is_gone_is_told(tmp_path: Path) -> None:
    for name in ("a.pdf", "a.png"):
        path = tmp_path / name
        with pytest.raises(InputError, match=re.escape(f"{path} is not there any more")):
            papers.rendered(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_told_and_not_waited_for(tmp_path: Path) -> None:
    # A project may link to anything; reading /dev/zero took all of the memory.
    path = tmp_path / "a.png"
    os.mkfifo(path)
    with pytest.raises(InputError, match=re.escape(f"{path} is not there any more or cannot be")):
        pdf.render(papers.document_of(path, papers.page_of()))


def test_a_page_that_is_gone_is_told(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    with pytest.raises(InputError) as caught:
        pdf.render(Document((page_saying("x", PageRef(path, 7)),)))
    assert str(caught.value) == f"{path}, page 8, is not there any more; open the file anew."


def test_a_damaged_file_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(b"%PDF-1.7\nnothing else")
    with pytest.raises(InputError, match="is damaged"):
        pdf.check([PageRef(path)])


def test_a_text_only_file_has_the_pages_and_no_pictures(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf", Rotate=90, media=(7, 9, 439, 585))
    document = papers.document_of(path, papers.turned(papers.page_of(), 90))
    full = pdf.render(document)
    data = pdf.render(document, papers.extras(pictures=pdf.Pictures.NONE))
    assert readers.words(data) == readers.words(full)
    assert b"DCTDecode" not in data


def test_pictures_in_a_pdf_become_smaller_on_request(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    data = papers.rendered(path, pictures=pdf.Pictures.SMALLER, dpi=50, quality=40)
    with opened(data, tmp_path / "out.pdf") as file:
        image = file.pages[0].obj.Resources.XObject.Im0
        assert (int(image.Width), int(image.Height)) == (300, 400)
        assert image.Filter == Name.DCTDecode
    assert sorted(readers.lines(data)) == sorted(one.text for one in papers.LINES)


def test_pictures_in_a_pdf_become_black_and_white_on_request(tmp_path: Path) -> None:
    path = papers.scan(tmp_path / "scan.pdf")
    data = papers.rendered(path, pictures=pdf.Pictures.BLACK_AND_WHITE, dpi=600)
    with opened(data, tmp_path / "out.pdf") as file:
        image = file.pages[0].obj.Resources.XObject.Im0
        assert image.Filter == Name.CCITTFaxDecode
        assert int(image.BitsPerComponent) == 1
