"""Export formats have names that people understand."""

from ppocr_desktop import exports
from ppocr_desktop.gui.format_names import format_name, format_title


def test_every_format_has_a_name_of_its_own() -> None:
    names = [format_name(name) for name in exports.FORMATS]
    assert len(set(names)) == len(names)
    assert not set(names) & set(exports.FORMATS)


def test_a_title_says_how_files_end() -> None:
    assert format_title("text") == "Plain text (.txt)"
