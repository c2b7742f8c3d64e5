"""A message bus of the tests' own, and desktop services on it that say what a test wants."""

import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from ppocr_desktop.gui.session_bus import PORTAL
from tests.e2e import screen

PATH = "/org/freedesktop/portal/desktop"
Handler = Callable[[Message], tuple[str, tuple[Any, ...]] | None]


@contextmanager
def bus() -> Iterator[str]:
    """The address of a session bus with nobody on it."""
    screen.need("dbus-daemon")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "bus.conf")
        path.write_text(_CONFIGURATION.format(folder=folder), "utf-8")
        command = ["dbus-daemon", f"--config-file={path}", "--nofork", "--print-address"]
        with screen.running(command, os.environ) as process:
            assert process.stdout
            yield process.stdout.readline().strip()


# Unlike the usual one, it starts no services that happen to be installed.
_CONFIGURATION = """
<busconfig>
  <type>session</type>
  <listen>unix:path={folder}/socket</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class Service:
    """Answers calls by the names of their methods, on a thread, and can send signals."""

    def __init__(self, address: str, name: str, handlers: Mapping[str, Handler]) -> None:
        self.connection: DBusConnection = open_dbus_connection(address)
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        """Methods that were called, with their arguments."""
        self._handlers = handlers
        self.connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def emit(self, path: str, interface: str, member: str, signature: str, body: Any) -> None:
        """Send a signal to everybody."""
        address = DBusAddress(path, interface=interface)
        self.connection.send(new_signal(address, member, signature, body))

    def respond(self, call: Message, code: int, results: Mapping[str, Any]) -> str:
        """Answer a portal's request; gives its handle."""
        sender = call.header.fields[HeaderFields.sender].lstrip(":").replace(".", "_")
        handle = f"{PATH}/request/{sender}/{call.body[-1]['handle_token'][1]}"
        interface = "org.freedesktop.portal.Request"
        self.emit(handle, interface, "Response", "ua{sv}", (code, results))
        return handle

    def close(self) -> None:
        # Its own thread ends with the connection that it reads from.
        with suppress(OSError):
            self.connection.sock.shutdown(2)
        self._thread.join(5)

    def _serve(self) -> None:
        try:
            while True:
                self._take(self.connection.receive())
        except OSError:
            self.connection.close()

    def _take(self, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        member = message.header.fields[HeaderFields.member]
        self.calls.append((member, message.body))
        answer = self._handlers.get(member, lambda _: None)(message)
        if answer is None:
            self.connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
        else:
            self.connection.send(new_method_return(message, *answer))


class Portal(Service):
    """A desktop's portals, all in one version; 0 for none."""

    def __init__(self, address: str, version: int, handlers: Mapping[str, Handler]) -> None:
        self.version = version
        super().__init__(address, PORTAL, {"Get": self._get, **handlers})

    def _get(self, _: Message) -> tuple[str, tuple[Any, ...]] | None:
        return ("v", (("u", self.version),)) if self.version else None
