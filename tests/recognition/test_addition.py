"""Adding folders of models, known by the shapes of their graphs; the graphs here are tiny."""

import errno
import hashlib
import logging
import os
import shutil
from pathlib import Path

import pytest

from ppocr_desktop.errors import ModelError, OutputError, UsageError
from ppocr_desktop.recognition import addition, catalog, store
from ppocr_desktop.recognition.model import DetectorConstants, System

SHARED = Path(__file__).parents[2] / ".." / "shared"

Dims = tuple[int | str, ...]

PICTURE: Dims = ("n", 3, "h", "w")


def _field(number: int, value: int | bytes | str) -> bytes:
    """One field of a protocol buffer."""
    if isinstance(value, int):
        return _varint(number << 3) + _varint(value)
    data = value.encode() if isinstance(value, str) else value
    return _varint(number << 3 | 2) + _varint(len(data)) + data


def _varint(value: int) -> bytes:
    head = b""
    while value > 127:
        head += bytes([value & 127 | 128])
        value >>= 7
    return head + bytes([value])


def _value(name: str, dims: Dims) -> bytes:
    sizes = [_field(1, _field(1 if isinstance(dim, int) else 2, dim)) for dim in dims]
    tensor = _field(1, 1) + _field(2, b"".join(sizes))
    return _field(1, name) + _field(2, _field(1, tensor))


def _onnx(output: Dims, picture: Dims = PICTURE, characters: str = "") -> bytes:
    """A graph that gives zeros or, where sizes are names, the picture, flat for two of them."""
    fixed = [size for size in output if isinstance(size, int)]
    free = len(fixed) < len(output)
    operator = "Flatten" if free and len(output) == 2 else "Identity"
    count = 4
    for size in fixed:
        count *= size
    zeros = b"".join(_field(1, size) for size in fixed)
    zeros += _field(2, 1) + _field(8, "zeros") + _field(9, bytes(0 if free else count))
    node = _field(1, "x" if free else "zeros") + _field(2, "y") + _field(4, operator)
    graph = _field(1, node) + _field(2, "g") + (b"" if free else _field(5, zeros))
    graph += _field(11, _value("x", picture)) + _field(12, _value("y", output))
    model = _field(1, 8) + _field(8, _field(2, 13)) + _field(7, graph)
    if characters:
        model += _field(14, _field(1, "character") + _field(2, characters))
    return model


DETECTOR = _onnx(PICTURE)
RECOGNIZER = _onnx((1, 5, 12))
LINE = _onnx((1, 2))
PAGE = _onnx((1, 4))
LIST = "\n".join("0123456789") + "\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path / "models"))
    path = tmp_path / "own"
    path.mkdir()
    return path


def _write(folder: Path, **files: bytes) -> None:
    """Write x.onnx for x=..., and the list of ten characters."""
    for name, data in files.items():
        (folder / f"{name}.onnx").write_bytes(data)
    (folder / "list.txt").write_text(LIST, encoding="utf-8")


def _ids(system: System) -> list[str]:
    return [model.id for model in system.files]


def _refusal(folder: Path) -> str:
    with pytest.raises((ModelError, UsageError)) as caught:
        addition.add(folder)
    return str(caught.value)


def test_stages_are_known_by_the_output(folder: Path) -> None:
    _write(folder, a=DETECTOR, b=RECOGNIZER, c=LINE, d=PAGE)
    (system,) = addition.add(folder)
    assert system.name == "own"
    assert _ids(system) == ["own-a", "own-b", "own-list-characters", "own-c", "own-d"]


def test_added_files_are_copied_and_right(folder: Path) -> None:
    _write(folder, a=DETECTOR, b=RECOGNIZER)
    (system,) = addition.add(folder)
    shutil.rmtree(folder)
    assert store.verify(system.files[:3]) == ()
    assert store.read(system.recognizer) == RECOGNIZER
    assert store.find(system.recognizer).parent == store.where()[0] / "own"


def test_added_system_is_found_again(folder: Path) -> None:
    _write(folder, a=DETECTOR, b=RECOGNIZER)
    (system,) = addition.add(folder)
    assert catalog.load_default().system("own") == system


def test_missing_stages_come_from_the_default_system(folder: Path) -> None:
    _write(folder, b=RECOGNIZER)
    (system,) = addition.add(folder)
    assert _ids(system) == [
        "v6-small-detector",
        "own-b",
        "own-list-characters",
        "v2-line-orientation",
        "page-orientation",
    ]


def test_detector_alone_works_with_the_default_recognizer(folder: Path) -> None:
    _write(folder, a=DETECTOR)
    (system,) = addition.add(folder)
    assert _ids(system)[:2] == ["own-a", "v6-small-recognizer"]


def test_each_recognizer_makes_a_system_with_the_first_detector(folder: Path) -> None:
    _write(folder, z=DETECTOR, a=DETECTOR, korean_rec=RECOGNIZER, rec=RECOGNIZER)
    systems = addition.add(folder)
    assert [system.name for system in systems] == ["own-korean_rec", "own-rec"]
    assert {system.detector.id for system in systems} == {"own-a"}
    assert systems[0].recognizer.languages == ("ko", "en")
    assert systems[1].recognizer.languages == ()


def test_list_in_the_model_needs_no_file(folder: Path) -> None:
    (folder / "rec.onnx").write_bytes(_onnx((1, 5, 12), characters=LIST))
    (system,) = addition.add(folder)
    assert system.characters == ()


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["digits.txt", "other.txt"], "digits.txt"),
        (["japan_dict.txt", "a_dict.txt"], "japan_dict.txt"),
    ],
)
def test_list_that_fits_and_is_called_alike_is_chosen(
    folder: Path, names: list[str], chosen: str
) -> None:
    (folder / "japan_rec.onnx").write_bytes(RECOGNIZER)
    for name in names:
        text = LIST * 2 if name == "other.txt" else LIST
        (folder / name).write_text(text, encoding="utf-8")
    (folder / "binary.txt").write_bytes(b"\xff" * 10)
    (system,) = addition.add(folder)
    assert [model.file for model in system.characters] == [chosen]


def test_list_without_the_space_is_preferred(folder: Path) -> None:
    _write(folder, rec=RECOGNIZER)
    (folder / "a.txt").write_text(LIST + "x\n", encoding="utf-8")
    (system,) = addition.add(folder)
    assert [model.file for model in system.characters] == ["list.txt"]


@pytest.mark.parametrize(
    ("name", "picture", "height"),
    [
        ("en_number_mobile_v2.0_rec", PICTURE, 32),
        ("japan_rec_crnn", PICTURE, 32),
        ("japan_rec_crnn", ("n", 3, 32, "w"), 0),
        ("en_PP-OCRv4_rec", PICTURE, 0),
    ],
)
def test_height_of_the_papers_recognizers_is_32(
    folder: Path, name: str, picture: Dims, height: int
) -> None:
    _write(folder, **{name: _onnx((1, 5, 12), picture)})
    (system,) = addition.add(folder)
    assert system.recognizer.height == height


def test_constants_follow_the_generation_in_the_name(folder: Path) -> None:
    _write(folder, **{"mobile_v2.0_det": DETECTOR})
    (system,) = addition.add(folder)
    assert system.detector.generation == "v2"
    assert system.detector.constants == DetectorConstants(0.3, 0.5, 1.6)


def test_names_decide_where_shapes_are_open(folder: Path) -> None:
    unclear = _onnx(("n", "k"))
    _write(folder, mobile_cls=unclear, doc_ori=unclear)
    (system,) = addition.add(folder)
    assert system.line_orientation.id == "own-mobile_cls"
    assert system.page_orientation
    assert system.page_orientation.id == "own-doc_ori"


def test_folders_inside_are_searched(folder: Path) -> None:
    for name, data in {"det": DETECTOR, "rec": RECOGNIZER}.items():
        (folder / name).mkdir()
        (folder / name / "inference.onnx").write_bytes(data)
    (folder / "list.txt").write_text(LIST, encoding="utf-8")
    (system,) = addition.add(folder)
    assert _ids(system)[:2] == ["own-det-inference", "own-rec-inference"]
    assert system.detector.file == "det-inference.onnx"


def test_names_with_any_characters_are_made_safe(folder: Path) -> None:
    odd = folder.rename(folder.with_name('日本 "語"+\n'))
    _write(odd, **{"rec é+1": RECOGNIZER})
    (system,) = addition.add(odd)
    assert system.name == "日本-語"
    assert system.recognizer.id == "日本-語-rec-é-1"


def test_adding_again_replaces_the_folder(folder: Path) -> None:
    _write(folder, a=DETECTOR)
    (system,) = addition.add(folder)
    store.find(system.detector).write_bytes(b"")
    (folder / "a.onnx").rename(folder / "b.onnx")
    (system,) = addition.add(folder)
    copies = sorted(path.name for path in store.find(system.detector).parent.iterdir())
    assert copies == ["b.onnx", "manifest.toml"]
    assert len(list(store.where()[0].iterdir())) == 1


def test_what_cannot_be_used_is_left_out_with_a_warning(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    _write(folder, a=DETECTOR, cls=_onnx((1, 1000)))
    with caplog.at_level(logging.WARNING):
        addition.add(folder)
    assert f"{folder / 'cls.onnx'} gives an output that is not one of PP-OCR's" in caplog.text


def test_folder_with_a_manifest_is_taken_at_its_word(folder: Path) -> None:
    (folder / "d.onnx").write_bytes(DETECTOR)
    (folder / "manifest.toml").write_text(_manifest(DETECTOR), encoding="utf-8")
    (system,) = addition.add(folder)
    assert (system.name, system.detector.constants.threshold) == ("mine", 0.7)
    assert store.read(system.detector) == DETECTOR
    assert not store.is_present(system.line_orientation)


def _manifest(data: bytes, more: str = "") -> str:
    return (
        'version = 1\n[[systems]]\nname = "mine"\ndetector = "d"\n'
        '[[models]]\nid = "d"\nstage = "detector"\nfile = "d.onnx"\nthreshold = 0.7\n'
        f'sha256 = "{hashlib.sha256(data).hexdigest()}"\n{more}\n'
    )


def test_manifest_that_does_not_fit_its_files_is_refused(folder: Path) -> None:
    (folder / "d.onnx").write_bytes(DETECTOR)
    (folder / "manifest.toml").write_text(_manifest(b"other"), encoding="utf-8")
    assert _refusal(folder) == (
        f"The model file {folder / 'd.onnx'} is not the file it should be (its SHA-256 differs); "
        'add its folder again with "ppocr-desktop models add FOLDER".'
    )


def test_manifest_with_urls_needs_no_files_yet(folder: Path) -> None:
    text = _manifest(b"other", 'sources = [{ url = "https://example.invalid/d" }]')
    (folder / "manifest.toml").write_text(text, encoding="utf-8")
    (system,) = addition.add(folder)
    assert not store.is_present(system.detector)


def test_folder_without_models_is_refused(folder: Path) -> None:
    assert _refusal(folder) == (
        f"{folder} holds no model this program can use: there is no .onnx file in it; "
        "mend that or name another folder."
    )


def test_recognizer_without_its_list_is_refused(folder: Path) -> None:
    (folder / "rec.onnx").write_bytes(RECOGNIZER)
    assert _refusal(folder) == (
        f"{folder} holds no model this program can use: "
        f"{folder / 'rec.onnx'} needs a .txt file of 10 or 11 lines beside it; "
        "mend that or name another folder."
    )


def test_file_that_is_no_model_is_refused(folder: Path) -> None:
    (folder / "rec.onnx").write_bytes(b"no model")
    sentence = _refusal(folder)
    assert sentence.startswith(f"{folder} holds no model this program can use: ")
    assert f"{folder / 'rec.onnx'} is not a model this program can run" in sentence


def test_model_that_takes_no_picture_is_refused(folder: Path) -> None:
    (folder / "rec.onnx").write_bytes(_onnx((1, 2), picture=("n", 1, "h", "w")))
    why = f"{folder / 'rec.onnx'} takes no color picture as PP-OCR's models do"
    assert why in _refusal(folder)


def test_line_classifier_of_the_fifth_generation_is_refused(folder: Path) -> None:
    path = folder / "PP-LCNet_x0_25_textline_ori.onnx"
    path.write_bytes(LINE)
    assert f"{path} is a line classifier of a kind this program does not use;" in _refusal(folder)


def test_missing_folder_is_refused(folder: Path) -> None:
    folder.rmdir()
    assert _refusal(folder) == f"{folder} is not a folder; name the folder the model files are in."


@pytest.mark.skipif(os.name == "nt", reason="POSIX links")
def test_what_can_be_no_folder_is_refused(folder: Path) -> None:
    circle = folder / "circle"
    circle.symlink_to(circle)
    for path in (circle, folder / ("a" * 300)):
        assert _refusal(path) == f"{path} is not a folder; name the folder the model files are in."


def test_folder_that_may_not_be_opened_is_refused(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert _refusal(folder) == (
        f"{folder} may not be opened; change its permissions or copy it to another place."
    )


def test_folder_named_like_a_system_is_refused(folder: Path) -> None:
    small = folder.rename(folder.with_name("small"))
    assert _refusal(small) == (
        f'There are models called "small" already; rename the folder {small}.'
    )


def test_folder_among_the_added_ones_is_refused(folder: Path) -> None:
    inside = folder.parent / "models" / "own"
    inside.parent.mkdir()
    folder.rename(inside)
    assert _refusal(inside) == f"{inside} is where added models are kept; add them from elsewhere."


def test_models_added_before_stay_where_new_ones_cannot_take_their_place(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _write(folder, a=DETECTOR)
    (before,) = addition.add(folder)
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise PermissionError(errno.EACCES, "Permission denied")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(OutputError):
        addition.add(folder)
    assert store.read(before.detector) == DETECTOR


def test_full_disk_is_one_sentence(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(*_: Path) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    _write(folder, a=DETECTOR)
    monkeypatch.setattr(shutil, "copyfile", fill)
    with pytest.raises(OutputError) as caught:
        addition.add(folder)
    target = store.where()[0] / "own"
    assert str(caught.value) == (
        f"The models cannot be copied to {target} (No space left on device); "
        "make room there or set PPOCR_DESKTOP_MODELS to another folder."
    )
    assert list(target.parent.iterdir()) == []


@pytest.mark.skipif(not SHARED.is_dir(), reason="the models of the paper are not here")
def test_models_of_the_paper_make_two_systems(folder: Path) -> None:
    del folder
    systems = addition.add(SHARED / "models" / "classic")
    assert [
        (system.recognizer.file, system.recognizer.height, system.characters[0].file)
        for system in systems
    ] == [
        ("en_number_mobile_v2.0_rec_infer.onnx", 32, "en_dict.txt"),
        ("japan_rec_crnn.onnx", 0, "japan_dict.txt"),
    ]
    for system in systems:
        assert system.detector.file == "ch_ppocr_mobile_v2.0_det_infer.onnx"
        assert system.line_orientation.file == "ch_ppocr_mobile_v2.0_cls_infer.onnx"
        assert store.verify(system.files[:4]) == ()
