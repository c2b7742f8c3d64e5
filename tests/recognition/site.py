"""A server on this machine that gives one model file, whole, in part or not at all."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from ppocr_desktop.recognition.model import UrlSource
from tests import loopback
from tests.recognition.files import CONTENT


@dataclass
class Site:
    """What the server on this machine gives and what it was asked for."""

    address: str = ""
    content: bytes = CONTENT
    status: int = 200
    location: str = ""
    ranges: bool = True
    length: bool = True
    cut: int | None = None
    asked: list[str] = field(default_factory=list)
    gate: threading.Event = field(default_factory=loopback.open_gate)
    arrived: threading.Event = field(default_factory=threading.Event)

    @property
    def source(self) -> UrlSource:
        return UrlSource(f"{self.address}/m.onnx")


@contextmanager
def serving() -> Iterator[Site]:
    """A server that runs meanwhile."""
    state = Site()
    with loopback.serving(lambda request: _answer(request, state), state.gate) as state.address:
        yield state


def _answer(request: BaseHTTPRequestHandler, site: Site) -> None:
    if request.path == "/moved":
        request.send_response(302)
        request.send_header("Location", site.location)
        request.end_headers()
        return
    asked = request.headers.get("Range", "")
    site.asked.append(asked)
    site.arrived.set()
    site.gate.wait()
    start = int(asked.removeprefix("bytes=").rstrip("-") or 0) if site.ranges else 0
    status = 206 if start and site.status == 200 else site.status
    if start >= len(site.content):
        status, start = 416, len(site.content)
    request.send_response(status)
    body = site.content[start:]
    if site.length:
        request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    request.wfile.write(body[: site.cut])
