"""Brings the packages that hold the fonts and texts, Debian's and npm's, and unpacks them."""

import argparse
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

FONTS = (
    "fonts-alee",
    "fonts-baekmuk",
    "fonts-lexi-gulim",
    "fonts-lexi-saebom",
    "fonts-nanum",
    "fonts-nanum-eco",
    "fonts-nanum-extra",
    "fonts-naver-d2coding",
    "fonts-noto-cjk",
    "fonts-noto-cjk-extra",
    "fonts-unfonts-core",
    "fonts-unfonts-extra",
    "fonts-woowa-bm",
)
TEXTS = (
    "debian-faq-ko",
    "firefox-esr-l10n-ko",
    "gimp-help-ko",
    "hunspell-ko",
    "installation-guide-amd64",
    "libhangul-data",
    "libreoffice-help-ko",
    "thunderbird-l10n-ko",
    "wamerican",
)

LETTERING = (
    "@expo-google-fonts/gaegu@0.4.1",
    "@expo-google-fonts/gamja-flower@0.4.1",
    "@expo-google-fonts/poor-story@0.2.3",
)
"""Fonts drawn by hand (SIL Open Font License), of which Debian has few."""


def fetch(names: Iterable[str], folder: Path) -> None:
    """Download the packages that are not there yet and unpack each into `folder`/name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        unpacked = folder / name
        if unpacked.exists():
            continue
        subprocess.run(["apt-get", "download", name], cwd=folder, check=True)
        (archive,) = folder.glob(f"{name}_*.deb")
        with _whole(unpacked) as part:
            subprocess.run(["dpkg-deb", "-x", archive.name, part.name], cwd=folder, check=True)
        archive.unlink()


def fetch_lettering(names: Iterable[str], folder: Path) -> None:
    """The same for packages of npm, each a name and a version."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        unpacked = folder / name.partition("/")[2].partition("@")[0]
        if unpacked.exists():
            continue
        subprocess.run(["npm", "pack", "--silent", name], cwd=folder, check=True)
        (archive,) = folder.glob(f"*{unpacked.name}-*.tgz")
        with tarfile.open(archive) as packed, _whole(unpacked) as part:
            packed.extractall(part, filter="data")
        archive.unlink()


@contextmanager
def _whole(folder: Path) -> Iterator[Path]:
    """Where to unpack what has this name only once all of it is there."""
    part = folder.with_name(f"{folder.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    yield part
    part.rename(folder)


def main(arguments: list[str] | None = None) -> int:
    """Fetch all that the recipe needs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the unpacked packages go")
    folder = parser.parse_args(arguments).folder
    fetch((*FONTS, *TEXTS), folder)
    fetch_lettering(LETTERING, folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
