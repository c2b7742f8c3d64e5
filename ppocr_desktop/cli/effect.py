"""Refuses flags that would change nothing, as their owner would wait for an effect in vain."""

from collections.abc import Sequence

from ppocr_desktop.cli import grammar
from ppocr_desktop.errors import UsageError
from ppocr_desktop.exports.pdf.options import PdfOptions, Pictures

_FORMATS = {grammar.PDF_PREFIX: "pdf", grammar.DOCX_PREFIX: "docx"}
_SMALLER = ("--pdf-pictures smaller", (Pictures.SMALLER,))
_ANEW = ("--pdf-pictures smaller or black-and-white", (Pictures.SMALLER, Pictures.BLACK_AND_WHITE))
_NEEDS = {"--pdf-dpi": _ANEW, "--pdf-quality": _SMALLER}
"""Flags that need others, and what these have to choose."""


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


def _check_format(flag: str, format_name: str) -> None:
    for prefix, name in _FORMATS.items():
        if name != format_name and flag.startswith("--" + prefix.replace("_", "-")):
            raise UsageError(
                f"{flag} has no effect on the format {format_name}; "
                f"leave it out, or use --format {name}."
            )
