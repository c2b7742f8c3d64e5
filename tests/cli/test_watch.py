"""The `watch` command: what it prints of videos and pictures, and how it stops."""

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import cv2
import pytest
from PIL import Image

from ppocr_desktop import cli
from ppocr_desktop.cli import watch
from ppocr_desktop.cli.console import open_standard
from ppocr_desktop.document import TextLine
from ppocr_desktop.errors import ExitCode
from ppocr_desktop.geometry import Polygon
from ppocr_desktop.recognition import pipeline, store
from ppocr_desktop.recognition.regions import Detection
from ppocr_desktop.video.frames import Image as Pixels
from tests.video import drawing

Capture = pytest.CaptureFixture[str]

ROOT = Path(__file__).parents[2]
PLAY = """
import sys
from pathlib import Path
from ppocr_desktop.video import files
next(files.read(Path(sys.argv[1])), None)
"""
LONG = "a" * 300
EMPTY, PAGE = drawing.sheet(), drawing.sheet("Some text")


class Recognizer:
    """Finds ink and reads the same in all of it."""

    models: str = ""
    stops = False

    def __init__(self, options: object, known: object) -> None:
        del known
        type(self).models = options.model  # type: ignore[attr-defined]

    def load(self) -> None:
        """There are no models."""

    def find(self, pixels: Pixels, _: int) -> tuple[Detection, ...]:
        found = drawing.find(pixels)
        if self.stops and not found:
            raise KeyboardInterrupt
        return tuple(Detection(polygon, 1.0) for polygon in found)

    def read_found(
        self, _: Pixels, polygons: Sequence[Polygon], found: Sequence[Detection]
    ) -> tuple[TextLine, ...]:
        del found
        return tuple(TextLine("Some text", 0.98, polygon) for polygon in polygons)


@pytest.fixture(autouse=True)
def recognizer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "Recognizer", Recognizer)
    monkeypatch.setattr(store, "require", lambda _: None)


@pytest.fixture
def video(tmp_path: Path) -> Path:
    """Two seconds: nothing, text from 0.5 to 1.5, nothing."""
    pictures = [EMPTY] * 5 + [PAGE] * 10 + [EMPTY] * 5
    return drawing.write_video(tmp_path / "talk.avi", *pictures)


def test_text_is_printed_with_the_time_at_which_it_shows(video: Path, capsys: Capture) -> None:
    assert cli.main(["watch", str(video), "--every", "0.1"]) == ExitCode.OK
    assert capsys.readouterr().out == "0:00:00.50  Some text\n"


def test_a_minute_has_sixty_seconds(capsys: Capture) -> None:
    line = TextLine("Some text", 0.98, ((0.0, 0.0), (9.0, 0.0), (9.0, 5.0), (0.0, 5.0)))
    for time_s in (59.994, 59.996, 3599.999):
        watch._Teller(open_standard(), is_json=False).tell_new(time_s, [line])
    stamps = [row.split()[0] for row in capsys.readouterr().out.splitlines()]
    assert stamps == ["0:00:59.99", "0:01:00.00", "1:00:00.00"]


def test_json_tells_beginning_end_and_place(video: Path, capsys: Capture) -> None:
    assert cli.main(["watch", str(video), "--every", "0.1", "--json"]) == ExitCode.OK
    (text,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (text["start"], text["end"], text["text"]) == (0.5, 1.5, "Some text")
    (line,) = text["lines"]
    assert line["score"] == 0.98
    assert len(line["polygon"]) == 4


def test_the_fast_models_are_the_usual_ones(video: Path) -> None:
    cli.main(["watch", str(video)])
    assert Recognizer.models == "tiny"


def test_others_can_be_chosen(video: Path) -> None:
    cli.main(["watch", str(video), "--model", "small"])
    assert Recognizer.models == "small"


def test_pictures_of_a_folder_follow_each_other(tmp_path: Path, capsys: Capture) -> None:
    for name, picture in (("1", EMPTY), ("2", PAGE), ("3", EMPTY)):
        Image.fromarray(picture).save(tmp_path / f"{name}.png")
    assert cli.main(["watch", str(tmp_path), "--every", "2", "--json"]) == ExitCode.OK
    (text,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert (text["start"], text["end"]) == (2.0, 4.0)


def test_an_animated_picture_is_watched_to_its_end(tmp_path: Path, capsys: Capture) -> None:
    first, *others = (Image.fromarray(picture) for picture in (EMPTY, PAGE, EMPTY))
    first.save(tmp_path / "a.png", save_all=True, append_images=others)
    assert cli.main(["watch", str(tmp_path / "a.png"), "--every", "2", "--json"]) == ExitCode.OK
    text = json.loads(capsys.readouterr().out)
    assert (text["start"], text["end"]) == (2.0, 4.0)


def test_the_last_picture_is_shown_as_long_as_the_others(tmp_path: Path, capsys: Capture) -> None:
    Image.fromarray(PAGE).save(tmp_path / "1.png")
    assert cli.main(["watch", str(tmp_path), "--every", "2", "--json"]) == ExitCode.OK
    text = json.loads(capsys.readouterr().out)
    assert (text["start"], text["end"]) == (0.0, 2.0)


def test_text_that_stays_ends_with_its_video(tmp_path: Path, capsys: Capture) -> None:
    video = drawing.write_video(tmp_path / "talk.avi", *[EMPTY] * 5, *[PAGE] * 7)
    assert cli.main(["watch", str(video), "--every", "0.5", "--json"]) == ExitCode.OK
    text = json.loads(capsys.readouterr().out)
    assert (text["start"], text["end"]) == (0.5, 1.2)


def test_a_package_without_video_names_other_ways(
    video: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(cv2, "VideoCapture")
    assert cli.main(["watch", str(video)]) == ExitCode.SOME_FAILED
    assert capsys.readouterr().err == (
        f"ppocr-desktop: {video} is shown only in the window's camera view, for this package has "
        "no video on the command line; give it a folder of pictures, or install it with pip.\n"
    )


def test_a_broken_picture_is_told_and_left_out(tmp_path: Path, capsys: Capture) -> None:
    Image.fromarray(PAGE).save(tmp_path / "2.png")
    (tmp_path / "1.png").write_text("no picture")
    assert cli.main(["watch", str(tmp_path), "--json"]) == ExitCode.SOME_FAILED
    told = capsys.readouterr()
    assert json.loads(told.out)["text"] == "Some text"
    assert "1.png is neither a picture nor a PDF" in told.err


def test_what_the_decoder_says_of_a_broken_video_is_not_shown(tmp_path: Path) -> None:
    path = tmp_path / "cut.mp4"
    path.write_bytes(b"\0\0\0\x18ftypmp42")
    # FFmpeg decides once in a process how much it says.
    command = [sys.executable, "-c", PLAY, str(path)]
    told = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False).stderr
    assert "cut.mp4 is not a video that can be played" in told
    assert "mov,mp4" not in told


def test_ctrl_c_tells_what_is_still_shown(
    video: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    del video
    monkeypatch.setattr(Recognizer, "stops", True)
    path = drawing.write_video(tmp_path / "b.avi", *[PAGE] * 5, *[EMPTY] * 5)
    assert cli.main(["watch", str(path), "--every", "0.1", "--json"]) == ExitCode.STOPPED
    (text,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert text["text"] == "Some text"


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("gone.mp4", "ppocr-desktop: gone.mp4 does not exist; check the name.\n"),
        (LONG, f"ppocr-desktop: {LONG} does not exist; check the name.\n"),
        ("9" * 20, f"ppocr-desktop: {'9' * 20} does not exist; check the name.\n"),
        (
            "/dev/video97",
            (
                "ppocr-desktop: Camera /dev/video97 cannot be opened; plug it in, or close the "
                "program that uses it.\n"
            ),
        ),
    ],
)
def test_what_cannot_be_watched_is_named(source: str, sentence: str, capsys: Capture) -> None:
    assert cli.main(["watch", source]) == ExitCode.SOME_FAILED
    assert capsys.readouterr().err == sentence


def test_a_page_that_lies_on_its_side_is_no_choice(video: Path, capsys: Capture) -> None:
    assert cli.main(["watch", str(video), "--orientation", "auto"]) == ExitCode.USAGE
    assert "'--orientation' is not known here" in capsys.readouterr().err
