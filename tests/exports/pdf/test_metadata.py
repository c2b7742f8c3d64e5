"""What a PDF says of itself, to people, search engines, archives and screen readers."""

import io
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree as ET

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name
from PIL import Image, ImageCms

from ppocr_desktop import __version__
from ppocr_desktop.document import Document, DocumentPage, PageRef
from ppocr_desktop.exports import pdf
from ppocr_desktop.exports.pdf import icc, language
from tests.exports.pdf import papers, readers

PROGRAM = f"PP-OCR Desktop {__version__}"
PARTS = {
    "title": "{http://purl.org/dc/elements/1.1/}title",
    "creator": "{http://purl.org/dc/elements/1.1/}creator",
    "part": "{http://www.aiim.org/pdfa/ns/id/}part",
    "conformance": "{http://www.aiim.org/pdfa/ns/id/}conformance",
    "ModifyDate": "{http://ns.adobe.com/xap/1.0/}ModifyDate",
    "CreateDate": "{http://ns.adobe.com/xap/1.0/}CreateDate",
    "Producer": "{http://ns.adobe.com/pdf/1.3/}Producer",
}


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return papers.save(tmp_path / "Receipt of May.png")


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def packet(data: bytes) -> dict[str, str]:
    """The texts of the metadata stream."""
    with opened(data) as file:
        root = ET.fromstring(file.Root.Metadata.read_bytes())
    return {
        name: "".join(found.itertext()).strip()
        for name, tag in PARTS.items()
        if (found := root.find(f".//{tag}")) is not None
    }


def test_a_file_made_of_pictures_is_for_archives(picture: Path) -> None:
    data = papers.rendered(picture)
    said = packet(data)
    assert (said["part"], said["conformance"]) == ("2", "U")
    with opened(data) as file:
        assert file.pdf_version == "1.7"
        assert "/Filter" not in file.Root.Metadata
        assert file.Root.OutputIntents[0].S == Name.GTS_PDFA1
        assert len(file.trailer.ID) == 2


def test_the_metadata_says_the_same_in_both_places(picture: Path) -> None:
    data = papers.rendered(picture, title="Tea & <cake>", author="Ada")
    said = packet(data)
    with opened(data) as file:
        info = {key: str(value) for key, value in file.docinfo.items()}
    assert (said["title"], said["creator"]) == (info["/Title"], info["/Author"])
    assert info["/Title"] == "Tea & <cake>"
    assert info["/Author"] == "Ada"
    assert {said["Producer"], info["/Producer"], info["/Creator"]} == {PROGRAM}
    assert re.sub(r"\D", "", said["CreateDate"]) == re.sub(r"\D", "", info["/CreationDate"])
    assert re.sub(r"\D", "", said["ModifyDate"]) == re.sub(r"\D", "", info["/ModDate"])


def test_the_title_is_the_name_of_the_file(picture: Path) -> None:
    data = papers.rendered(picture)
    assert packet(data)["title"] == "Receipt of May"
    with opened(data) as file:
        assert bool(file.Root.ViewerPreferences.DisplayDocTitle)


def test_titles_of_several_files_are_joined(tmp_path: Path) -> None:
    paths = [papers.save(tmp_path / f"{name}.png") for name in "abcd"]
    pages = tuple(DocumentPage(PageRef(path), papers.page_of()) for path in paths)
    assert packet(pdf.render(Document(pages)))["title"] == "a, b, c …"


def test_device_dependent_colors_are_not_for_archives(tmp_path: Path) -> None:
    path = papers.save(tmp_path / "a.jpg", papers.white().convert("CMYK"))
    data = papers.rendered(path)
    assert "part" not in packet(data)
    assert readers.lines(data)


def test_text_shown_for_checking_is_not_for_archives(picture: Path) -> None:
    assert "part" not in packet(papers.rendered(picture, visible=True))


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("the quick brown fox is not in the garden of the house", "en"),
        ("der Hund und die Katze sind nicht mit dem Auto gekommen", "de"),
        ("대한민국의 주권은 국민에게 있고", "ko"),
        ("すべての人間は生まれながらにして", "ja"),
        ("他们赋有理性和良心并应以兄弟关系", "zh-Hans"),
        ("他們賦有理性和良心並應以兄弟關係", "zh-Hant"),
        ("Все люди рождаются свободными", "ru"),
        ("يولد جميع الناس أحرارا", "ar"),
        ("12.50", "en"),
    ],
)
def test_the_language_is_told_from_the_text(text: str, tag: str) -> None:
    assert language.guess([text]) == tag


def test_the_language_can_be_given(picture: Path) -> None:
    with opened(papers.rendered(picture, language="nl")) as file:
        assert str(file.Root.Lang) == "nl"


def test_screen_readers_find_paragraphs_in_reading_order(picture: Path) -> None:
    lines = [replace(one, paragraph=number // 2) for number, one in enumerate(papers.LINES)]
    data = pdf.render(papers.document_of(picture, papers.page_of(*lines)))
    with opened(data) as file:
        assert bool(file.Root.MarkInfo.Marked)
        (document,) = file.Root.StructTreeRoot.K
        assert Name.Document == document.S
        parts = [list(paragraph.K) for paragraph in document.K]
        assert parts == [[0, 1], [2, 3]]
        assert str(document.K[1].Lang) == "zh-Hans"
        parents = file.Root.StructTreeRoot.ParentTree.Nums[1]
        assert [parent.objgen for parent in parents] == [
            document.K[number].objgen for number in (0, 0, 1, 1)
        ]
        content = b"".join(part.read_bytes() for part in file.pages[0].obj.Contents)
    assert re.findall(rb"/P <</MCID (\d)>> BDC", content) == [b"0", b"1", b"2", b"3"]
    assert b"/Artifact BMC" in content


@readers.needs_poppler
def test_poppler_reads_the_structure(picture: Path, tmp_path: Path) -> None:
    import subprocess

    path = tmp_path / "a.pdf"
    path.write_bytes(papers.rendered(picture))
    command = ["pdfinfo", "-struct-text", str(path)]
    printed = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert "Invoice 4711 of 2026" in printed


def tagged(path: Path) -> Path:
    """A scan with a structure, and metadata that claim PDF/A-1a."""
    papers.scan(path)
    with pikepdf.open(path, allow_overwriting_input=True) as file:
        tree = Dictionary(Type=Name.StructTreeRoot, K=Array([]))
        file.Root.StructTreeRoot = file.make_indirect(tree)
        file.Root.MarkInfo = Dictionary(Marked=True)
        with file.open_metadata(set_pikepdf_as_editor=False) as described:
            described["pdfaid:part"] = "1"
            described["pdfaid:conformance"] = "A"
            described["dc:title"] = "A title of its own"
        file.save(path, force_version="1.4")
    return path


def test_a_pdf_for_archives_stays_one(tmp_path: Path) -> None:
    data = papers.rendered(tagged(tmp_path / "a.pdf"))
    said = packet(data)
    assert (said["part"], said["conformance"]) == ("1", "A")
    assert said["title"] == "A title of its own"
    assert said["Producer"] == PROGRAM
    with opened(data) as file:
        assert file.pdf_version == "1.4"
    assert b"/ObjStm" not in data


def test_schemas_are_named_where_checkers_look_for_them(tmp_path: Path) -> None:
    with opened(papers.rendered(tagged(tmp_path / "a.pdf"))) as file:
        written = file.Root.Metadata.read_bytes()
    assert b"<xmp:ModifyDate>" in written
    assert written.startswith(b"<?xpacket begin=")
    assert written.rstrip().endswith(b'<?xpacket end="w"?>')


def test_a_pdf_to_which_others_were_added_claims_nothing(tmp_path: Path) -> None:
    paths = (tagged(tmp_path / "a.pdf"), papers.scan(tmp_path / "b.pdf"))
    pages = tuple(DocumentPage(PageRef(path), papers.page_of()) for path in paths)
    assert "part" not in packet(pdf.render(Document(pages)))


def test_the_layer_is_no_part_of_a_foreign_structure(tmp_path: Path) -> None:
    with opened(papers.rendered(tagged(tmp_path / "a.pdf"))) as file:
        content = file.pages[0].obj.Contents[0].read_bytes()
        assert "/StructTreeRoot" in file.Root
    assert b"/Artifact BMC" in content
    assert content.count(b"BMC") == content.count(b"EMC") == 1


def test_a_pdf_takes_a_new_title_on_request(tmp_path: Path) -> None:
    data = papers.rendered(tagged(tmp_path / "a.pdf"), title="New", author="Ada")
    said = packet(data)
    assert (said["title"], said["creator"]) == ("New", "Ada")
    with opened(data) as file:
        assert str(file.docinfo["/Title"]) == "New"


def test_the_profile_is_that_of_srgb() -> None:
    profile = ImageCms.ImageCmsProfile(io.BytesIO(icc.srgb()))
    srgb = ImageCms.createProfile("sRGB")
    patch = Image.new("RGB", (1, 1), (200, 100, 50))
    turned = ImageCms.profileToProfile(patch, profile, srgb)
    assert turned is not None
    pixel = turned.getpixel((0, 0))
    assert isinstance(pixel, tuple)
    assert max(abs(a - b) for a, b in zip(pixel, (200, 100, 50), strict=True)) <= 1


@readers.needs_qpdf
def test_the_file_is_sound(picture: Path, tmp_path: Path) -> None:
    import subprocess

    for path in (picture, papers.scan(tmp_path / "scan.pdf")):
        (tmp_path / "out.pdf").write_bytes(papers.rendered(path))
        subprocess.run(["qpdf", "--check", str(tmp_path / "out.pdf")], check=True)


def test_the_same_input_makes_the_same_pages(picture: Path) -> None:
    first, second = (
        re.sub(rb"20\d{6,}|<xmp:.*>|/ID.*", b"", papers.rendered(picture)) for _ in range(2)
    )
    assert abs(len(first) - len(second)) < 40
