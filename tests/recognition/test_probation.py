"""Whether an accelerator reads as the processor does, and in less time."""

import itertools
from collections.abc import Callable
from types import SimpleNamespace

import numpy as np
import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import probation
from ppocr_desktop.recognition.accelerators import Crew
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.probation import Contest
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.verdicts import Outcome, Verdict
from tests.recognition import readers

HEIGHT = 48


class Clock:
    """Time that passes only when a session computes; so much for each run."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(probation, "time", SimpleNamespace(perf_counter=clock))
    return clock


class Paced(Session):
    """A session whose runs take so many seconds, and whose output may be spoiled."""

    def __init__(
        self, clock: Clock, data: bytes, *seconds: float, spoil: Callable[[Floats], Floats] = abs
    ) -> None:
        super().__init__(data, "m", threads=1)
        self._clock = clock
        self._seconds = itertools.chain(seconds, itertools.repeat(seconds[-1]))
        self._spoil = spoil

    def attempt(self, batch: Floats) -> tuple[Floats, ...]:
        self._clock.now += next(self._seconds)
        return tuple(map(self._spoil, super().attempt(batch)))


def contest(clock: Clock, accelerated: Callable[[], Session], data: bytes = b"") -> Contest:
    """Against a processor that takes a second for each batch, one after another."""
    data = data or readers.recognizer()
    return Contest(
        usual=lambda: Paced(clock, data, 1.0),
        exact=lambda: Session(data, "m", threads=1),
        accelerated=accelerated,
        crew=Crew(threads=1),
    )


def test_half_the_time_is_faster(clock: Clock) -> None:
    found = probation.judge(contest(clock, lambda: Paced(clock, readers.recognizer(), 0.5)), HEIGHT)
    assert found == Verdict(Outcome.FASTER, 0.5, 0.5)


def test_a_little_less_time_is_not_worth_it(clock: Clock) -> None:
    found = probation.judge(contest(clock, lambda: Paced(clock, readers.recognizer(), 0.9)), HEIGHT)
    assert found.outcome is Outcome.SLOWER
    assert found.ratio == pytest.approx(0.9)


def test_what_takes_long_for_each_new_width_is_slower(clock: Clock) -> None:
    runs = 1 + len(probation._LINE_WIDTHS)
    paces = (*[3.0] * runs, 0.1)
    found = probation.judge(
        contest(clock, lambda: Paced(clock, readers.recognizer(), *paces)), HEIGHT
    )
    assert found.outcome is Outcome.SLOWER
    assert found.ratio > 1


def test_what_cannot_win_any_more_is_stopped(clock: Clock) -> None:
    found = probation.judge(
        contest(clock, lambda: Paced(clock, readers.recognizer(), 100.0)), HEIGHT
    )
    assert found == Verdict(Outcome.SLOWER, 100.0, 100.0)
    assert clock.now < 100 * 2 * (1 + len(probation._LINE_WIDTHS))


def test_what_is_fast_but_starts_slowly_is_told_apart(clock: Clock) -> None:
    found = probation.judge(
        contest(clock, lambda: Paced(clock, readers.recognizer(), 2.5, 0.1)), HEIGHT
    )
    assert found.outcome is Outcome.STARTS_SLOWLY
    assert found.ratio == pytest.approx(0.1)
    assert found.start_s == 2.5


def test_a_load_of_the_machine_is_no_merit_of_the_accelerator(clock: Clock) -> None:
    lines = len(probation._LINE_WIDTHS)
    disturbed = (1.0, *[9.0] * lines, *[1.0] * lines, 9.0)
    found = probation.judge(
        Contest(
            usual=lambda: Paced(clock, readers.recognizer(), *disturbed),
            exact=lambda: Session(readers.recognizer(), "m", threads=1),
            accelerated=lambda: Paced(clock, readers.recognizer(), 1.0),
            crew=Crew(threads=1),
        ),
        HEIGHT,
    )
    assert found == Verdict(Outcome.SLOWER, 1.0, 1.0)


def spoiled(step: float) -> Callable[[Floats], Floats]:
    def spoil(output: Floats) -> Floats:
        return (output + np.float32(step)).astype(np.float32)

    return spoil


@pytest.mark.parametrize(
    "spoil",
    [
        lambda output: output[:, :, ::-1],
        np.zeros_like,
        lambda output: output * np.float32(np.nan),
        lambda output: output[:, :-1],
        spoiled(0.1),
    ],
    ids=["other characters", "nothing", "no numbers", "another shape", "too unsure"],
)
def test_a_recognizer_that_reads_otherwise_is_wrong(
    clock: Clock, spoil: Callable[[Floats], Floats]
) -> None:
    accelerated = Paced(clock, readers.recognizer(), 0.1, spoil=spoil)
    assert probation.judge(contest(clock, lambda: accelerated), HEIGHT) == Verdict(Outcome.WRONG)


def test_a_recognizer_that_mixes_up_lines_read_together_is_wrong(clock: Clock) -> None:
    accelerated = Paced(clock, readers.recognizer(), 0.1, spoil=lambda output: output[::-1])
    assert probation.judge(contest(clock, lambda: accelerated), HEIGHT) == Verdict(Outcome.WRONG)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda output: output[..., ::-1],
        np.zeros_like,
        lambda output: output * np.float32(np.nan),
        lambda output: output[..., ::2],
    ],
    ids=["elsewhere", "nothing", "no numbers", "another shape"],
)
def test_a_detector_that_sees_otherwise_is_wrong(
    clock: Clock, spoil: Callable[[Floats], Floats]
) -> None:
    data = readers.detector()
    accelerated = Paced(clock, data, 0.1, spoil=spoil)
    assert probation.judge(contest(clock, lambda: accelerated, data)) == Verdict(Outcome.WRONG)


def test_what_16_bits_change_is_the_same(clock: Clock) -> None:
    def halve(output: Floats) -> Floats:
        return output.astype(np.float16).astype(np.float32)

    line = Paced(clock, readers.recognizer(), 0.1, spoil=halve)
    assert probation.judge(contest(clock, lambda: line), HEIGHT).outcome is Outcome.FASTER
    page = Paced(clock, readers.detector(), 0.1, spoil=halve)
    found = probation.judge(contest(clock, lambda: page, readers.detector()))
    assert found.outcome is Outcome.FASTER


def test_what_cannot_be_loaded_has_failed(clock: Clock) -> None:
    def load() -> Session:
        return Session(readers.recognizer(), "m", threads=1, provider=readers.GONE)

    assert probation.judge(contest(clock, load), HEIGHT) == Verdict(Outcome.FAILED)


def test_what_fails_in_a_run_has_failed(clock: Clock) -> None:
    def fail(output: Floats) -> Floats:
        raise ModelError(f"no memory for {output.shape}")

    accelerated = Paced(clock, readers.recognizer(), 0.1, spoil=fail)
    assert probation.judge(contest(clock, lambda: accelerated), HEIGHT) == Verdict(Outcome.FAILED)


def test_the_lines_tried_have_something_to_read() -> None:
    line = probation._line(HEIGHT, 312)
    steps = Session(readers.recognizer(), "m", threads=1).run(line)[0].argmax(axis=1)
    assert set(steps.tolist()) == {0, 1}
    page = probation._page(640, 480)
    assert 0.05 < Session(readers.detector(), "m", threads=1).run(page).mean() < 0.5
