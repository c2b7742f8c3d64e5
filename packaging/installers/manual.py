"""Writes the manual page from the command line's own grammar, so that it cannot fall behind."""

import argparse
import re
import sys
from collections.abc import Iterator

from installers import project

_FILES = {
    "~/.config/PP-OCR Desktop/settings.ini": "What was chosen in the window's settings.",
    "~/.local/share/PP-OCR Desktop/models/": "Models that were fetched or added.",
    "~/.local/state/PP-OCR Desktop/": "Unsaved work, and log.txt, which never leaves the machine.",
}
_VARIABLES = {
    "PPOCR_DESKTOP_MODELS": "Another folder for models.",
    "PPOCR_DESKTOP_SETTINGS": "Another file for the settings.",
    "PPOCR_DESKTOP_STATE": "Another folder for unsaved work and the log.",
    "PPOCR_DESKTOP_CACHE": "Another folder for models in the form this processor computes fastest.",
}


def page() -> str:
    """The page for section 1, in man(7) markup."""
    parser = _grammar()
    name, date = project.COMMAND, project.day().isoformat()
    lines = [f'.TH "{name.upper()}" "1" "{date}" "{project.NAME} {project.version()}"']
    lines += [".SH NAME", f"{_text(name)} \\- {_text(_lower(project.SUMMARY))}"]
    lines += [".SH SYNOPSIS", *_usages(parser)]
    lines += [".SH DESCRIPTION"]
    for paragraph in project.DESCRIPTION:
        lines += [".PP", _text(paragraph)]
    lines += [".PP", _text("Files alone, or nothing at all, open the window.")]
    lines += _sections(parser, ".SH")
    for command in _below(parser):
        lines += [f'.SH "{_title(command)}"', _text(command.description or "")]
        lines += [*_sections(command, ".SS")]
    lines += [*_table("FILES", _FILES), *_table("ENVIRONMENT", _VARIABLES)]
    return "\n".join(lines) + "\n"


def _grammar() -> argparse.ArgumentParser:
    # At the end, because the checkout's packaging/ must not stand in for a library of that name.
    sys.path.append(str(project.ROOT))
    from ppocr_desktop.cli import grammar

    return grammar.build()


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def _title(parser: argparse.ArgumentParser) -> str:
    return _text(parser.prog.upper())


def _below(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """All commands under a parser, each before those under it."""
    for action in parser._actions:  # noqa: SLF001 - argparse shows its grammar nowhere else
        if isinstance(action.choices, dict):
            for command in action.choices.values():
                yield command
                yield from _below(command)


def _usages(parser: argparse.ArgumentParser) -> Iterator[str]:
    yield f".B {_text(project.WINDOW)}\n[{_italic('FILE')}...]"
    for command in _below(parser):
        if not list(_below(command)):
            usage = re.sub(r"^usage: ", "", command.format_usage().strip())
            program, _, rest = usage.partition(command.prog)
            yield f".br\n.B {_text(program + command.prog)}\n{_text(rest.strip())}".rstrip()


def _sections(parser: argparse.ArgumentParser, heading: str) -> Iterator[str]:
    """The groups of a command's flags, and the texts behind them."""
    for group in parser._action_groups:  # noqa: SLF001 - argparse shows its grammar nowhere else
        actions = group._group_actions  # noqa: SLF001
        if actions and group.title:
            yield f'{heading} "{_text(_case(group.title, heading))}"'
            for action in actions:
                yield from _entry(action)
    for block in re.split(r"\n\n", parser.epilog or ""):
        title, _, body = block.strip("\n").partition("\n")
        if title.endswith(":"):
            yield f'{heading} "{_text(_case(title[:-1], heading))}"'
            yield from _verbatim(body)


def _case(title: str, heading: str) -> str:
    return title.upper() if heading == ".SH" else title[0].upper() + title[1:]


def _verbatim(body: str) -> Iterator[str]:
    yield from (".nf", _text(body.replace("\n  ", "\n").removeprefix("  ")), ".fi")


def _entry(action: argparse.Action) -> Iterator[str]:
    if isinstance(action.choices, dict):
        pseudo = action._get_subactions()  # type: ignore[attr-defined]  # noqa: SLF001
        for each in pseudo:
            yield from (".TP", f".B {_text(each.dest)}", _help(each))
        return
    value = action.metavar if isinstance(action.metavar, str) else action.dest.upper()
    if action.choices and not action.metavar:
        value = "{" + "|".join(map(str, action.choices)) + "}"
    names = ", ".join(f"\\fB{_text(name)}\\fR" for name in action.option_strings)
    if action.option_strings and action.nargs == 0:
        value = ""
    yield from (".TP", " ".join(filter(None, [names, value and _italic(value)])), _help(action))


def _help(action: argparse.Action) -> str:
    return _text((action.help or "").replace("%%", "%"))


def _italic(text: str) -> str:
    return f"\\fI{_text(text)}\\fR"


def _table(title: str, rows: dict[str, str]) -> Iterator[str]:
    yield f".SH {title}"
    for name, meaning in rows.items():
        yield from (".TP", f".I {_text(name)}", _text(meaning))


def _text(text: str) -> str:
    """Escape what has a meaning in man(7); an escaped dash is a plain one, to search and copy."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)
