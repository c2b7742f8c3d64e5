"""What files hold, where they are found, and what is said of those that cannot be read."""

import errno
import io
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ppocr_desktop import sources
from ppocr_desktop.document import PageRef
from ppocr_desktop.errors import InputError
from tests import source_samples as samples

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="names and limits are Linux's")
SHARED = Path(__file__).parents[1] / ".." / "shared"


def read(path: Path) -> None:
    for ref in sources.pages(path, name="it"):
        sources.load(ref)


def failure(path: Path) -> str:
    """What is said when the file is read."""
    with pytest.raises(InputError) as caught:
        read(path)
    return str(caught.value)


def written(path: Path, content: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return path


@pytest.fixture(scope="module")
def png() -> bytes:
    return samples.encode(samples.picture(), "PNG")


def test_importing_is_cheap() -> None:
    program = (
        "import sys, ppocr_desktop.sources;"
        "sys.exit(bool({'PIL', 'numpy', 'cv2', 'pypdfium2', 'pi_heif'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_folders_are_searched_in_natural_order(tmp_path: Path, png: bytes) -> None:
    names = ["a1/page.png", "a1/page2.png", "a1/Page10.png", "a2.png", "a10/1.png", "b"]
    made = [written(tmp_path / name, png) for name in reversed(names)]
    assert sources.find([tmp_path]) == tuple(reversed(made))


def test_what_is_found_goes_by_content(tmp_path: Path, png: bytes) -> None:
    written(tmp_path / "note", b"only text")
    written(tmp_path / "empty.txt", b"")
    scan = written(tmp_path / "scan.txt", png)
    report = written(tmp_path / "report", samples.pdf_page())
    assert sources.find([tmp_path]) == (report, scan)


def test_pictures_by_name_only_stay_to_become_errors(tmp_path: Path) -> None:
    empty = written(tmp_path / "empty.JPG", b"")
    note = written(tmp_path / "note.pdf", b"only text")
    assert sources.find([tmp_path]) == (empty, note)


def test_hidden_files_and_folders_are_left_out(tmp_path: Path, png: bytes) -> None:
    written(tmp_path / ".hidden.png", png)
    written(tmp_path / ".cache" / "a.png", png)
    seen = written(tmp_path / "a.png", png)
    assert sources.find([tmp_path]) == (seen,)


def test_named_files_are_kept_whatever_they_are(tmp_path: Path, png: bytes) -> None:
    note = written(tmp_path / "note", b"only text")
    hidden = written(tmp_path / ".hidden", png)
    missing = tmp_path / "missing"
    assert sources.find([note, missing, hidden]) == (note, missing, hidden)


def test_a_folder_without_pictures_stays_to_become_an_error(tmp_path: Path) -> None:
    written(tmp_path / "note", b"only text")
    assert sources.find([tmp_path]) == (tmp_path,)


@LINUX
def test_linked_folders_are_followed_once(tmp_path: Path, png: bytes) -> None:
    inside = written(tmp_path / "b" / "a.png", png)
    (tmp_path / "b" / "loop").symlink_to(tmp_path)
    (tmp_path / "c").symlink_to(tmp_path / "b")
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    assert sources.find([tmp_path]) == (inside,)


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_links_that_lead_nowhere_stay_to_become_errors(tmp_path: Path, png: bytes) -> None:
    picture = written(tmp_path / "a.png", png)
    lost = tmp_path / "b.png"
    lost.symlink_to("gone.png")
    (tmp_path / "notes").symlink_to("gone too")
    assert sources.find([tmp_path]) == (picture, lost)


def test_a_folder_that_may_not_be_entered_stays_to_become_an_error(
    tmp_path: Path, png: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked = written(tmp_path / "locked" / "a.png", png).parent

    def refuse(path: Path) -> object:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    seen = written(tmp_path / "a.png", png)
    monkeypatch.setattr(
        "ppocr_desktop.sources.folders._children",
        lambda folder: refuse(folder) if folder == locked else [locked, seen],
    )
    assert sources.find([tmp_path]) == (seen, locked)


@pytest.mark.parametrize(
    "content",
    [*samples.picture_files().values(), samples.pdf_page(), b"junk\r\n" + samples.pdf_page()],
    ids=[*samples.picture_files(), "PDF", "PDF after junk"],
)
def test_every_kind_is_found(tmp_path: Path, content: bytes) -> None:
    path = written(tmp_path / "file", content)
    assert sources.find([tmp_path]) == (path,)


@pytest.mark.parametrize(
    "content",
    [
        b"BMW drives by and so on and on",
        b"P1 is a letter and a digit",
        bytes(64),
        b"RIFF\0\0\0\0WAVEfmt ",
        b"\0\0\0\x18ftypisom\0\0\0\0isommp42",
        b"II is Roman for 2",
        b"PK\x03\x04, a zip file with " + samples.pdf_page(),
    ],
)
def test_other_files_are_left_out(tmp_path: Path, content: bytes) -> None:
    written(tmp_path / "file", content)
    assert sources.find([tmp_path]) == (tmp_path,)


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared pictures are elsewhere")
def test_real_pictures_are_found_and_read() -> None:
    found = sources.find([SHARED / "corpus" / "lines"])
    assert len(found) > 20
    for path in found:
        (ref,) = sources.pages(path)
        assert sources.load(ref).mean() > 0


def test_a_page_is_called_by_its_path_or_its_name(tmp_path: Path, png: bytes) -> None:
    path = written(tmp_path / "a", png)
    assert sources.pages(path) == (PageRef(path),)
    assert sources.pages(path, name="standard input")[0].shown_name == "standard input"


def test_a_picture_needs_no_password(tmp_path: Path, png: bytes) -> None:
    (ref,) = sources.pages(written(tmp_path / "a", png), password="secret")
    assert ref.password is None


@LINUX
def test_any_character_may_be_in_a_path(tmp_path: Path, png: bytes) -> None:
    name = os.fsdecode("~ 写真 'é\\\n[1]*?%.png".encode() + b"\xff")
    path = written(tmp_path / name, png)
    (ref,) = sources.pages(sources.find([tmp_path])[0])
    assert ref.path == path
    assert sources.load(ref).shape == (48, 64, 3)


@LINUX
def test_any_character_may_be_in_the_path_of_a_pdf(tmp_path: Path) -> None:
    name = os.fsdecode("~ 書類 'é\\\n[1]*?%.pdf".encode() + b"\xff")
    (ref,) = sources.pages(written(tmp_path / name, samples.pdf_page()))
    assert sources.load(ref).shape == (200, 267, 3)


@LINUX
def test_sentences_show_names_that_no_terminal_can(tmp_path: Path) -> None:
    path = written(tmp_path / os.fsdecode("写\x1b[2J\n".encode() + b"\xff"), b"text")
    with pytest.raises(InputError) as caught:
        sources.pages(path)
    assert str(caught.value).startswith(f"{tmp_path}/写\ufffd[2J\ufffd\ufffd is neither")


def test_spooling_copies_into_a_private_file(tmp_path: Path) -> None:
    first = sources.spool(io.BytesIO(b"abc"), tmp_path)
    second = sources.spool(io.BytesIO(b"def"), tmp_path)
    assert (first.read_bytes(), second.read_bytes()) == (b"abc", b"def")
    assert first.parent == tmp_path
    if os.name == "posix":
        assert first.stat().st_mode & 0o077 == 0


def test_spooling_without_room_says_so(tmp_path: Path) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:  # noqa: ARG002 - as in BytesIO
            raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(InputError) as caught:
        sources.spool(Broken(), tmp_path)
    assert str(caught.value) == (
        f"Standard input could not be copied to {tmp_path} (No space left on device); "
        "make room there or name a file instead."
    )


def test_spooling_nothing_says_so(tmp_path: Path) -> None:
    with pytest.raises(InputError) as caught:
        sources.spool(io.BytesIO(), tmp_path)
    assert str(caught.value) == "Standard input is empty; pipe a picture or PDF into it."


def test_missing(tmp_path: Path) -> None:
    assert failure(tmp_path / "a") == "it does not exist; check how it is spelled."
    below_a_file = written(tmp_path / "b", b"x") / "c"
    assert failure(below_a_file) == "it does not exist; check how it is spelled."


def test_vanished_after_its_pages_were_counted(tmp_path: Path, png: bytes) -> None:
    (ref,) = sources.pages(written(tmp_path / "a", png), name="it")
    ref.path.unlink()
    with pytest.raises(InputError) as caught:
        sources.load(ref)
    assert str(caught.value) == "it does not exist; check how it is spelled."


@LINUX
def test_name_too_long(tmp_path: Path) -> None:
    path = tmp_path / ("a" * 300)
    assert sources.find([path]) == (path,)
    assert failure(path) == "it has a name that is too long; check how it is spelled."


def test_folder(tmp_path: Path) -> None:
    assert failure(tmp_path) == (
        "it is a folder without pictures or PDFs; name a file or a folder with some."
    )


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_pipe(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert sources.find([tmp_path]) == (tmp_path,)
    assert failure(tmp_path / "pipe") == (
        "it is not a file; send its content to standard input instead."
    )


def test_empty(tmp_path: Path) -> None:
    assert failure(written(tmp_path / "a", b"")) == "it is empty (0 bytes); save or copy it again."


def test_neither_picture_nor_pdf(tmp_path: Path) -> None:
    assert failure(written(tmp_path / "a.png", b"only text")) == (
        "it is neither a picture nor a PDF; choose a PNG, JPEG, WebP, BMP, GIF, TIFF, JPEG 2000, "
        "HEIC, AVIF, ICO, PNM or PDF file."
    )


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            PermissionError(errno.EACCES, "Permission denied"),
            "it may not be opened; change its permissions or copy it to another place.",
        ),
        (
            OSError(errno.EIO, "Input/output error"),
            "it cannot be read (Input/output error); copy it to another disk and try again.",
        ),
        (
            MemoryError(),
            "it needs more memory than is free; close other programs or make it smaller.",
        ),
    ],
)
def test_refused_by_the_system(
    tmp_path: Path, png: bytes, monkeypatch: pytest.MonkeyPatch, error: Exception, sentence: str
) -> None:
    path = written(tmp_path / "a", png)

    def refuse(*_: object) -> object:
        raise error

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError) as caught:
        sources.pages(path, name="it")
    assert str(caught.value) == sentence
    assert caught.value.__cause__ is error


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WebP", "GIF", "TIFF with LZW", "AVIF", "HEIC"])
def test_cut_short(tmp_path: Path, kind: str) -> None:
    content = samples.picture_files()[kind]
    path = written(tmp_path / "a", content[: len(content) * 2 // 3])
    assert failure(path).startswith("it is ")
    assert "damaged" in failure(path)


def test_cut_short_while_decoding(tmp_path: Path) -> None:
    content = samples.encode(samples.picture(), "BMP")[:-100]
    assert failure(written(tmp_path / "a", content)) == (
        "it is cut short or damaged; save or copy it again."
    )


def test_damaged_at_its_start(tmp_path: Path) -> None:
    assert failure(written(tmp_path / "a", b"\xff\xd8\xff\xe0")) == (
        "it is damaged or a rare kind of JPEG; save it again as PNG."
    )


def test_a_png_is_not_to_become_one(tmp_path: Path) -> None:
    assert failure(written(tmp_path / "a", b"\x89PNG\r\n\x1a\n")) == (
        "it is cut short or damaged; save or copy it again."
    )


def test_a_page_beyond_the_end(tmp_path: Path, png: bytes) -> None:
    ref = PageRef(written(tmp_path / "a", png), 2, "it")
    with pytest.raises(InputError) as caught:
        sources.load(ref)
    assert str(caught.value) == "it, page 3, is missing; choose a page that the file has."


def test_too_wide(tmp_path: Path) -> None:
    assert failure(written(tmp_path / "a", samples.png_claiming(10_000_000, 1))) == (
        "it is too large with 10,000,000 x 1 pixels; make it smaller or cut it into parts of at "
        "most 200 megapixels and 65,500 pixels a side."
    )


@pytest.mark.parametrize("kind", samples.bombs())
def test_bombs_are_refused_before_they_are_decoded(tmp_path: Path, kind: str) -> None:
    path = written(tmp_path / "a", samples.bombs()[kind])
    assert failure(path) == (
        "it is too large with more than 200 megapixels; make it smaller or cut it into parts of "
        "at most 200 megapixels and 65,500 pixels a side."
    )


@LINUX
def test_bombs_need_little_memory(tmp_path: Path) -> None:
    paths = [written(tmp_path / kind, content) for kind, content in samples.bombs().items()]
    program = """
import re, sys
from pathlib import Path
from PIL import Image
from ppocr_desktop import errors, sources
for name in sys.argv[1:]:
    try:
        sources.load(sources.pages(Path(name))[0])
    except errors.InputError as error:
        assert "is too large" in str(error), error
# Not getrusage's, which begins with what the process that started this one had.
peak_kb = int(re.search(r"VmHWM:\\s*(\\d+) kB", Path("/proc/self/status").read_text())[1])
sys.exit(peak_kb > 100_000)
"""
    command = [sys.executable, "-c", program, *map(str, paths)]
    assert subprocess.run(command, check=False).returncode == 0


def test_a_hundred_megapixels_are_read(tmp_path: Path) -> None:
    content = samples.encode(samples.picture().convert("1").resize((10_000, 10_000)), "TIFF")
    pixels = sources.load(PageRef(written(tmp_path / "a", content)))
    assert pixels.shape == (10_000, 10_000, 3)
    assert np.array_equal(pixels[5_000, 5_000], samples.WHITE)
