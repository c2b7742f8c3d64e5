"""What the window says of files that are not what or where they were."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from ppocr_desktop.document import PageRef


def changed(refs: Iterable[PageRef]) -> str:
    """Pages, at least one, were read from files that have changed since."""
    return _filled(
        refs,
        QCoreApplication.translate("Files", "{name} has changed since it was read; read it again."),
        QCoreApplication.translate(
            "Files",
            "{count} files have changed since they were read, such as {name}; read them again.",
        ),
    )


def missing(refs: Iterable[PageRef]) -> str:
    """Pages, at least one, have lost their files."""
    return _filled(
        refs,
        QCoreApplication.translate("Files", "{name} is not there any more; put it back."),
        QCoreApplication.translate(
            "Files", "{count} files are not there any more, such as {name}; put them back."
        ),
    )


def _filled(refs: Iterable[PageRef], one: str, several: str) -> str:
    """The sentence for one file or that for several, with what people call the first of them."""
    names = list(dict.fromkeys(ref.shown_name for ref in refs))
    return (one if len(names) == 1 else several).format(name=names[0], count=len(names))
