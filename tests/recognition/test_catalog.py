"""Choosing systems, models and languages, with what people have added."""

import logging
from pathlib import Path

import pytest

from ppocr_desktop.errors import ModelError, UsageError
from ppocr_desktop.recognition import catalog
from ppocr_desktop.recognition.catalog import Catalog
from tests.recognition import manifests


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return manifests.write(tmp_path / "program")


@pytest.fixture
def small(program: Path) -> Catalog:
    return catalog.load(program)


@pytest.fixture
def users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "users"
    folder.mkdir()
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(folder))
    return folder


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
    text = manifests.PROGRAM.replace('languages = ["west", "zh-Hans"]', "")
    manifests.write(program.parent, text)
    assert catalog.load(program).system("main", ["ko"]).recognizer.id == "rec"


def test_detector_and_recognizer_combine(small: Catalog) -> None:
    found = small.system("det+russian")
    assert [model.id for model in found.files] == ["det", "russian", "line", "page"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("mian", 'There is no model "mian"; did you mean "main"?'),
        ("xyz", 'There is no model "xyz"; known are main.'),
        (
            "det",
            (
                'The model "det" is a detector and cannot read alone; '
                "combine models as DETECTOR+RECOGNIZER."
            ),
        ),
        ("det+main", '"main" is a whole system; name its recognizer alone, "rec".'),
        ("det+rusian", 'There is no model "rusian"; did you mean "russian"?'),
        (
            "rec+det",
            (
                'The model "rec" is not a detector but a recognizer; '
                "combine models as DETECTOR+RECOGNIZER."
            ),
        ),
    ],
)
def test_a_name_of_no_system_is_one_sentence(small: Catalog, name: str, sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        small.system(name)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        (
            ["en", "tlh", "qya"],
            (
                "No model reads tlh and qya; "
                '"ppocr-desktop models list" shows the languages there are.'
            ),
        ),
        (
            ["ko", "ru", "en"],
            (
                "No single model reads ko, ru and en; "
                "read them one after the other, first with --languages ko."
            ),
        ),
    ],
)
def test_languages_that_cannot_be_read_are_one_sentence(
    small: Catalog, typed: list[str], sentence: str
) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("main", typed)
    assert str(caught.value) == sentence


@pytest.mark.parametrize(("typed", "meant"), [("koran", "korean"), ("zh-Hent", "zh-Hans")])
def test_misspelled_language_suggests_the_closest(small: Catalog, typed: str, meant: str) -> None:
    with pytest.raises(UsageError) as caught:
        small.system("main", [typed])
    assert str(caught.value).endswith(f'; did you mean "{meant}"?')


def test_models_and_systems_can_be_selected_together(small: Catalog) -> None:
    chosen = [model.id for model in small.select(["rec", "korean", "main"])]
    assert chosen == ["rec", "list", "korean", "det", "line", "page"]


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("xyz", 'There is no model "xyz"; "ppocr-desktop models list" shows those there are.'),
        ("korea", 'There is no model "korea"; did you mean "korean"?'),
    ],
)
def test_selecting_the_unknown_is_one_sentence(small: Catalog, name: str, sentence: str) -> None:
    with pytest.raises(UsageError) as caught:
        small.select([name])
    assert str(caught.value) == sentence


def test_added_system_shares_what_it_lacks(program: Path, tmp_path: Path) -> None:
    text = 'version = 1\n[[systems]]\nname = "own"\nrecognizer = "own-rec"\n'
    added = manifests.write(tmp_path / "own", text + manifests.model("own-rec", "recognizer"))
    own = catalog.load(program, added).system("own")
    assert [model.id for model in own.files] == ["det", "own-rec", "line", "page"]
    assert own.recognizer.folder == added.parent
    assert own.detector.folder is None


def test_added_folders_are_loaded(users: Path) -> None:
    text = 'version = 1\n[[systems]]\nname = "own"\nrecognizer = "own-rec"\n'
    manifests.write(users / "own", text + manifests.model("own-rec", "recognizer"))
    found = catalog.load_default().system("own")
    assert found.recognizer.id == "own-rec"
    assert found.detector.id == "v6-small-detector"


def test_one_added_folder_can_be_left_out(users: Path) -> None:
    manifests.write(users / "own", "version = 1\n" + manifests.model("own-rec", "recognizer"))
    found = catalog.load_default(without="own")
    assert not any(model.folder for model in found.models)


def test_damaged_added_folder_is_skipped_with_a_warning(
    users: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path = manifests.write(users / "own", "not toml")
    with caplog.at_level(logging.WARNING):
        found = catalog.load_default()
    assert found.system("small").name == "small"
    assert str(path) in caplog.text


@pytest.mark.parametrize("name", ["own", "own-recognizer"])
def test_naming_a_damaged_folder_says_what_is_wrong(users: Path, name: str) -> None:
    path = manifests.write(users / "own", "version = 2")
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


def test_name_of_a_system_can_be_used_once(program: Path, tmp_path: Path) -> None:
    added = manifests.write(tmp_path / "own", 'version = 1\n[[systems]]\nname = "main"\n')
    with pytest.raises(ModelError, match='"main": the name "main" is taken'):
        catalog.load(program, added)


def test_a_system_can_do_without_a_page_classifier(program: Path) -> None:
    text = '[[systems]]\nname = "lean"\npage-orientation = ""\n'
    manifests.write(program.parent, f"{manifests.PROGRAM}{text}")
    lean = catalog.load(program).system("lean")
    assert lean.page_orientation is None
    assert [model.id for model in lean.files] == ["det", "rec", "list", "line"]


def test_what_the_first_system_does_without_is_not_shared(tmp_path: Path) -> None:
    first = manifests.PROGRAM.replace('page-orientation = "page"', 'page-orientation = ""')
    path = manifests.write(tmp_path, f'{first}[[systems]]\nname = "other"\n')
    assert catalog.load(path).system("other").page_orientation is None
