"""What a manifest says of models, and the sentences about its faults."""

from pathlib import Path

import pytest

from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.model import ShrunkSource, Stage
from tests.recognition import manifests


@pytest.mark.parametrize(
    ("generation", "expected"),
    [("v6", (0.2, 0.4, 1.4)), ("v5", (0.3, 0.6, 1.5)), ("v2", (0.3, 0.5, 1.6))],
)
def test_detector_constants_follow_the_generation(
    tmp_path: Path, generation: str, expected: tuple[float, float, float]
) -> None:
    text = manifests.PROGRAM.replace('generation = "v6"', f'generation = "{generation}"')
    found = catalog.load(manifests.write(tmp_path, text)).model("det").constants
    assert (found.threshold, found.box_threshold, found.unclip_ratio) == expected


def test_manifest_overrides_the_constants(tmp_path: Path) -> None:
    text = manifests.PROGRAM.replace('generation = "v6"', "threshold = 0.7\nunclip-ratio = 2")
    found = catalog.load(manifests.write(tmp_path, text)).model("det").constants
    assert (found.threshold, found.box_threshold, found.unclip_ratio) == (0.7, 0.6, 2.0)


def test_manifest_says_what_may_be_computed_in_8_bits(tmp_path: Path) -> None:
    text = manifests.PROGRAM.replace(
        'characters = "list"',
        'quantize = 80\ncorrections = "rec.fix"\nhead = "rec.head"\nranges = [[0, 2], [-1.5, 3]]',
    )
    found = catalog.load(manifests.write(tmp_path, text))
    rec = found.model("rec")
    assert (rec.quantize, rec.corrections, rec.head) == (80, "rec.fix", "rec.head")
    assert rec.ranges == ((0, 2), (-1.5, 3))
    det = found.model("det")
    assert (det.quantize, det.corrections, det.ranges) == (0, "", ())


def test_missing_manifest_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    assert manifests.sentence(path) == (
        f"The model list {path} cannot be read (No such file or directory); "
        "install the program or add the folder again."
    )


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe"])
def test_manifest_that_is_no_toml_is_reported(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "manifest.toml"
    path.write_bytes(content)
    assert manifests.sentence(path).startswith(f"The model list {path} is not valid TOML (")


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        (manifests.DIGEST, "xyz", ', "det": "sha256" must be 64 hexadecimal digits'),
        (f'sha256 = "{manifests.DIGEST}"', "", ', "det": "sha256" must be a text'),
        ('"det.onnx"', '"../det.onnx"', ', "det": "file" must be a plain file name'),
        ('"det.onnx"', "'a\\b.onnx'", ', "det": "file" must be a plain file name'),
        (
            'generation = "v6"',
            'corrections = "../fix"',
            ', "det": "corrections" must be a plain file name',
        ),
        ('"det.onnx"', '""', ', "det": "file" must be a text'),
        ('stage = "detector"', 'stage = "eye"', ', "det": the stage "eye" is not one of detector,'),
        ('id = "list"', 'id = "det"', ', "det": the id "det" is taken'),
        ('detector = "det"', 'detector = "rec"', ', "main": there is no detector "rec"'),
        ('characters = "list"', 'characters = "no"', ', "rec": there is no character list "no"'),
        ("default = true", "default = 1", ', "main": "default" must be true or false'),
        ("version = 1", "version = true", ': "version" must be a whole number'),
        ('generation = "v6"', "bytes = -1", ', "det": "bytes" must be a whole number'),
        (
            'generation = "v6"',
            "threshold = -1",
            ', "det": "threshold" must be a number from 0 to 10',
        ),
        ('generation = "v6"', "languages = 1", ', "det": "languages" must be a list of texts'),
        (
            'generation = "v6"',
            "ranges = 1",
            ', "det": "ranges" must be a list of pairs like [-1.5,',
        ),
        ('generation = "v6"', "ranges = [[0]]", ', "det": "ranges" must be a list of pairs'),
        ('generation = "v6"', "ranges = [[1, 2]]", ', "det": "ranges" must be a list of pairs'),
        ('generation = "v6"', 'ranges = [[0, "1"]]', ', "det": "ranges" must be a list of pairs'),
        ('generation = "v6"', "sources = 1", ', "det": "sources" must be a list of tables'),
        ('generation = "v6"', "sources = [{}]", ', "det": "package" must be a text'),
        ('[languages]\nwest = ["en", "fr"]', "languages = 1", ': "languages" must be a table'),
    ],
)
def test_faults_of_a_manifest_are_named(tmp_path: Path, old: str, new: str, wrong: str) -> None:
    assert old in manifests.PROGRAM
    path = manifests.write(tmp_path, manifests.PROGRAM.replace(old, new, 1))
    sentence = manifests.sentence(path)
    assert sentence.startswith(f"The model list {path}{wrong}")
    assert sentence.endswith("; correct the file or put the original back.")


def test_stages_are_the_words_of_the_manifest() -> None:
    assert [str(stage) for stage in Stage] == [
        "detector",
        "recognizer",
        "line-orientation",
        "page-orientation",
        "characters",
    ]


def _shrunk(source: str) -> str:
    return manifests.PROGRAM + manifests.model("slim", "detector", f"sources = [{{ {source} }}]")


def test_a_model_can_be_made_from_another(tmp_path: Path) -> None:
    known = catalog.load(manifests.write(tmp_path, _shrunk('shrink = "det", bits = 16')))
    assert known.model("slim").sources == (ShrunkSource(known.model("det"), 16),)


@pytest.mark.parametrize(
    ("source", "wrong"),
    [
        ('shrink = "nothing"', 'there is no model "nothing" before it that could be shrunk'),
        ('shrink = "list"', 'there is no model "list" before it that could be shrunk'),
        ('shrink = "slim"', 'there is no model "slim" before it that could be shrunk'),
        ('shrink = "det", bits = 4', '"bits" must be 8 or 16'),
    ],
)
def test_a_model_made_from_nothing_is_one_sentence(tmp_path: Path, source: str, wrong: str) -> None:
    path = manifests.write(tmp_path, _shrunk(source))
    assert manifests.sentence(path).endswith(f"{wrong}; correct the file or put the original back.")
