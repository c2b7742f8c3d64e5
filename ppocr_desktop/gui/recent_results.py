"""The texts that were read off the screen last; kept in a file only if the user wants that."""

import json
import logging
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from ppocr_desktop import writing
from ppocr_desktop.errors import OutputError
from ppocr_desktop.gui.settings import Settings, SettingsStore

COUNT = 10
_MAX_BYTES = 10_000_000

_log = logging.getLogger(__name__)


class RecentResults(QObject):
    """The last ten, the latest first; a text that comes again moves to the front."""

    changed = Signal()

    def __init__(self, settings: SettingsStore, file: Path, parent: QObject | None = None) -> None:
        """`file` is there only while texts are to be kept."""
        super().__init__(parent)
        self._file = file
        self._is_kept = settings.value.capture.keep_recent
        self._texts = self._load() if self._is_kept else ()
        settings.changed.connect(self._on_settings_changed)

    @property
    def texts(self) -> tuple[str, ...]:
        return self._texts

    def add(self, text: str) -> None:
        """Put a text before all others."""
        if text.strip():
            others = (other for other in self._texts if other != text)
            self._set((text, *others)[:COUNT])

    @Slot()
    def clear(self) -> None:
        """Forget all of them."""
        self._set(())

    def _set(self, texts: tuple[str, ...]) -> None:
        self._texts = texts
        self._store()
        self.changed.emit()

    def _load(self) -> tuple[str, ...]:
        try:
            if self._file.stat().st_size > _MAX_BYTES:
                return ()
            known = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return ()
        texts = known if isinstance(known, list) else []
        return tuple(text for text in texts if isinstance(text, str))[:COUNT]

    def _store(self) -> None:
        """Write or remove the file, which only the user may read: texts may be private."""
        if not self._is_kept or not self._texts:
            with suppress(OSError):
                self._file.unlink()
            return
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.touch(mode=0o600)
            data = json.dumps(self._texts, ensure_ascii=False).encode()
            writing.write_atomically(self._file, data, overwrite=True)
        except (OSError, OutputError):
            _log.warning("the recent results cannot be kept", exc_info=True)

    @Slot(object, object)
    def _on_settings_changed(self, new: Settings, _: Settings) -> None:
        if new.capture.keep_recent != self._is_kept:
            self._is_kept = new.capture.keep_recent
            self._store()
