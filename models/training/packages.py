"""Brings the Debian packages that hold the fonts and texts, and unpacks them without root."""

import argparse
import subprocess
import sys
from collections.abc import Iterable
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


def fetch(names: Iterable[str], folder: Path) -> None:
    """Download the packages that are not there yet and unpack each into `folder`/name."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        unpacked = folder / name
        if unpacked.exists():
            continue
        subprocess.run(["apt-get", "download", name], cwd=folder, check=True)
        (archive,) = folder.glob(f"{name}_*.deb")
        subprocess.run(["dpkg-deb", "-x", archive.name, name], cwd=folder, check=True)
        archive.unlink()


def main(arguments: list[str] | None = None) -> int:
    """Fetch all that the recipe needs."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where the unpacked packages go")
    fetch((*FONTS, *TEXTS), parser.parse_args(arguments).folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
