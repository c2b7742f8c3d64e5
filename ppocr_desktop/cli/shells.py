"""Scripts that complete the command line in bash, zsh and fish."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from types import MappingProxyType

from ppocr_desktop.cli.completion import Command, Flag, Value

_BASH = """\
# bash completion for {program}
{function}() {{
    local current="${{COMP_WORDS[COMP_CWORD]}}" previous="${{COMP_WORDS[COMP_CWORD - 1]}}"
    # bash takes "--flag=value" for three words.
    if [[ $current == "=" ]]; then
        current=""
    elif [[ $previous == "=" ]]; then
        previous="${{COMP_WORDS[COMP_CWORD - 2]}}"
    fi
    local command="" words="" index
    for ((index = 1; index < COMP_CWORD; index++)); do
        case "$command/${{COMP_WORDS[index]}}" in
{steps}
        esac
    done
    case "$command $previous" in
{values}
    *)
        case "$command $current" in
{words}
        esac
        ;;
    esac
    # Where no word fits, bash goes on to names of files.
    COMPREPLY=($(compgen -W "$words" -- "$current"))
}}
complete -o bashdefault -o default -F {function} {program}
"""

_ZSH = """\
#compdef {program}
{functions}
if [[ $funcstack[1] == _{program} ]]; then
    {function} "$@"
else
    compdef {function} {program}
fi
"""

_ZSH_LEAF = """\
{function}() {{
    _arguments{arguments}
}}
"""

_ZSH_BRANCH = """\
{function}() {{
    local state line
    local -a commands=({commands})
    _arguments -C{arguments}
    case "$state $line[1]" in
    "command "*) _describe command commands ;;
{steps}
    esac
}}
"""


def bash(program: str, root: Command) -> str:
    """For bash 3.2 and later."""
    commands = list(root.walk())
    flags = [(command, flag) for command in commands for flag in command.flags]
    return _BASH.format(
        program=program,
        function="_" + program.replace("-", "_"),
        steps="\n".join(_bash_step(command) for command in commands if command.path),
        values="\n".join(_bash_value(*pair) for pair in flags if pair[1].takes_value),
        # The patterns of a command match the words of those below it too, so it comes after them.
        words="\n".join(_bash_words(command) for command in reversed(commands)),
    )


def _bash_step(command: Command) -> str:
    *above, name = command.path
    return f'        "{_joined(above)}/{name}") command="{_joined(command.path)}" ;;'


def _bash_value(command: Command, flag: Flag) -> str:
    places = " | ".join(f'"{_joined(command.path)} {name}"' for name in flag.names)
    return f'    {places}) words="{_joined(flag.value.words)}" ;;'


def _bash_words(command: Command) -> str:
    path = _joined(command.path)
    flags = [name for flag in command.flags for name in flag.names]
    plain = [*(each.path[-1] for each in command.commands), *command.value.words]
    return (
        f'        "{path} -"*) words="{_joined(flags)}" ;;\n'
        f'        "{path} "*) words="{_joined(plain)}" ;;'
    )


def zsh(program: str, root: Command) -> str:
    """For zsh 5, to be sourced or to lie in $fpath under the program's name with "_" before it."""
    function = "_" + program.replace("-", "_")
    functions = [_zsh_function(function, command) for command in root.walk()]
    return _ZSH.format(program=program, function=function, functions="\n".join(functions))


def _zsh_function(program: str, command: Command) -> str:
    function = "_".join((program, *command.path))
    arguments = [_zsh_flag(flag) for flag in command.flags]
    if not command.commands:
        arguments.append(_zsh_quoted("*" + _zsh_value(command.value)))
        return _ZSH_LEAF.format(function=function, arguments=_zsh_lines(arguments))
    arguments += ["'1:command:->command'", "'*::argument:->rest'"]
    names = [each.path[-1] for each in command.commands]
    helps = [f"{each.path[-1]}:{_zsh_escaped(each.help)}" for each in command.commands]
    return _ZSH_BRANCH.format(
        function=function,
        commands=_joined(_zsh_quoted(each) for each in helps),
        arguments=_zsh_lines(arguments),
        steps="\n".join(f'    "rest {name}") {function}_{name} ;;' for name in names),
    )


def _zsh_lines(arguments: Iterable[str]) -> str:
    return "".join(f" \\\n        {each}" for each in arguments)


def _zsh_flag(flag: Flag) -> str:
    """As in '(-o --output)'{-o+,--output=}'[help]:name:_files'."""
    rest = f"[{_zsh_escaped(flag.help)}]"
    names = list(flag.names)
    if flag.takes_value:
        rest += _zsh_value(flag.value)
        names = [name + ("=" if name.startswith("--") else "+") for name in names]
    if len(names) == 1:
        return _zsh_quoted(names[0] + rest)
    return f"'({_joined(flag.names)})'{{{','.join(names)}}}{_zsh_quoted(rest)}"


def _zsh_value(value: Value) -> str:
    """The last two parts of an argument: what it is called and how it is completed."""
    action = " "
    if value.words:
        action = f"({_joined(value.words)})"
    elif value.is_file:
        action = "_files"
    elif value.is_folder:
        action = "_files -/"
    return f":{_zsh_escaped(value.name)}:{action}"


def _zsh_escaped(text: str) -> str:
    return "".join(f"\\{character}" if character in "\\[]:" else character for character in text)


def _zsh_quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


def fish(program: str, root: Command) -> str:
    """For fish 3 and later."""
    lines = [f"complete -c {program} -f"]
    for command in root.walk():
        start = f"complete -c {program} -n {_fish_quoted(_fish_condition(command))}"
        lines += [f"{start} {options}" for options in _fish_options(command)]
    return "\n".join((*lines, ""))


def _fish_condition(command: Command) -> str:
    conditions = [f"__fish_seen_subcommand_from {word}" for word in command.path]
    if command.commands:
        names = _joined(each.path[-1] for each in command.commands)
        conditions.append(f"not __fish_seen_subcommand_from {names}")
    return "; and ".join(conditions)


def _fish_options(command: Command) -> Iterator[str]:
    for each in command.commands:
        yield f"-a {each.path[-1]} -d {_fish_quoted(each.help)}"
    for flag in command.flags:
        names = _joined(
            f"-l {name[2:]}" if name.startswith("--") else f"-s {name[1:]}" for name in flag.names
        )
        value = f" {_fish_value(flag.value)}" if flag.takes_value else ""
        yield f"{names}{value} -d {_fish_quoted(flag.help)}"
    if command.value.name:
        yield _fish_value(command.value)


def _fish_value(value: Value) -> str:
    if value.is_file:
        return "-r -F"
    if value.is_folder:
        return "-x -a '(__fish_complete_directories)'"
    return f"-x -a {_fish_quoted(_joined(value.words))}"


def _fish_quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"


def _joined(words: Iterable[str]) -> str:
    return " ".join(words)


SCRIPTS: Mapping[str, Callable[[str, Command], str]] = MappingProxyType(
    {"bash": bash, "zsh": zsh, "fish": fish}
)
