"""What the lines say that heads learn from."""

import json
from pathlib import Path

import numpy as np
import pytest

from models.heads.phrases import Eastern, Foreign, Sprinkled, hangul

CHARACTERS = [*"一丁七万丈三上下", *"ぁあぃいゥウ", *"abcéüß"]


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    path = tmp_path / "texts.json"
    found = {"words": ["낱말", "나", "그림책A", "나무"], "english": ["lantern", "tea"]}
    path.write_text(json.dumps(found), "utf-8")
    return path


def said(phrases: Foreign | Sprinkled | Eastern, seed: int = 0) -> list[str]:
    random = np.random.default_rng(seed)
    return [phrases.make(random) for _ in range(500)]


def test_the_same_seed_says_the_same(texts: Path) -> None:
    for phrases in (Foreign(texts), Sprinkled(texts), Eastern(CHARACTERS)):
        assert said(phrases) == said(phrases) != said(phrases, 1)


def test_no_line_is_empty(texts: Path) -> None:
    for phrases in (Foreign(texts), Sprinkled(texts), Eastern(CHARACTERS)):
        assert all(text.strip() for text in said(phrases))


def test_foreign_and_eastern_lines_have_no_hangul(texts: Path) -> None:
    assert not any(hangul(text) for text in said(Foreign(texts)))
    assert not any(hangul(text) for text in said(Eastern(CHARACTERS)))


def test_receipts_dates_and_accents_occur(texts: Path) -> None:
    text = "\n".join(said(Foreign(texts)))
    assert all(part in text for part in ("TOTAL", "RM", "€", "ü", "lantern", "PM", "---"))


def test_sprinkled_lines_have_one_word_of_two_syllables_or_more(texts: Path) -> None:
    lines = said(Sprinkled(texts))
    assert {hangul(text) for text in lines} == {2}
    assert all(("낱말" in text) != ("나무" in text) for text in lines)


def test_the_word_stands_first_last_and_between(texts: Path) -> None:
    places = {text.split()[0].startswith(("낱말", "나무")) for text in said(Sprinkled(texts))}
    assert places == {True, False}
    ends = {text.endswith(("낱말", "나무")) for text in said(Sprinkled(texts))}
    assert ends == {True, False}


def test_eastern_lines_end_with_a_sign() -> None:
    assert {text[-1] for text in said(Eastern(CHARACTERS))} >= {*"，。、「」…"}
