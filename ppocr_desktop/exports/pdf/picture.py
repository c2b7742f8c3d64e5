"""A picture as a PDF can hold it: compressed bytes, and what to tell of them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name


class Color(StrEnum):
    """What a sample stands for; the value is PDF's name for it."""

    GRAY = "DeviceGray"
    RGB = "DeviceRGB"
    CMYK = "DeviceCMYK"


CHANNELS = {Color.GRAY: 1, Color.RGB: 3, Color.CMYK: 4}
_PROFILE_SPACES = {Color.GRAY: b"GRAY", Color.RGB: b"RGB ", Color.CMYK: b"CMYK"}


@dataclass(frozen=True, slots=True)
class Picture:
    """Compressed bytes with their size in pixels, as they are stored.

    `filter` and `parameters` are PDF's names of the compression. `palette` holds RGB triples that
    samples are numbers of. `inverted` says that the highest value is no ink (Adobe's CMYK).
    """

    data: bytes
    width: int
    height: int
    filter: str
    color: Color = Color.RGB
    bits: int = 8
    parameters: Mapping[str, Any] = field(default_factory=dict)
    palette: bytes = b""
    profile: bytes = b""
    inverted: bool = False

    @property
    def has_device_cmyk(self) -> bool:
        """Whether its colors mean nothing without knowing the printer."""
        return self.color is Color.CMYK and not self._has_profile

    @property
    def _has_profile(self) -> bool:
        """Whether there is an ICC profile, and for this kind of color (ICC.1:2010, 7.2)."""
        header = self.profile[:40]
        return header[36:40] == b"acsp" and header[16:20] == _PROFILE_SPACES[self.color]

    def embed(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        """The picture as an image object of a file."""
        image = pikepdf.Stream(pdf, self.data)
        image.Type = Name.XObject
        image.Subtype = Name.Image
        image.Width = self.width
        image.Height = self.height
        image.Filter = Name(f"/{self.filter}")
        image.ColorSpace = self._color_space(pdf)
        image.BitsPerComponent = self.bits
        if self.parameters:
            image.DecodeParms = Dictionary({f"/{k}": v for k, v in self.parameters.items()})
        if self.inverted:
            image.Decode = Array([1, 0] * CHANNELS[self.color])
        return pdf.make_indirect(image)

    def _color_space(self, pdf: pikepdf.Pdf) -> pikepdf.Object:
        plain: pikepdf.Object = Name(f"/{self.color}")
        if self._has_profile:
            profile = pdf.make_stream(self.profile, N=CHANNELS[self.color], Alternate=plain)
            plain = Array([Name.ICCBased, profile])
        if self.palette:
            return Array([Name.Indexed, plain, len(self.palette) // 3 - 1, self.palette])
        return plain
