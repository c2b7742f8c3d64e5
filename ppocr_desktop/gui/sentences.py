"""What the core says of trouble, in the interface's language and with the window's ways out.

The core knows neither Qt nor the window: its sentences are English and may name flags of the
command line. Here they are told by their form; one that is not listed is shown as it is.
"""

import re
from functools import cache

from PySide6.QtCore import QCoreApplication

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui.translation import QT_TRANSLATE_NOOP

_CONTEXT = "Sentences"
_PAGE = QT_TRANSLATE_NOOP("Sentences", "{name}, page {number},")
_FORMATS = QT_TRANSLATE_NOOP("Sentences", "{others} or {last}")

_ALIKE = (
    # Pictures and PDFs.
    QT_TRANSLATE_NOOP("Sentences", "{name} has no pixels; save or copy it again."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} is too large with {amount}; make it smaller or cut it into parts of at most "
        "{most} megapixels and {side} pixels a side.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} is missing; choose a page that the file has."),
    QT_TRANSLATE_NOOP("Sentences", "{name} is cut short or damaged; save or copy it again."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} needs more memory than is free; close other programs or make it smaller.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} may not be opened; change its permissions or copy it to another place.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} has a name that is too long; check how it is spelled."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} cannot be read ({reason}); copy it to another disk and try again."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} is empty (0 bytes); save or copy it again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} is neither a picture nor a PDF; choose a {formats} file."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} is encrypted in a way that cannot be read; save a copy without encryption.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} is locked by another password than the one given; check it."
    ),
    QT_TRANSLATE_NOOP("Sentences", "{name} has no pages; export it again."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} is damaged or a rare kind of {kind}; save it again as PNG."
    ),
    # Written files.
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} cannot be written because the disk is full; free some space, then try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} cannot be written because you lack the permission; choose another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} cannot be written because you lack the permission or another program has it "
        "open; choose another folder.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} is a folder; give the name of a file."),
    QT_TRANSLATE_NOOP(
        "Sentences", "{path} is write-protected; take the protection off, or choose another name."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} cannot be written because {folder} is not a folder; choose another one.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "The name {name} is too long for this disk; choose a shorter one."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} cannot be written because the disk is read-only; choose another folder.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} cannot be written ({reason}); choose another place."),
    # Projects.
    QT_TRANSLATE_NOOP(
        "Sentences", "{path} is not a project of PP-OCR Desktop; choose a .ppocr file."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} was saved by a newer version of PP-OCR Desktop; update this program, then open "
        "it again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is cut short or damaged; open an earlier copy of it, or the pictures themselves.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} needs more memory than is free; close other programs, then try again.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{path} does not exist; it may have been moved or renamed."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{path} is open in another window or on another computer; close it there first, or open "
        "a copy of it.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{path} is one of the project's own pictures; choose another name."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} cannot be copied into the project ({reason}); save the project without the "
        "pictures themselves.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The unsaved work on {title} is damaged; discard it and open {origin} again.",
    ),
    # Models and new versions.
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The model file {file} cannot be fetched ({reasons}); check the network connection, then "
        "try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{host} cannot be reached: {reason}; check the network connection, then try again.",
    ),
    QT_TRANSLATE_NOOP("Sentences", "{host} answers {answer}; try again later."),
    QT_TRANSLATE_NOOP(
        "Sentences", "What {host} says about new versions is damaged; try again later."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "What {host} says about new versions is not signed by the makers of this one and is not "
        "trusted; download nothing from there.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "This copy of PP-OCR Desktop does not know where new versions are announced; look where "
        "you got it from.",
    ),
    # Videos.
    QT_TRANSLATE_NOOP("Sentences", "{name} is not a video that can be played; convert it to MP4."),
    QT_TRANSLATE_NOOP("Sentences", "{name} does not exist; check the name."),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} cannot be read, for this program was built without video; give it a folder of "
        "pictures.",
    ),
    # The search.
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The pattern {pattern} is not a regular expression ({reason}); correct it or search for "
        "plain text.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "The pattern {pattern} takes too long; write it with fewer nested repetitions.",
    ),
    # Starting at login.
    QT_TRANSLATE_NOOP(
        "Sentences",
        "PP-OCR Desktop cannot be made to start at login ({reason}); add it to the startup "
        "programs in your desktop's settings.",
    ),
    # Exports.
    QT_TRANSLATE_NOOP(
        "Sentences", "{name} is damaged or not there any more; save or copy it again."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} is not there any more or cannot be read ({reason}); put it back and try again.",
    ),
    QT_TRANSLATE_NOOP(
        "Sentences", "{name}, page {number}, is not there any more; open the file anew."
    ),
    QT_TRANSLATE_NOOP(
        "Sentences",
        "{names} cannot be made into a PDF because of damage inside; open it in another program "
        "and save it there first.",
    ),
)
"""Sentences that are right in the window, too."""

_OTHERWISE = {
    # The window has a field for it.
    "{name} is locked by a password; give it with --password.": QT_TRANSLATE_NOOP(
        "Sentences", "{name} is locked; its password has to be entered first."
    ),
    # Nobody spells names in the window.
    "{name} does not exist; check how it is spelled.": QT_TRANSLATE_NOOP(
        "Sentences", "{name} does not exist; it may have been moved or renamed."
    ),
    "{name} is a folder without pictures or PDFs; name a file or a folder with some.": (
        QT_TRANSLATE_NOOP(
            "Sentences",
            "{name} is a folder without pictures or PDFs; choose a file or a folder with some.",
        )
    ),
    "{name} is not a file; send its content to standard input instead.": QT_TRANSLATE_NOOP(
        "Sentences", "{name} is not a file; choose a picture or a PDF."
    ),
    "{path} exists already; add --overwrite to replace it, or choose another name.": (
        QT_TRANSLATE_NOOP("Sentences", "{path} exists already; choose another name.")
    ),
    "Models cannot be stored in {folder} ({reason}); make room there or set "
    "PPOCR_DESKTOP_MODELS to another folder.": QT_TRANSLATE_NOOP(
        "Sentences", "Models cannot be stored in {folder} ({reason}); make room there."
    ),
    "Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there or "
    "set PPOCR_DESKTOP_STATE to another folder.": QT_TRANSLATE_NOOP(
        "Sentences",
        "Unsaved work cannot be kept safe in {folder} ({reason}); save it, then make room there.",
    ),
    "{name} carries a digital signature, which text added to it would break; allow a copy "
    "without the signature (--pdf-unsigned-copy).": QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} carries a digital signature, which text added to it would break; allow a copy "
        "without the signature.",
    ),
    "{name} may be read but neither copied from nor changed; give its owner's password with "
    "--password.": QT_TRANSLATE_NOOP(
        "Sentences",
        "{name} may be read but neither copied from nor changed; open it with its owner's "
        "password.",
    ),
}
"""The core's sentences, with those for people who have no command line before them."""


def shown(error: Exception) -> str:
    """The error's sentence as the window shows it."""
    for form, text in _forms():
        found = form.fullmatch(str(error))
        if found:
            values = {name: _value(name, value) for name, value in found.groupdict().items()}
            return QCoreApplication.translate(_CONTEXT, text).format(**values)
    return str(error)


def told(error: Exception, fault: str) -> str:
    """The same of any error; `fault` is what to say of one that nobody foresaw."""
    return shown(error) if isinstance(error, AppError) else fault


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Each of the core's sentences as a pattern, with the window's text for it."""
    texts = dict(zip(_ALIKE, _ALIKE, strict=True)) | _OTHERWISE
    return tuple((re.compile(_pattern(core), re.DOTALL), text) for core, text in texts.items())


def _pattern(sentence: str) -> str:
    parts = re.split(r"\{(\w+)\}", sentence)
    return "".join(
        f"(?P<{part}>.+)" if index % 2 else re.escape(part) for index, part in enumerate(parts)
    )


def _value(name: str, value: str) -> str:
    """A value in the interface's language: a name may tell a page, a list of formats says "or"."""
    text, form = {
        "name": (_PAGE, r"(?P<name>.+), page (?P<number>\d+),"),
        "formats": (_FORMATS, r"(?P<others>.+) or (?P<last>\w+)"),
    }.get(name, ("", ""))
    found = re.fullmatch(form, value) if form else None
    return (
        QCoreApplication.translate(_CONTEXT, text).format(**found.groupdict()) if found else value
    )
