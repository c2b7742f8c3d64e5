"""One signed file tells of the newest version; anything else is one sentence."""

import base64
import dataclasses
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from nacl.signing import SigningKey

from ppocr_desktop import __version__, network, places, publisher, updates
from ppocr_desktop.errors import Cancelled
from ppocr_desktop.publisher import Publisher
from ppocr_desktop.updates import UpdateError
from tests import release_server
from tests.release_server import PAGE, Server


@pytest.fixture
def server() -> Iterator[Server]:
    with release_server.serving(release_server.release()) as server:
        yield server


def refused(origin: Publisher) -> str:
    with pytest.raises(UpdateError) as caught:
        updates.check(origin)
    return str(caught.value)


def test_tells_the_newest_version(server: Server) -> None:
    release = updates.check(server.origin)
    assert release == updates.Release("99.0", "It flies.", PAGE)
    assert server.asked == 1


@pytest.mark.parametrize(
    ("version", "newer"),
    [
        ("99.0", True),
        (__version__, False),
        (f"{__version__}.0", False),
        ("0.0.9", False),
        (f"{__version__}.1", True),
    ],
)
def test_versions_are_compared_by_number(version: str, *, newer: bool) -> None:
    assert updates.Release(version, "", "").is_newer is newer


def test_a_copy_that_nobody_publishes_asks_nobody() -> None:
    assert refused(Publisher()) == (
        "This copy of PP-OCR Desktop does not know where new versions are announced; "
        "look where you got it from."
    )


def test_another_key_is_not_believed(server: Server) -> None:
    server.content = release_server.signed(b"{}", SigningKey(bytes(32)))
    assert refused(server.origin) == (
        "What 127.0.0.1 says about new versions is not signed by the makers of this one and is not "
        "trusted; download nothing from there."
    )


def test_an_altered_text_is_not_believed(server: Server) -> None:
    server.content = server.content.replace(b"99.0", b"99.1")
    assert "is not trusted" in refused(server.origin)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"<html>Please log in</html>",
        b"AAAA\n{}",
        release_server.signed(b"not JSON"),
        release_server.signed(b"[]"),
        release_server.signed(b'{"version": "1.0"}'),
        release_server.release(program="another"),
        release_server.release(version="next"),
        release_server.release(page="file:///etc/passwd"),
        release_server.release(news="x" * 70_000),
    ],
)
def test_a_damaged_file_is_told(server: Server, content: bytes) -> None:
    server.content = content
    assert refused(server.origin) == (
        "What 127.0.0.1 says about new versions is damaged; try again later."
    )


def test_a_server_in_trouble_is_told(server: Server) -> None:
    server.status = 503
    told = "127.0.0.1 answers 503 Service Unavailable; try again later."
    assert refused(server.origin) == told


def test_without_a_network_that_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    origin = Publisher(f"http://127.0.0.1:{port}/", base64.b64encode(bytes(32)).decode())
    assert refused(origin) == (
        "127.0.0.1 cannot be reached: Connection refused; check the network connection, "
        "then try again."
    )


def test_a_server_that_says_nothing_is_given_up(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "_TIMEOUT_S", 0.05)
    server.gate.clear()
    assert "127.0.0.1 cannot be reached: no answer within " in refused(server.origin)


@pytest.mark.parametrize("address", ["http://example.org/release.txt", "file:///etc/passwd"])
def test_only_https_is_asked(server: Server, address: str) -> None:
    told = (
        f"{address} is not an HTTPS address, so it is not asked for new versions; "
        "look where you got this one from."
    )
    assert refused(dataclasses.replace(server.origin, release_file=address)) == told


def test_a_redirect_to_plain_http_is_not_followed(server: Server) -> None:
    server.status, server.headers = 302, {"Location": "http://example.org/release.txt"}
    assert "http://example.org/release.txt is not an HTTPS address" in refused(server.origin)


def test_a_check_can_be_stopped(server: Server) -> None:
    def stop(done: int, total: int) -> None:
        assert (done > 0, total) == (True, 0)
        raise Cancelled

    with pytest.raises(Cancelled):
        updates.check(server.origin, stop)


def test_the_publisher_is_read_from_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "resources", lambda: tmp_path)
    assert publisher.load() == Publisher()
    text = 'release-file = "https://a/"\nrelease-key = "key"\n'
    (tmp_path / publisher.NAME).write_text(text, encoding="utf-8")
    assert publisher.load() == Publisher("https://a/", "key")
    (tmp_path / publisher.NAME).write_text("= damaged", encoding="utf-8")
    assert publisher.load() == Publisher()
