"""The commands of dev.py, each given the words that follow its name."""

import os
import subprocess

from development import debian, locks, models, translations
from development.checkout import ROOT, with_checkout
from development.environment import Environment
from development.programs import hand_over
from development.terminal import SetupError, say

COMPARING = ("accuracy", "speed")  # benchmarks beside other programs
ALONE = ("capture", "growth", "layout", "pdf", "profile", "slim", "watch", "window")

CHECKS = {
    "Style": ["ruff", "check"],
    "Format": ["ruff", "format", "--check"],
    "Types": ["mypy"],
    "Tests": ["pytest"],
}


def run(arguments: list[str]) -> int:
    """Start the program."""
    environment = Environment(ROOT / ".venv")
    environment.provide("runtime")
    # Who manages models by hand may be unable to fetch any.
    if arguments[:1] != ["models"]:
        models.fetch(environment)
    # -P: a file in the user's folder must not stand in for a module of the same name.
    command = [str(environment.python), "-P", "-m", "ppocr_desktop", *arguments]
    return hand_over(command, with_checkout())


def test(arguments: list[str]) -> int:
    """Check style, types and behavior; 1 if any of it failed."""
    debian.provide_system_libraries()
    environment = Environment(ROOT / ".venv")
    environment.provide("runtime", "dev")
    models.fetch(environment)
    failed = []
    for name, check in CHECKS.items():
        command = [*check, *(arguments if name == "Tests" else [])]
        say(f"{name}: {' '.join(command)}")
        started = [str(environment.python), "-m", *command]
        if subprocess.call(started, cwd=ROOT, env=with_checkout(), stdin=subprocess.DEVNULL):
            failed.append(name)
    if failed:
        say(f"Failed: {', '.join(failed)}")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Run a benchmark, with the programs it compares with at hand."""
    known = sorted((*COMPARING, *ALONE))
    if not arguments or arguments[0] not in known:
        raise SetupError(f"name a benchmark: {', '.join(known)}.")
    name, *rest = arguments
    environment, peers = Environment(ROOT / ".venv"), Environment(ROOT / ".venv-bench")
    environment.provide("runtime")
    if name in COMPARING:
        peers.provide("peers")
    models.fetch(environment)
    script = ROOT / "tests" / "bench" / f"{name}.py"
    variables = {**with_checkout(), "PPOCR_PEERS_PYTHON": str(peers.python)}
    # -P: none of them may stand in for a module of the same name, as "profile" would.
    return hand_over([str(environment.python), "-P", str(script), *rest], variables)


def package(arguments: list[str]) -> int:
    """Make the frozen program and the installers of this system."""
    environment = Environment(ROOT / ".venv-package")
    environment.provide_only("package")
    models.fetch(environment)
    # -P, and no checkout on the path: its packaging/ would stand in for a library of that name.
    command = [str(environment.python), "-P", "-m", "installers", *arguments]
    return hand_over(command, {**os.environ, "PYTHONPATH": str(ROOT / "packaging")})


def translate(arguments: list[str]) -> int:
    """Bring the translations' words in step with the interface's, and compile them."""
    if arguments:
        raise SetupError("'translate' takes no arguments.")
    environment = Environment(ROOT / ".venv")
    environment.provide("runtime")
    translations.collect_words(environment.python, ROOT / translations.TRANSLATIONS)
    translations.compile_words(environment.python, ROOT / translations.TRANSLATIONS)
    return 0


COMMANDS = {
    "run": run,
    "test": test,
    "bench": bench,
    "package": package,
    "translate": translate,
    "lock": locks.renew,
}
