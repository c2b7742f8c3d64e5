"""The PDFs that pages of a document come from."""

import logging
import warnings
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pikepdf
from pikepdf import AccessMode, Name

from ppocr_desktop.document import PageRef
from ppocr_desktop.errors import InputError, PasswordError
from ppocr_desktop.exports.pdf import dictionaries, files
from ppocr_desktop.exports.pdf.options import PdfOptions

_SIGNATURES_EXIST = 1
_MOST_FIELDS = 100_000


class Originals:
    """Opens each file once, and closes all at the end of its `with` block."""

    def __init__(self, options: PdfOptions) -> None:
        self._options = options
        self._stack = ExitStack()
        self._opened: dict[tuple[Path, str | None], pikepdf.Pdf | None] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def find(self, ref: PageRef) -> pikepdf.Pdf | None:
        """The PDF that a page is from, none if it is from a picture.

        Raises PasswordError, or InputError where it cannot be opened or must not be changed.
        """
        key = (ref.path, ref.password)
        if key not in self._opened:
            self._opened[key] = self._open(ref) if files.is_pdf(ref.path) else None
        return self._opened[key]

    def _open(self, ref: PageRef) -> pikepdf.Pdf:
        _silence()
        try:
            pdf = self._stack.enter_context(
                # Not mapped into memory, where a large file would count twice with its copy.
                pikepdf.open(ref.path, password=ref.password or "", access_mode=AccessMode.stream)
            )
        except pikepdf.PasswordError as error:
            raise PasswordError(
                f"{ref.shown_name} is locked by another password than the one given; check it."
            ) from error
        except (pikepdf.PdfError, OSError) as error:
            raise InputError(
                f"{ref.shown_name} is damaged or not there any more; save or copy it again."
            ) from error
        _check_rights(pdf, ref)
        if is_signed(pdf):
            if not self._options.unsigned_copy:
                raise InputError(
                    f"{ref.shown_name} carries a digital signature, which text added to it would "
                    "break; allow a copy without the signature (--pdf-unsigned-copy)."
                )
            _remove_signatures(pdf)
        return pdf


def check(refs: Iterable[PageRef], options: PdfOptions) -> None:
    """Raises, before any page is read, what `Originals.find` would raise after it."""
    with Originals(options) as originals:
        for ref in refs:
            originals.find(ref)


def _silence() -> None:
    """Keeps pikepdf from telling on standard error what it has repaired."""
    logging.getLogger("pikepdf").setLevel(logging.ERROR)
    # Not catch_warnings: that swaps the filters of all threads.
    warnings.filterwarnings("ignore", module=r"pikepdf\.")


def _check_rights(pdf: pikepdf.Pdf, ref: PageRef) -> None:
    if not pdf.is_encrypted or pdf.owner_password_matched:
        return
    if not (pdf.allow.modify_other and pdf.allow.extract):
        raise InputError(
            f"{ref.shown_name} may be read but neither copied from nor changed; "
            "give its owner's password with --password."
        )


def is_signed(pdf: pikepdf.Pdf) -> bool:
    """Whether somebody has signed the file, or a signature limits what may be changed."""
    form = _form(pdf)
    flags = int(form.get("/SigFlags", 0))
    return (
        "/Perms" in pdf.Root
        or bool(flags & _SIGNATURES_EXIST)
        or any("/V" in field for field in _signature_fields(form))
    )


def _remove_signatures(pdf: pikepdf.Pdf) -> None:
    form = _form(pdf)
    for field in _signature_fields(form):
        dictionaries.drop(field, "/V", "/Lock", "/SV")
    dictionaries.drop(form, "/SigFlags")
    dictionaries.drop(pdf.Root, "/Perms", "/DSS")


def _form(pdf: pikepdf.Pdf) -> Any:
    form = pdf.Root.get("/AcroForm")
    return form if isinstance(form, pikepdf.Dictionary) else pikepdf.Dictionary()


def _signature_fields(form: Any) -> Iterator[Any]:
    pending = list(form.get("/Fields", []))
    seen = 0
    while pending and seen < _MOST_FIELDS:
        field = pending.pop()
        seen += 1
        if not isinstance(field, pikepdf.Dictionary):
            continue
        if field.get("/FT") == Name.Sig:
            yield field
        pending += list(field.get("/Kids", []))
