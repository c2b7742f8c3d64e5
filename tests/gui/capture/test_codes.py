"""QR codes and barcodes, written and read by the same library."""

from dataclasses import replace

import numpy as np
import pytest

from ppocr_desktop import geometry
from ppocr_desktop.gui.capture import codes
from tests.gui import samples

zxingcpp = pytest.importorskip("zxingcpp")


def drawn(text: str, kind: object) -> np.ndarray:
    gray = np.asarray(zxingcpp.create_barcode(text, kind).to_image(scale=5))
    return np.repeat(np.pad(gray, 40, constant_values=255)[:, :, None], 3, axis=2)


def test_a_qr_code_is_read() -> None:
    pixels = drawn("https://example.org/menu", zxingcpp.BarcodeFormat.QRCode)
    (code,) = codes.find(pixels)
    assert code[:2] == ("https://example.org/menu", "QR Code")
    height, width = pixels.shape[:2]
    assert geometry.box(code.polygon) == pytest.approx((60, 60, width - 60, height - 60), abs=4)


def test_a_barcode_is_read() -> None:
    (code,) = codes.find(drawn("4006381333931", zxingcpp.BarcodeFormat.EAN13))
    assert code[:2] == ("4006381333931", "EAN-13")


def test_a_picture_without_codes_has_none() -> None:
    assert codes.find(np.full((80, 300, 3), 255, np.uint8)) == ()


def test_what_was_read_in_a_codes_pattern_is_no_text() -> None:
    code = codes.Code("text", "QR Code", ((50, 0), (150, 0), (150, 100), (50, 100)))
    page = samples.page("above", "within")
    above = replace(page.lines[0], polygon=((0, -40), (200, -40), (200, -20), (0, -20)))
    within = replace(page.lines[1], polygon=((60, 40), (120, 40), (120, 60), (60, 60)))
    page = replace(page, lines=(above, within))
    assert codes.without_marks(page, [code]).lines == (above,)


def test_codes_that_say_the_same_are_one() -> None:
    first, second = (
        drawn("4711", zxingcpp.BarcodeFormat.QRCode),
        drawn("4712", zxingcpp.BarcodeFormat.QRCode),
    )
    found = codes.find(np.hstack((first, first, second)))
    assert len(found) == 3
    assert sorted(code.text for code in codes.distinct(found)) == ["4711", "4712"]
