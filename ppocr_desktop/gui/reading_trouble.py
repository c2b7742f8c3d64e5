"""What the window says when something cannot be read; its way out is a button, not a command."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from ppocr_desktop.document import printable
from ppocr_desktop.errors import AppError, ModelError
from ppocr_desktop.gui import model_fetcher, sentences
from ppocr_desktop.gui.model_names import model_name
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.model import System
from ppocr_desktop.recognition.options import RecognitionOptions


@dataclass(frozen=True, slots=True)
class ModelTrouble:
    """Why nothing could be read; `are_missing` if no page can be before they are fetched."""

    sentence: str
    are_missing: bool


def explain(error: ModelError, options: RecognitionOptions) -> ModelTrouble:
    """In the window's words where files have to be fetched, else in those of the error."""
    try:
        system = catalog.load_default().system(options.model, options.languages)
    except AppError:
        return ModelTrouble(sentences.shown(error), are_missing=True)
    if isinstance(error.__cause__, PermissionError):
        return ModelTrouble(refusal(error.__cause__.filename), are_missing=True)
    missing = model_fetcher.missing(system)
    if missing and model_fetcher.can_fetch(system):
        return ModelTrouble(ask_for(system), are_missing=True)
    if missing or not all(model.sources for model in system.files):
        return ModelTrouble(sentences.shown(error), are_missing=bool(missing))
    text = QCoreApplication.translate(
        "Models", "The models of {name} cannot read this page; fetch them again or choose others."
    )
    return ModelTrouble(text.format(name=model_name(system.name)), are_missing=False)


def is_refused(options: RecognitionOptions) -> bool:
    """Whether the chosen models are there but may not be read."""
    try:
        return bool(
            model_fetcher.refused(catalog.load_default().system(options.model, options.languages))
        )
    except AppError:
        return False


def refusal(path: str) -> str:
    """A sentence that says that a model's file may not be read."""
    text = QCoreApplication.translate(
        "Models", "The model file {path} may not be read; change its permissions and its folder's."
    )
    return text.format(path=printable(path))


def ask_for(system: System) -> str:
    """A sentence that says that the models of a system are not there."""
    text = QCoreApplication.translate("Models", "The models of {name} have to be fetched first.")
    return text.format(name=model_name(system.name))


def sentence(error: Exception) -> str:
    """Why a page or a box could not be read, whatever went wrong."""
    if isinstance(error, MemoryError):
        return QCoreApplication.translate(
            "Reading",
            "There is not enough memory for this page; close other programs, then read it again.",
        )
    fault = QCoreApplication.translate(
        "Reading", "This page cannot be read because of a fault in the program; see the log."
    )
    return sentences.told(error, fault)
