"""How well an exported recognizer reads lines in fonts it was never trained on, as a table."""

import argparse
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import onnxruntime

from models.training import characters, scoring
from models.training.characters import Alphabet
from models.training.effects import Looks
from models.training.feed import Batch, Source
from models.training.lines import HEIGHT
from models.training.scoring import Score

Pair = tuple[str, str]
"""What was read and what is true."""

CLEAN = Looks(basic=False, points=False)

_SEED = 99
_PIXELS = 20_480


@dataclass(frozen=True, slots=True)
class Tests:
    """Lines in fonts that are never trained on, in chunks of 512, with these looks."""

    packages: Path
    texts: Path
    looks: Looks
    chunks: int

    def batches(self, height: int) -> Iterator[Batch]:
        source = Source(
            self.packages,
            self.texts,
            self.looks,
            _SEED,
            _PIXELS * height // HEIGHT,
            for_test=True,
            height=height,
        )
        press = source.press()
        for index in range(self.chunks):
            yield from source.chunk(press, index)


def pairs(model: Path, tests: Tests) -> Iterator[Pair]:
    """Every line as the model reads it, with its text."""
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    kept = session.get_modelmeta().custom_metadata_map["character"]
    alphabet: Alphabet = characters.alphabet(tuple(kept.split("\n")))
    for images, texts in tests.batches(session.get_inputs()[0].shape[2]):
        (probabilities,) = session.run(None, {"x": scoring.tensor(images).numpy()})
        for row, text in zip(probabilities.argmax(-1), texts, strict=True):
            yield scoring.greedy(row, alphabet), text


def is_common(text: str) -> bool:
    """Whether all its syllables are in KS X 1001."""
    common = set(characters.ksx1001())
    return all(one in common for one in text if characters.is_syllable(one))


def _is_mixed(text: str) -> bool:
    return bool(re.search("[가-힣]", text) and re.search("[A-Za-z]{2}", text))


def _latin(text: str) -> str:
    return re.sub("[^A-Za-z]", "", text)


def errors(found: Sequence[Pair]) -> Score:
    """The character error rate and the exact lines."""
    return sum((scoring.compare(*pair) for pair in found), Score())


def spaces(found: Sequence[Pair]) -> float:
    """The intersection over union of true spaces and those read, in lines otherwise right."""
    both = either = 0
    for read, true in found:
        if read.replace(" ", "") == true.replace(" ", ""):
            first, second = _places(read), _places(true)
            both += len(first & second)
            either += len(first | second)
    return both / max(either, 1)


def _places(text: str) -> set[int]:
    return set(list(accumulate(len(word) for word in text.split()))[:-1])


def table(found: Sequence[Pair]) -> str:
    """The results by kind of line, as a Markdown table."""
    groups: dict[str, Callable[[str], bool]] = {
        "all lines": lambda _: True,
        "only syllables of KS X 1001": is_common,
        "with rarer syllables": lambda text: not is_common(text),
        "Korean and English": _is_mixed,
    }
    rows = ["| lines | count | character error | exact |", "| --- | --- | --- | --- |"]
    for name, belongs in groups.items():
        score = errors([pair for pair in found if belongs(pair[1])])
        error, exact = 100 * score.error, 100 * score.exact_share
        rows.append(f"| {name} | {score.lines} | {error:.2f} % | {exact:.1f} % |")
    mixed = [(_latin(read), _latin(true)) for read, true in found if _is_mixed(true)]
    rows.append(f"\nEnglish letters inside Korean lines: {100 * errors(mixed).error:.2f} % wrong")
    rows.append(f"Spaces: {100 * spaces(found):.2f} % of places right")
    return "\n".join(rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table of clean lines and that of lines seen in all ways."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("--packages", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--chunks", type=int, default=4, help="of 512 lines each")
    options = parser.parse_args(arguments)
    for title, looks in (("Clean", CLEAN), ("All looks", Looks())):
        tests = Tests(options.packages, options.texts, looks, options.chunks)
        print(f"## {title}\n{table(list(pairs(options.model, tests)))}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
