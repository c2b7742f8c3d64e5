"""Which system reads when nobody chose one: the tier that this copy of the program came with."""

from ppocr_desktop import places

NAME = "usual.txt"
"""A file with the name of a system, in the folder of models; a small package carries one."""

_TIER = "small"
_QUICK = "tiny"


def name() -> str:
    """What the file says, the user's folder of models first; "small" without one."""
    return chosen() or _TIER


def quick() -> str:
    """What reads moving pictures: the same, or "tiny" without a file."""
    return chosen() or _QUICK


def chosen() -> str:
    """What the file says, "" without one."""
    for folder in (places.user_models(), places.models()):
        try:
            text = (folder / NAME).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            continue
        return text.strip()
    return ""
