"""Programs that take over."""

import os
import subprocess
import sys
from pathlib import Path

from development.checkout import ROOT


def test_program_takes_over_with_its_folder_variables_and_code(tmp_path: Path) -> None:
    shown = "os.getcwd(), os.environ['PYTHONPATH'], sep='\\n'"
    program = f"import os, sys; print({shown}); sys.exit(7)"
    call = f"programs.hand_over([sys.executable, '-c', {program!r}], checkout.with_checkout())"
    imports = "import sys; from development import checkout, programs"
    done = subprocess.run(
        [sys.executable, "-c", f"{imports}; sys.exit({call})"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        check=False,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 7
    folder, path = done.stdout.splitlines()
    assert folder == str(tmp_path)
    assert path.startswith(str(ROOT))
