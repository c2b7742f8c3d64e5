"""Packs the numbers of rows or pages, to be dragged within the window."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QMimeData


def pack(kind: str, numbers: Iterable[int]) -> QMimeData:
    """MIME data with numbers, as `kind`, a MIME type of the program's own."""
    words = (QCoreApplication.applicationPid(), *numbers)
    data = QMimeData()
    data.setData(kind, " ".join(map(str, words)).encode())
    return data


def unpack(data: QMimeData, kind: str) -> list[int]:
    """The numbers; none if something else is dragged, or another program's document."""
    owner, *numbers = map(int, bytes(data.data(kind).data()).split() or [b"0"])
    return numbers if owner == QCoreApplication.applicationPid() else []
