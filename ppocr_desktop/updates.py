"""Asks, only when told to, whether there is a newer version: one small signed file over HTTPS."""

import base64
import binascii
import json
import logging
import re
from dataclasses import dataclass

from ppocr_desktop import __version__, network, publisher
from ppocr_desktop.errors import AppError
from ppocr_desktop.progress import Report, ignore
from ppocr_desktop.publisher import Publisher

PROGRAM = "ppocr-desktop"
"""What a release file has to say that it is about."""

_BLOCK = 4096
_LARGEST = 65_536
"""No release file is larger than this many bytes."""
_VERSION = re.compile(r"\d{1,6}(\.\d{1,6}){0,3}")

_log = logging.getLogger(__name__)


class UpdateError(AppError):
    """The check for updates failed."""


@dataclass(frozen=True, slots=True)
class Release:
    """The newest version there is."""

    version: str
    news: str
    """A sentence about what is new in it, in English."""
    page: str
    """The address of the page to download it from."""

    @property
    def is_newer(self) -> bool:
        """Whether this program is older."""
        return _numbers(self.version) > _numbers(__version__)


def check(origin: Publisher | None = None, report: Report = ignore) -> Release:
    """The newest version according to who publishes this one, or to `origin`.

    `report` gets bytes of an unknown total; a `Cancelled` it raises ends the check. Raises
    UpdateError.
    """
    said = publisher.load() if origin is None else origin
    if not (said.release_file and said.release_key):
        raise UpdateError(
            "This copy of PP-OCR Desktop does not know where new versions are announced; "
            "look where you got it from."
        )
    host = network.host(said.release_file)
    _log.info("Asking %s for the newest version", host)
    return _parse(_verified(_fetch(said.release_file, report), said.release_key, host), host)


def _fetch(url: str, report: Report) -> bytes:
    """The whole file. Raises UpdateError."""
    data = b""
    try:
        with network.ask(url) as response:
            for block in network.blocks(response, url, _BLOCK):
                data += block
                report(len(data), 0)
                if len(data) > _LARGEST:
                    raise _damaged(network.host(url))
    except network.InsecureAddress as error:
        raise UpdateError(
            f"{error}, so it is not asked for new versions; look where you got this one from."
        ) from error
    except network.Refused as error:
        raise UpdateError(f"{error}; try again later.") from error
    except network.NoAnswer as error:
        raise UpdateError(f"{error}; check the network connection, then try again.") from error
    return data


def _verified(data: bytes, key: str, host: str) -> bytes:
    """The text after the first line, which is its Ed25519 signature in base64. Raises UpdateError.

    Nothing of it is parsed before the signature is verified.
    """
    # Imported here, as nothing but this check needs libsodium.
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    first, _, text = data.partition(b"\n")
    try:
        signature = base64.b64decode(first, validate=True)
    except binascii.Error as error:
        raise _damaged(host) from error
    try:
        VerifyKey(base64.b64decode(key)).verify(text, signature)
    except BadSignatureError as error:
        raise UpdateError(
            f"What {host} says about new versions is not signed by the makers of this one and is "
            "not trusted; download nothing from there."
        ) from error
    # The signature is too short, or the publisher's key is not one.
    except ValueError as error:
        raise _damaged(host) from error
    return text


def _parse(text: bytes, host: str) -> Release:
    """The release that the signed text announces. Raises UpdateError."""
    try:
        said = json.loads(text)
        release = Release(str(said["version"]), str(said["news"]), str(said["page"]))
        is_ours = said["program"] == PROGRAM
    except (ValueError, KeyError, TypeError) as error:
        raise _damaged(host) from error
    if not (
        is_ours and _VERSION.fullmatch(release.version) and release.page.startswith("https://")
    ):
        raise _damaged(host)
    return release


def _numbers(version: str) -> tuple[int, ...]:
    """A version as numbers to compare: 1.2 comes before 1.10, and is the same as 1.2.0."""
    found = _VERSION.match(version)
    numbers = [int(part) for part in found[0].split(".")] if found else []
    return (*numbers, *(0,) * (4 - len(numbers)))


def _damaged(host: str) -> UpdateError:
    return UpdateError(f"What {host} says about new versions is damaged; try again later.")
