"""What goes into a frozen program and what stays out."""

import tomllib
from pathlib import Path
from types import SimpleNamespace

import pytest

from installers import contents, project
from ppocr_desktop.recognition import catalog, defaults

_PLUGINS = "PySide6/Qt/plugins"


@pytest.mark.parametrize(
    "name",
    [
        "pikepdf.libs/libqpdf-1a2b3c4d.so.30.1.0",
        "pikepdf/qpdf30.dll",
        f"{_PLUGINS}/platforms/libqxcb.so",
        f"{_PLUGINS}/platforms/libqoffscreen.so",
        f"{_PLUGINS}/platforms/libqwayland.so",
        f"{_PLUGINS}/imageformats/libqsvg.so",
        f"{_PLUGINS}/platforminputcontexts/libibusplatforminputcontextplugin.so",
        "PySide6/Qt/translations/qtbase_zh_CN.qm",
        "PySide6/Qt/lib/libQt6Network.so.6",
        "ppocr_desktop/resources/translations/ppocr_desktop_de.qm",
    ],
)
def test_keeps_what_the_program_needs(name: str) -> None:
    assert contents.is_wanted(name)


@pytest.mark.parametrize(
    "name",
    [
        f"{_PLUGINS}/imageformats/libqpdf.so",
        "PySide6/plugins/imageformats/qpdf.dll",
        f"{_PLUGINS}/platforms/libqeglfs.so",
        f"{_PLUGINS}/tls/libqopensslbackend.so",
        "PySide6/opengl32sw.dll",
        "PySide6/Qt/translations/qtbase_it.qm",
        "PySide6/Qt/translations/qt_help_de.qm",
        "onnxruntime/capi/onnxruntime.lib",
    ],
)
def test_leaves_out_what_it_does_not(name: str) -> None:
    assert not contents.is_wanted(name)


def test_models_are_those_of_a_new_installation_and_our_own() -> None:
    if not (project.ROOT / "models" / "fetched").is_dir():
        pytest.skip("models are not fetched")
    names = {path.name for path in contents.model_files()}
    assert {"PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_tiny.onnx", "PP-OCRv6_rec_tiny.txt"} <= names
    assert {path.name for path in (project.ROOT / "models").glob("*.onnx")} <= names


@pytest.mark.parametrize("flavor", project.Flavor)
def test_corrections_and_heads_of_models_that_may_be_fetched_come_along(
    flavor: project.Flavor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(project.FLAVOR_VARIABLE, flavor.value)
    try:
        names = {path.name for path in contents.model_files()}
    except SystemExit as reason:
        pytest.skip(str(reason))
    manifest = tomllib.loads((project.ROOT / "models" / "manifest.toml").read_text("utf-8"))
    beside = {
        each[key] for each in manifest["models"] for key in ("corrections", "head") & each.keys()
    }
    assert beside <= names


def test_mini_holds_the_small_models_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(project.FLAVOR_VARIABLE, project.Flavor.MINI.value)
    try:
        paths = contents.model_files()
    except SystemExit as reason:
        pytest.skip(str(reason))
    assert sum(path.stat().st_size for path in paths) < 3_500_000
    assert not any("_small" in path.stem for path in paths if path.suffix == ".onnx")


def test_mini_reads_with_what_it_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(project, "BUILD", tmp_path)
    assert contents._usual().name == defaults.NAME
    monkeypatch.setenv("PPOCR_DESKTOP_MODELS", str(tmp_path))
    assert defaults.system() == contents.MINI_SYSTEM
    assert contents.MINI_SYSTEM in {system.name for system in catalog.load_default().systems}


def test_mini_has_no_webcam(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(contents, "_installed", lambda name: SimpleNamespace(name=name))
    assert "PySide6-Addons" in {found.name for found in contents.distributions()}
    monkeypatch.setenv(project.FLAVOR_VARIABLE, project.Flavor.MINI.value)
    assert "PySide6-Addons" not in {found.name for found in contents.distributions()}
    assert "PySide6.QtMultimedia" in contents.excluded()
    assert not contents.is_wanted("PySide6/Qt/lib/libQt6Quick.so.6")


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/QtMultimedia.abi3.so",
        "_internal/PySide6/Qt/lib/libavutil.so.59",
        "_internal/libQt6Quick.so.6",
        "_internal/PySide6/Qt/plugins/multimedia/libffmpegmediaplugin.so",
    ],
)
def test_what_only_the_webcam_needs_is_known(name: str) -> None:
    assert contents.is_of_camera(name)


@pytest.mark.parametrize(
    "name",
    ["_internal/pillow.libs/libavif-c6062d5f.so.16.4.2", "_internal/PySide6/Qt/lib/libQt6Gui.so.6"],
)
def test_what_the_program_needs_is_not_the_webcams(name: str) -> None:
    assert not contents.is_of_camera(name)


def test_a_missing_model_is_named_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "_FETCHED", tmp_path)
    with pytest.raises(SystemExit, match=r"^Models are missing: .*PP-OCRv6_det_small\.onnx.*fetch"):
        contents.model_files()


def test_an_environment_without_a_package_is_told() -> None:
    with pytest.raises(SystemExit, match="no not-there-at-all; start this with"):
        contents._installed("not-there-at-all")
