"""Refuses flags that would change nothing, as their owner would wait for an effect in vain."""

from collections.abc import Iterable, Sequence
from dataclasses import fields
from pathlib import Path

from ppocr_desktop import project
from ppocr_desktop.cli import grammar
from ppocr_desktop.errors import InputError, UsageError
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures
from ppocr_desktop.recognition.options import RecognitionOptions

_FORMATS = {grammar.PDF_PREFIX: "pdf", grammar.DOCX_PREFIX: "docx"}
_SMALLER = ("--pdf-pictures smaller", (Pictures.SMALLER,))
_ANEW = ("--pdf-pictures smaller or black-and-white", (Pictures.SMALLER, Pictures.BLACK_AND_WHITE))
_NEEDS = {"--pdf-dpi": _ANEW, "--pdf-quality": _SMALLER}
"""Flags that need others, and what these have to choose."""
_COMPUTING = ("threads", "accelerator")
_READING = {
    "--" + option.name.replace("_", "-")
    for option in fields(RecognitionOptions)
    if option.name not in _COMPUTING
}
"""Flags that change what is read, not only how fast."""


def check(typed: Sequence[str], format_name: str, pdf: PdfOptions) -> None:
    """Raises UsageError for the first of the flags that were `typed` to no effect.

    Those that say "no" to what does not happen anyway are fine.
    """
    for flag in typed:
        _check_format(flag, format_name)
        need, enough = _NEEDS.get(flag, ("", tuple(Pictures)))
        if pdf.pictures not in enough:
            raise UsageError(
                f"{flag} has no effect with --pdf-pictures {pdf.pictures}; "
                f"leave it out, or use {need}."
            )


def check_reading(typed: Sequence[str], inputs: Iterable[str]) -> None:
    """Raises UsageError for the first of the flags about reading if all pages were read before."""
    about_reading = [flag for flag in typed if flag in _READING]
    if about_reading and not any(_is_to_be_read(Path(name)) for name in inputs):
        raise UsageError(
            f"{about_reading[0]} has no effect on a project whose pages were read before; "
            "leave it out, or read them again in the window."
        )


def _is_to_be_read(path: Path) -> bool:
    try:
        return not project.is_project(path) or project.has_unread(path)
    except InputError:
        return True  # the reading will tell what is wrong


def _check_format(flag: str, format_name: str) -> None:
    for prefix, name in _FORMATS.items():
        if name != format_name and flag.startswith("--" + prefix.replace("_", "-")):
            raise UsageError(
                f"{flag} has no effect on the format {format_name}; "
                f"leave it out, or use --format {name}."
            )
