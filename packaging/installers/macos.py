"""Makes what people on a Mac download: the application on a disk image, signed where keys are."""

import os
from pathlib import Path
from typing import Any

from installers import project

BUNDLE = f"{project.NAME}.app"
_SCRIPT = project.PACKAGING / "macos" / "disk-image.sh"


def identifier() -> str:
    """The application's unique bundle identifier."""
    return project.publisher()["application-id"]


def information() -> dict[str, Any]:
    """The entries of Info.plist that PyInstaller does not write by itself."""
    project_type = f"{identifier()}.project"
    return {
        "CFBundleDisplayName": project.NAME,
        "CFBundleShortVersionString": project.version(),
        "CFBundleVersion": project.version(),
        "LSApplicationCategoryType": "public.app-category.productivity",
        # The oldest that Qt and ONNX Runtime run on.
        "LSMinimumSystemVersion": "14.0",
        "NSHighResolutionCapable": True,
        "NSSupportsAutomaticGraphicsSwitching": True,
        "NSHumanReadableCopyright": "Free software under the Apache License, Version 2.0",
        "NSCameraUsageDescription": (
            "PP-OCR Desktop reads the text that you hold in front of the camera. "
            "Pictures stay on this Mac."
        ),
        "NSScreenCaptureUsageDescription": (
            "PP-OCR Desktop reads the text in the part of the screen that you choose. "
            "Pictures stay on this Mac."
        ),
        "CFBundleDocumentTypes": [
            _documents("Picture", ["public.image"], "Viewer", "Alternate"),
            _documents("PDF", ["com.adobe.pdf"], "Viewer", "Alternate"),
            _documents(f"{project.NAME} project", [project_type], "Editor", "Owner"),
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": project_type,
                "UTTypeDescription": f"{project.NAME} project",
                "UTTypeConformsTo": ["public.data", "public.content"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["ppocr"],
                    "public.mime-type": ["application/x-ppocr-desktop+zip"],
                },
            }
        ],
    }


def _documents(name: str, types: list[str], role: str, rank: str) -> dict[str, Any]:
    return {
        "CFBundleTypeName": name,
        "LSItemContentTypes": types,
        "CFBundleTypeRole": role,
        "LSHandlerRank": rank,
    }


def disk_image() -> Path:
    """The application on a disk image; signed and notarized if the keys are in the environment."""
    path = project.DIST / f"{project.stem()}.dmg"
    bundle = project.DIST / BUNDLE
    project.run(["bash", str(_SCRIPT), str(bundle), str(path)], VOLUME=project.NAME, **_keys())
    return path


def _keys() -> dict[str, str]:
    names = ("SIGNING_IDENTITY", "NOTARY_PROFILE")
    return {name: os.environ.get(name, "") for name in names}
