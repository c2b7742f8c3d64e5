"""What came of trying models on accelerators, kept from one start of the program to the next."""

import subprocess
import sys
from pathlib import Path

import pytest

from ppocr_desktop.recognition import accelerators, verdicts
from ppocr_desktop.recognition.accelerators import Crew, Provider
from ppocr_desktop.recognition.model import Model, Stage, System
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.verdicts import Outcome, ProviderVerdict, Verdict
from tests.recognition import readers

VERDICT = Verdict(Outcome.SLOWER, 1.25, 0.5)
GPU, CPU, CUDA, *_ = accelerators.providers(Crew(1), Path())


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PPOCR_DESKTOP_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


@pytest.fixture
def model(tmp_path: Path) -> Model:
    return readers.model(tmp_path, readers.detector(), Stage.DETECTOR)


@pytest.fixture
def _openvino(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accelerators, "installed", lambda: (Accelerator.OPENVINO,))


def test_a_verdict_is_found_again(model: Model) -> None:
    verdicts.keep(model, GPU, "key", VERDICT)
    assert verdicts.find(model, GPU, "key") == verdicts.find(model, GPU) == VERDICT


def test_that_of_other_circumstances_is_not(model: Model) -> None:
    verdicts.keep(model, GPU, "key", VERDICT)
    assert verdicts.find(model, GPU, "other key") is None
    assert verdicts.find(model, CPU, "key") is None


@pytest.mark.parametrize(
    "text", ["", "{}", "[]", '{"key": "key", "outcome": "odd", "ratio": 1, "start_s": 1}']
)
def test_a_damaged_verdict_counts_for_nothing(model: Model, text: str) -> None:
    verdicts.keep(model, GPU, "key", VERDICT)
    (verdicts.folder(model) / "openvino-gpu.json").write_text(text)
    assert verdicts.find(model, GPU, "key") is None


def test_without_room_nothing_is_kept(model: Model, cache: Path) -> None:
    cache.write_bytes(b"a file in the place of a folder")
    verdicts.keep(model, GPU, "key", VERDICT)
    assert verdicts.find(model, GPU, "key") is None


def test_a_mark_stays_only_where_the_program_ends_within() -> None:
    with verdicts.alone():
        with verdicts.marked(GPU, "mark"):
            assert verdicts.has_crashed(GPU, "mark")
        assert not verdicts.has_crashed(GPU, "mark")


def test_a_mark_of_other_circumstances_counts_for_nothing() -> None:
    with verdicts.alone(), verdicts.marked(GPU, "mark"):
        assert not verdicts.has_crashed(GPU, "other mark")
        assert not verdicts.has_crashed(CPU, "mark")


def test_what_is_forgotten_can_be_tried_again(model: Model) -> None:
    verdicts.keep(model, GPU, "key", VERDICT)
    with verdicts.alone(), verdicts.marked(GPU, "mark"):
        verdicts.forget(model)
        assert not verdicts.has_crashed(GPU, "mark")
    assert verdicts.find(model, GPU) is None


def judged(provider: Provider, outcome: Outcome, ratio: float = 0.0) -> ProviderVerdict:
    return ProviderVerdict(provider, Verdict(outcome, ratio, 3.0))


def test_the_fastest_comes_first() -> None:
    found = (
        judged(GPU, Outcome.FASTER, 0.5),
        judged(CPU, Outcome.SLOWER, 1.5),
        judged(CUDA, Outcome.FASTER, 0.2),
    )
    assert verdicts.ranked(found, Accelerator.AUTO) == [CUDA, GPU]


def test_by_name_what_gains_nothing_is_used_but_not_what_errs() -> None:
    found = (judged(GPU, Outcome.SLOWER, 2.0), judged(CPU, Outcome.STARTS_SLOWLY, 0.5))
    assert verdicts.ranked(found, Accelerator.OPENVINO) == [CPU, GPU]
    assert verdicts.ranked(found, Accelerator.AUTO) == []
    for outcome in (Outcome.WRONG, Outcome.FAILED, Outcome.CRASHED):
        assert verdicts.ranked((judged(GPU, outcome),), Accelerator.OPENVINO) == []


@pytest.mark.parametrize(
    ("outcome", "sentence"),
    [
        (Outcome.FASTER, "OpenVINO on GPU takes 0.50 of the processor's time"),
        (Outcome.SLOWER, "OpenVINO on GPU takes 0.50 of the processor's time"),
        (
            Outcome.STARTS_SLOWLY,
            "OpenVINO on GPU takes 0.50 of the processor's time, but 3.0 s to start",
        ),
        (Outcome.WRONG, "OpenVINO on GPU reads otherwise than the processor"),
        (Outcome.FAILED, "OpenVINO on GPU cannot be used here"),
        (Outcome.CRASHED, "OpenVINO on GPU ended the program when it was tried"),
    ],
)
def test_each_outcome_has_its_words(outcome: Outcome, sentence: str) -> None:
    assert judged(GPU, outcome, 0.5).sentence == sentence


@pytest.mark.usefixtures("_openvino")
def test_the_report_says_what_computes_and_why(model: Model) -> None:
    verdicts.keep(model, GPU, "key", Verdict(Outcome.FASTER, 0.4, 1.0))
    verdicts.keep(model, CPU, "key", Verdict(Outcome.WRONG))
    system = System("s", "", model, model, model, None)
    reasons = (
        "(OpenVINO on GPU takes 0.40 of the processor's time; "
        "OpenVINO on CPU reads otherwise than the processor)"
    )
    (line, _) = verdicts.report(system, Accelerator.AUTO)
    assert line == ("detector.onnx", f"OpenVINO on GPU {reasons}")
    (line, _) = verdicts.report(system, Accelerator.CPU)
    assert line == ("detector.onnx", f"the processor {reasons}")


@pytest.mark.usefixtures("_openvino")
def test_what_was_never_tried_is_not_in_the_report(model: Model) -> None:
    assert verdicts.describe(verdicts.kept(model), Accelerator.AUTO) == "the processor"


def test_what_is_installed_no_more_is_not_in_the_report(
    model: Model, monkeypatch: pytest.MonkeyPatch
) -> None:
    verdicts.keep(model, GPU, "key", VERDICT)
    monkeypatch.setattr(accelerators, "installed", lambda: (Accelerator.CUDA,))
    assert verdicts.kept(model) == ()


def test_reports_need_no_onnx_runtime() -> None:
    code = "import sys; from ppocr_desktop.recognition import verdicts; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert "onnxruntime" not in done.stdout.split()
