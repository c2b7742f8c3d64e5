"""What came of trying models on accelerators, kept from one start of the program to the next."""

import json
import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from ppocr_desktop import lock, places, writing
from ppocr_desktop.errors import OutputError
from ppocr_desktop.recognition import accelerators
from ppocr_desktop.recognition.accelerators import Crew, Provider
from ppocr_desktop.recognition.model import Model, System
from ppocr_desktop.recognition.options import Accelerator

_MARKER = "trying-"

_log = logging.getLogger(__name__)


class Outcome(StrEnum):
    """What came of a trial."""

    FASTER = "faster"
    SLOWER = "slower"
    STARTS_SLOWLY = "starts-slowly"
    WRONG = "wrong"
    FAILED = "failed"
    CRASHED = "ended"


@dataclass(frozen=True, slots=True)
class Verdict:
    """`ratio` is the accelerator's time as a share of the processor's, `start_s` what loading took.

    Both are 0 where it did not come to that.
    """

    outcome: Outcome
    ratio: float = 0.0
    start_s: float = 0.0

    @property
    def is_right(self) -> bool:
        """Whether it computes what the processor does, however long that takes."""
        return self.outcome in {Outcome.FASTER, Outcome.SLOWER, Outcome.STARTS_SLOWLY}

    def sentence(self, title: str) -> str:
        """A clause about the accelerator of that title."""
        takes = f"{title} takes {self.ratio:.2f} of the processor's time"
        return {
            Outcome.FASTER: takes,
            Outcome.SLOWER: takes,
            Outcome.STARTS_SLOWLY: f"{takes}, but {self.start_s:.1f} s to start",
            Outcome.WRONG: f"{title} reads otherwise than the processor",
            Outcome.FAILED: f"{title} cannot be used here",
            Outcome.CRASHED: f"{title} ended the program when it was tried",
        }[self.outcome]


@dataclass(frozen=True, slots=True)
class ProviderVerdict:
    """A provider and what came of trying a model on it."""

    provider: Provider
    verdict: Verdict

    @property
    def sentence(self) -> str:
        return self.verdict.sentence(self.provider.title)


def folder(model: Model) -> Path:
    """Where the model's verdicts are, and what accelerators compile it to."""
    return _all() / model.sha256[:32]


def find(model: Model, provider: Provider, key: str = "") -> Verdict | None:
    """What was kept under this key, under any where there is none; None if nothing was."""
    try:
        kept = json.loads(_path(model, provider).read_text(encoding="utf-8"))
        if key not in {"", kept["key"]}:
            return None
        return Verdict(Outcome(kept["outcome"]), float(kept["ratio"]), float(kept["start_s"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        _log.debug("a verdict cannot be read", exc_info=True)
        return None


def keep(model: Model, provider: Provider, key: str, verdict: Verdict) -> None:
    """Without room for it, it is found anew each time."""
    text = json.dumps({"key": key, **asdict(verdict)})
    try:
        writing.write_atomically(_path(model, provider), text.encode(), overwrite=True)
    except OutputError:
        _log.info("the verdict on %s cannot be kept", provider.title, exc_info=True)


def forget(model: Model) -> None:
    """Have everything tried with it again, even what ended the program."""
    for path in (*folder(model).glob("*.json"), *_all().glob(f"{_MARKER}*")):
        with suppress(OSError):
            path.unlink()


def kept(model: Model) -> tuple[ProviderVerdict, ...]:
    """What came of earlier trials, as far as what was tried still seems to be installed."""
    installed = accelerators.installed()
    known = accelerators.providers(Crew(1), folder(model)) if installed else ()
    pairs = ((each, find(model, each)) for each in known if each.accelerator in installed)
    return tuple(ProviderVerdict(each, verdict) for each, verdict in pairs if verdict)


def describe(found: tuple[ProviderVerdict, ...], wanted: Accelerator) -> str:
    """What computes a model, and why, in one line."""
    used = ranked(found, wanted)
    title = used[0].title if used else accelerators.TITLES[Accelerator.CPU]
    reasons = "; ".join(each.sentence for each in found)
    return f"{title} ({reasons})" if reasons else title


def report(system: System, wanted: Accelerator) -> tuple[tuple[str, str], ...]:
    """The files of the models that every page needs, and what computes them, in one line each."""
    models = (system.detector, system.recognizer)
    return tuple((model.file, describe(kept(model), wanted)) for model in models)


def ranked(found: tuple[ProviderVerdict, ...], wanted: Accelerator) -> list[Provider]:
    """What is to be used, the best first: asked for by name, also what gains nothing."""
    if wanted is Accelerator.AUTO:
        used = [each for each in found if each.verdict.outcome is Outcome.FASTER]
    else:
        named = (each for each in found if each.provider.accelerator is wanted)
        used = [each for each in named if each.verdict.is_right]
    return [each.provider for each in sorted(used, key=lambda each: each.verdict.ratio)]


@contextmanager
def alone() -> Iterator[None]:
    """Lock out the trials of all other processes: side by side they would slow each other down.

    Raises OSError where nothing can be kept.
    """
    with lock.hold(_all() / "lock", lambda: None):
        yield


@contextmanager
def marked(provider: Provider, mark: str) -> Iterator[None]:
    """Leave a mark if the process dies within; in `alone` only. Raises OSError."""
    _marker(provider).write_text(mark, encoding="utf-8")
    try:
        yield
    finally:
        _marker(provider).unlink(missing_ok=True)


def has_crashed(provider: Provider, mark: str) -> bool:
    """Whether there is such a mark; in `alone` only, else it may be that of a trial under way."""
    try:
        return _marker(provider).read_text(encoding="utf-8") == mark
    except (OSError, UnicodeDecodeError):
        return False


def _all() -> Path:
    return places.cache() / "accelerators"


def _path(model: Model, provider: Provider) -> Path:
    return folder(model) / f"{provider.id}.json"


def _marker(provider: Provider) -> Path:
    return _all() / (_MARKER + provider.id)
