"""What a second start of the program asks the first one for."""

import json
from dataclasses import dataclass
from enum import StrEnum

from ppocr_desktop.gui.capture.request import CaptureRequest


class Command(StrEnum):
    """The kinds of requests."""

    OPEN = "open"
    """Show the window, with some more files in it if any are named."""
    CAPTURE = "capture"
    STAY = "stay"
    """Stay in the tray, without a window."""


@dataclass(frozen=True, slots=True)
class Request:
    """One request; `paths` are absolute."""

    command: Command = Command.OPEN
    paths: tuple[str, ...] = ()
    capture: CaptureRequest | None = None
    """Only with CAPTURE."""
    activation: str = ""
    """What the desktop gave the second start so that a window may come to the front."""

    def to_bytes(self) -> bytes:
        """The request as one line of JSON."""
        values = {
            "command": self.command.value,
            "paths": self.paths,
            "capture": self.capture and self.capture.to_json(),
            "activation": self.activation,
        }
        return json.dumps(values).encode() + b"\n"

    @classmethod
    def from_bytes(cls, line: bytes) -> "Request":
        """The request in a line of JSON. Raises ValueError for anything else."""
        try:
            values = json.loads(line)
            capture = values["capture"]
            request = cls(
                Command(values["command"]),
                tuple(map(str, values["paths"])),
                None if capture is None else CaptureRequest.from_json(capture),
                str(values["activation"]),
            )
        except (KeyError, TypeError, AttributeError, OverflowError) as error:
            raise ValueError("this is no request") from error
        if (request.capture is None) == (request.command is Command.CAPTURE):
            raise ValueError("a capture needs to say what of")
        return request
