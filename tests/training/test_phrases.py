"""What lines say: the same for the same seed, and never a sentence that is kept for testing."""

import json
from pathlib import Path

import numpy as np
import pytest

from models.training.phrases import HELD_OUT, Phrases

GREEK = "αβγδεζηθικλμνξοπρστυ"


@pytest.fixture
def texts(tmp_path: Path) -> Path:
    path = tmp_path / "texts.json"
    sentences = [f"{GREEK[index // 20]}{GREEK[index % 20]}" for index in range(10 * HELD_OUT)]
    found = {"sentences": sentences, "words": ["낱말", "나무"], "english": ["lantern", "tea"]}
    path.write_text(json.dumps(found), "utf-8")
    return path


def drawn(texts: Path, *, for_test: bool) -> list[str]:
    phrases, random = Phrases(texts, for_test=for_test), np.random.default_rng(3)
    return [phrases.make(random) for _ in range(2_000)]


def test_the_same_seed_says_the_same(texts: Path) -> None:
    assert drawn(texts, for_test=False) == drawn(texts, for_test=False)


def test_lines_are_never_empty_nor_have_spaces_at_their_ends(texts: Path) -> None:
    assert all(text and text == text.strip() for text in drawn(texts, for_test=False))


def test_sentences_kept_for_testing_are_not_learned_from(texts: Path) -> None:
    learned, kept = (
        {text for text in drawn(texts, for_test=for_test) if text[0] in GREEK}
        for for_test in (False, True)
    )
    assert kept
    assert not learned & kept


def test_only_training_gets_lines_that_mix_in_initials(texts: Path) -> None:
    def initials(*, for_test: bool) -> int:
        words = (text.split() for text in drawn(texts, for_test=for_test) if text[0] in GREEK)
        return sum(any(one[:2].isupper() for one in line) for line in words)

    assert initials(for_test=False) > 20
    assert initials(for_test=True) == 0
