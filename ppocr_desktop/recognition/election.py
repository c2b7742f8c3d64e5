"""Opens the models that every page needs on whatever computes them best here."""

import hashlib
import logging
from collections.abc import Sequence
from functools import partial

from ppocr_desktop import __version__
from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import accelerators, prepared, probation, reader, store, verdicts
from ppocr_desktop.recognition import session as runtime
from ppocr_desktop.recognition.accelerators import Crew, Provider
from ppocr_desktop.recognition.model import Model, Stage
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.probation import Contest
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.verdicts import Outcome, ProviderVerdict, Verdict

_log = logging.getLogger(__name__)


class Accelerated(Session):
    """A session on an accelerator that falls back to the processor for good once it fails."""

    def __init__(self, data: bytes, model: Model, crew: Crew, provider: Provider) -> None:
        """Load the model's file `data`. Raises ModelError."""
        super().__init__(data, model.file, threads=crew.threads, provider=provider)
        self._spare = Once(partial(_open_usual, model, crew))
        self._rule_out = partial(_rule_out, model, crew, provider)
        self._has_failed = False

    def run_all(self, batch: Floats) -> tuple[Floats, ...]:
        """As that of a Session; raises ModelError when the processor cannot do it either.

        The processor's form of a model may put out more.
        """
        if self._has_failed:
            return self._spare().run_all(batch)
        try:
            return self.attempt(batch)
        except ModelError:
            _log.debug("an accelerator failed", exc_info=True)
        found = self._spare().run_all(batch)
        self._has_failed = True
        self._rule_out()
        return found

    def relax(self) -> None:
        """Give back the processor's working memory, where that computes by now."""
        if self._has_failed:
            self._spare().relax()

    def interrupt(self) -> None:
        """As that of a Session."""
        super().interrupt()
        if self._has_failed:
            self._spare().interrupt()


def open_session(model: Model, crew: Crew, providers: Sequence[Provider] = ()) -> Session:
    """The model on the first of these providers that takes it, on the processor if none does.

    Raises ModelError when its file is missing or damaged.
    """
    data = store.read(model) if providers else b""
    for provider in providers:
        try:
            session = Accelerated(data, model, crew, provider)
        except ModelError:
            _log.debug("an accelerator failed", exc_info=True)
            _rule_out(model, crew, provider)
            continue
        _log.info("%s computes %s", provider.title, model.file)
        return session
    return _open_usual(model, crew)


def elect(model: Model, wanted: Accelerator, crew: Crew) -> list[Provider]:
    """The providers to compute a model with, the best first; none stands for the processor."""
    found = try_providers(model, wanted, crew)
    for one in found:
        _log.info("%s: %s", model.file, one.sentence)
    elected = verdicts.ranked(found, wanted)
    if not elected and wanted not in {Accelerator.AUTO, Accelerator.CPU}:
        reasons = "; ".join(each.sentence for each in found)
        title = accelerators.TITLES[wanted]
        _log.warning(
            "The processor computes %s: %s.", model.file, reasons or f"{title} is not installed"
        )
    return elected


def try_providers(model: Model, wanted: Accelerator, crew: Crew) -> tuple[ProviderVerdict, ...]:
    """The verdicts on all providers that are wanted and available, from now or an earlier time.

    A trial takes a few seconds, and should have the computer to itself.
    """
    if wanted is Accelerator.CPU:
        return ()
    available = _available(model, crew)
    chosen = [each for each in available if wanted in {Accelerator.AUTO, each.accelerator}]
    return tuple(ProviderVerdict(each, _verdict(model, each, crew)) for each in chosen)


def _available(model: Model, crew: Crew) -> tuple[Provider, ...]:
    names = runtime.available()
    known = accelerators.providers(crew, verdicts.folder(model))
    return tuple(each for each in known if each.name in names)


def _verdict(model: Model, provider: Provider, crew: Crew) -> Verdict:
    key = _key(provider, crew)
    found = verdicts.find(model, provider, key)
    if found:
        return found
    try:
        with verdicts.alone():
            # Another process may just have tried it.
            return verdicts.find(model, provider, key) or _try(model, provider, crew)
    except OSError:
        _log.info("%s is not tried, as nothing can be kept", provider.title, exc_info=True)
        return Verdict(Outcome.FAILED)


def _try(model: Model, provider: Provider, crew: Crew) -> Verdict:
    mark = _mark(provider)
    if verdicts.has_crashed(provider, mark):
        verdicts.keep(model, provider, _key(provider, crew), Verdict(Outcome.CRASHED))
        return Verdict(Outcome.CRASHED)
    _log.info("trying %s on %s", model.file, provider.title)
    data = store.read(model)
    exact = partial(Session, data, model.file, threads=crew.threads)
    contest = Contest(
        usual=partial(_open_usual, model, crew),
        exact=exact,
        accelerated=partial(exact, provider=provider),
        crew=crew,
    )
    height = 0
    if model.stage is Stage.RECOGNIZER:
        height = reader.line_height(runtime.describe(data, model.file), model.height)
    verdicts.folder(model).mkdir(parents=True, exist_ok=True)
    with verdicts.marked(provider, mark):
        verdict = probation.judge(contest, height)
    verdicts.keep(model, provider, _key(provider, crew), verdict)
    return verdict


def _rule_out(model: Model, crew: Crew, provider: Provider) -> None:
    """Remember that it failed, though it had stood its trial."""
    _log.warning("%s failed on %s; the processor goes on in its place.", provider.title, model.file)
    verdicts.keep(model, provider, _key(provider, crew), Verdict(Outcome.FAILED))


def _open_usual(model: Model, crew: Crew) -> Session:
    return Session(prepared.read(model), model.file, threads=crew.pool)


def _mark(provider: Provider) -> str:
    """All that decides whether a provider works, whatever the model."""
    return repr((__version__, runtime.surroundings(), provider.id))


def _key(provider: Provider, crew: Crew) -> str:
    """All that a verdict depends on, beside the model."""
    settings = sorted(provider.settings.items())
    return hashlib.sha256(repr((_mark(provider), settings, crew)).encode()).hexdigest()
