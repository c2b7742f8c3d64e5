"""Collecting what models are given while pages are read."""

import numpy as np
import pytest

from models.slim import samples
from ppocr_desktop import places, sources
from ppocr_desktop.recognition import catalog, store
from ppocr_desktop.recognition.comparison import Sheet


def test_the_same_pages_give_the_same_inputs_in_the_same_order() -> None:
    files = catalog.load_default().system("tiny").files
    if not all(map(store.is_present, files)):
        pytest.skip("the models are not fetched")
    (page,) = sources.pages(places.resources() / "sample.png")
    sheets = [Sheet("sample", lambda: sources.load(page))] * 3
    first, again = (samples.collect("tiny", sheets, 12) for _ in range(2))
    assert first.keys() >= {files[0].file, files[1].file}
    for name in first.keys() & {model.file for model in files}:
        assert all(map(np.array_equal, first[name], again[name]))
