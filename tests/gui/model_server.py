"""A server on this machine that hands out one model file, and systems that consist of it."""

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from ppocr_desktop.recognition.model import Model, Stage, System, UrlSource

CONTENT = bytes(range(256)) * 8000


class Server:
    """Serves one file; with `gate` closed, no more than its first half."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.gate.set()
        self.http = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self.url = f"http://127.0.0.1:{self.http.server_port}/m.onnx"

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        gate = self.gate

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                self.send_response(200)
                self.send_header("Content-Length", str(len(CONTENT)))
                self.end_headers()
                half = len(CONTENT) // 2
                self.wfile.write(CONTENT[:half])
                gate.wait(10)
                self.wfile.write(CONTENT[half:])

            def log_message(self, *_: object) -> None:
                pass

        return Handler


@contextmanager
def serving() -> Iterator[Server]:
    """A server that runs meanwhile."""
    server = Server()
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


def system(url: str, size: int = len(CONTENT)) -> System:
    """Four models that are all the same file."""
    sources = (UrlSource(url),) if url else ()
    digest = hashlib.sha256(CONTENT).hexdigest()
    model = Model("m", Stage.DETECTOR, "v6", "m.onnx", digest, size, sources=sources)
    return System("demo", "", model, model, model, model)
