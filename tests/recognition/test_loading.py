"""Loading the models of a system, with the real tiny ones."""

import hashlib
import logging
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import accelerators, catalog, probation, store
from ppocr_desktop.recognition.loading import Models
from ppocr_desktop.recognition.model import Model, Stage, System
from ppocr_desktop.recognition.options import Accelerator, RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.verdicts import Outcome, Verdict
from tests.recognition import readers
from tests.recognition.drawing import Image, white, write


@pytest.fixture
def tiny() -> System:
    system = catalog.load_default().system("tiny")
    if not all(store.is_present(model) for model in system.files):
        pytest.skip("the models are not fetched")
    return system


@pytest.fixture
def page() -> Image:
    image = white(640, 200)
    write(image, "The paper lantern", 40, 100)
    return image


def damaged(model: Model, folder: Path) -> Model:
    """The same model in another folder, where its file is a few bytes."""
    (folder / model.file).write_bytes(b"short")
    return replace(model, folder=folder)


def test_lines_are_found_and_read(tiny: System, page: Image) -> None:
    models = Models(tiny, threads=1)
    (found,) = models.detector(alone=True).detect(page)
    assert found.score > 0.5
    line = np.ascontiguousarray(page[66:114, 30:350])
    (reading,) = models.lines.reader.read([line])
    assert reading.text == "The paper lantern"


def test_what_few_pages_need_is_not_loaded_with_the_others(tiny: System, tmp_path: Path) -> None:
    assert tiny.page_orientation
    system = replace(
        tiny,
        line_orientation=damaged(tiny.line_orientation, tmp_path),
        page_orientation=damaged(tiny.page_orientation, tmp_path),
        supplements=tuple(damaged(model, tmp_path) for model in tiny.supplements),
    )
    models = Models(system, threads=1)
    with pytest.raises(ModelError, match=rf"^The model file {tmp_path / 'ch_ppocr'}"):
        models.lines.classifier.upside_down([white(96, 48)])


def test_a_damaged_detector_is_told_at_once(tiny: System, tmp_path: Path) -> None:
    # What was made of it before could still be there.
    model = replace(damaged(tiny.detector, tmp_path), quantize=0, ranges=())
    with pytest.raises(ModelError, match=rf"^The model file {tmp_path / model.file} "):
        Models(replace(tiny, detector=model), threads=1)


def test_a_damaged_recognizer_is_told_at_once(tiny: System, tmp_path: Path) -> None:
    model = replace(damaged(tiny.recognizer, tmp_path), quantize=0)
    with pytest.raises(ModelError, match=rf"^The model file {tmp_path / model.file} "):
        Models(replace(tiny, recognizer=model), threads=1)


def test_a_list_of_characters_in_another_encoding_is_told(tiny: System, tmp_path: Path) -> None:
    text = "一\n二\n".encode("gbk")
    (tmp_path / "list.txt").write_bytes(text)
    digest = hashlib.sha256(text).hexdigest()
    listed = replace(
        tiny.recognizer,
        stage=Stage.CHARACTERS,
        file="list.txt",
        bytes=len(text),
        sha256=digest,
        folder=tmp_path,
    )
    with pytest.raises(ModelError, match="UTF-8"):
        Models(replace(tiny, characters=(listed,)), threads=1)


def test_a_missing_file_is_told_at_once(tiny: System, tmp_path: Path) -> None:
    missing = replace(tiny.line_orientation, folder=tmp_path)
    with pytest.raises(ModelError, match=rf"{missing.file}"):
        Models(replace(tiny, line_orientation=missing), threads=1)


def test_a_supplement_that_is_not_there_is_done_without(
    tiny: System, page: Image, tmp_path: Path
) -> None:
    gone = tuple(replace(model, folder=tmp_path) for model in tiny.supplements)
    models = Models(replace(tiny, supplements=gone), threads=1)
    noise = np.random.default_rng(0).integers(0, 255, (1, 48, 160, 3)).astype(np.uint8)
    assert len(models.lines.reader.read([noise[0]])) == 1
    assert models.detector(alone=True).detect(page)


def test_working_memory_is_given_back_and_reading_goes_on(tiny: System, page: Image) -> None:
    models = Models(tiny, threads=1)
    before = models.detector(alone=True).detect(page)
    models.relax()
    assert models.detector(alone=True).detect(page) == before


def _with_halves(system: System, *, halves: bool) -> System:
    constants = replace(system.detector.constants, halves=halves)
    return replace(system, detector=replace(system.detector, constants=constants))


def test_pages_read_at_the_same_time_share_the_threads(tiny: System, page: Image) -> None:
    models = Models(_with_halves(tiny, halves=False), threads=2)
    alone, beside = models.detector(alone=True), models.detector(alone=False)
    assert beside is not alone
    assert beside is models.detector(alone=False)
    assert beside.detect(page) == alone.detect(page)


@pytest.mark.parametrize(("threads", "halves"), [(1, False), (2, True)])
def test_a_thread_of_its_own_is_not_shared(tiny: System, threads: int, *, halves: bool) -> None:
    models = Models(_with_halves(tiny, halves=halves), threads)
    assert models.detector(alone=False) is models.detector(alone=True)


@pytest.mark.usefixtures("tiny")
def test_the_accelerator_that_is_wanted_finds_and_reads_lines(
    page: Image, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("PPOCR_DESKTOP_CACHE", str(tmp_path))
    monkeypatch.setattr(accelerators, "providers", lambda *_: (readers.SAME,))
    monkeypatch.setattr(probation, "judge", lambda *_: Verdict(Outcome.SLOWER, 1.0, 1.0))
    recognizer = Recognizer(RecognitionOptions("tiny", accelerator=Accelerator.OPENVINO))
    with caplog.at_level(logging.INFO):
        (line,) = recognizer.read(page).lines
    assert line.text == "The paper lantern"
    title = readers.SAME.title
    told = [message for message in caplog.messages if message.startswith(f"{title} computes")]
    assert sorted(told) == [
        f"{title} computes PP-OCRv6_det_tiny.onnx",
        f"{title} computes PP-OCRv6_rec_tiny.onnx",
    ]
