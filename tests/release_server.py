"""A server on this machine that tells of new versions, and a publisher who signs what it says."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler

from nacl.signing import SigningKey

from ppocr_desktop.publisher import Publisher
from tests import loopback

KEY = SigningKey(bytes(range(32)))
PAGE = "https://example.org/downloads"


def signed(text: bytes, key: SigningKey = KEY) -> bytes:
    """A release file with any text."""
    return base64.b64encode(key.sign(text).signature) + b"\n" + text


def release(version: str = "99.0", **said: str) -> bytes:
    """A release file as it should be, but for what is said otherwise."""
    usual = {"program": "ppocr-desktop", "version": version, "news": "It flies.", "page": PAGE}
    return signed(json.dumps({**usual, **said}).encode())


@dataclass
class Server:
    """Answers every question alike; with `gate` closed, not until it is opened."""

    content: bytes
    address: str = ""
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    asked: int = 0
    gate: threading.Event = field(default_factory=loopback.open_gate)

    @property
    def origin(self) -> Publisher:
        """Who would tell of new versions here."""
        key = base64.b64encode(KEY.verify_key.encode()).decode()
        return Publisher(f"{self.address}/release.txt", key)

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        self.asked += 1
        self.gate.wait()
        request.send_response(self.status)
        for name, value in self.headers.items():
            request.send_header(name, value)
        request.send_header("Content-Length", str(len(self.content)))
        request.end_headers()
        request.wfile.write(self.content)


@contextmanager
def serving(content: bytes) -> Iterator[Server]:
    """A server that runs meanwhile."""
    server = Server(content)
    with loopback.serving(server.answer, server.gate) as server.address:
        yield server
