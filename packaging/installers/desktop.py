"""Lays out the files below share/ by which a Linux desktop knows the program."""

import gzip
import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

from installers import icons, manual, project

_LINUX = project.PACKAGING / "linux"
_COMPLETIONS = {
    "bash": f"bash-completion/completions/{project.COMMAND}",
    "fish": f"fish/vendor_completions.d/{project.COMMAND}.fish",
    "zsh": f"zsh/vendor-completions/_{project.COMMAND}",
}


def lay_out(share: Path, program: Path) -> None:
    """Fill `share` with desktop entry, metadata, icons, file types, manual and shell completion."""
    _copy(_LINUX / "ppocr-desktop.desktop", share / "applications")
    _copy(_LINUX / "ppocr-desktop.mime.xml", share / "mime" / "packages", "ppocr-desktop.xml")
    identity = project.publisher()["application-id"]
    project.write(share / "metainfo" / f"{identity}.metainfo.xml", metainfo())
    for size in icons.SIZES:
        target = share / "icons" / "hicolor" / f"{size}x{size}" / "apps"
        _copy(icons.render(size), target, f"{project.COMMAND}.png")
    scalable = share / "icons" / "hicolor" / "scalable" / "apps"
    _copy(icons.drawing(0), scalable, f"{project.COMMAND}.svg")
    pages = share / "man" / "man1"
    _write_packed(pages / f"{project.COMMAND}.1.gz", manual.page())
    (pages / f"{project.WINDOW}.1.gz").symlink_to(f"{project.COMMAND}.1.gz")
    for shell, path in _COMPLETIONS.items():
        project.write(share / path, _completion(program, shell))


def metainfo() -> str:
    """The AppStream metadata that software centers show."""
    text = (_LINUX / "ppocr-desktop.metainfo.xml.in").read_text(encoding="utf-8")
    publisher = project.publisher()
    home = escape(publisher["homepage"])
    values = {
        "ID": escape(publisher["application-id"]),
        "HOMEPAGE": f'<url type="homepage">{home}</url>' if home else "",
        "DEVELOPER": escape(publisher["name"] or project.NAME),
        "NAME": escape(project.NAME),
        "SUMMARY": escape(project.SUMMARY),
        "LICENSE": project.LICENSE,
        "VERSION": project.version(),
        "DATE": project.day().isoformat(),
        "DESCRIPTION": "\n".join(f"    <p>{escape(each)}</p>" for each in project.DESCRIPTION),
    }
    for name, value in values.items():
        text = text.replace(f"@{name}@", value)
    return text


def _completion(program: Path, shell: str) -> str:
    """What the frozen program itself prints."""
    done = subprocess.run(
        [str(program), "completion", shell], capture_output=True, encoding="utf-8", check=False
    )
    if done.returncode:
        raise SystemExit(f"{program} cannot complete for {shell}: {done.stderr.strip()}")
    return done.stdout


def _copy(source: Path, folder: Path, name: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, folder / (name or source.name))


def _write_packed(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), mtime=0))
