"""The recognizers at hand, so that models load once, whoever reads with them."""

from typing import TYPE_CHECKING

from ppocr_desktop.recognition import cores
from ppocr_desktop.recognition.options import RecognitionOptions

if TYPE_CHECKING:
    from ppocr_desktop.recognition.pipeline import Recognizer


class Recognizers:
    """A recognizer for each choice of options; a change of the one in force drops them all."""

    def __init__(self, options: RecognitionOptions) -> None:
        self._options = options
        self._cores = cores.real()
        self._known: dict[RecognitionOptions, Recognizer] = {}

    @property
    def options(self) -> RecognitionOptions:
        """The choice that is in force."""
        return self._options

    @property
    def threads(self) -> int:
        """How many threads may compute side by side."""
        return self._options.threads or self._cores

    def set_options(self, options: RecognitionOptions) -> None:
        """Read with other options from now on."""
        if options != self._options:
            self._options = options
            self.drop()

    def get(self, options: RecognitionOptions | None = None) -> "Recognizer":
        """The recognizer for the options, by default those in force; on any thread.

        Two threads may make it at once, which does no harm.
        """
        # Not above: the window is to be there before ONNX Runtime is.
        from ppocr_desktop.recognition.pipeline import Recognizer

        wanted = options or self._options
        recognizer = self._known.get(wanted)
        if recognizer is None:
            recognizer = self._known.setdefault(wanted, Recognizer(wanted))
        return recognizer

    def relax(self) -> None:
        """Free what they need for their working; on any thread, while none is in use."""
        for recognizer in tuple(self._known.values()):
            recognizer.relax()

    def drop(self) -> None:
        """Free the memory that the models take; they load again when they are wanted."""
        self._known.clear()
