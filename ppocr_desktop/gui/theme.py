"""How the window looks: light and dark palettes, the colors of confidence, distances, motion."""

from enum import StrEnum
from string import Template
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyle

from ppocr_desktop import places
from ppocr_desktop.editing import doubts
from ppocr_desktop.editing.doubts import Confidence

SPACE_1: Final = 4
SPACE_2: Final = 8
SPACE_3: Final = 12
SPACE_4: Final = 16
SPACE_5: Final = 24

# Text read over the picture stands on plates of paper, in both themes: the page is paper in both.
PLATE_COLOR: Final = QColor(253, 252, 249, round(0.92 * 255))
PLATE_TEXT_COLOR: Final = QColor("#24211c")

# These follow Qt's color scheme by themselves, and people know how they look.
_FOLLOWING_STYLES = ("macos", "windows11")
_DURATION_MS = 140

_Role = QPalette.ColorRole
_LIGHT = {
    _Role.Window: "#f3f1ec",
    _Role.WindowText: "#24211c",
    _Role.Base: "#fdfcfa",
    _Role.AlternateBase: "#f7f5f0",
    _Role.Text: "#24211c",
    _Role.PlaceholderText: "#706b62",
    _Role.Button: "#f9f7f3",
    _Role.ButtonText: "#24211c",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#33302a",
    _Role.ToolTipText: "#f6f4ef",
    _Role.Light: "#ffffff",
    _Role.Midlight: "#e9e6df",
    _Role.Mid: "#cdc8be",
    _Role.Dark: "#a8a296",
    _Role.Shadow: "#6f6a61",
    _Role.Highlight: "#d3e1f7",
    _Role.HighlightedText: "#1d1b17",
    _Role.Accent: "#2a5db8",
    _Role.Link: "#2455ab",
    _Role.LinkVisited: "#6a489e",
}
_DARK = {
    _Role.Window: "#262523",
    _Role.WindowText: "#e8e4dc",
    _Role.Base: "#1d1c1b",
    _Role.AlternateBase: "#222120",
    _Role.Text: "#e8e4dc",
    _Role.PlaceholderText: "#9a948b",
    _Role.Button: "#33312e",
    _Role.ButtonText: "#e8e4dc",
    _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#45423d",
    _Role.ToolTipText: "#f2eee6",
    _Role.Light: "#4a4742",
    _Role.Midlight: "#3b3935",
    _Role.Mid: "#4a4742",
    _Role.Dark: "#161514",
    _Role.Shadow: "#0c0b0b",
    _Role.Highlight: "#2d4469",
    _Role.HighlightedText: "#f4f1ea",
    _Role.Accent: "#86aef2",
    _Role.Link: "#93b7f5",
    _Role.LinkVisited: "#c3a6ea",
}

_DISABLED = {False: "#9c968b", True: "#77726a"}
_DISABLED_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)
# Without the focus, a selection stays visible but steps back.
_INACTIVE_HIGHLIGHT = {False: "#e4e0d7", True: "#3d3b37"}

# Beneath the white mark of a ticked box.
_FILLED = {False: "#2a5db8", True: "#4279d6"}

_AMBER = {False: QColor("#8a5300"), True: QColor("#f2b54a")}
_RED = {False: QColor("#b3261e"), True: QColor("#ff9e95")}


class Theme(StrEnum):
    """What people choose in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


_SCHEMES = {Theme.LIGHT: Qt.ColorScheme.Light, Theme.DARK: Qt.ColorScheme.Dark}


class Outline(NamedTuple):
    """A line on a picture: `core` over a wider, translucent `halo`.

    One of the two stands out from any color beneath, at 3 : 1 or better.
    """

    core: QColor
    halo: QColor


_WHITE_HALO = QColor(255, 255, 255, 217)
_OUTLINES = {
    Confidence.SURE: Outline(QColor("#0b4596"), _WHITE_HALO),
    Confidence.DOUBTFUL: Outline(QColor("#a85f00"), _WHITE_HALO),
    Confidence.POOR: Outline(QColor("#96111a"), _WHITE_HALO),
}
SELECTED_OUTLINE: Final = Outline(QColor("#0a3dab"), _WHITE_HALO)
HOVER_FILL: Final = QColor(42, 93, 184, round(0.14 * 255))


def apply(application: QApplication, theme: Theme) -> None:
    """Put a theme into force, now and whenever the system changes its own."""
    follower = application.findChild(_SchemeFollower) or _SchemeFollower(application)
    follower.follow(theme)


def palette(*, dark: bool) -> QPalette:
    """Ours: for systems whose own style is not light or dark on request, and for plates."""
    result = QPalette()
    for role, name in (_DARK if dark else _LIGHT).items():
        result.setColor(role, QColor(name))
    for role in _DISABLED_ROLES:
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(_DISABLED[dark]))
    for group in (QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled):
        result.setColor(group, _Role.Highlight, QColor(_INACTIVE_HIGHLIGHT[dark]))
    return result


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return palette.color(_Role.WindowText).lightness() > palette.color(_Role.Window).lightness()


def confidence_color(score: float, palette: QPalette) -> QColor | None:
    """The text color that marks a score of 0..1: amber where it is doubtful, red where it is poor.

    On the palette's base and highlight it has a contrast of at least 4.5 : 1. Color alone is never
    the mark: a dot or a dotted line goes with it.
    """
    level = doubts.level(score)
    if level is Confidence.SURE:
        return None
    return QColor((_RED if level is Confidence.POOR else _AMBER)[is_dark(palette)])


def overlay_outline(score: float) -> Outline:
    """How a line's polygon is drawn over the picture, by its score of 0..1."""
    return _OUTLINES[doubts.level(score)]


def canvas_color(palette: QPalette) -> QColor:
    """What surrounds the page: darker than the window, so that the page comes forward."""
    return palette.color(_Role.Window).darker(140 if is_dark(palette) else 108)


def duration_ms() -> int:
    """How long a movement lasts; 0 where the system or its style asks for none."""
    # The second object is valid only as long as there is a reference to the first.
    hints = QGuiApplication.styleHints()
    # Before Qt 6.12 there is no such property, and none of its kind.
    preference = hints.accessibility().property("motionPreference")
    if getattr(preference, "name", "") == "ReducedMotion":
        return 0
    style = QApplication.style()
    if style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0:
        return 0
    return _DURATION_MS


class _SchemeFollower(QObject):
    """Applies the chosen theme; the one of the system follows its color scheme, at any time."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._theme = Theme.SYSTEM
        self._applied: bool | None = None
        """Whether the dark palette is in force, else the light one; None for neither yet."""
        self._is_native = application.style().name() in _FOLLOWING_STYLES
        if not self._is_native:
            application.setStyle("Fusion")
        application.styleHints().colorSchemeChanged.connect(self._apply_palette)

    def follow(self, theme: Theme) -> None:
        self._theme = theme
        hints = self._application.styleHints()
        if theme == Theme.SYSTEM:
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[theme])
        self._apply_palette()

    def _apply_palette(self) -> None:
        dark = self._is_dark()
        if self._is_native or self._applied == dark:
            return
        self._applied = dark
        colors = palette(dark=dark)
        self._application.setPalette(colors)
        self._application.setStyleSheet(_style_sheet(colors))

    def _is_dark(self) -> bool:
        # Not every platform passes a request on to its hints, so the request itself counts.
        scheme = _SCHEMES.get(self._theme, self._application.styleHints().colorScheme())
        return scheme == Qt.ColorScheme.Dark


def _style_sheet(colors: QPalette) -> str:
    """`style.qss` with the colors that no palette role has."""
    text, accent = colors.color(_Role.WindowText), colors.color(_Role.Accent)
    template = (places.resources() / "style.qss").read_text(encoding="utf-8")
    return Template(template).substitute(
        controls=(places.resources() / "controls").as_posix(),
        accent=accent.name(),
        tint=_translucent(accent, 0.18),
        tint_hover=_translucent(accent, 0.28),
        filled=_FILLED[is_dark(colors)],
        hover=_translucent(text, 0.07),
        line=_translucent(text, 0.12),
        pressed=_translucent(text, 0.14),
        handle=_translucent(text, 0.25),
        outline=_translucent(text, 0.30),
        edge=_translucent(text, 0.50),
        tip=colors.color(_Role.ToolTipBase).name(),
        tip_text=colors.color(_Role.ToolTipText).name(),
        disabled=colors.color(QPalette.ColorGroup.Disabled, _Role.Text).name(),
    )


def _translucent(color: QColor, opacity: float) -> str:
    return f"rgba({color.red()}, {color.green()}, {color.blue()}, {opacity:.0%})"
