"""Reading manifests, choosing systems, models and languages."""

import logging
from pathlib import Path

import pytest

from ppocr_desktop import places
from ppocr_desktop.errors import ModelError, UsageError
from ppocr_desktop.recognition import catalog, languages
from ppocr_desktop.recognition.catalog import Catalog, Stage, UrlSource, WheelSource
from ppocr_desktop.recognition.model import ShrunkSource

DIGEST = "0" * 64


def _model(name: str, stage: str, more: str = "") -> str:
    return (
        f'[[models]]\nid = "{name}"\nstage = "{stage}"\nfile = "{name}.onnx"\n'
        f'sha256 = "{DIGEST}"\n{more}\n'
    )


PROGRAM = (
    "version = 1\n"
    '[languages]\nwest = ["en", "fr"]\n'
    '[[systems]]\nname = "main"\ndetector = "det"\nrecognizer = "rec"\n'
    'line-orientation = "line"\npage-orientation = "page"\ndefault = true\n'
    + _model("det", "detector", 'generation = "v6"')
    + _model("rec", "recognizer", 'languages = ["west", "zh-Hans"]\ncharacters = "list"')
    + _model("list", "characters")
    + _model("line", "line-orientation")
    + _model("page", "page-orientation")
    + _model("korean", "recognizer", 'languages = ["ko", "en"]')
    + _model("russian", "recognizer", 'languages = ["ru", "en"]')
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "program" / "manifest.toml"
    path.parent.mkdir()
    path.write_text(PROGRAM, encoding="utf-8")
    return path


@pytest.fixture
def small(program: Path) -> Catalog:
    return catalog.load(program)


@pytest.fixture
def users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "users"
    folder.mkdir()
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(folder))
    return folder


def _added(users: Path, name: str, text: str) -> Path:
    path = users / name / "manifest.toml"
    path.parent.mkdir()
    path.write_text(text, encoding="utf-8")
    return path


def _sentence(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        catalog.load(path)
    return str(caught.value)


def test_program_manifest_offers_the_tiers_with_small_first() -> None:
    names = [system.name for system in catalog.load(places.models() / "manifest.toml").systems]
    assert names[:4] == ["small", "tiny", "featherweight", "medium"]


def test_default_files_are_those_of_small_and_tiny() -> None:
    chosen = catalog.load(places.models() / "manifest.toml").select([])
    assert [model.id for model in chosen] == [
        "v6-small-detector",
        "v6-small-recognizer",
        "v2-line-orientation",
        "page-orientation",
        "v6-tiny-detector",
        "v6-tiny-recognizer",
        "v6-tiny-characters",
    ]


def test_every_model_of_the_program_has_a_license_and_is_there_or_has_a_source() -> None:
    for model in catalog.load(places.models() / "manifest.toml").models:
        assert model.license == "Apache-2.0"
        assert model.sources or (places.models() / model.file).is_file()
        assert model.bytes or isinstance(model.sources[0], UrlSource)


def test_what_the_program_knows_of_rounding_lies_beside_its_manifest() -> None:
    models = catalog.load(places.models() / "manifest.toml").models
    corrected = [model for model in models if model.corrections]
    assert {model.id for model in corrected} == {"v6-small-recognizer", "v6-tiny-recognizer"}
    for model in corrected:
        assert model.quantize
        assert (places.models() / model.corrections).is_file()


def test_default_models_are_in_wheels_of_known_size() -> None:
    for model in catalog.load(places.models() / "manifest.toml").select([]):
        assert isinstance(model.sources[0], WheelSource)
        assert model.bytes


def test_v6_reads_fifty_languages_and_tiny_all_but_japanese() -> None:
    found = catalog.load(places.models() / "manifest.toml")
    small = set(found.model("v6-small-recognizer").languages)
    tiny = set(found.model("v6-tiny-recognizer").languages)
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
def test_languages_beyond_v6_have_a_recognizer(language: str, recognizer: str) -> None:
    found = catalog.load(places.models() / "manifest.toml").system("small", [language, "en"])
    assert found.recognizer.id == recognizer


def test_groups_of_languages_are_spelled_out(small: Catalog) -> None:
    assert small.model("rec").languages == ("en", "fr", "zh-Hans")


def test_system_knows_all_its_files(small: Catalog) -> None:
    files = [model.id for model in small.system("main").files]
    assert files == ["det", "rec", "list", "line", "page"]


def test_own_recognizer_stays_when_it_reads_the_languages(small: Catalog) -> None:
    assert small.system("main", ["fr", "chinese"]) == small.system("main")


def test_another_recognizer_takes_over_a_language(small: Catalog) -> None:
    found = small.system("main", ["ko"])
    assert [model.id for model in found.files] == ["det", "korean", "line", "page"]
    assert found.name == "det+korean"


def test_name_of_a_chosen_system_can_be_given_again(small: Catalog) -> None:
    found = small.system("main", ["ko"])
    assert small.system(found.name) == found


def test_recognizer_of_unknown_languages_is_kept(program: Path) -> None:
    text = PROGRAM.replace('languages = ["west", "zh-Hans"]', "")
    program.write_text(text, encoding="utf-8")
    assert catalog.load(program).system("main", ["ko"]).recognizer.id == "rec"


def test_detector_and_recognizer_combine(small: Catalog) -> None:
    found = small.system("det+russian")
    assert [model.id for model in found.files] == ["det", "russian", "line", "page"]


def test_unknown_system_suggests_the_closest(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("mian")
    assert str(caught.value) == 'There is no model "mian"; did you mean "main"?'


def test_unknown_system_lists_the_known_ones(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("xyz")
    assert str(caught.value) == 'There is no model "xyz"; known are main.'


def test_a_single_model_is_no_system(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("det")
    assert str(caught.value) == (
        'The model "det" is a detector and cannot read alone; '
        "combine models as DETECTOR+RECOGNIZER."
    )


def test_unknown_part_of_a_combination_is_named(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("det+rusian")
    assert str(caught.value) == 'There is no model "rusian"; did you mean "russian"?'


def test_combination_of_wrong_stages_is_refused(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("rec+det")
    assert str(caught.value) == (
        'The model "rec" is not a detector but a recognizer; combine models as DETECTOR+RECOGNIZER.'
    )


def test_unreadable_language_is_named(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("main", ["en", "tlh", "qya"])
    assert str(caught.value) == (
        'No model reads tlh and qya; "ppocr-desktop models list" shows the languages there are.'
    )


@pytest.mark.parametrize(("typed", "meant"), [("koran", "korean"), ("zh-Hent", "zh-Hans")])
def test_misspelled_language_suggests_the_closest(small: Catalog, typed: str, meant: str) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("main", [typed])
    assert str(caught.value).endswith(f'; did you mean "{meant}"?')


def test_languages_that_no_single_model_reads_are_refused(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("main", ["ko", "ru", "en"])
    assert str(caught.value) == (
        "No single model reads ko, ru and en; "
        "read them one after the other, first with --languages ko."
    )


def test_models_and_systems_can_be_selected_together(small: Catalog) -> None:
    chosen = [model.id for model in small.select(["rec", "korean", "main"])]
    assert chosen == ["rec", "list", "korean", "det", "line", "page"]


def test_selecting_the_unknown_points_to_the_list(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.select(["xyz"])
    assert str(caught.value) == (
        'There is no model "xyz"; "ppocr-desktop models list" shows those there are.'
    )


def test_selecting_the_unknown_suggests_models_too(small: Catalog) -> None:
    with pytest.raises(UsageError) as caught:
        small.select(["korea"])
    assert str(caught.value) == 'There is no model "korea"; did you mean "korean"?'


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("zh", "zh-Hans"),
        ("zh_CN", "zh-Hans"),
        ("zh-CN", "zh-Hans"),
        ("Chinese", "zh-Hans"),
        ("chi_sim", "zh-Hans"),
        ("zh-hans", "zh-Hans"),
        ("zh-Hant-TW", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("chinese_cht", "zh-Hant"),
        ("jpn", "ja"),
        ("en_US.UTF-8", "en"),
        ("pt-BR", "pt"),
        ("nb_NO", "no"),
        ("sr", "sr-Cyrl"),
        ("SR-LATN", "sr-Latn"),
        (" de ", "de"),
    ],
)
def test_typed_languages_become_codes(typed: str, code: str) -> None:
    assert languages.normalize(typed) == code


def test_added_system_shares_what_it_lacks(program: Path, tmp_path: Path) -> None:
    text = 'version = 1\n[[systems]]\nname = "own"\nrecognizer = "own-rec"\n'
    added = _added(tmp_path, "own", text + _model("own-rec", "recognizer"))
    own = catalog.load(program, added).system("own")
    assert [model.id for model in own.files] == ["det", "own-rec", "line", "page"]
    assert own.recognizer.folder == added.parent
    assert own.detector.folder is None


@pytest.mark.parametrize(
    ("generation", "expected"),
    [("v6", (0.2, 0.4, 1.4)), ("v5", (0.3, 0.6, 1.5)), ("v2", (0.3, 0.5, 1.6))],
)
def test_detector_constants_follow_the_generation(
    program: Path, generation: str, expected: tuple[float, float, float]
) -> None:
    text = PROGRAM.replace('generation = "v6"', f'generation = "{generation}"')
    program.write_text(text, encoding="utf-8")
    found = catalog.load(program).model("det")
    assert (found.threshold, found.box_threshold, found.unclip_ratio) == expected


def test_manifest_overrides_the_constants(program: Path) -> None:
    text = PROGRAM.replace('generation = "v6"', "threshold = 0.7\nunclip-ratio = 2")
    program.write_text(text, encoding="utf-8")
    found = catalog.load(program).model("det")
    assert (found.threshold, found.box_threshold, found.unclip_ratio) == (0.7, 0.6, 2.0)


def test_manifest_says_what_may_be_computed_in_8_bits(program: Path) -> None:
    text = PROGRAM.replace('characters = "list"', 'quantize = 80\ncorrections = "rec.fix"')
    program.write_text(text, encoding="utf-8")
    found = catalog.load(program)
    assert (found.model("rec").quantize, found.model("rec").corrections) == (80, "rec.fix")
    assert (found.model("det").quantize, found.model("det").corrections) == (0, "")


def test_added_folders_are_loaded(users: Path) -> None:
    text = 'version = 1\n[[systems]]\nname = "own"\nrecognizer = "own-rec"\n'
    _added(users, "own", text + _model("own-rec", "recognizer"))
    found = catalog.load_default().system("own")
    assert found.recognizer.id == "own-rec"
    assert found.detector.id == "v6-small-detector"


def test_one_added_folder_can_be_left_out(users: Path) -> None:
    _added(users, "own", "version = 1\n" + _model("own-rec", "recognizer"))
    found = catalog.load_default(without="own")
    assert not any(model.folder for model in found.models)


def test_damaged_added_folder_is_skipped_with_a_warning(
    users: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = _added(users, "own", "not toml")
    with caplog.at_level(logging.WARNING):
        found = catalog.load_default()
    assert found.system("small").name == "small"
    assert str(path) in caplog.text


@pytest.mark.parametrize("name", ["own", "own-recognizer"])
def test_naming_a_damaged_folder_says_what_is_wrong(users: Path, name: str) -> None:
    path = _added(users, "own", "version = 2")
    found = catalog.load_default()
    expected = (
        f'The model list {path}: "version" must be 1; correct the file or put the original back.'
    )
    with pytest.raises(ModelError) as caught:
        found.system(name)
    assert str(caught.value) == expected
    with pytest.raises(ModelError) as caught:
        found.select([name])
    assert str(caught.value) == expected


def test_missing_manifest_is_reported(tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    assert _sentence(path) == (
        f"The model list {path} cannot be read (No such file or directory); "
        "install the program or add the folder again."
    )


@pytest.mark.parametrize("content", [b"name = ", b"\xff\xfe"])
def test_manifest_that_is_no_toml_is_reported(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "manifest.toml"
    path.write_bytes(content)
    assert _sentence(path).startswith(f"The model list {path} is not valid TOML (")


@pytest.mark.parametrize(
    ("old", "new", "wrong"),
    [
        (DIGEST, "xyz", ', "det": "sha256" must be 64 hexadecimal digits'),
        (f'sha256 = "{DIGEST}"', "", ', "det": "sha256" must be a text'),
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
        ('generation = "v6"', "sources = 1", ', "det": "sources" must be a list of tables'),
        ('generation = "v6"', "sources = [{}]", ', "det": "package" must be a text'),
        ('[languages]\nwest = ["en", "fr"]', "languages = 1", ': "languages" must be a table'),
    ],
)
def test_faults_of_a_manifest_are_named(program: Path, old: str, new: str, wrong: str) -> None:
    assert old in PROGRAM
    program.write_text(PROGRAM.replace(old, new, 1), encoding="utf-8")
    sentence = _sentence(program)
    assert sentence.startswith(f"The model list {program}{wrong}")
    assert sentence.endswith("; correct the file or put the original back.")


def test_name_of_a_system_can_be_used_once(program: Path, tmp_path: Path) -> None:
    added = _added(tmp_path, "own", 'version = 1\n[[systems]]\nname = "main"\n')
    with pytest.raises(ModelError, match='"main": the name "main" is taken'):
        catalog.load(program, added)


def test_stages_are_the_words_of_the_manifest() -> None:
    assert [str(stage) for stage in Stage] == [
        "detector",
        "recognizer",
        "line-orientation",
        "page-orientation",
        "characters",
    ]


# Systems without a page classifier, and models made from others


def test_a_system_can_do_without_a_page_classifier(program: Path) -> None:
    text = '[[systems]]\nname = "lean"\npage-orientation = ""\n'
    program.write_text(f"{PROGRAM}{text}", encoding="utf-8")
    lean = catalog.load(program).system("lean")
    assert lean.page_orientation is None
    assert [model.id for model in lean.files] == ["det", "rec", "list", "line"]


def test_what_the_first_system_does_without_is_not_shared(tmp_path: Path) -> None:
    path = tmp_path / "manifest.toml"
    first = PROGRAM.replace('page-orientation = "page"', 'page-orientation = ""')
    path.write_text(f'{first}[[systems]]\nname = "other"\n', encoding="utf-8")
    assert catalog.load(path).system("other").page_orientation is None


def _shrunk(source: str) -> str:
    return PROGRAM + _model("slim", "detector", f"sources = [{{ {source} }}]")


def test_a_model_can_be_made_from_another(program: Path) -> None:
    program.write_text(_shrunk('shrink = "det", bits = 16'), encoding="utf-8")
    known = catalog.load(program)
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
    path = tmp_path / "manifest.toml"
    path.write_text(_shrunk(source), encoding="utf-8")
    assert _sentence(path).endswith(f"{wrong}; correct the file or put the original back.")
