"""Writes what downloads can be checked with: checksums and a software bill of materials (SBOM)."""

import datetime as dt
import hashlib
import json
import sys
import tempfile
import tomllib
import uuid
from pathlib import Path
from typing import Any

from installers import contents, project

_SUMS = "SHA256SUMS"


def checksums() -> Path:
    """A file that `sha256sum --check` reads, of all downloads."""
    files = [path for path in sorted(project.DIST.iterdir()) if path.is_file()]
    lines = [f"{digest(path)}  {path.name}\n" for path in files if path.name != _SUMS]
    target = project.DIST / _SUMS
    target.write_text("".join(lines), encoding="utf-8", newline="\n")
    return target


def digest(path: Path) -> str:
    """SHA-256 in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def bill_of_materials() -> Path:
    """A CycloneDX file that lists the packages, models and Python in this system's build."""
    target = project.DIST / f"{project.stem()}.cdx.json"
    bill = _of_environment()
    wanted = {_normal(found.name) for found in contents.distributions()}
    parts = [each for each in bill["components"] if _normal(each["name"]) in wanted]
    missing = wanted - {_normal(each["name"]) for each in parts}
    if missing:
        raise SystemExit(f"The bill of materials lacks {', '.join(sorted(missing))}.")
    bill["components"] = [*parts, _python(), *_models()]
    for part in parts:
        _forget_folders(part)
    kept = {each["bom-ref"] for each in bill["components"]}
    bill["metadata"]["component"] = _program()
    bill["dependencies"] = [
        {**each, "dependsOn": [ref for ref in each.get("dependsOn", ()) if ref in kept]}
        for each in bill["dependencies"]
        if each["ref"] in kept
    ]
    bill["dependencies"].append({"ref": project.COMMAND, "dependsOn": sorted(kept)})
    _identify(bill)
    target.write_text(json.dumps(bill, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return target


def _of_environment() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "bill.json")
        tool = [sys.executable, "-P", "-m", "cyclonedx_py", "environment", "--output-reproducible"]
        project.run([*tool, "--output-format", "JSON", "--output-file", str(path), sys.executable])
        return dict(json.loads(path.read_text(encoding="utf-8")))


def _normal(name: str) -> str:
    return name.lower().replace("_", "-").replace(".", "-")


def _forget_folders(part: dict[str, Any]) -> None:
    """Remove the addresses of wheels on the machine that built."""
    known = part.pop("externalReferences", [])
    part["externalReferences"] = [each for each in known if not each["url"].startswith("file:")]


def _program() -> dict[str, Any]:
    return {
        "type": "application",
        "bom-ref": project.COMMAND,
        "name": project.COMMAND,
        "version": project.version(),
        "licenses": [{"license": {"id": project.LICENSE}}],
    }


def _python() -> dict[str, Any]:
    version = sys.version.split()[0]
    return {
        "type": "platform",
        "bom-ref": f"python=={version}",
        "name": "python",
        "version": version,
        "licenses": [{"license": {"id": "PSF-2.0"}}],
    }


def _models() -> list[dict[str, Any]]:
    text = (project.ROOT / "models" / "manifest.toml").read_text(encoding="utf-8")
    known = {each["file"]: each["license"] for each in tomllib.loads(text)["models"]}
    return [
        {
            "type": "machine-learning-model",
            "bom-ref": f"model:{path.name}",
            "name": path.name,
            "hashes": [{"alg": "SHA-256", "content": digest(path)}],
            "licenses": [{"license": {"id": known.get(path.name, project.LICENSE)}}],
        }
        for path in contents.model_files()
    ]


def _identify(bill: dict[str, Any]) -> None:
    """Date the bill like the build and number it by its content: equal builds give equal bills."""
    when = dt.datetime.fromtimestamp(project.epoch(), dt.UTC)
    bill["metadata"]["timestamp"] = when.isoformat()
    bill.pop("serialNumber", None)
    said = json.dumps(bill, sort_keys=True)
    bill["serialNumber"] = f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_OID, said)}"
