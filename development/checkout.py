"""The checkout: where its parts lie, and how programs import from it."""

import hashlib
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
REQUIREMENTS = Path("packaging", "requirements")
PYTHON = f"{sys.version_info[0]}.{sys.version_info[1]}"


def digest(path: Path) -> str:
    """SHA-256 of a file of the checkout in hexadecimal."""
    return hashlib.sha256((ROOT / path).read_bytes()).hexdigest()


def with_checkout() -> dict[str, str]:
    """The variables of a program that imports the package from this checkout."""
    paths = (str(ROOT), os.environ.get("PYTHONPATH"))
    return {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))}
