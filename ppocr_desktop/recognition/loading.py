"""Loads the models of a system."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from ppocr_desktop.recognition import prepared, store
from ppocr_desktop.recognition.classifiers import LineClassifier, PageClassifier
from ppocr_desktop.recognition.detector import Constants, Detector
from ppocr_desktop.recognition.lines import LineModels
from ppocr_desktop.recognition.model import Model, System
from ppocr_desktop.recognition.once import Once
from ppocr_desktop.recognition.orientation import OrientationFinder
from ppocr_desktop.recognition.reader import Reader, characters_in
from ppocr_desktop.recognition.router import Router
from ppocr_desktop.recognition.session import Session


class Models:
    """All that reads a page. What few pages need is loaded by the first that does."""

    detector: Detector
    lines: LineModels
    orientation: OrientationFinder

    def __init__(self, system: System, threads: int) -> None:
        """Raises ModelError when a file is missing, or one that every page needs is damaged."""
        store.require(system)
        # Not methods of this class: dropped models are to go at once, without a cycle to be found.
        loader = self._loader = _Loader()
        # ONNX Runtime loads models side by side.
        with ThreadPoolExecutor(1) as side:
            main = side.submit(loader.reader, system.recognizer, _listed(system))
            detector = loader.session(system.detector, threads)
            self.detector = Detector(detector, _constants(system.detector))
            others = [
                Once(partial(loader.reader, model))
                for model in system.supplements
                if store.is_present(model)
            ]
            router = Router(main.result(), others)
        line = Once(partial(loader.session, system.line_orientation))
        self.lines = LineModels(router, LineClassifier(line))
        looks = system.page_orientation
        page = PageClassifier(Once(partial(loader.session, looks))) if looks else None
        self.orientation = OrientationFinder(router, page)

    def relax(self) -> None:
        """Give back the working memory of the pages read so far."""
        for session in tuple(self._loader.sessions):
            session.relax()


class _Loader:
    """Makes sessions and keeps track of them."""

    def __init__(self) -> None:
        self.sessions: list[Session] = []

    def session(self, model: Model, threads: int = 1) -> Session:
        session = Session(prepared.read(model), model.file, threads=threads)
        self.sessions.append(session)
        return session

    def reader(self, model: Model, listed: tuple[str, ...] = ()) -> Reader:
        session = self.session(model)
        characters = listed or characters_in(session.description)
        return Reader(session, characters, height=model.height, aspect=model.aspect)


def _constants(model: Model) -> Constants:
    return Constants(
        threshold=model.threshold,
        box_threshold=model.box_threshold,
        unclip_ratio=model.unclip_ratio,
        margin=model.margin,
        long_side=model.long_side,
    )


def _listed(system: System) -> tuple[str, ...]:
    """The characters of a list kept in a file of its own, one a line; empty without one."""
    for model in system.characters:
        text = store.read(model).decode("utf-8-sig").replace("\r\n", "\n")
        return tuple(text.removesuffix("\n").split("\n"))
    return ()
