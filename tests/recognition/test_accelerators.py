"""What ONNX Runtime may compute with, and how each is set up."""

import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from ppocr_desktop.recognition import accelerators
from ppocr_desktop.recognition.accelerators import Crew
from ppocr_desktop.recognition.options import Accelerator

FOLDER = Path("compiled")


@pytest.fixture
def libraries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the libraries of an ONNX Runtime lie, on a system that is no Mac."""
    spec = ModuleSpec("onnxruntime", None)
    spec.submodule_search_locations = [str(tmp_path)]
    monkeypatch.setattr(accelerators, "find_spec", lambda _: spec)
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / "capi").mkdir()
    return tmp_path / "capi"


def test_no_two_have_the_same_name() -> None:
    known = accelerators.providers(Crew(2), FOLDER)
    assert len({each.id for each in known}) == len({each.title for each in known}) == len(known)
    assert [each.id for each in known][:2] == ["openvino-gpu", "openvino-cpu"]
    assert known[0].title == "OpenVINO on GPU"
    assert known[-1].title == "Core ML"


def test_there_is_one_for_each_choice() -> None:
    named = {each.accelerator for each in accelerators.providers(Crew(2), FOLDER)}
    assert named == {*Accelerator} - {Accelerator.AUTO, Accelerator.CPU}
    assert set(accelerators.TITLES) == {*named, Accelerator.CPU}


def test_openvino_computes_as_many_lines_side_by_side_as_the_processor_would() -> None:
    crew = Crew(threads=1, lanes=4)
    (_, processor, *_) = accelerators.providers(crew, FOLDER)
    assert processor.settings == {
        "device_type": "CPU",
        "num_of_threads": "4",
        "num_streams": "4",
    }


def test_only_directml_wants_one_run_at_a_time() -> None:
    taking_turns = [each for each in accelerators.providers(Crew(1), FOLDER) if each.takes_turns]
    assert [each.accelerator for each in taking_turns] == [Accelerator.DIRECTML]


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("libonnxruntime_providers_openvino.so", (Accelerator.OPENVINO,)),
        ("onnxruntime_providers_openvino.dll", (Accelerator.OPENVINO,)),
        ("libonnxruntime_providers_cuda.so", (Accelerator.CUDA,)),
        ("onnxruntime_providers_cuda.dll", (Accelerator.CUDA,)),
        ("DirectML.dll", (Accelerator.DIRECTML,)),
        ("libonnxruntime_providers_shared.so", ()),
    ],
)
def test_what_is_installed_is_told_by_its_libraries(
    libraries: Path, name: str, found: tuple[Accelerator, ...]
) -> None:
    (libraries / name).touch()
    assert accelerators.installed() == found


def test_every_mac_has_core_ml(libraries: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert libraries.is_dir()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert accelerators.installed() == (Accelerator.COREML,)


def test_without_onnx_runtime_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(accelerators, "find_spec", lambda _: None)
    monkeypatch.setattr(sys, "platform", "linux")
    assert accelerators.installed() == ()
