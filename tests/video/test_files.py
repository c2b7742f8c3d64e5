"""Videos as frames with times, and what is said of those that cannot be played."""

from pathlib import Path

import cv2
import pytest

from ppocr_desktop.errors import InputError
from ppocr_desktop.video import files
from ppocr_desktop.video.frames import Image
from tests.video import drawing

PICTURES = [drawing.sheet(f"Picture {number}") for number in range(10)]


@pytest.fixture
def video(tmp_path: Path) -> Path:
    return drawing.write_video(tmp_path / "a.avi", *PICTURES)


def test_a_video_gives_all_its_frames_with_their_times(video: Path) -> None:
    read = list(files.read(video))
    assert [frame.time_s for frame in read] == pytest.approx([n / 10 for n in range(10)])
    assert read[0].pixels.shape == PICTURES[0].shape
    assert abs(read[3].pixels.astype(int) - PICTURES[3]).mean() < 3


def test_frames_can_be_left_out(video: Path) -> None:
    times = [frame.time_s for frame in files.read(video, every_s=0.3)]
    assert times == pytest.approx([0.0, 0.3, 0.6, 0.9])


def test_colors_are_red_green_blue(tmp_path: Path) -> None:
    red = PICTURES[0].copy()
    red[:] = (200, 30, 20)
    (frame, *_) = files.read(drawing.write_video(tmp_path / "red.avi", red, red))
    assert frame.pixels[50, 50].tolist() == pytest.approx([200, 30, 20], abs=12)


def test_the_length_of_a_video_is_known(video: Path) -> None:
    assert files.length_s(video) == pytest.approx(1.0)


def test_what_is_no_video_is_named(tmp_path: Path) -> None:
    path = tmp_path / "notes.mp4"
    path.write_text("not a video", "utf-8")
    with pytest.raises(InputError, match=r"notes\.mp4 is not a video that can be played; convert"):
        list(files.read(path))


def test_a_missing_video_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"gone\.mp4 does not exist; check the name\."):
        list(files.read(tmp_path / "gone.mp4"))


def test_a_program_built_without_video_says_so(
    video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(cv2, "VideoCapture")
    with pytest.raises(InputError, match="this program was built without video; give it a folder"):
        list(files.read(video))


class BrokenAtTimes:
    """A camera or video of three frames, the second of which cannot be decoded."""

    def __init__(self, *_: object) -> None:
        self.at = -1

    def get(self, _: int) -> float:
        return 0.0

    def set(self, *_: object) -> None:
        """Any size will do."""

    def isOpened(self) -> bool:  # noqa: N802 - OpenCV's name
        return True

    def grab(self) -> bool:
        self.at += 1
        return self.at < 3

    def retrieve(self) -> tuple[bool, Image | None]:
        return (False, None) if self.at == 1 else (True, PICTURES[self.at])

    def release(self) -> None:
        """Nothing is held."""


def test_a_broken_frame_is_left_out(video: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cv2, "VideoCapture", BrokenAtTimes)
    assert [frame.time_s for frame in files.read(video)] == pytest.approx([0.0, 0.08])
    camera = files.watch("0", lambda: 0.0)
    assert [next(camera).time_s, next(camera).time_s] == [0.0, 0.0]
    with pytest.raises(InputError, match="gives no more pictures"):
        next(camera)


def test_a_missing_camera_is_named() -> None:
    with pytest.raises(InputError, match=r"Camera /dev/video97 cannot be opened; plug it in, or"):
        list(files.watch("/dev/video97", lambda: 0.0))


@pytest.mark.parametrize(
    ("name", "is_device"),
    [("0", True), ("/dev/video0", True), ("a.mp4", False), ("-1", False), ("9" * 5000, False)],
)
def test_cameras_are_numbers_or_devices(name: str, *, is_device: bool) -> None:
    assert files.is_device(name) is is_device


def test_pictures_follow_each_other_at_equal_times() -> None:
    assert [frame.time_s for frame in files.slides(PICTURES[:3], 2.0)] == [0.0, 2.0, 4.0]
