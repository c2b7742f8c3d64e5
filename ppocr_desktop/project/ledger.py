"""The database file of one document's unsaved work: page contents, and what they make up."""

import os
import sqlite3
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

VERSION = 1

_LEVEL = 1


class Ledger:
    """SQLite makes each change whole or not at all, whatever becomes of program and power.

    Every method raises sqlite3.Error. Calls may come from any thread, but one at a time.
    """

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)

    @classmethod
    def create(cls, path: Path) -> Self:
        """A new file for the owner's eyes only; SQLite's own second file takes after it."""
        os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        ledger = cls(path)
        try:
            with ledger._transaction() as connection:
                connection.execute("CREATE TABLE content (number INTEGER PRIMARY KEY, page BLOB)")
                connection.execute("CREATE TABLE state (number INTEGER PRIMARY KEY, document BLOB)")
                connection.execute(f"PRAGMA user_version = {VERSION}")
        except BaseException:
            ledger.close()
            raise
        return ledger

    @property
    def version(self) -> int:
        """The version of the file's schema."""
        return int(self._connection.execute("PRAGMA user_version").fetchone()[0])

    def write(
        self, document: bytes, added: Iterable[tuple[int, bytes]], removed: Iterable[int]
    ) -> None:
        """Add and remove page contents and replace the document they make up, in one transaction.

        An empty document says that there is no unsaved work.
        """
        packed = ((number, zlib.compress(content, _LEVEL)) for number, content in added)
        with self._transaction() as connection:
            connection.executemany("INSERT INTO content VALUES (?, ?)", packed)
            gone = [(number,) for number in removed]
            connection.executemany("DELETE FROM content WHERE number = ?", gone)
            connection.execute("DELETE FROM state")
            if document:
                state = zlib.compress(document, _LEVEL)
                connection.execute("INSERT INTO state VALUES (1, ?)", (state,))

    def document(self) -> bytes:
        """The document as last written; empty when there is no unsaved work."""
        row = self._connection.execute("SELECT document FROM state").fetchone()
        return zlib.decompress(row[0]) if row else b""

    def content(self, number: int) -> bytes:
        """What was written under this number. Raises LookupError too."""
        found = self._connection.execute("SELECT page FROM content WHERE number = ?", (number,))
        row = found.fetchone()
        if not row:
            raise LookupError(number)
        return zlib.decompress(row[0])

    def close(self) -> None:
        """Close the file, which stays."""
        self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        self._connection.execute("BEGIN IMMEDIATE")
        try:
            yield self._connection
            self._connection.execute("COMMIT")
        except BaseException:
            # On a full disk SQLite may have taken the change back by itself.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
