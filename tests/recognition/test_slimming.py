"""Smaller copies of systems, and folders to carry away, with the real tiny models."""

import errno
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError, OutputError, UsageError
from ppocr_desktop.recognition import (
    addition,
    catalog,
    comparison,
    defaults,
    fetching,
    packing,
    slimming,
    store,
)
from ppocr_desktop.recognition.comparison import RefusedError, Sheet
from ppocr_desktop.recognition.options import RecognitionOptions
from ppocr_desktop.recognition.pipeline import Recognizer
from ppocr_desktop.recognition.rewriting.shrinking import Bits
from ppocr_desktop.recognition.slimming import Wish


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A user's folder of models with those of tiny."""
    paths = []
    for model in catalog.load_default().system("tiny").files:
        if not store.is_present(model):
            pytest.skip("the models are not fetched")
        paths.append(store.find(model))
    folder = tmp_path / "models"
    folder.mkdir()
    for path in paths:
        shutil.copyfile(path, folder / path.name)
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(folder))
    return folder


@pytest.fixture
def sheets(sample: NDArray[np.uint8]) -> Sequence[Sheet]:
    return (Sheet("sample", lambda: sample),)


def test_a_smaller_copy_is_added_and_reads(
    models: Path, sheets: Sequence[Sheet], sample: NDArray[np.uint8]
) -> None:
    made = slimming.slim(Wish("tiny"), sheets)
    assert made.system.name == "tiny-int8"
    assert made.size < 0.3 * made.size_before
    assert made.size == sum(path.stat().st_size for path in _files(models / "tiny-int8"))
    assert made.comparison.alike > 0.95
    page = Recognizer(RecognitionOptions(model="tiny-int8")).read(sample)
    assert page.lines[0].text == "The Paper Lantern"


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if path.suffix in {".onnx", ".txt"}]


def test_a_copy_keeps_its_languages_and_constants(models: Path, sheets: Sequence[Sheet]) -> None:
    del models
    tiny = catalog.load_default().system("tiny")
    made = slimming.slim(Wish("tiny", Bits.SIXTEEN), sheets).system
    assert made.name == "tiny-fp16"
    assert made.recognizer.languages == tiny.recognizer.languages
    assert made.recognizer.aspect == tiny.recognizer.aspect
    assert made.recognizer.quantize == tiny.recognizer.quantize > 0
    assert made.detector.ranges == tiny.detector.ranges != ()
    assert made.detector.constants == tiny.detector.constants
    assert made.page_orientation is not None


def test_the_page_classifier_can_be_left_out(models: Path, sheets: Sequence[Sheet]) -> None:
    del models
    made = slimming.slim(Wish("tiny", keep_page_classifier=False), sheets)
    assert made.system.page_orientation is None
    assert len(made.system.files) == 4


def test_a_copy_that_reads_badly_is_not_kept(
    models: Path, sheets: Sequence[Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(comparison, "LEAST_ALIKE", 1.01)
    with pytest.raises(RefusedError) as caught:
        slimming.slim(Wish("tiny"), sheets)
    assert str(caught.value).startswith('"tiny-int8" reads too badly to be kept (')
    assert str(caught.value).endswith("); try it with --bits 16, or on other pages.")
    assert not (models / "tiny-int8").exists()


def test_what_is_small_already_cannot_be_made_smaller(
    models: Path, sheets: Sequence[Sheet]
) -> None:
    del models
    fetching.fetch(catalog.load_default().select(["featherweight"]))
    with pytest.raises(ModelError) as caught:
        slimming.slim(Wish("featherweight"), sheets)
    assert str(caught.value) == (
        '"featherweight" cannot be made smaller: its weights are stored small already.'
    )


def test_a_full_disk_is_one_sentence(
    models: Path, sheets: Sequence[Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    del models

    def fail(*_: object, **__: object) -> str:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(addition, "describe", fail)
    with pytest.raises(OutputError) as caught:
        slimming.slim(Wish("tiny"), sheets)
    assert str(caught.value) == (
        "The smaller models cannot be written (No space left on device); "
        "make room on the disk for temporary files."
    )


# Featherweight


def test_featherweight_is_made_of_tiny_and_takes_two_megabytes(models: Path) -> None:
    before = {path.name for path in models.iterdir()}
    feather = catalog.load_default().system("featherweight")
    fetching.fetch(feather.files)
    assert store.verify(feather.files) == ()
    assert {path.name for path in models.iterdir()} - before == {
        ".lock",
        "featherweight_cls.onnx",
        "featherweight_det.onnx",
        "featherweight_rec.onnx",
    }
    assert sum(model.bytes for model in feather.files) < 2_200_000
    tiny = catalog.load_default().system("tiny")
    assert set(feather.recognizer.languages) >= set(tiny.recognizer.languages)


def test_featherweight_reads_turned_pages(models: Path, sample: NDArray[np.uint8]) -> None:
    del models
    feather = catalog.load_default().system("featherweight")
    fetching.fetch(feather.files)
    reader = Recognizer(RecognitionOptions(model="featherweight"))
    for degrees in (0, 90, 180, 270):
        page = reader.read(np.ascontiguousarray(np.rot90(sample, -degrees // 90)))
        assert page.orientation == degrees
        assert page.lines[0].text == "The Paper Lantern"


# Folders to carry away


def test_a_packed_system_is_the_usual_one_where_it_lies(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, sample: NDArray[np.uint8]
) -> None:
    del models
    system = catalog.load_default().system("tiny")
    size = packing.pack(system, tmp_path / "stick")
    assert size > sum(model.bytes for model in system.files)
    for name in (system.recognizer.corrections, system.recognizer.head):
        kept = (places.models() / name).read_bytes()
        assert (tmp_path / "stick" / name).read_bytes() == kept
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "stick"))
    assert RecognitionOptions().model == "tiny"
    assert [each.name for each in catalog.load_default().systems if each.default] == ["tiny"]
    assert Recognizer(RecognitionOptions()).read(sample).lines[0].text == "The Paper Lantern"


def test_a_packed_folder_can_be_that_of_a_program(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fetching.fetch(catalog.load_default().select(["featherweight"]))
    packing.pack(catalog.load_default().system("featherweight"), tmp_path / "program")
    names = {path.name for path in (tmp_path / "program").iterdir()}
    assert names >= {"manifest.toml", "THIRD-PARTY-NOTICES.md", "usual.txt", "korean_rec.onnx"}
    assert "PP-OCRv6_det_tiny.onnx" not in names
    shutil.rmtree(models)
    monkeypatch.setattr(places, "models", lambda: tmp_path / "program")
    assert defaults.system() == "featherweight"
    assert defaults.live_system() == "featherweight"
    assert store.verify(catalog.load_default().select([])) == ()


def test_systems_of_users_are_packed_with_their_manifest(
    models: Path, tmp_path: Path, sheets: Sequence[Sheet], monkeypatch: pytest.MonkeyPatch
) -> None:
    del models
    made = slimming.slim(Wish("tiny", keep_page_classifier=False), sheets).system
    packing.pack(made, tmp_path / "stick")
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "stick"))
    assert store.verify(catalog.load_default().system("tiny-int8").files) == ()


def test_packing_leaves_folders_with_something_in_them_alone(models: Path, tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    (tmp_path / "stick" / "letter.txt").touch()
    with pytest.raises(UsageError) as caught:
        packing.pack(catalog.load_default().system("tiny"), tmp_path / "stick")
    assert str(caught.value) == f"{tmp_path / 'stick'} is not empty; name a new folder."
    assert models.is_dir()


def test_packing_to_where_nothing_can_be_written_is_one_sentence(
    models: Path, tmp_path: Path
) -> None:
    del models
    (tmp_path / "file").touch()
    with pytest.raises(OutputError) as caught:
        packing.pack(catalog.load_default().system("tiny"), tmp_path / "file" / "stick")
    assert str(caught.value) == (
        f"The models cannot be copied to {tmp_path / 'file' / 'stick'} (Not a directory); "
        "name a folder that can be written."
    )


@pytest.mark.parametrize("stop", [KeyboardInterrupt(), OSError(errno.ENOSPC, "disk full")])
def test_packing_that_is_stopped_leaves_an_empty_folder(
    models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stop: BaseException
) -> None:
    del models

    def fail(*_: object) -> None:
        raise stop

    monkeypatch.setattr(shutil, "copyfile", fail)
    with pytest.raises((KeyboardInterrupt, OutputError)):
        packing.pack(catalog.load_default().system("tiny"), tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == []


def test_without_a_word_on_it_small_is_usual_and_tiny_quick(models: Path) -> None:
    assert (defaults.system(), defaults.live_system()) == ("small", "tiny")
    (models / defaults.NAME).write_bytes(b"\xff\xfe")
    assert defaults.system() == "small"
    (models / defaults.NAME).write_text("nothing-like-it\n")
    assert [one.name for one in catalog.load_default().systems if one.default] == ["small", "tiny"]
