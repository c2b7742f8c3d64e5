"""What a shell must know to complete the command line, taken from the parser itself."""

import argparse
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FILES = ("INPUT", "FILE|FOLDER", "SOURCE")
FOLDERS = ("FOLDER",)
"""How the parser names values that are files, and those that are folders."""


@dataclass(frozen=True, slots=True)
class Value:
    """What may stand in one place: one of some words, or a path, or anything."""

    name: str = ""
    words: tuple[str, ...] = ()

    @property
    def is_file(self) -> bool:
        return self.name in FILES

    @property
    def is_folder(self) -> bool:
        return self.name in FOLDERS


@dataclass(frozen=True, slots=True)
class Flag:
    """A flag under all its names, and what follows it if anything does."""

    names: tuple[str, ...]
    help: str
    takes_value: bool
    value: Value


@dataclass(frozen=True, slots=True)
class Command:
    """A command, named by the words that lead to it; none for the program itself."""

    path: tuple[str, ...]
    help: str
    flags: tuple[Flag, ...]
    commands: "tuple[Command, ...]"
    value: Value

    def walk(self) -> "Iterator[Command]":
        """This command and all below it."""
        yield self
        for command in self.commands:
            yield from command.walk()


def describe(
    parser: argparse.ArgumentParser,
    words: Mapping[str, Sequence[str]],
    path: tuple[str, ...] = (),
) -> Command:
    """The tree of commands; `words` are known values of flags and arguments by their `dest`."""
    actions = parser._actions  # noqa: SLF001 - argparse shows its grammar nowhere else
    commands: list[Command] = []
    values: list[Value] = []
    for action in actions:
        if isinstance(action.choices, Mapping):
            below: Mapping[str, argparse.ArgumentParser] = action.choices
            commands += [describe(each, words, (*path, name)) for name, each in below.items()]
        elif not action.option_strings:
            values.append(_value(action, words))
    return Command(
        path=path,
        help=_plain(parser.description).rstrip("."),
        flags=tuple(_flag(action, words) for action in actions if action.option_strings),
        commands=tuple(commands),
        value=values[0] if values else Value(),
    )


def _flag(action: argparse.Action, words: Mapping[str, Sequence[str]]) -> Flag:
    names = tuple(action.option_strings)
    return Flag(names, _plain(action.help), action.nargs != 0, _value(action, words))


def _value(action: argparse.Action, words: Mapping[str, Sequence[str]]) -> Value:
    name = action.metavar if isinstance(action.metavar, str) else action.dest
    known: Iterable[Any] = action.choices or words.get(action.dest, ())
    return Value(name, tuple(str(word) for word in known))


def _plain(text: str | None) -> str:
    return (text or "").replace("%%", "%")
