"""What a file is called that pages are saved or exported to."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from ppocr_desktop import places
from ppocr_desktop.document import DocumentPage, PageRef
from ppocr_desktop.gui import proposed_name


def _propose(*paths: Path) -> Path:
    return proposed_name.propose([DocumentPage(PageRef(path)) for path in paths], ".txt")


def test_pages_of_one_file_have_its_name(tmp_path: Path) -> None:
    assert _propose(tmp_path / "bill.v2.pdf", tmp_path / "bill.v2.pdf") == tmp_path / "bill.v2.txt"


def test_pages_of_several_files_have_the_name_of_their_folder(tmp_path: Path) -> None:
    folder = tmp_path / "Bills 1.5"
    assert _propose(folder / "1.jpg", folder / "2.jpg") == folder / "Bills 1.5.txt"


def test_pages_from_several_folders_have_the_name_of_the_one_around(tmp_path: Path) -> None:
    folder = tmp_path / "bills"
    paths = folder / "may" / "1.jpg", folder / "june" / "1.jpg", folder / "sum.pdf"
    assert _propose(*paths) == folder / "bills.txt"


@pytest.mark.parametrize("location", ["HomeLocation", "DownloadLocation", "TempLocation"])
def test_a_folder_of_anything_gives_no_name(location: str) -> None:
    folder = Path(
        QStandardPaths.writableLocation(getattr(QStandardPaths.StandardLocation, location))
    )
    assert _propose(folder / "1.jpg", folder / "2.jpg") == folder / "Pages.txt"


def test_files_with_nothing_in_common_stay_with_the_first(tmp_path: Path) -> None:
    other = Path(tmp_path.anchor, "elsewhere", "2.jpg")
    assert _propose(tmp_path / "1.jpg", other) == tmp_path / "Pages.txt"


def test_pasted_pictures_have_no_place_of_their_own(tmp_path: Path) -> None:
    pasted = DocumentPage(PageRef(tmp_path / "x.png", name="Pasted picture 1"))
    assert proposed_name.propose([pasted], ".txt") == Path.home() / "Pages.txt"
    named = DocumentPage(PageRef(tmp_path / "bill.pdf"))
    assert proposed_name.propose([pasted, named], ".txt") == tmp_path / "bill.txt"


def test_nothing_is_put_beside_the_sample_page() -> None:
    assert _propose(places.resources() / "sample.png") == Path.home() / "sample.txt"
