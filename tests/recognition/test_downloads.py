"""Downloading a model file, also one that was begun before."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop import network
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.recognition import fetching
from ppocr_desktop.recognition.model import UrlSource
from tests.recognition import files
from tests.recognition.site import Site

pytestmark = pytest.mark.usefixtures("model_folder")


def test_file_is_fetched_from_a_url(site: Site, model_folder: Path) -> None:
    fetching.fetch([files.model(site.source)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT
    assert [path.name for path in model_folder.iterdir() if path.suffix == ".part"] == []


def test_file_of_unknown_size_is_fetched(site: Site, model_folder: Path) -> None:
    seen: list[tuple[int, int]] = []
    model = replace(files.model(site.source), bytes=0)
    fetching.fetch([model], lambda done, total: seen.append((done, total)))
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT
    assert seen[-1] == (len(files.CONTENT), len(files.CONTENT))


def test_server_need_not_tell_the_size(site: Site, model_folder: Path) -> None:
    site.length = False
    fetching.fetch([replace(files.model(site.source), bytes=0)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


def test_broken_connection_is_one_sentence_and_continued_next_time(
    site: Site, model_folder: Path
) -> None:
    site.cut = 300_000
    assert files.failure(files.model(site.source)) == files.refusal(
        "127.0.0.1 broke off after 300,000 of 1,024,000 bytes"
    )
    site.cut = None
    fetching.fetch([files.model(site.source)])
    assert site.asked == ["", "bytes=300000-"]
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


def test_server_without_ranges_starts_over(site: Site, model_folder: Path) -> None:
    site.ranges = False
    model_folder.mkdir()
    files.part(model_folder).write_bytes(files.CONTENT[:1000])
    fetching.fetch([files.model(site.source)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


def test_beginning_of_another_file_is_thrown_away(site: Site, model_folder: Path) -> None:
    model_folder.mkdir()
    files.part(model_folder).write_bytes(files.OTHER[:1000])
    fetching.fetch([files.model(site.source)])
    assert site.asked == ["bytes=1000-", ""]
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


@pytest.mark.parametrize("size", [0, len(files.CONTENT)])
def test_complete_part_of_a_broken_off_run_is_taken(
    site: Site, model_folder: Path, size: int
) -> None:
    model_folder.mkdir()
    files.part(model_folder).write_bytes(files.CONTENT)
    fetching.fetch([replace(files.model(site.source), bytes=size)])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT
    assert len(site.asked) == (0 if size else 1)


def test_other_content_is_refused(site: Site, model_folder: Path) -> None:
    site.content = files.OTHER
    assert files.failure(files.model(site.source)) == files.refusal(
        "127.0.0.1 holds another file: its SHA-256 differs"
    )
    assert list(model_folder.glob("m.onnx*")) == []


def test_other_size_is_refused_before_it_is_downloaded(site: Site, model_folder: Path) -> None:
    site.content = files.CONTENT * 2
    assert files.failure(files.model(site.source)) == files.refusal(
        "127.0.0.1 holds another file, of 2,048,000 bytes"
    )
    assert files.part(model_folder).stat().st_size == 0


def test_more_than_the_known_size_is_not_written(site: Site, model_folder: Path) -> None:
    site.content, site.length = files.CONTENT * 2, False
    assert files.failure(files.model(site.source)) == files.refusal(
        "127.0.0.1 sends more than it should"
    )
    assert files.part(model_folder).stat().st_size <= len(files.CONTENT)


def test_missing_file_on_the_server_is_one_sentence(site: Site) -> None:
    site.status = 404
    assert files.failure(files.model(site.source)) == files.refusal(
        "127.0.0.1 answers 404 Not Found"
    )


def test_unreachable_server_is_one_sentence() -> None:
    model = files.model(UrlSource("http://127.0.0.1:1/m.onnx"))
    assert files.failure(model) == files.refusal("127.0.0.1 cannot be reached: Connection refused")


def test_silent_server_is_given_up(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(network, "_TIMEOUT_S", 0.1)
    site.gate = threading.Event()
    sentence = files.failure(files.model(site.source))
    assert sentence == files.refusal("127.0.0.1 cannot be reached: no answer within 0 seconds")


@pytest.mark.parametrize("url", ["http://example.com/m.onnx", "file:///etc/passwd", "ftp://a/b"])
def test_plain_addresses_are_refused(url: str) -> None:
    assert files.failure(files.model(UrlSource(url))) == files.refusal(
        f"{url} is not an HTTPS address"
    )


def test_redirect_is_followed(site: Site, model_folder: Path) -> None:
    site.location = f"{site.address}/m.onnx"
    fetching.fetch([files.model(UrlSource(f"{site.address}/moved"))])
    assert (model_folder / "m.onnx").read_bytes() == files.CONTENT


@pytest.mark.parametrize("location", ["https://[damaged", "https://a..b/m.onnx"])
def test_redirect_to_what_is_no_address_is_one_sentence(site: Site, location: str) -> None:
    site.location = location
    moved = UrlSource(f"{site.address}/moved")
    assert "127.0.0.1 cannot be reached: " in files.failure(files.model(moved))


def test_redirect_to_a_plain_address_is_refused(site: Site) -> None:
    site.location = "http://example.com/m.onnx"
    assert files.failure(files.model(UrlSource(f"{site.address}/moved"))) == files.refusal(
        "http://example.com/m.onnx is not an HTTPS address"
    )


def test_stop_keeps_what_came_and_the_next_run_continues(site: Site, model_folder: Path) -> None:
    def stop(done: int, _total: int) -> None:
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetching.fetch([files.model(site.source)], stop)
    kept = files.part(model_folder).stat().st_size
    assert 0 < kept < len(files.CONTENT)
    assert not (model_folder / "m.onnx").exists()
    fetching.fetch([files.model(site.source)])
    assert site.asked == ["", f"bytes={kept}-"]
