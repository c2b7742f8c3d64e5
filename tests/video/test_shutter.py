"""When a picture is taken by itself."""

from ppocr_desktop.video.shutter import Shutter


def watch(shutter: Shutter, start_s: float, *steady: bool, sharpness: float = 0.6) -> list[bool]:
    """What it does on pictures a tenth of a second apart."""
    return [
        shutter.sees(start_s + index / 10, sharpness, is_steady=one, has_text=True)
        for index, one in enumerate(steady)
    ]


def test_a_sharp_still_picture_is_taken_once() -> None:
    assert watch(Shutter(), 0.0, *[True] * 30).count(True) == 1


def test_it_waits_until_the_hand_is_still() -> None:
    taken = watch(Shutter(), 0.0, *[False] * 5, *[True] * 10)
    assert taken.index(True) >= 12


def test_a_blurred_picture_is_not_taken() -> None:
    assert not any(watch(Shutter(), 0.0, *[True] * 30, sharpness=0.2))


def test_a_picture_without_text_is_not_taken() -> None:
    shutter = Shutter()
    assert not any(
        shutter.sees(index / 10, 0.6, is_steady=True, has_text=False) for index in range(30)
    )


def test_the_next_page_is_taken_after_something_moved() -> None:
    shutter = Shutter()
    watch(shutter, 0.0, *[True] * 10)
    assert watch(shutter, 1.0, *[False] * 5, *[True] * 10).count(True) == 1
