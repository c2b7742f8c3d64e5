"""Freed memory, as the system sees it."""

import platform
import subprocess
import sys

import pytest

pytestmark = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="its allocator")

_PICTURE = 24_000_000


def _told(program: str) -> list[int]:
    """The numbers that Python code prints in a process of its own."""
    imports = "import resource\nfrom pathlib import Path\nfrom ppocr_desktop import memory\n"
    command = [sys.executable, "-c", imports + program]
    return [int(one) for one in subprocess.check_output(command, text=True).split()]


_FAULTS = "print(resource.getrusage(resource.RUSAGE_SELF).ru_minflt)"
_PAGES = "print(int(Path('/proc/self/statm').read_text().split()[1]))"
_PICTURES = f"for _ in range(4): one, other = b'x' * {_PICTURE}, b'y' * {_PICTURE}; del one, other"


def test_kept_memory_is_not_asked_for_again() -> None:
    before, after = _told(f"memory.keep()\n{_PICTURES}\n{_FAULTS}\n{_PICTURES}\n{_FAULTS}")
    assert after - before < _PICTURE // 4096


def test_memory_that_is_given_back_is_free() -> None:
    before, after = _told(f"memory.keep()\n{_PICTURES}\n{_PAGES}\nmemory.give_back()\n{_PAGES}")
    assert before - after > _PICTURE // 4096
