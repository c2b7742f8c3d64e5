"""The smoke test's own eyes: what it would say of a program that does not keep to itself."""

from pathlib import Path

import pytest

from installers.smoke import trace, words

_HOME = Path("/tmp/ppocr 시험 x")


def _trace(tmp_path: Path, line: str) -> Path:
    path = tmp_path / "strace.log"
    path.write_text(f"123 {line}\n", encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "line",
    [
        'openat(AT_FDCWD, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 3',
        'openat(AT_FDCWD, "/etc/x", O_WRONLY|O_CREAT, 0666) = -1 EACCES (Permission denied)',
        r'openat(AT_FDCWD, "/tmp/ppocr \354\213\234\355\227\230 x/a", O_WRONLY|O_CREAT) = 3',
        'openat(AT_FDCWD, "/dev/null", O_RDWR) = 3',
        'connect(3, {sa_family=AF_UNIX, sun_path="/tmp/.X11-unix/X99"}, 110) = 0',
    ],
)
def test_what_is_allowed_passes(tmp_path: Path, line: str) -> None:
    trace.check(_trace(tmp_path, line), _HOME)


@pytest.mark.parametrize(
    "line",
    [
        'openat(AT_FDCWD, "/usr/lib/x.pyc", O_WRONLY|O_CREAT|O_TRUNC, 0666) = 3',
        'mkdir("/home/user/.cache/x", 0777) = 0',
        'rename("/tmp/ppocr 시험 x/a", "/tmp/b") = 0',
    ],
)
def test_writing_elsewhere_is_told(tmp_path: Path, line: str) -> None:
    with pytest.raises(SystemExit, match="wrote outside the user's folders"):
        trace.check(_trace(tmp_path, line), _HOME)


def test_asking_for_a_network_is_told(tmp_path: Path) -> None:
    line = "connect(3, {sa_family=AF_INET, sin_port=htons(443)}, 16) = -1 ENETUNREACH"
    with pytest.raises(SystemExit, match="asked for the network"):
        trace.check(_trace(tmp_path, line), _HOME)


def test_words_that_were_not_read_are_told() -> None:
    with pytest.raises(SystemExit, match="'Für Gäste' was not read; this was: The Paper Lantern"):
        words.check("The Paper Lantern")
