"""The whole program on real models, from a command to the text it prints."""

import difflib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageDraw, ImageFont

from ppocr_desktop import cli, places
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.recognition import catalog, store

ROOT = Path(__file__).parents[2]
SHARED = ROOT.parent / "shared"
SAMPLE = places.resources() / "sample.png"
SAMPLE_TEXT = """\
The Paper Lantern
Tea, books and quiet tables since 1987
Stay as long as the rain does: nobody here will hurry you.
Un livre emprunté le matin se rend avant la fermeture.
Für Gäste über achtzig ist die erste Tasse schön heiß und frei.
雨天借伞，晴天归还，茶水免费续杯。
靠窗的座位請留給想看書的人。
お茶のおかわりは、どうぞお気軽に。
Green tea, the pot € 4.80
Oolong from the high garden € 6.20
Walnut cake, the slice € 3.50
Open 9:30–18:00, Tuesday to Sunday
"""
LIKE_ENOUGH = 0.97
CODE = """\
jobs:
  test:
    runs-on: linux
    matrix:
      python: [3.11, 3.12]
      include:
        name: nightly      # may fail
        extra: true
    steps:
      run: make check
  publish:
    needs: test

def total(items):
    price = 0
    for item in items:
        if item.count > 1:
            price += item.price
    return price
"""

Capture = pytest.CaptureFixture[str]

MISSING = [model.file for model in catalog.load_default().select([]) if not store.is_present(model)]
pytestmark = pytest.mark.skipif(
    bool(MISSING), reason=f"models are not fetched: {', '.join(MISSING)}"
)


def likeness(text: str, truth: str = SAMPLE_TEXT) -> float:
    """How much of two texts is the same, 0..1, spaces aside."""
    pair = ("".join(text.split()), "".join(truth.split()))
    return difflib.SequenceMatcher(None, *pair, autojunk=False).ratio()


def test_the_sample_is_printed() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "ppocr_desktop", "ocr", str(SAMPLE)],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (ExitCode.OK, b"")
    assert likeness(done.stdout.decode("utf-8")) >= LIKE_ENOUGH


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there is always a screen")
def test_without_a_screen_there_is_no_window_but_advice() -> None:
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    variables = {name: value for name, value in os.environ.items() if name not in screens}
    done = subprocess.run(
        [sys.executable, "-m", "ppocr_desktop"],
        cwd=ROOT,
        env=variables,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (ExitCode.USAGE, "")
    assert done.stderr == (
        "ppocr-desktop: There is no screen to show the window on; "
        "read files with 'ppocr-desktop ocr FILE' instead.\n"
    )


def test_a_picture_becomes_json_with_words(capsys: Capture) -> None:
    assert cli.main(["ocr", str(SAMPLE), "--format", "json"]) == ExitCode.OK
    (page,) = json.loads(capsys.readouterr().out)["pages"]
    assert likeness("".join(line["text"] for line in page["lines"])) >= LIKE_ENOUGH
    title = page["lines"][0]
    assert [word["text"] for word in title["words"]] == ["The", "Paper", "Lantern"]
    assert title["score"] > 0.9


def test_code_keeps_its_indentation(tmp_path: Path, capsys: Capture) -> None:
    path = _type(tmp_path / "code.png", CODE)
    assert cli.main(["ocr", str(path), "--format", "layout"]) == ExitCode.OK
    found = capsys.readouterr().out.splitlines()
    expected = CODE.splitlines()
    assert [_indent(row) for row in found] == [_indent(row) for row in expected]
    assert likeness("\n".join(found), CODE) >= LIKE_ENOUGH
    assert found[6].index("#") == expected[6].index("#")


def _type(path: Path, text: str) -> Path:
    """A picture of a text in type of a fixed pitch."""
    pitch, step, font = 12, 26, ImageFont.load_default(20)
    rows = text.splitlines()
    size = (pitch * max(map(len, rows)) + 60, step * len(rows) + 40)
    picture = Image.new("RGB", size, "white")
    canvas = ImageDraw.Draw(picture)
    for number, row in enumerate(rows):
        for column, sign in enumerate(row):
            place = 30 + pitch * (column + 0.5), 40 + step * number
            canvas.text(place, sign, "black", font, anchor="ms")
    picture.save(path)
    return path


def _indent(row: str) -> int:
    return len(row) - len(row.lstrip())


def test_pages_of_a_pdf_become_files(tmp_path: Path, capsys: Capture) -> None:
    upright = Image.open(SAMPLE).convert("RGB")
    turned = upright.rotate(180)
    pdf, target = tmp_path / "menu.pdf", tmp_path / "out" / "menu.md"
    upright.save(pdf, save_all=True, append_images=[turned, upright], resolution=150)
    line = ["ocr", str(pdf), "--pages", "2", "--model", "tiny", "-o", str(target)]
    assert cli.main(line) == ExitCode.OK
    assert capsys.readouterr() == ("", "")
    text = target.read_text("utf-8")
    assert "Paper Lantern" in text
    # The tiny models read no Japanese.
    assert likeness(text.replace("\\", "")) >= 0.85


@pytest.mark.skipif(not SHARED.is_dir(), reason="the shared folder is not here")
def test_models_of_the_paper_are_added_and_read_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    for file in places.user_models().glob("*.onnx"):
        (tmp_path / file.name).symlink_to(file)
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path))
    assert cli.main(["models", "add", str(SHARED / "models" / "classic")]) == ExitCode.OK
    name = next(
        line.split('"')[1] for line in capsys.readouterr().out.splitlines() if "en_" in line
    )
    assert cli.main(["ocr", str(SAMPLE), "--model", name]) == ExitCode.OK
    assert "Stay as long as the rain does" in capsys.readouterr().out
