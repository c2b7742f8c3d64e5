"""The models that the program knows of itself."""

import pytest

from ppocr_desktop import places
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.catalog import Catalog, UrlSource, WheelSource
from ppocr_desktop.recognition.rewriting import skipping


@pytest.fixture(scope="module")
def program() -> Catalog:
    return catalog.load(places.models() / "manifest.toml")


def test_program_manifest_offers_the_tiers_with_small_first(program: Catalog) -> None:
    names = [system.name for system in program.systems]
    assert names[:4] == ["small", "tiny", "featherweight", "medium"]


def test_default_files_are_those_of_small_and_tiny(program: Catalog) -> None:
    chosen = program.select([])
    assert [model.id for model in chosen] == [
        "v6-small-detector",
        "v6-small-recognizer",
        "v2-line-orientation",
        "page-orientation",
        "v6-tiny-detector",
        "v6-tiny-recognizer",
        "v6-tiny-characters",
    ]


def test_every_model_of_the_program_has_a_license_and_is_there_or_has_a_source(
    program: Catalog,
) -> None:
    for model in program.models:
        assert model.license == "Apache-2.0"
        assert model.sources or (places.models() / model.file).is_file()
        assert model.bytes or isinstance(model.sources[0], UrlSource)


def test_what_the_program_knows_of_rounding_lies_beside_its_manifest(program: Catalog) -> None:
    corrected = [model for model in program.models if model.corrections]
    assert {model.id for model in corrected} == {"v6-small-recognizer", "v6-tiny-recognizer"}
    for model in corrected:
        assert model.quantize
        assert (places.models() / model.corrections).is_file()


@pytest.mark.parametrize(
    ("recognizer", "features"),
    [("v6-small-recognizer", 120), ("v6-tiny-recognizer", 80), ("featherweight-recognizer", 80)],
)
def test_heads_lie_beside_the_manifest_and_fit(
    program: Catalog, recognizer: str, features: int
) -> None:
    name = program.model(recognizer).head
    head = skipping.load((places.models() / name).read_bytes())
    assert head.hidden.shape[1:] == (features, 3)
    assert head.out.shape == (3, len(head.hidden))


def test_default_models_are_in_wheels_of_known_size(program: Catalog) -> None:
    for model in program.select([]):
        assert isinstance(model.sources[0], WheelSource)
        assert model.bytes


def test_v6_reads_fifty_languages_and_tiny_all_but_japanese(program: Catalog) -> None:
    small = set(program.model("v6-small-recognizer").languages)
    tiny = set(program.model("v6-tiny-recognizer").languages)
    assert len(small) == 50
    assert small - tiny == {"ja"}


@pytest.mark.parametrize(
    ("language", "recognizer"),
    [
        ("ko", "korean-recognizer"),
        ("ru", "v5-east-slavic-recognizer"),
        ("kk", "v5-cyrillic-recognizer"),
        ("ar", "v5-arabic-recognizer"),
        ("hi", "v5-devanagari-recognizer"),
        ("el", "v5-greek-recognizer"),
        ("th", "v5-thai-recognizer"),
        ("ta", "v5-tamil-recognizer"),
        ("te", "v5-telugu-recognizer"),
    ],
)
def test_languages_beyond_v6_have_a_recognizer(
    program: Catalog, language: str, recognizer: str
) -> None:
    found = program.system("small", [language, "en"])
    assert found.recognizer.id == recognizer
