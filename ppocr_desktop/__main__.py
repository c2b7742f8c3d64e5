"""Starts the program; without a word from the user it reads the sample picture."""

import sys


def main() -> int:
    """The exit code of what the process's arguments ask for."""
    try:
        # Ctrl-C may come before the command line is there to see to it.
        from ppocr_desktop import cli, places

        return cli.main(sys.argv[1:] or ["ocr", str(places.resources() / "sample.png")])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
