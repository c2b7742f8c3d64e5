"""Where the program's own files and the user's data live, in a checkout and when installed."""

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).parent
_CHECKOUT = _PACKAGE.parent
_IN_CHECKOUT = (_CHECKOUT / "dev.py").is_file() and (_CHECKOUT / "models").is_dir()


def resources() -> Path:
    """Icons, translations and the sample image."""
    return (_CHECKOUT if _IN_CHECKOUT else _PACKAGE) / "resources"


def models() -> Path:
    """The folder with `manifest.toml` that the program came with; may hold model files too."""
    return (_CHECKOUT if _IN_CHECKOUT else _PACKAGE) / "models"


def user_models() -> Path:
    """Where fetched and added models go: PPOCR_DESKTOP_MODELS, the checkout, or the user's data."""
    chosen = os.environ.get("PPOCR_DESKTOP_MODELS")
    if chosen:
        return Path(chosen)
    if _IN_CHECKOUT:
        return models() / "fetched"
    return Path(platformdirs.user_data_dir("PP-OCR Desktop", appauthor=False)) / "models"


def user_settings() -> Path:
    """The file with what the user chose: PPOCR_DESKTOP_SETTINGS, or that in the user's folder."""
    chosen = os.environ.get("PPOCR_DESKTOP_SETTINGS")
    if chosen:
        return Path(chosen)
    return Path(platformdirs.user_config_dir("PP-OCR Desktop", appauthor=False)) / "settings.ini"


def journal() -> Path:
    """Where unsaved work is kept."""
    return _state() / "journal"


def log() -> Path:
    """The window's log file."""
    return _state() / "log.txt"


def recent_results() -> Path:
    """The texts that were read off the screen last, if the user wants them kept."""
    return _state() / "recent.json"


def cache() -> Path:
    """Where files that can be made again are kept: PPOCR_DESKTOP_CACHE, or the system's cache."""
    chosen = os.environ.get("PPOCR_DESKTOP_CACHE")
    return Path(chosen or platformdirs.user_cache_dir("PP-OCR Desktop", appauthor=False))


def _state() -> Path:
    """PPOCR_DESKTOP_STATE, or where the system keeps an application's state."""
    chosen = os.environ.get("PPOCR_DESKTOP_STATE")
    return Path(chosen or platformdirs.user_state_dir("PP-OCR Desktop", appauthor=False))
