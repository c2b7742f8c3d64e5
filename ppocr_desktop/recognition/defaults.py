"""Which system reads when nobody chose one: the tier that this copy of the program came with."""

from ppocr_desktop import places

NAME = "usual.txt"
"""A file with the name of a system, in the folder of models; a small package carries one."""

_SYSTEM = "small"
_LIVE_SYSTEM = "tiny"


def system() -> str:
    """What the file says, the user's folder of models first; "small" without one."""
    return packaged_system() or _SYSTEM


def live_system() -> str:
    """What reads moving pictures: the same, or "tiny" without a file."""
    return packaged_system() or _LIVE_SYSTEM


def packaged_system() -> str:
    """What the file says, "" without one."""
    for folder in (places.user_models(), places.models()):
        try:
            text = (folder / NAME).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        return text.strip()
    return ""
