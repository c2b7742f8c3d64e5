"""What the frozen program has to do on the command line."""

import os
import shutil

from installers import project
from installers.project import Flavor
from installers.smoke import programs, words
from installers.smoke.trial import Trial

_FORMATS = (".txt", ".md", ".json", ".csv", ".xlsx", ".docx", ".html", ".hocr", ".xml", ".pdf")


def says_its_version(trial: Trial) -> str:
    """The version that it was made as."""
    told = trial.run("--version")
    if project.version() not in told:
        raise SystemExit(f"The program takes itself for another version: {told}")
    return told.splitlines()[0]


def reads_a_picture(trial: Trial) -> str:
    """All words are read; nothing is written elsewhere and no network asked for."""
    words.check(trial.run("ocr", str(trial.sample), watched=True))
    return "all words found" + (", wrote nothing elsewhere" if shutil.which("strace") else "")


def reads_a_pdf(trial: Trial) -> str:
    """A scan becomes a searchable PDF."""
    from PIL import Image

    scan, searchable = trial.work / "스캔.pdf", trial.work / "찾기.pdf"
    with Image.open(trial.sample) as picture:
        picture.convert("RGB").save(scan, resolution=150)
    trial.run("ocr", str(scan), "-o", str(searchable))
    words.check(words.in_pdf(searchable))
    return "all words found in the searchable copy"


def writes_all_formats(trial: Trial) -> str:
    """Each format can be written, as no library for it is missing."""
    for suffix in _FORMATS:
        path = trial.work / f"sample{suffix}"
        trial.run("ocr", str(trial.sample), "-o", str(path), *_fast_model())
        if not path.stat().st_size:
            raise SystemExit(f"{path.name} is empty.")
    return " ".join(_FORMATS)


def _fast_model() -> tuple[str, ...]:
    return ("--model", "tiny") if project.flavor() is Flavor.FULL else ()


def tells_when_home_is_locked(trial: Trial) -> str:
    """Without write access at home, reading works, and fetching models says what is wrong.

    Root may write anywhere, so it runs the program as another user.
    """
    locked = trial.folder / "locked"
    locked.mkdir(mode=0o555)
    outside = _as_nobody(trial)
    if outside is None:
        return "not tried: this user may not become another one"
    variables = {**trial.variables, "HOME": str(locked), "TMPDIR": str(locked)}
    read = programs.finish([*outside, trial.console(), "ocr", str(trial.sample)], variables)
    words.check(read.stdout)
    fetch = [*outside, trial.console(), "models", "fetch", "medium"]
    told = programs.finish(fetch, variables).stderr.strip()
    if "cannot be" not in told or "Traceback" in told:
        raise SystemExit(f"A locked home is told like this: {told}")
    return told.splitlines()[-1]


def _as_nobody(trial: Trial) -> list[str] | None:
    if os.geteuid():
        return []
    if not shutil.which("setpriv"):
        return None
    trial.folder.chmod(0o755)
    return ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
