"""Qt's tools for translators."""

from pathlib import Path

import pytest

from development import translations
from development.terminal import SetupError
from tests.development.conftest import on_posix


@on_posix
def test_failed_translation_tool_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    broken = tmp_path / "pyside6-lrelease"
    broken.write_text("#!/bin/sh\necho 'Error: a.ts is no XML'\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    with pytest.raises(SetupError, match=r"^lrelease failed; the lines above tell why\.$"):
        translations.compile_words(tmp_path / "python", tmp_path)
    assert capsys.readouterr().err == "Error: a.ts is no XML\n"
