"""Numbers of rows or pages as what is dragged within the window."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMimeData


def pack(kind: str, numbers: Iterable[int]) -> QMimeData:
    """What to drag: numbers under a MIME type that is the program's own."""
    words = (QCoreApplication.applicationPid(), *numbers)
    data = QMimeData()
    data.setData(kind, " ".join(map(str, words)).encode())
    return data


def unpack(data: QMimeData, kind: str) -> list[int]:
    """The numbers; none if something else is dragged, or another program's document."""
    owner, *numbers = map(int, bytes(data.data(kind).data()).split() or [b"0"])
    return numbers if owner == QCoreApplication.applicationPid() else []
