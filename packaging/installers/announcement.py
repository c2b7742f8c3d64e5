"""Makes a publisher's key pair, and the signed file that announces a new version to programs.

OpenSSL 3 does both; the program checks the signature with libsodium.
"""

import base64
import json
import os
import re
import subprocess
import tempfile
from pathlib import Path

from installers import project

FILE = "release.txt"
SECRET = "PPOCR_RELEASE_KEY"  # noqa: S105 - the name of the variable that holds it
"""The environment variable with the private key, in PEM, where a release is made."""
_PROGRAM = "ppocr-desktop"
_RAW_KEY = 32
"""Bytes of an Ed25519 public key, which are the last ones of its DER form."""


def announce() -> Path:
    """Write and sign what "Check for Updates" reads. Raises SystemExit if something is not said."""
    secret = os.environ.get(SECRET, "")
    said = project.publisher()
    for name in ("downloads", "release-file", "release-key"):
        if not said[name].strip():
            raise SystemExit(f"resources/publisher.toml does not say {name}; a release has to.")
    if not secret:
        raise SystemExit(
            f"{SECRET} holds no private key; packaging/README.md tells how to make it."
        )
    text = json.dumps(
        {
            "program": _PROGRAM,
            "version": project.version(),
            "news": news(),
            "page": said["downloads"],
        },
        ensure_ascii=False,
    ).encode()
    path = project.DIST / FILE
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(signed(text, secret, said["release-key"]))
    return path


def signed(text: bytes, secret: str, public: str) -> bytes:
    """A line with the signature, then the text. Raises SystemExit if the keys are no pair."""
    with tempfile.TemporaryDirectory() as folder:
        key, message = Path(folder, "key"), Path(folder, "text")
        key.touch(mode=0o600)
        key.write_text(f"{secret.strip()}\n", encoding="ascii")
        message.write_bytes(text)
        if _public(key) != public:
            raise SystemExit(
                "The private key is not that of release-key in resources/publisher.toml."
            )
        signature = _openssl("pkeyutl", "-sign", "-rawin", "-inkey", str(key), "-in", str(message))
    return base64.b64encode(signature) + b"\n" + text


def news() -> str:
    """The first paragraph of this version's section in CHANGELOG.md, a sentence."""
    text = (project.ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    heading = rf"^## {re.escape(project.version())}\s*$\n+(?P<said>[^\n#*-].*?)(?:\n\n|\Z)"
    found = re.search(heading, text, re.MULTILINE | re.DOTALL)
    if not found:
        raise SystemExit(
            f"CHANGELOG.md needs a heading '## {project.version()}' and under it a sentence that "
            "says what is new."
        )
    return " ".join(found["said"].split())


def make_key() -> str:
    """Write a new private key to the build folder, and say what to do with it."""
    path = project.BUILD / "release-key.pem"
    if path.exists():
        raise SystemExit(f"{path} exists; keep it safe or move it away first.")
    path.parent.mkdir(exist_ok=True)
    path.touch(mode=0o600)
    path.write_bytes(_openssl("genpkey", "-algorithm", "ed25519"))
    return (
        f'release-key = "{_public(path)}" goes into resources/publisher.toml; what is in {path} is '
        f"the secret {SECRET}: give it to CI, keep a copy offline, and delete it here"
    )


def _public(key: Path) -> str:
    """The public half of a private key, 32 bytes as base64."""
    told = _openssl("pkey", "-in", str(key), "-pubout", "-outform", "DER")
    return base64.b64encode(told[-_RAW_KEY:]).decode("ascii")


def _openssl(*arguments: str) -> bytes:
    try:
        done = subprocess.run(["openssl", *arguments], capture_output=True, check=False)
    except OSError as error:
        raise SystemExit("openssl is missing; install OpenSSL 3.") from error
    if done.returncode:
        told = done.stderr.decode(errors="replace").strip().splitlines()
        gist = told[0] if told else "it gave no reason"
        raise SystemExit(f"openssl {arguments[0]} failed: {gist}")
    return done.stdout


if __name__ == "__main__":
    # Signing runs apart from building, with none of its packages installed.
    project.say(f"made {announce()}")
