"""The only module that reaches the network: what a server gives over HTTPS, or why it does not."""

import urllib.error
import urllib.request
from collections.abc import Iterator
from http.client import HTTPException, HTTPMessage, HTTPResponse
from typing import IO, TypeAlias
from urllib.parse import urlsplit

from ppocr_desktop import __version__

_TIMEOUT_S = 10.0

Answer: TypeAlias = HTTPResponse
"""An open response; `length` is its announced size in bytes, or None, and may not be reached."""


class NoAnswer(Exception):  # noqa: N818 - the text is a reason, for the sentence of who asked
    """A server does not give what it was asked for; the text says why, without a period."""


class InsecureAddress(NoAnswer):
    """What was asked for, or a redirect from there, has no HTTPS address."""


class Refused(NoAnswer):
    """The server answers with an HTTP status that is an error."""

    def __init__(self, text: str, status: int) -> None:
        super().__init__(text)
        self.status = status


def host(url: str) -> str:
    """The server's name, for sentences."""
    return urlsplit(url).hostname or url


def ask(url: str, start: int = 0) -> Answer:
    """The response, which the caller closes; from byte `start` on if the server can do that.

    Raises NoAnswer.
    """
    headers = {"User-Agent": f"ppocr-desktop/{__version__}"}
    if start:
        headers["Range"] = f"bytes={start}-"
    try:
        request = _SafeRedirects.check(urllib.request.Request(url, headers=headers))  # noqa: S310
        opener = urllib.request.build_opener(_SafeRedirects)
        return opener.open(request, timeout=_TIMEOUT_S)  # type: ignore[no-any-return]
    except urllib.error.HTTPError as error:
        error.close()
        raise Refused(f"{host(url)} answers {error.code} {error.reason}", error.code) from error
    except (OSError, HTTPException, ValueError) as error:
        # The last for a redirect to what is no address.
        raise NoAnswer(f"{host(url)} cannot be reached: {_why(error)}") from error


def blocks(response: Answer, url: str, size: int) -> Iterator[bytes]:
    """The body of a response, at most `size` bytes at a time, as it comes. Raises NoAnswer."""
    try:
        while block := response.read1(size):
            yield block
    except (OSError, HTTPException) as error:
        raise NoAnswer(f"{host(url)} broke off: {_why(error)}") from error


class _SafeRedirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to HTTPS only; plain HTTP is for this machine itself."""

    @staticmethod
    def check(request: urllib.request.Request) -> urllib.request.Request:
        parts = urlsplit(request.full_url)
        local = parts.scheme == "http" and parts.hostname in {"127.0.0.1", "::1", "localhost"}
        if parts.scheme != "https" and not local:
            raise InsecureAddress(f"{request.full_url} is not an HTTPS address")
        return request

    def redirect_request(  # noqa: PLR0913, PLR0917 - the standard library's signature
        self,
        req: urllib.request.Request,
        fp: IO[bytes],
        code: int,
        msg: str,
        headers: HTTPMessage,
        newurl: str,
    ) -> urllib.request.Request | None:
        request = super().redirect_request(req, fp, code, msg, headers, newurl)
        try:
            return request and self.check(request)
        except InsecureAddress:
            fp.close()
            raise


def _why(error: Exception) -> str:
    cause = getattr(error, "reason", error)
    if isinstance(cause, TimeoutError):
        return f"no answer within {_TIMEOUT_S:.0f} seconds"
    return str(getattr(cause, "strerror", None) or cause)
