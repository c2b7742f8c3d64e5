"""What people choose about the camera."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class CameraOptions:
    """How the picture is shown and when it is taken; kept from one time to the next."""

    device: str = ""
    """The name of the camera, "" for the system's first."""
    mirrored: bool = False
    turn: int = field(default=0, metadata={"minimum": 0, "maximum": 3})
    """Quarter turns clockwise."""
    automatic: bool = False
    """Whether a picture is taken by itself when it is sharp and still."""
    straighten: bool = False
    """Whether a sheet of paper in the picture is taken alone, as seen from straight above."""
    text: bool = True
    """Whether what was read is laid over the picture."""
