"""Finding and verifying model files."""

import errno
from dataclasses import replace
from pathlib import Path

import pytest

from ppocr_desktop.errors import ModelError
from ppocr_desktop.recognition import store
from ppocr_desktop.recognition.model import System, UrlSource
from tests.recognition import files

pytestmark = pytest.mark.usefixtures("model_folder")


def test_model_is_found_among_the_fetched_ones(model_folder: Path) -> None:
    model_folder.mkdir()
    (model_folder / "m.onnx").write_bytes(files.CONTENT)
    assert store.find(files.model()) == model_folder / "m.onnx"
    assert store.read(files.model()) == files.CONTENT
    assert store.verify([files.model()]) == ()


def test_model_of_a_user_is_found_in_its_folder(tmp_path: Path) -> None:
    (tmp_path / "m.onnx").write_bytes(files.CONTENT)
    assert store.read(replace(files.model(), folder=tmp_path)) == files.CONTENT
    assert store.is_present(replace(files.model(), folder=tmp_path))
    assert not store.is_present(files.model())


def test_fetched_models_are_looked_for_first(model_folder: Path) -> None:
    assert store.where()[0] == model_folder


def test_missing_model_names_the_command_that_fetches_it() -> None:
    with pytest.raises(ModelError) as caught:
        store.find(files.model(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        'The model file m.onnx is missing; fetch it with "ppocr-desktop models fetch m".'
    )


def _system(*sources: UrlSource) -> System:
    a, b, c, d = (files.model(*sources, name=name) for name in "abcd")
    return System("demo", "", a, b, c, d)


def test_all_missing_models_are_one_sentence(model_folder: Path) -> None:
    model_folder.mkdir()
    (model_folder / "a.onnx").touch()
    with pytest.raises(ModelError) as caught:
        store.require(_system(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        '3 model files of "demo" are missing; fetch them with "ppocr-desktop models fetch demo".'
    )


def test_one_missing_model_is_named(model_folder: Path) -> None:
    system = _system(UrlSource("https://example.invalid/"))
    model_folder.mkdir()
    for name in "abd":
        (model_folder / f"{name}.onnx").touch()
    with pytest.raises(ModelError, match=r"^The model file c\.onnx is missing; fetch it with"):
        store.require(system)
    (model_folder / "c.onnx").touch()
    store.require(system)


def test_missing_models_that_nobody_offers_are_to_be_added_again() -> None:
    with pytest.raises(ModelError, match=r"a\.onnx is missing; add its folder again"):
        store.require(_system())


def test_truncated_model_names_file_size_and_command(model_folder: Path) -> None:
    model_folder.mkdir()
    path = model_folder / "m.onnx"
    path.write_bytes(files.CONTENT[:1000])
    with pytest.raises(ModelError) as caught:
        store.read(files.model(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        f"The model file {path} is cut short (1,000 of 1,024,000 bytes); "
        'fetch it with "ppocr-desktop models fetch m".'
    )


@pytest.mark.parametrize("data", [files.OTHER, files.CONTENT + b"\0"])
def test_altered_model_names_file_and_command(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "m.onnx"
    path.write_bytes(data)
    with pytest.raises(ModelError) as caught:
        store.read(replace(files.model(), folder=tmp_path))
    assert str(caught.value) == (
        f"The model file {path} is not the file it should be (its SHA-256 differs); "
        'add its folder again with "ppocr-desktop models add FOLDER".'
    )


def test_unreadable_model_is_one_sentence(
    model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    model_folder.mkdir()
    (model_folder / "m.onnx").write_bytes(files.CONTENT)

    def refuse(_: Path) -> bytes:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "read_bytes", refuse)
    with pytest.raises(ModelError, match=r"m\.onnx may not be read; change its permissions"):
        store.read(files.model())


def test_models_in_a_folder_that_may_not_be_looked_into_are_not_called_missing(
    model_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(ModelError) as caught:
        store.require(_system(UrlSource("https://example.invalid/")))
    assert str(caught.value) == (
        f"The model file {model_folder / 'a.onnx'} may not be read; "
        "change its permissions and its folder's."
    )


def test_verify_tells_each_problem(model_folder: Path) -> None:
    model_folder.mkdir()
    (model_folder / "a.onnx").write_bytes(b"")
    right = replace(files.model(name="b", data=b""), sha256=files.digest(b""))
    (model_folder / "b.onnx").write_bytes(b"")
    problems = store.verify([files.model(name="a"), right, files.model(name="c")])
    assert [problem.model.id for problem in problems] == ["a", "c"]
    assert "cut short" in problems[0].sentence
    assert "missing" in problems[1].sentence
