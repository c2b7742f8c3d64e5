"""The choices about a PDF."""

import pytest
from pytestqt.qtbot import QtBot

from ppocr_desktop.exports.pdf import PdfOptions, Pictures
from ppocr_desktop.gui.pdf_choices import PdfChoices


@pytest.fixture
def choices(qtbot: QtBot) -> PdfChoices:
    made = PdfChoices(PdfOptions(language="de"))
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(choices: PdfChoices, kind: Pictures) -> None:
    choices.pictures.setCurrentIndex(choices.pictures.findData(kind))


def test_options_not_changed_stay_as_given(choices: PdfChoices) -> None:
    assert choices.options == PdfOptions(language="de")
    assert isinstance(choices.options.pictures, Pictures)


def test_choices_are_taken(choices: PdfChoices, qtbot: QtBot) -> None:
    with qtbot.waitSignal(choices.changed):
        _choose(choices, Pictures.SMALLER)
    choices.dpi.setValue(150)
    choices.quality.setValue(50)
    choices.visible.setChecked(True)
    choices.unsigned.setChecked(True)
    choices.title.setText(" Receipts ")
    choices.author.setText("Office")
    assert choices.options == PdfOptions(
        pictures=Pictures.SMALLER,
        dpi=150,
        quality=50,
        visible=True,
        title="Receipts",
        author="Office",
        language="de",
        unsigned_copy=True,
    )


@pytest.mark.parametrize(
    ("kind", "shown"),
    [
        (Pictures.KEEP, (False, False)),
        (Pictures.SMALLER, (True, True)),
        (Pictures.BLACK_AND_WHITE, (True, False)),
        (Pictures.NONE, (False, False)),
    ],
)
def test_rows_are_shown_where_they_matter(
    choices: PdfChoices, kind: Pictures, shown: tuple[bool, bool]
) -> None:
    _choose(choices, kind)
    assert (choices.dpi.isVisible(), choices.quality.isVisible()) == shown


def test_signatures_are_a_matter_of_pdfs(qtbot: QtBot) -> None:
    choices = PdfChoices(PdfOptions(), has_pdfs=False)
    qtbot.addWidget(choices)
    choices.show()
    assert not choices.unsigned.isVisible()
