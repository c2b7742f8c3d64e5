"""Models on whatever computes them best here; the processor in disguise stands for accelerators."""

import logging
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import accelerators, election, probation, verdicts
from ppocr_desktop.recognition import session as runtime
from ppocr_desktop.recognition.accelerators import Crew, Provider
from ppocr_desktop.recognition.election import Accelerated
from ppocr_desktop.recognition.model import Model, Stage
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.session import Session
from ppocr_desktop.recognition.verdicts import Outcome, Verdict
from tests.recognition import readers

CREW = Crew(1, lanes=2)
LINE = np.zeros((1, 3, 48, 64), np.float32)
AUTO, BY_NAME = Accelerator.AUTO, Accelerator.OPENVINO


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PPOCR_DESKTOP_CACHE", str(tmp_path / "cache"))
    offer(monkeypatch, readers.SAME)
    return tmp_path / "cache"


def offer(monkeypatch: pytest.MonkeyPatch, *providers: Provider) -> None:
    monkeypatch.setattr(accelerators, "providers", lambda *_: providers)


def judge_as(monkeypatch: pytest.MonkeyPatch, verdict: Verdict) -> None:
    monkeypatch.setattr(probation, "judge", lambda *_: verdict)


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return readers.model(tmp_path, readers.recognizer(), Stage.RECOGNIZER)


def test_what_is_there_is_tried_for_real(model: Model) -> None:
    (found,) = election.try_providers(model, AUTO, CREW)
    # The same on both sides: nothing to gain, but nothing wrong either.
    assert found.verdict.is_right
    assert found.verdict.ratio > 0


def test_a_detector_is_tried_on_pages(tmp_path: Path) -> None:
    model = readers.model(tmp_path, readers.detector(), Stage.DETECTOR)
    (found,) = election.try_providers(model, AUTO, Crew(1))
    assert found.verdict.is_right


def test_nothing_is_tried_twice(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    judge_as(monkeypatch, Verdict(Outcome.SLOWER, 2.0, 1.0))
    first = election.try_providers(model, AUTO, CREW)
    monkeypatch.setattr(probation, "judge", lambda *_: pytest.fail("tried twice"))
    assert election.try_providers(model, AUTO, CREW) == first


def test_with_other_threads_it_is_tried_anew(model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    judge_as(monkeypatch, Verdict(Outcome.SLOWER, 2.0, 1.0))
    election.try_providers(model, AUTO, CREW)
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    (found,) = election.try_providers(model, AUTO, Crew(1))
    assert found.verdict.outcome is Outcome.FASTER


def test_with_another_runtime_it_is_tried_anew(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.SLOWER, 2.0, 1.0))
    election.try_providers(model, AUTO, CREW)
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    monkeypatch.setattr(runtime, "surroundings", lambda: "99.0")
    (found,) = election.try_providers(model, AUTO, CREW)
    assert found.verdict.outcome is Outcome.FASTER


def test_the_processor_alone_leaves_no_trace(
    model: Model, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert election.elect(model, Accelerator.CPU, CREW) == []
    offer(monkeypatch, readers.GONE)
    assert election.elect(model, AUTO, CREW) == []
    assert not cache.exists()


def test_what_is_faster_computes(
    model: Model, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    with caplog.at_level(logging.INFO):
        session = election.open_session(model, CREW, election.elect(model, AUTO, CREW))
    assert isinstance(session, Accelerated)
    assert session.run(LINE).shape == (1, 64, 2)
    assert "OpenVINO on GPU computes recognizer.onnx" in caplog.messages


def test_what_is_slower_computes_only_when_it_is_asked_for(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.SLOWER, 1.5, 1.0))
    assert election.elect(model, AUTO, CREW) == []
    assert election.elect(model, BY_NAME, CREW) == [readers.SAME]


def test_nobody_is_bothered_with_what_nobody_asked_for(
    model: Model, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.WRONG))
    election.elect(model, AUTO, CREW)
    assert caplog.messages == []


def test_what_is_asked_for_in_vain_is_one_sentence(
    model: Model, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.WRONG))
    assert election.elect(model, BY_NAME, CREW) == []
    assert caplog.messages == [
        (
            "The processor computes recognizer.onnx: "
            "OpenVINO on GPU reads otherwise than the processor."
        )
    ]


def test_what_is_asked_for_and_not_installed_is_one_sentence(
    model: Model, caplog: pytest.LogCaptureFixture
) -> None:
    assert election.elect(model, Accelerator.CUDA, CREW) == []
    assert caplog.messages == ["The processor computes recognizer.onnx: CUDA is not installed."]


def test_a_damaged_model_is_told_and_nobody_blamed(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    elected = election.elect(model, AUTO, CREW)
    assert model.folder
    (model.folder / model.file).write_bytes(b"short")
    with pytest.raises(ModelError, match="is not the file it should be"):
        election.open_session(model, CREW, elected)
    assert election.elect(model, AUTO, CREW) == [readers.SAME]


def test_what_does_not_load_any_more_gives_way(
    model: Model, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    elected = election.elect(model, AUTO, CREW)
    load = Session.__init__

    def fail(
        self: Session, data: bytes, name: str, *, threads: int, provider: Provider | None = None
    ) -> None:
        if provider:
            raise ModelError("its driver is gone")
        load(self, data, name, threads=threads)

    monkeypatch.setattr(Session, "__init__", fail)
    session = election.open_session(model, CREW, elected)
    assert session.run(LINE).shape == (1, 64, 2)
    assert caplog.messages == [
        "OpenVINO on GPU failed on recognizer.onnx; the processor goes on in its place."
    ]
    assert election.elect(model, AUTO, CREW) == []


def test_where_a_run_fails_the_processor_goes_on(
    model: Model, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    session = election.open_session(model, CREW, election.elect(model, AUTO, CREW))
    expected = session.run(LINE)

    def fail(batch: Floats) -> Floats:
        raise ModelError(f"no memory for {batch.shape}")

    monkeypatch.setattr(session, "attempt", fail)
    for _ in range(2):
        np.testing.assert_array_equal(session.run(LINE), expected)
    assert caplog.messages == [
        "OpenVINO on GPU failed on recognizer.onnx; the processor goes on in its place."
    ]
    session.relax()
    session.interrupt()
    assert election.elect(model, AUTO, CREW) == []


def test_a_picture_that_nothing_takes_is_not_the_accelerators_fault(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    session = election.open_session(model, CREW, election.elect(model, AUTO, CREW))
    with pytest.raises(ModelError, match=r"^recognizer\.onnx cannot be run on this picture;"):
        session.run(np.zeros((1, 5), np.float32))
    assert election.elect(model, AUTO, CREW) == [readers.SAME]


def test_where_nothing_can_be_kept_nothing_is_tried(
    model: Model, cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cache.write_bytes(b"a file in the place of a folder")
    monkeypatch.setattr(probation, "judge", lambda *_: pytest.fail("tried"))
    assert election.elect(model, AUTO, CREW) == []


CRASH = """
import os
from pathlib import Path
from ppocr_desktop.recognition import accelerators, election, probation
from ppocr_desktop.recognition.accelerators import Crew
from ppocr_desktop.recognition.model import Stage
from ppocr_desktop.recognition.options import Accelerator
from tests.recognition import readers
accelerators.providers = lambda *_: (readers.SAME,)
probation.judge = lambda *_: os._exit(7)
model = readers.model(Path({folder!r}), readers.recognizer(), Stage.RECOGNIZER)
election.try_providers(model, Accelerator.AUTO, Crew(1, lanes=2))
"""


def test_what_ended_the_program_is_not_tried_again(
    model: Model, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = Path(__file__).parents[2]
    code = CRASH.format(folder=str(tmp_path))
    ended = subprocess.run([sys.executable, "-c", code], cwd=root, check=False)
    assert ended.returncode == 7
    monkeypatch.setattr(probation, "judge", lambda *_: pytest.fail("tried again"))
    (found,) = election.try_providers(model, AUTO, CREW)
    assert found.verdict == Verdict(Outcome.CRASHED)


def test_what_ended_the_program_is_tried_again_on_request(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    with verdicts.alone():
        verdicts._marker(readers.SAME).write_text(election._mark(readers.SAME), encoding="utf-8")
    judge_as(monkeypatch, Verdict(Outcome.FASTER, 0.5, 1.0))
    (found,) = election.try_providers(model, AUTO, CREW)
    assert found.verdict == Verdict(Outcome.CRASHED)
    verdicts.forget(model)
    (found,) = election.try_providers(model, AUTO, CREW)
    assert found.verdict.outcome is Outcome.FASTER
