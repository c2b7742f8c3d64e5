"""Checks, where strace is installed, which files a program writes and whether it uses a network."""

import re
import shutil
from pathlib import Path

_WRITES = re.compile(
    r"\b(?:(?:open|openat|creat)\((?=.*(?:O_WRONLY|O_RDWR|O_CREAT|creat\())|"
    r"mkdir(?:at)?\(|rename(?:at2?)?\(|unlink(?:at)?\()"
)
SUCCESS = re.compile(r"\) = \d+")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_NOWHERE = ("/dev/", "/proc/self/", "/tmp/.X11-unix/")  # noqa: S108 - of the X server


def tracer(log: Path) -> list[str]:
    """The command prefix that logs a program's system calls; empty where strace is missing."""
    if not shutil.which("strace"):
        return []
    calls = "open,openat,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,connect"
    return ["strace", "-f", "-qq", "-s", "300", "-e", f"trace={calls},exit_group", "-o", str(log)]


def check(log: Path, allowed: Path) -> None:
    """Raises SystemExit if a traced program wrote elsewhere or asked for a network."""
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if "connect(" in line and "sa_family=AF_INET" in line:
            raise SystemExit(f"The program asked for the network: {line}")
        if _WRITES.search(line) and SUCCESS.search(line):
            for path in map(_plain, _PATH.findall(line)):
                if path.startswith("/") and not path.startswith((str(allowed), *_NOWHERE)):
                    raise SystemExit(f"The program wrote outside the user's folders: {line}")


def _plain(path: str) -> str:
    """Undo strace's escapes, which are bytes in octal."""
    data = re.sub(rb"\\([0-7]{1,3})", lambda octal: bytes([int(octal[1], 8)]), path.encode())
    return data.decode("utf-8", "replace")
