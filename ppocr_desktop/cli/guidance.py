"""What the help of the commands says below their flags: examples, formats, exit codes."""

from ppocr_desktop import exports
from ppocr_desktop.cli.console import PROGRAM
from ppocr_desktop.errors import ExitCode

_MEANINGS = {
    ExitCode.OK: "everything was read",
    ExitCode.SOME_FAILED: "something could not be read or written, the rest was",
    ExitCode.USAGE: "the command makes no sense as it was typed",
    ExitCode.MODELS_MISSING: "model files are missing, damaged or of no use",
    ExitCode.STOPPED: "stopped with Ctrl-C",
}
EXIT_CODES = "exit codes:\n" + "\n".join(
    f"  {code.value:<5}{meaning}" for code, meaning in _MEANINGS.items()
)

_NAME_WIDTH = max(map(len, exports.FORMATS)) + 2
FORMATS = "formats:\n" + "\n".join(
    f"  {name:<{_NAME_WIDTH}}{form.description}" for name, form in exports.FORMATS.items()
)

EXAMPLES = f"""\
examples:
  {PROGRAM} receipt.jpg            show a picture and its text in the window
  {PROGRAM} ocr receipt.jpg        print the text of a picture
  {PROGRAM} ocr scans/ -o texts/   a text file for each picture in a folder
  {PROGRAM} ocr --help             everything else that 'ocr' can do
"""

OCR_EXAMPLES = f"""\
examples:
  {PROGRAM} ocr receipt.jpg                    print the text
  {PROGRAM} ocr paper.pdf --pages 1-3,7        only these pages
  {PROGRAM} ocr code.png --format layout       keep the indentation
  {PROGRAM} ocr scans/ -o texts/               a text file for each
  {PROGRAM} ocr scans/ -o out/ --format csv    a table for each
  {PROGRAM} ocr scan.pdf -o searchable.pdf     the same, searchable
  {PROGRAM} ocr scans/ -o all.pdf --join       one file for everything
  {PROGRAM} ocr menu.heic --languages ja       make sure Japanese is read
  curl -s https://example.org/a.png | {PROGRAM} ocr -
"""

WATCH_EXAMPLES = f"""\
examples:
  {PROGRAM} watch talk.mp4                the text on its slides, as it comes
  {PROGRAM} watch film.mkv --json         with start, end and place, for programs
  {PROGRAM} watch 0                       what the first camera sees
"""

MODELS_EXAMPLES = f"""\
examples:
  {PROGRAM} models list             what there is, and what each one reads
  {PROGRAM} models fetch medium     get the most accurate models
  {PROGRAM} models add my-models/   make models of your own known
  {PROGRAM} models shrink small     make "small-int8", a quarter of its size
  {PROGRAM} models pack tiny stick/ all it needs, to take along
"""

SHRINK_NOTES = """\
Weights are stored small and expanded when they are loaded, so the speed stays
the same. The copy and the original both read the pages. Where a text file of
the same name lies beside a picture, it says what is on it, and the copy may
lose 1.5 points of word F1; otherwise the two must agree in 95 % of the words.
A copy that fails is not kept.
"""

UPDATES_EPILOG = """\
Reads one small signed file over the network and installs nothing.
The program never asks by itself.
"""

CAPTURE_EXAMPLES = f"""\
Its text goes to the clipboard, and is shown. Make it a shortcut in your desktop's settings.

examples:
  {PROGRAM} capture                          draw a region and read it
  {PROGRAM} capture --delay 3                time to open a menu first
  {PROGRAM} capture --region 100,200,640,80  no need to draw one
"""

COMPLETION_EXAMPLES = f"""\
To have it in every new shell:
  bash   {PROGRAM} completion bash > ~/.local/share/bash-completion/completions/{PROGRAM}
  zsh    {PROGRAM} completion zsh > "${{fpath[1]}}/_{PROGRAM}"
  fish   {PROGRAM} completion fish > ~/.config/fish/completions/{PROGRAM}.fish
"""
