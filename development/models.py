"""Fetches the default models for a checkout."""

import os
import subprocess
import sys
from pathlib import Path

from development import stamps
from development.checkout import ROOT, digest, with_checkout
from development.environment import Environment
from development.terminal import say


def fetch(environment: Environment) -> None:
    """Fetch the default models unless the last fetch left them all in place."""
    chosen = os.environ.get("PPOCR_DESKTOP_MODELS")
    folder = Path(chosen).absolute() if chosen else ROOT / "models" / "fetched"
    stamp = environment.folder / "dev-models.json"
    origin = {"manifest": digest(Path("models", "manifest.toml")), "folder": str(folder)}
    if stamps.read(stamp) == {**origin, "files": sizes(folder)}:
        return
    say("Fetching the models")
    command = [str(environment.python), "-P", "-m", "ppocr_desktop", "models", "fetch"]
    code = subprocess.call(command, env=with_checkout(), stdin=subprocess.DEVNULL, stdout=2)
    if code:
        sys.exit(code)
    stamps.write(stamp, {**origin, "files": sizes(folder)})


def sizes(folder: Path) -> dict[str, int]:
    """Every file below a folder with its bytes."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.stat().st_size for path in files}
