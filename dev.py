#!/usr/bin/env python3
"""Sets up a fresh checkout with nothing but Python, then runs, tests or measures it.

python3 dev.py run [ARGS]         start PP-OCR Desktop with ARGS
python3 dev.py test [ARGS]        check style and types and run the tests; ARGS go to pytest
python3 dev.py bench NAME [ARGS]  measure accuracy, speed, sizes and more; lists them without NAME
python3 dev.py package [STEP...]  make what people download; "package --help" lists the steps
python3 dev.py translate          bring resources/translations/ in step with the interface's words
python3 dev.py lock [ARGS]        renew packaging/requirements/; ARGS go to uv, such as --upgrade
"""

import sys
from pathlib import Path

# This file keeps to the syntax of Python 3.6, so that older Pythons get as far as this message.
if sys.version_info < (3, 11):
    sys.exit(
        "dev.py: PP-OCR Desktop needs Python 3.11 or newer and this is Python "
        f"{sys.version_info[0]}.{sys.version_info[1]}; install a newer one and start dev.py "
        "with it, as in 'python3.11 dev.py run'."
    )

# With -P or PYTHONSAFEPATH, Python does not look for modules beside the script by itself.
sys.path.insert(0, str(Path(__file__).resolve().parent))

from development.commands import COMMANDS
from development.terminal import SetupError, say


def main(arguments: list[str]) -> int:
    """Do what the command line asks; returns the exit code."""
    name, *rest = arguments or ["--help"]
    if name in ("-h", "--help", "help"):
        print(__doc__, end="")
        return 0
    if name not in COMMANDS:
        say(f"dev.py: '{name}' is not known; choose from {', '.join(COMMANDS)}.")
        return 2
    try:
        return COMMANDS[name](rest)
    except SetupError as error:
        say(f"dev.py: {error}")
    except OSError as error:
        say(f"dev.py: {error.filename or 'a file'} cannot be used: {error.strerror}.")
    except KeyboardInterrupt:
        say("dev.py: stopped.")
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
