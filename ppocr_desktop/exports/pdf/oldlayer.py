"""Takes an earlier invisible text layer off a page, so that a new one does not double it."""

import logging
import re
from collections.abc import Iterable, Sequence
from typing import Any

import pikepdf
from pikepdf import Array, ContentStreamInstruction, Dictionary, Name, Operator, Stream

from ppocr_desktop.exports.pdf import dictionaries, layering

_log = logging.getLogger(__name__)

_INVISIBLE_MODE = 3
"""The text rendering mode that draws nothing (ISO 32000-1, 9.3.6)."""
_INVISIBLE = re.compile(rb"(?<![\d.])3\s+Tr\b")
_DEEPEST = 8

_SHOWS = {"Tj", "TJ", "'", '"'}
"""Operators that show text; the others of a text object place it or set its state."""
_PLACES = {"BT", "ET", "Td", "TD", "Tm", "T*"}
_STATES = {"Tf", "Tr", "Tz", "Tc", "Tw", "TL", "Ts"}
_PAINTS = {
    *_SHOWS,
    *("S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "INLINE IMAGE"),
}

Instruction = Any
"""What pikepdf parses a content stream into."""


def remove(pdf: pikepdf.Pdf, page: Any, *, keeps_marks: bool = True) -> None:
    """Removes what is written invisibly on a page and in the forms that it draws.

    Streams that hold nothing else vanish whole, others are written anew without it. Pictures,
    drawings and visible text stay, and unless told otherwise the marks of the file's structure.
    """
    resources = dictionaries.inherited(page, "/Resources")
    cleaner = _Cleaner(pdf, dictionaries.copy(resources), keeps_marks=keeps_marks)
    try:
        _clean_page(pdf, page, cleaner)
    except pikepdf.PdfError:
        _log.warning("a page's content is damaged, so an earlier text layer may stay on it")


def _clean_page(pdf: pikepdf.Pdf, page: Any, cleaner: "_Cleaner") -> None:
    streams = [each for each in layering.streams(page) if not cleaner.is_only_layer(each)]
    if len(streams) < len(layering.streams(page)):
        page["/Contents"] = Array(streams)
    if any(cleaner.may_hold_layer(each) for each in streams):
        cleaned = cleaner.clean(pikepdf.parse_content_stream(pikepdf.Page(page)))
        page["/Contents"] = pdf.make_stream(pikepdf.unparse_content_stream(cleaned))
    if cleaner.has_removed:
        page["/Resources"] = cleaner.used_resources(pikepdf.Page(page))
        dictionaries.drop(page, "/Thumb", "/PieceInfo")


class _Cleaner:
    """Cleans content that uses these resources; form XObjects are copied before they change."""

    def __init__(
        self, pdf: pikepdf.Pdf, resources: Any, *, keeps_marks: bool, depth: int = 0
    ) -> None:
        self._pdf = pdf
        self._resources = resources
        self._keeps_marks = keeps_marks
        self._depth = depth
        self._forms: dict[str, Any] = {}
        self.has_removed = False

    def may_hold_layer(self, stream: Any) -> bool:
        """Whether a stream, or a form it draws, may hold invisible text: parsing is slow."""
        data = _read(stream)
        return bool(_INVISIBLE.search(data)) or (
            b"Do" in data and any(map(_is_layered, _forms_in(self._resources)))
        )

    def is_only_layer(self, stream: Any) -> bool:
        """Whether a stream draws invisible text and nothing else, and leaves no traces."""
        if not self.may_hold_layer(stream):
            return False
        trial = self._inner(self._resources)
        is_only = not trial.clean(pikepdf.parse_content_stream(stream)) and trial.has_removed
        if is_only:
            self._forms |= trial._forms  # noqa: SLF001 - another of this class
            self.has_removed = True
        return is_only

    def _inner(self, resources: Any, depth: int = 0) -> "_Cleaner":
        return _Cleaner(
            self._pdf, resources, keeps_marks=self._keeps_marks, depth=self._depth + depth
        )

    def clean(self, instructions: Iterable[Instruction]) -> list[Instruction]:
        """What is left of content without invisible text."""
        kept = self._without_shows(instructions)
        if not any(str(one.operator) in _SHOWS for one in kept):
            kept = [one for one in kept if str(one.operator) not in _PLACES | _STATES]
        else:
            kept = _without_idle_objects(kept)
        return _without_empty_pairs(kept, keeps_marks=self._keeps_marks)

    def _without_shows(self, instructions: Iterable[Instruction]) -> list[Instruction]:
        """The instructions but those that show invisible text or draw a form with nothing else."""
        kept: list[Instruction] = []
        mode, saved = 0, [0]
        for one in instructions:
            name = str(one.operator)
            if name == "q":
                saved.append(mode)
            elif name == "Q" and len(saved) > 1:
                mode = saved.pop()
            elif name == "Tr" and one.operands:
                mode = int(one.operands[0])
            if name in _SHOWS and mode == _INVISIBLE_MODE:
                self.has_removed = True
                if name in {"'", '"'}:
                    # These two go to the next line before they show anything.
                    kept.append(ContentStreamInstruction([], Operator("T*")))
            elif name != "Do" or self._is_drawn(str(one.operands[0])):
                kept.append(one)
        return kept

    def _is_drawn(self, name: str) -> bool:
        """Whether a form or picture still draws anything once it is cleaned."""
        form = self._object(name)
        if not _is_layered(form, self._depth):
            return True
        if name not in self._forms:
            self._forms[name] = self._cleaned_form(form)
        self.has_removed = True
        return self._forms[name] is not None

    def _cleaned_form(self, form: Any) -> Any:
        """A copy without invisible text, None if there is nothing else in it."""
        inner = self._inner(form.get("/Resources", self._resources), depth=1)
        rest = inner.clean(pikepdf.parse_content_stream(form))
        if not _PAINTS & {str(one.operator) for one in rest}:
            return None
        copy = self._pdf.make_stream(pikepdf.unparse_content_stream(rest))
        for key, value in form.items():
            if key not in {"/Length", "/Filter", "/DecodeParms"}:
                copy[key] = value
        copy["/Resources"] = inner.used_resources(copy)
        return copy

    def used_resources(self, content: Any) -> Any:
        """The resources with the forms that were changed and without fonts no longer used."""
        resources = dictionaries.copy(self._resources)
        if self._forms:
            drawn = dictionaries.copy(resources.get("/XObject"))
            for name, form in self._forms.items():
                if form is None:
                    del drawn[name]
                else:
                    drawn[name] = form
            resources["/XObject"] = drawn
        fonts = resources.get("/Font")
        if isinstance(fonts, Dictionary) and all(
            "/Resources" in form for form in _forms_in(resources)
        ):
            used = _fonts_in(content)
            resources["/Font"] = Dictionary({k: v for k, v in fonts.items() if k in used})
        return resources

    def _object(self, name: str) -> Any:
        drawn = self._resources.get("/XObject")
        return drawn.get(name) if isinstance(drawn, Dictionary) else None


def _is_layered(form: Any, depth: int = 0) -> bool:
    """Whether there may be invisible text in a form or in the forms that it draws."""
    if not _is_form(form) or depth >= _DEEPEST:
        return False
    inner = _forms_in(form.get("/Resources"))
    return bool(_INVISIBLE.search(_read(form))) or any(
        _is_layered(each, depth + 1) for each in inner
    )


def _forms_in(resources: Any) -> list[Any]:
    drawn = resources.get("/XObject") if isinstance(resources, Dictionary) else None
    objects = list(drawn.values()) if isinstance(drawn, Dictionary) else []
    return [each for each in objects if _is_form(each)]


def _is_form(value: Any) -> bool:
    return isinstance(value, Stream) and value.get("/Subtype") == Name.Form


def _read(stream: Any) -> bytes:
    try:
        return bytes(stream.read_bytes())
    except pikepdf.PdfError:
        return b""


def _fonts_in(content: Any) -> set[str]:
    return {
        str(one.operands[0])
        for one in pikepdf.parse_content_stream(content)
        if str(one.operator) == "Tf"
    }


def _without_idle_objects(instructions: Sequence[Instruction]) -> list[Instruction]:
    """The instructions with text objects that show nothing reduced to their state operators."""
    kept: list[Instruction] = []
    begin = 0
    for one in instructions:
        kept.append(one)
        name = str(one.operator)
        if name == "BT":
            begin = len(kept) - 1
        elif name == "ET":
            inside = kept[begin:]
            if not any(str(each.operator) in _SHOWS for each in inside):
                kept[begin:] = [each for each in inside if str(each.operator) not in _PLACES]
    return kept


def _without_empty_pairs(
    instructions: Iterable[Instruction], *, keeps_marks: bool
) -> list[Instruction]:
    kept: list[Instruction] = []
    for one in instructions:
        name = str(one.operator)
        if kept and _is_empty_pair(kept[-1], name, keeps_marks=keeps_marks):
            kept.pop()
        else:
            kept.append(one)
    return kept


def _is_empty_pair(before: Instruction, name: str, *, keeps_marks: bool) -> bool:
    opened = str(before.operator)
    if name == "Q":
        return opened == "q"
    if name != "EMC":
        return False
    return (opened == "BMC" and before.operands[0] == Name.Artifact) or (
        opened in {"BMC", "BDC"} and not keeps_marks
    )
