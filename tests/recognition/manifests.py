"""Model lists as text: the program's, folders that people add, and what is said of bad ones."""

from pathlib import Path

import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import catalog

DIGEST = "0" * 64


def model(name: str, stage: str, more: str = "") -> str:
    """The lines for one model."""
    return (
        f'[[models]]\nid = "{name}"\nstage = "{stage}"\nfile = "{name}.onnx"\n'
        f'sha256 = "{DIGEST}"\n{more}\n'
    )


PROGRAM = (
    "version = 1\n"
    '[languages]\nwest = ["en", "fr"]\n'
    '[[systems]]\nname = "main"\ndetector = "det"\nrecognizer = "rec"\n'
    'line-orientation = "line"\npage-orientation = "page"\ndefault = true\n'
    + model("det", "detector", 'generation = "v6"')
    + model("rec", "recognizer", 'languages = ["west", "zh-Hans"]\ncharacters = "list"')
    + model("list", "characters")
    + model("line", "line-orientation")
    + model("page", "page-orientation")
    + model("korean", "recognizer", 'languages = ["ko", "en"]')
    + model("russian", "recognizer", 'languages = ["ru", "en"]')
)


def write(folder: Path, text: str = PROGRAM) -> Path:
    """The list of a folder."""
    path = folder / "manifest.toml"
    folder.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def sentence(path: Path) -> str:
    """What is said of a list that cannot be used."""
    with pytest.raises(ModelError) as caught:
        catalog.load(path)
    return str(caught.value)
