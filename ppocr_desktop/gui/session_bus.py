"""The desktop's message bus in Qt's event loop, and the portals' way of answering over it.

PySide's QtDBus can neither read an `a{sv}` nor send an `a(sa{sv})`; jeepney does both.
"""

import logging
import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
APPLICATION = "ppocr-desktop"
_REQUEST = "org.freedesktop.portal.Request"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_CONNECT_TIMEOUT_S = 0.5

_log = logging.getLogger(__name__)

Done = Callable[["Answer"], object]


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of a call or a portal's request; `error` is the D-Bus name of what went wrong."""

    values: tuple[Any, ...] = ()
    error: str = ""

    @property
    def is_fine(self) -> bool:
        return not self.error


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the user or the desktop decided about a request to a portal."""

    is_granted: bool = False
    results: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    error: str = ""
    """Set when there was nothing to decide, because the desktop cannot do it."""


class BusError(Exception):
    """There is no session bus to talk to."""


class SessionBus(QObject):
    """A connection of its own; once made it never blocks, and all arrives on the GUI thread."""

    signalled = Signal(str, str, object)
    """Interface, member and values of a signal that was subscribed to."""
    lost = Signal()
    """The bus is gone; nothing arrives any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        """Raises BusError."""
        super().__init__(parent)
        try:
            self._connection: DBusConnection = open_dbus_connection(
                "SESSION", auth_timeout=_CONNECT_TIMEOUT_S
            )
        except (OSError, KeyError, ValueError, RuntimeError) as error:
            raise BusError("there is no session bus") from error
        self._serial = 1000  # jeepney has counted its greeting
        self._waiting: dict[int, Done] = {}
        self._requests: dict[str, Callable[[Outcome], object]] = {}
        descriptor = self._connection.sock.fileno()
        self._notifier = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)
        # A portal wants to know the program before anything else is asked on the connection; one
        # that is too old for that answers with an error, which does not matter.
        register = DBusAddress(PORTAL_PATH, PORTAL, "org.freedesktop.host.portal.Registry")
        self.call(new_method_call(register, "Register", "sa{sv}", (APPLICATION, {})))
        self.call(message_bus.AddMatch(_responses()))

    def call(self, message: Message, done: Done | None = None) -> None:
        """Send a method call; `done` gets its answer later."""
        self._serial += 1
        if done:
            self._waiting[self._serial] = done
        try:
            self._connection.send(message, serial=self._serial)
        except OSError:
            QTimer.singleShot(0, self, self._give_up)

    def subscribe(self, interface: str, path: str = PORTAL_PATH) -> None:
        """Have the signals of one interface of an object come as `signalled`."""
        rule = MatchRule(type="signal", interface=interface, path=path)
        self.call(message_bus.AddMatch(rule))

    def get_version(self, interface: str, done: Callable[[int], object]) -> None:
        """Ask which version of a portal there is; 0 for none."""
        address = DBusAddress(PORTAL_PATH, PORTAL, _PROPERTIES)
        message = new_method_call(address, "Get", "ss", (interface, "version"))

        def tell(answer: Answer) -> None:
            done(int(answer.values[0][1]) if answer.is_fine else 0)

        self.call(message, tell)

    def request(
        self,
        interface: str,
        method: str,
        signature: str,
        arguments: tuple[Any, ...],
        done: Callable[[Outcome], object],
    ) -> None:
        """Ask a portal for something the user may have to allow; `done` gets what came of it.

        The last of the `arguments` is the options, an a{sv}; the request's handle is added to it.
        """
        token = f"ppocr_{secrets.token_hex(6)}"
        sender = self._connection.unique_name.lstrip(":").replace(".", "_")
        handle = f"{PORTAL_PATH}/request/{sender}/{token}"
        self._requests[handle] = done
        *given, options = arguments
        body = (*given, {**options, "handle_token": ("s", token)})

        def began(answer: Answer) -> None:
            if answer.is_fine:
                self._rename(handle, answer.values[0])
            elif handle in self._requests:
                self._requests.pop(handle)(Outcome(error=answer.error))

        address = DBusAddress(PORTAL_PATH, PORTAL, interface)
        self.call(new_method_call(address, method, signature, body), began)

    def close(self) -> None:
        """Close the connection; what is still waited for is never answered."""
        self._notifier.setEnabled(False)
        self._waiting.clear()
        self._requests.clear()
        self._connection.close()

    def _rename(self, handle: str, given: str) -> None:
        """Wait for the handle that a portal gave: those older than 0.9 chose it themselves."""
        if handle != given and handle in self._requests:
            self._requests[given] = self._requests.pop(handle)

    @Slot()
    def _read(self) -> None:
        try:
            while self._notifier.isEnabled():
                self._take(self._connection.receive(timeout=0))
        except TimeoutError:
            return
        except (OSError, ValueError):
            _log.warning("the session bus is gone")
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        if not self._notifier.isEnabled():
            return
        waiting, requests = list(self._waiting.values()), list(self._requests.values())
        self.close()
        for done in waiting:
            done(Answer(error="the session bus is gone"))
        for decided in requests:
            decided(Outcome(error="the session bus is gone"))
        self.lost.emit()

    def _take(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind in (MessageType.method_return, MessageType.error):
            done = self._waiting.pop(fields.get(HeaderFields.reply_serial, 0), None)
            if done:
                error = str(fields.get(HeaderFields.error_name, ""))
                done(Answer(tuple(message.body), error))
        elif kind is MessageType.signal:
            self._take_signal(message)

    def _take_signal(self, message: Message) -> None:
        fields = message.header.fields
        interface, member = fields[HeaderFields.interface], fields[HeaderFields.member]
        if interface == _REQUEST and member == "Response":
            decided = self._requests.pop(fields[HeaderFields.path], None)
            if decided:
                code, results = message.body
                decided(Outcome(code == 0, {name: value for name, (_, value) in results.items()}))
        else:
            self.signalled.emit(interface, member, message.body)


def _responses() -> MatchRule:
    return MatchRule(type="signal", interface=_REQUEST, member="Response")
