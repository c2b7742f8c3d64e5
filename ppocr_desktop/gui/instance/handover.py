"""Hands the request of a second start to the running program, using nothing slow to load."""

import json
import os
import sys
import threading
import time
from typing import BinaryIO

from ppocr_desktop.errors import AppError
from ppocr_desktop.gui.instance import address
from ppocr_desktop.gui.instance.request import Request

TIMEOUT_S = 4.0
_PAUSE_S = 0.02
_MAX_ANSWER = 10_000


class InstanceError(AppError):
    """A program of this user runs, but cannot take requests."""


class _NobodyThere(Exception):  # noqa: N818 - a state of things, not an error
    """No program answers at the address."""


def hand_over(request: Request, timeout_s: float = TIMEOUT_S) -> bool:
    """Whether a running program has taken the request; False where there is none.

    Raises InstanceError when it does not answer in time, or refuses.
    """
    if sys.platform != "win32" and not address.is_private():
        return False
    try:
        answer = _ask(request.to_bytes(), timeout_s)
    except _NobodyThere:
        return False
    except OSError as error:
        raise _no_answer() from error
    try:
        problem = json.loads(answer)["problem"]
    except (ValueError, TypeError, KeyError) as error:
        raise _no_answer() from error
    if problem:
        raise InstanceError(problem)
    return True


def hand_over_soon(request: Request, timeout_s: float = TIMEOUT_S) -> None:
    """The same for a program that has just been started and will listen in a moment."""
    end = time.monotonic() + timeout_s
    while not hand_over(request, max(end - time.monotonic(), _PAUSE_S)):
        if time.monotonic() > end:
            raise _no_answer()
        time.sleep(_PAUSE_S)


def _no_answer() -> InstanceError:
    return InstanceError(
        "PP-OCR Desktop is running but does not answer; end that program, then try again."
    )


if sys.platform == "win32":
    import ctypes

    _ANY_PROCESS = 0xFFFFFFFF
    _BUSY = 231

    def _ask(line: bytes, timeout_s: float) -> bytes:
        """Reading from a pipe knows no time limit, so a thread does it."""
        ctypes.windll.user32.AllowSetForegroundWindow(_ANY_PROCESS)
        answers: list[bytes] = []

        def talk(pipe: BinaryIO) -> None:
            with pipe:
                pipe.write(line)
                answers.append(pipe.readline(_MAX_ANSWER))

        end = time.monotonic() + timeout_s
        thread = threading.Thread(target=talk, args=(_open_pipe(end),), daemon=True)
        thread.start()
        thread.join(max(end - time.monotonic(), 0))
        if not answers:
            raise TimeoutError
        return answers[0]

    def _open_pipe(end: float) -> BinaryIO:
        while True:
            try:
                return open(rf"\\.\pipe\{address.server()}", "r+b", buffering=0)  # noqa: PTH123
            except FileNotFoundError as error:
                raise _NobodyThere from error
            except OSError as error:
                if error.winerror != _BUSY or time.monotonic() > end:
                    raise
            time.sleep(_PAUSE_S)

else:
    import socket

    def _ask(line: bytes, timeout_s: float) -> bytes:
        with socket.socket(socket.AF_UNIX) as connection:
            connection.settimeout(timeout_s)
            try:
                connection.connect(os.fsencode(address.server()))
            except (FileNotFoundError, ConnectionRefusedError) as error:
                raise _NobodyThere from error
            connection.sendall(line)
            return _read_line(connection)

    def _read_line(connection: socket.socket) -> bytes:
        answer = b""
        while not answer.endswith(b"\n") and len(answer) < _MAX_ANSWER:
            piece = connection.recv(_MAX_ANSWER)
            if not piece:
                break
            answer += piece
        return answer
