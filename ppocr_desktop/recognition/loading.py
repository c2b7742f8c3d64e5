"""Loads the models of a system."""

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import partial

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import election, store
from ppocr_desktop.recognition.accelerators import Crew, Provider
from ppocr_desktop.recognition.classifiers import LineClassifier, PageClassifier
from ppocr_desktop.recognition.detector import Detector
from ppocr_desktop.recognition.lines import LineModels
from ppocr_desktop.recognition.model import Model, System
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.orientation import OrientationFinder
from ppocr_desktop.recognition.reader import Reader, characters_in
from ppocr_desktop.recognition.router import Router, Supplement
from ppocr_desktop.recognition.session import Session

_ALONE = Crew(threads=1)
_KOREAN = "ko"


class Models:
    """All that reads a page. What few pages need is loaded by the first that does."""

    lines: LineModels
    orientation: OrientationFinder

    def __init__(self, system: System, threads: int, wanted: Accelerator = Accelerator.CPU) -> None:
        """Only the models that every page needs are computed by what is `wanted`.

        Raises ModelError when a file is missing, or one that every page needs is damaged.
        """
        store.require(system)
        whole_page = _crew(system.detector, threads)
        many_lines = Crew(1, lanes=threads)
        # Not beside each other's loading: what has to be tried first is timed.
        for_detector = election.elect(system.detector, wanted, whole_page)
        for_recognizer = election.elect(system.recognizer, wanted, many_lines)
        # Not methods of this class: no reference cycle may keep dropped models in memory.
        loader = self._loader = _Loader()
        # ONNX Runtime loads models side by side.
        with ThreadPoolExecutor(1) as side:
            main = side.submit(
                loader.reader, system.recognizer, _listed(system), many_lines, for_recognizer
            )
            self._detector = loader.detector(system.detector, whole_page, for_detector)
            router = Router(main.result(), _supplements(system, loader))
        half = Crew(max(1, threads // 2))
        self._half_detector = Once(partial(loader.detector, system.detector, half, for_detector))
        self._has_half_detector = whole_page.threads > 1 and not (
            for_detector or system.detector.constants.halves
        )
        line_classifier = LineClassifier(Once(partial(loader.session, system.line_orientation)))
        self.lines = LineModels(router, line_classifier)
        self.orientation = OrientationFinder(router, _page_classifier(system, loader))

    def detector(self, *, alone: bool) -> Detector:
        """One that computes in all threads, or in half of them while another page is read.

        Threads that share a picture wait for each other at every layer: two take 0.6 of the time of
        one, not half. Those with a half of the picture each do not wait.
        """
        return self._detector if alone or not self._has_half_detector else self._half_detector()

    def interrupt(self) -> None:
        """Have detectors that are at work raise Cancelled."""
        for detector in tuple(self._loader.detectors):
            detector.interrupt()

    def relax(self) -> None:
        """Give back the working memory of the pages read so far."""
        for session in tuple(self._loader.sessions):
            session.relax()


class _Loader:
    """Makes sessions and keeps track of them."""

    def __init__(self) -> None:
        self.sessions: list[Session] = []
        self.detectors: list[Detector] = []

    def session(
        self, model: Model, crew: Crew = _ALONE, providers: Sequence[Provider] = ()
    ) -> Session:
        session = election.open_session(model, crew, providers)
        self.sessions.append(session)
        return session

    def detector(self, model: Model, crew: Crew, providers: Sequence[Provider]) -> Detector:
        detector = Detector(self.session(model, crew, providers), model.constants)
        self.detectors.append(detector)
        return detector

    def reader(
        self,
        model: Model,
        listed: tuple[str, ...] = (),
        crew: Crew = _ALONE,
        providers: Sequence[Provider] = (),
    ) -> Reader:
        session = self.session(model, crew, providers)
        characters = listed or characters_in(session.description)
        return Reader(
            session,
            characters,
            height=model.height,
            stretch=model.aspect,
            space_threshold=model.space,
        )


def _supplements(system: System, loader: _Loader) -> list[Supplement]:
    return [
        Supplement(Once(partial(loader.reader, model)), reads_hangul=_KOREAN in model.languages)
        for model in system.supplements
        if store.is_present(model)
    ]


def _page_classifier(system: System, loader: _Loader) -> PageClassifier | None:
    model = system.page_orientation
    return PageClassifier(Once(partial(loader.session, model))) if model else None


def _crew(detector: Model, threads: int) -> Crew:
    """How a detector uses so many threads for a page."""
    lanes = min(threads, 2) if detector.constants.halves else 1
    return Crew(threads // lanes, lanes)


def _listed(system: System) -> tuple[str, ...]:
    """The characters of a list kept in a file of its own, one a line; empty without one.

    Raises ModelError.
    """
    for model in system.characters:
        try:
            text = store.read(model).decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            raise ModelError(
                f"The list of characters {model.file} is not in UTF-8; "
                "save it so, then add its folder again."
            ) from error
        return tuple(text.removesuffix("\n").split("\n"))
    return ()
