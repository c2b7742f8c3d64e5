"""Stamps are whole or nothing."""

import json
from pathlib import Path

from development import stamps


def test_stamp_is_never_half_written(tmp_path: Path) -> None:
    stamp = tmp_path / "stamp.json"
    stamps.write(stamp, {"a": 1})
    assert json.loads(stamp.read_text(encoding="utf-8")) == {"a": 1}
    stamp.write_text('{"a"', encoding="utf-8")
    assert stamps.read(stamp) == {}
