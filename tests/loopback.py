"""A web server that only this machine can reach, for all that the program fetches."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serving(answer: Answer, gate: threading.Event) -> Iterator[str]:
    """A server that answers every GET meanwhile; gives its address, which has no slash at its end.

    At the end the gate is opened, so that no answer waits for it any longer.
    """

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            # Who asked may have gone away by now.
            with suppress(ConnectionError):
                answer(self)

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    # Not the half second of its own that it would poll.
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        gate.set()
        server.shutdown()
        thread.join()
        server.server_close()


def open_gate() -> threading.Event:
    """A gate that is open until it is cleared."""
    gate = threading.Event()
    gate.set()
    return gate
