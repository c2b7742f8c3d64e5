"""The first instance: takes the requests of those that are started after it."""

import json
import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from ppocr_desktop import lock
from ppocr_desktop.gui.instance import address
from ppocr_desktop.gui.instance.request import Request

_MAX_REQUEST = 1_000_000

_log = logging.getLogger(__name__)


class Claim:
    """The right to be the first instance; the system takes it back when the process ends."""

    def __init__(self) -> None:
        """Raises lock.Busy when there is another first instance already."""
        self._lock: lock.Lock | None = None
        if address.make_folder():
            with suppress(OSError):
                self._lock = lock.take(Path(address.lock()))

    @property
    def may_listen(self) -> bool:
        """Whether there is an address that only this user's programs can reach."""
        return self._lock is not None

    def release(self) -> None:
        """Let another instance be the first."""
        if self._lock:
            self._lock.release()
            self._lock = None


class Server(QObject):
    """Listens for requests and answers at once; `asked` passes them on to be carried out."""

    asked = Signal(object)
    """A Request."""

    def __init__(self, claim: Claim, parent: QObject | None = None) -> None:
        """Listen, also in the place of an instance that crashed."""
        super().__init__(parent)
        self._claim = claim
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        if claim.may_listen:
            # Whoever left it there is gone, or would hold the claim.
            QLocalServer.removeServer(address.server())
            if not self._server.listen(address.server()):
                _log.warning("no second start can reach this one: %s", self._server.errorString())

    def close(self) -> None:
        """Take no more requests."""
        self._server.close()
        self._claim.release()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.readyRead.connect(self._on_data)
            connection.disconnected.connect(connection.deleteLater)

    @Slot()
    def _on_data(self) -> None:
        connection = self.sender()
        if not isinstance(connection, QLocalSocket):
            return
        if not connection.canReadLine():
            if connection.bytesAvailable() > _MAX_REQUEST:
                connection.abort()
            return
        try:
            request = Request.from_bytes(bytes(connection.readLine().data()))
        except ValueError:
            _answer(connection, _MISUNDERSTOOD)
            return
        _answer(connection, "")
        self.asked.emit(request)


_MISUNDERSTOOD = (
    "The PP-OCR Desktop that is running is of another version and does not understand this; "
    "quit it, then try again."
)


def _answer(connection: QLocalSocket, problem: str) -> None:
    connection.write(json.dumps({"problem": problem}).encode() + b"\n")
    connection.flush()
    connection.disconnectFromServer()
