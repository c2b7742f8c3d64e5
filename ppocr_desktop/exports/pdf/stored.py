"""What a picture's file tells of it."""

from dataclasses import dataclass

from ppocr_desktop.exports.pdf.picture import Picture


@dataclass(frozen=True, slots=True)
class Stored:
    """The picture as PDF can hold it unchanged, and how it is meant to be shown.

    There is no `picture` where it has to be made anew. `resolution` is in dots per inch across and
    down the stored picture, 0 where nothing is known; `orientation` is EXIF's, 1..8.
    """

    picture: Picture | None = None
    resolution: tuple[float, float] = (0.0, 0.0)
    orientation: int = 1
