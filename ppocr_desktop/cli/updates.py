"""The `updates` command: whether there is a newer version."""

from ppocr_desktop import __version__, updates
from ppocr_desktop.cli.console import Console
from ppocr_desktop.errors import ExitCode


def run(console: Console) -> ExitCode:
    """Raises UpdateError when that cannot be told."""
    release = updates.check()
    if release.is_newer:
        console.print(
            f"Version {release.version} is available; this is {__version__}.\n"
            f"{release.news}\n{release.page}"
        )
    else:
        console.print(f"This is the newest version, {__version__}.")
    return ExitCode.OK
