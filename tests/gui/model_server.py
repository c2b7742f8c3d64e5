"""A server on this machine that hands out one model file, and systems that consist of it."""

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from ppocr_desktop.recognition.model import Model, Stage, System, UrlSource
from tests import loopback

CONTENT = bytes(range(256)) * 8000


@dataclass
class Server:
    """Serves one file; with `gate` closed, no more than its first half."""

    url: str = ""
    gate: threading.Event = field(default_factory=loopback.open_gate)

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(len(CONTENT)))
        request.end_headers()
        half = len(CONTENT) // 2
        request.wfile.write(CONTENT[:half])
        self.gate.wait()
        request.wfile.write(CONTENT[half:])


@contextmanager
def serving() -> Iterator[Server]:
    """A server that runs meanwhile."""
    server = Server()
    with loopback.serving(server.answer, server.gate) as address:
        server.url = f"{address}/m.onnx"
        yield server


def system(url: str, size: int = len(CONTENT)) -> System:
    """Four models that are all the same file."""
    sources = (UrlSource(url),) if url else ()
    digest = hashlib.sha256(CONTENT).hexdigest()
    model = Model("m", Stage.DETECTOR, "v6", "m.onnx", digest, size, sources=sources)
    return System("demo", "", model, model, model, model)
