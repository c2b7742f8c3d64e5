"""QR codes and barcodes, written and read by the same library."""

import numpy as np
import pytest

from ppocr_desktop.gui.capture import codes

zxingcpp = pytest.importorskip("zxingcpp")


def drawn(text: str, kind: object) -> np.ndarray:
    gray = np.asarray(zxingcpp.create_barcode(text, kind).to_image(scale=5))
    return np.repeat(np.pad(gray, 40, constant_values=255)[:, :, None], 3, axis=2)


def test_a_qr_code_is_read() -> None:
    pixels = drawn("https://example.org/menu", zxingcpp.BarcodeFormat.QRCode)
    assert codes.find(pixels) == (("https://example.org/menu", "QR Code"),)


def test_a_barcode_is_read() -> None:
    (code,) = codes.find(drawn("4006381333931", zxingcpp.BarcodeFormat.EAN13))
    assert code == ("4006381333931", "EAN-13")


def test_a_picture_without_codes_has_none() -> None:
    assert codes.find(np.full((80, 300, 3), 255, np.uint8)) == ()
