"""Makes what people download, step by step; 'python3 dev.py package' starts it."""

import argparse
import os
import sys
import time
from collections.abc import Callable

from installers import (
    announcement,
    arrays,
    debian,
    freezing,
    linux,
    macos,
    opencv,
    papers,
    project,
    smoke,
    tools,
    windows,
)

_STEPS: dict[str, tuple[str, Callable[[], object]]] = {
    "opencv": ("build the slim OpenCV, unless it is there already", opencv.provide),
    "numpy": ("build the slim NumPy, unless it is there already", arrays.provide),
    "freeze": ("freeze the program: dist/ppocr-desktop/", freezing.freeze),
    "smoke": ("try the frozen program as people would", smoke.test),
    "deb": ("Debian packages", debian.packages),
    "tar": ("archive for any Linux", linux.archive),
    "appimage": ("AppImage", linux.application_image),
    "nsis": ("installer for Windows, by makensis on any system", windows.installer),
    "zip": ("archive for Windows", windows.archive),
    "dmg": ("disk image for macOS", macos.disk_image),
    "sbom": ("CycloneDX bill of materials", papers.bill_of_materials),
    "key": ("make the key pair that releases are signed with, once", announcement.make_key),
    "announce": ("sign the file that tells of this version", announcement.announce),
    "sums": ("SHA-256 checksums of all of dist/", papers.checksums),
}
_DEFAULTS = {
    "linux": ("freeze", "smoke", "deb", "tar", "appimage", "sbom", "sums"),
    "win32": ("freeze", "smoke", "nsis", "zip", "sbom", "sums"),
    "darwin": ("freeze", "smoke", "dmg", "sbom", "sums"),
}


def main() -> int:
    """Run the steps that were asked for, in the order in which they are listed."""
    width = max(map(len, _STEPS)) + 2
    listed = "\n".join(f"  {name:<{width}}{said}" for name, (said, _) in _STEPS.items())
    default = _DEFAULTS.get(sys.platform, _DEFAULTS["linux"])
    parser = argparse.ArgumentParser(
        prog="dev.py package",
        description=f"Makes the downloads of {project.NAME} {project.version()} in dist/.",
        epilog=f"steps:\n{listed}\n\nwithout any: {' '.join(default)}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("steps", nargs="*", metavar="STEP", help="see below")
    parser.add_argument(
        "--flavor",
        choices=[each.value for each in project.Flavor],
        default=project.Flavor.FULL.value,
        help="mini holds the featherweight models alone, for slow lines (default: full)",
    )
    parser.add_argument(
        "--release",
        action="store_true",
        help="make nothing unless resources/publisher.toml says who publishes it",
    )
    given = parser.parse_args()
    os.environ[project.FLAVOR_VARIABLE] = given.flavor
    chosen = given.steps or default
    for name in chosen:
        if name not in _STEPS:
            parser.error(f"'{name}' is no step; choose from {', '.join(_STEPS)}")
    tools.check(chosen)
    _check_publisher(is_release=given.release)
    project.DIST.mkdir(exist_ok=True)
    for name in (name for name in _STEPS if name in chosen):
        started = time.monotonic()
        project.say(f"{name}: {_STEPS[name][0]}")
        made = _STEPS[name][1]()
        took = f"{time.monotonic() - started:.0f} s"
        project.say(f"{name}: done in {took}" + (f", {made}" if made else ""))
    return 0


def _check_publisher(*, is_release: bool) -> None:
    """Say which settings of the publisher are missing; for a release raises SystemExit."""
    unsaid = ", ".join(project.unsaid())
    if unsaid and is_release:
        raise SystemExit(f"resources/publisher.toml does not say {unsaid}; a release has to.")
    if unsaid:
        project.say(
            f"resources/publisher.toml does not say {unsaid}: what is made is not to be handed "
            "out, and cannot check for updates"
        )


if __name__ == "__main__":
    sys.exit(main())
