"""A server on this machine that tells of new versions, and a publisher who signs what it says."""

import base64
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from nacl.signing import SigningKey

from ppocr_desktop.publisher import Publisher

KEY = SigningKey(bytes(range(32)))
PAGE = "https://example.org/downloads"


def signed(text: bytes, key: SigningKey = KEY) -> bytes:
    """A release file with any text."""
    return base64.b64encode(key.sign(text).signature) + b"\n" + text


def release(version: str = "99.0", **said: str) -> bytes:
    """A release file as it should be, but for what is said otherwise."""
    usual = {"program": "ppocr-desktop", "version": version, "news": "It flies.", "page": PAGE}
    return signed(json.dumps({**usual, **said}).encode())


class Server:
    """Answers every question alike; with `gate` closed, not until it is opened."""

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.status = 200
        self.headers: dict[str, str] = {}
        self.asked = 0
        self.gate = threading.Event()
        self.gate.set()
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())

    @property
    def origin(self) -> Publisher:
        """Who would tell of new versions here."""
        url = f"http://127.0.0.1:{self.http.server_port}/release.txt"
        return Publisher(PAGE, url, base64.b64encode(KEY.verify_key.encode()).decode())

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked += 1
                server.gate.wait(10)
                self.send_response(server.status)
                for name, value in server.headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(server.content)))
                self.end_headers()
                self.wfile.write(server.content)

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@contextmanager
def serving(content: bytes) -> Iterator[Server]:
    """A server that runs meanwhile."""
    server = Server(content)
    # Not the half second of its own that it would poll.
    thread = threading.Thread(target=server.http.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield server
    finally:
        server.gate.set()
        server.http.shutdown()
        thread.join()
        server.http.server_close()
