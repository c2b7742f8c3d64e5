"""What goes into a frozen program and what stays out."""

from pathlib import Path

import pytest

from installers import contents, project

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


def test_a_missing_model_is_named_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(contents, "_FETCHED", tmp_path)
    with pytest.raises(SystemExit, match=r"^Models are missing: .*PP-OCRv6_det_small\.onnx.*fetch"):
        contents.model_files()


def test_an_environment_without_a_package_is_told() -> None:
    with pytest.raises(SystemExit, match="no not-there-at-all; start this with"):
        contents._installed("not-there-at-all")
