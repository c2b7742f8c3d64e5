"""Says when a picture is worth taking without anybody pressing a button."""

from dataclasses import dataclass

_STEADY_S = 0.7
"""A hand that holds a page still for that long means it."""
_SHARP = 0.4
"""Sharp type on paper comes to 0.55 and more, out of focus to 0.3 and less."""


@dataclass(slots=True)
class Shutter:
    """Releases once for each thing that is shown: after a picture something has to move first."""

    _steady_since_s: float | None = None
    _is_spent: bool = False

    def sees(self, time_s: float, sharpness: float, *, is_steady: bool, has_text: bool) -> bool:
        """Whether to take the picture that was seen at `time_s`."""
        if not is_steady:
            self._steady_since_s = None
            self._is_spent = False
            return False
        if self._steady_since_s is None:
            self._steady_since_s = time_s
        is_ready = has_text and sharpness >= _SHARP and not self._is_spent
        if not is_ready or time_s - self._steady_since_s < _STEADY_S:
            return False
        self._is_spent = True
        return True
