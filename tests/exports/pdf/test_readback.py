"""The finished file is read back before it takes the place of another."""

import io
from itertools import pairwise
from pathlib import Path

import pikepdf
import pytest

from ppocr_desktop import exports
from ppocr_desktop.errors import OutputError
from ppocr_desktop.exports import pdf
from ppocr_desktop.exports.pdf import assembly, layer, readback
from ppocr_desktop.exports.pdf.frames import Frame
from ppocr_desktop.exports.pdf.readback import Sample, WrittenPage
from tests.exports.pdf import papers, readers

TEXT = "eleven words are enough to tell whether anything was lost here"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    return papers.save(tmp_path / "a.png")


PAGE = papers.page_of(papers.line(TEXT, papers.rectangle(40, 40, 500, 30)))


def test_all_words_are_found_where_they_were_put(picture: Path) -> None:
    finding = assembly.write(papers.document_of(picture, PAGE), io.BytesIO(), papers.extras())
    assert (finding.found, finding.share) == (11, 1.0)
    assert finding.distance < 0.05


def test_a_page_without_text_is_as_good(picture: Path) -> None:
    page = papers.page_of(papers.line(" ", papers.rectangle(0, 0, 9, 9)))
    document = papers.document_of(picture, page)
    assert assembly.write(document, io.BytesIO(), papers.extras()).share == 1


class Pipe(io.BytesIO):
    """What can be written to and nothing else."""

    def readable(self) -> bool:
        return False

    def seekable(self) -> bool:
        return False


def test_what_goes_into_a_pipe_is_read_back_before(picture: Path) -> None:
    document, pipe = papers.document_of(picture, PAGE), Pipe()
    assert assembly.write(document, pipe, papers.extras()).share == 1
    assert readers.lines(pipe.getvalue()) == [TEXT]


@pytest.mark.parametrize("count", [0, 1, 20, 21, 500])
def test_pages_from_all_over_the_file_are_read_back(count: int) -> None:
    sample = Sample()
    for number in range(count):
        sample.add(number, ())
    numbers = [page.number for page in sample.pages]
    assert min(count, 10) <= len(numbers) <= 20
    assert numbers[-1:] == [] or numbers[-1] >= 0.9 * (count - 1)
    assert len({after - before for before, after in pairwise(numbers)}) <= 1


def written(picture: Path) -> tuple[bytes, WrittenPage]:
    """A good file and what was written in it."""
    data = pdf.render(papers.document_of(picture, PAGE))
    frame = Frame((0.48, 0, 0, -0.48, 0, 384), 600, 800)
    return data, WrittenPage(0, tuple(layer.place(PAGE.lines, frame)))


def without_layer(data: bytes) -> bytes:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as file:
        del file.pages[0].obj.Contents[0]
        file.save(stream)
    return stream.getvalue()


def test_lost_text_is_an_error(picture: Path) -> None:
    data, page = written(picture)
    with pytest.raises(OutputError) as caught:
        readback.check(io.BytesIO(without_layer(data)), [page], 1, None)
    assert str(caught.value) == (
        "The PDF was not written and an old one stays, as 0 of 11 words were found in it "
        "again and some far away; please report this with the file it was made from."
    )


def test_lost_pages_are_an_error(picture: Path) -> None:
    data, page = written(picture)
    with pytest.raises(OutputError) as caught:
        readback.check(io.BytesIO(data), [page], 2, None)
    assert str(caught.value) == (
        "The PDF was not written and an old one stays, as it has 1 instead of 2 pages; "
        "please report this with the file it was made from."
    )


def test_a_file_that_cannot_be_opened_is_an_error(picture: Path) -> None:
    data, page = written(picture)
    with pytest.raises(OutputError) as caught:
        readback.check(io.BytesIO(data[:100]), [page], 1, None)
    assert str(caught.value) == (
        "The PDF was not written and an old one stays, as it could not be opened again; "
        "please report this with the file it was made from."
    )


def test_a_failed_check_leaves_the_old_file(
    picture: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.pdf"
    path.write_bytes(b"old")
    monkeypatch.setattr(assembly, "_save", lambda *_: b"broken")
    with pytest.raises(OutputError):
        exports.write(papers.document_of(picture, PAGE), path, "pdf", overwrite=True)
    assert path.read_bytes() == b"old"
