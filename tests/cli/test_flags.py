import argparse
from dataclasses import dataclass, field
from enum import StrEnum

import pytest

from ppocr_desktop.cli import flags


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


@dataclass(frozen=True)
class Options:
    title: str = field(default="plain", metadata={"help": "100 % of it", "metavar": "NAME"})
    words: tuple[str, ...] = ()
    color: Color = Color.RED
    copies: int = field(default=1, metadata={"minimum": 1})
    share: float = field(default=0.5, metadata={"minimum": 0, "maximum": 1})
    deep_search: bool = True


@pytest.fixture
def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(exit_on_error=False)
    flags.add(parser.add_argument_group("options"), Options)
    return parser


def collected(parser: argparse.ArgumentParser, line: str) -> Options:
    return flags.collect(parser.parse_args(line.split()), Options)


def test_defaults_are_those_of_the_fields(parser: argparse.ArgumentParser) -> None:
    assert collected(parser, "") == Options()


def test_every_field_can_be_given_as_a_flag(parser: argparse.ArgumentParser) -> None:
    line = "--title x --words a,b --color blue --copies 3 --share 0.2 --no-deep-search"
    everything = Options("x", ("a", "b"), Color.BLUE, 3, 0.2, deep_search=False)
    assert collected(parser, line) == everything


def test_values_have_the_declared_types(parser: argparse.ArgumentParser) -> None:
    options = collected(parser, "--color blue --share 1")
    assert isinstance(options.color, Color)
    assert isinstance(options.share, float)


def test_help_comes_from_the_fields(parser: argparse.ArgumentParser) -> None:
    text = parser.format_help()
    assert "--title NAME" in text
    assert "100 % of it (default: plain)" in text
    assert "--color {red,blue}" in text


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("--copies x", "'x' is not a whole number of at least 1"),
        ("--copies 1.5", "'1.5' is not a whole number of at least 1"),
        ("--copies 0", "'0' is not a whole number of at least 1"),
        ("--share 1.1", "'1.1' is not a number from 0 to 1"),
        ("--share nan", "'nan' is not a number from 0 to 1"),
    ],
)
def test_numbers_out_of_bounds_are_refused(
    parser: argparse.ArgumentParser, line: str, sentence: str
) -> None:
    with pytest.raises(argparse.ArgumentError) as raised:
        parser.parse_args(line.split())
    assert raised.value.message == sentence
