"""What ONNX Runtime may compute with beside the processor, and how each is set up."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatch
from importlib.util import find_spec
from pathlib import Path

from ppocr_desktop.recognition.options import Accelerator

TITLES = {
    Accelerator.CPU: "the processor",
    Accelerator.OPENVINO: "OpenVINO",
    Accelerator.CUDA: "CUDA",
    Accelerator.DIRECTML: "DirectML",
    Accelerator.COREML: "Core ML",
}
PACKAGES = {
    Accelerator.OPENVINO: "onnxruntime-openvino",
    Accelerator.CUDA: "onnxruntime-gpu",
    Accelerator.DIRECTML: "onnxruntime-directml",
}
"""The packages that have them; each takes the place of onnxruntime. On macOS that one has Core ML.
"""
_LIBRARIES = {
    Accelerator.OPENVINO: "*onnxruntime_providers_openvino.*",
    Accelerator.CUDA: "*onnxruntime_providers_cuda.*",
    Accelerator.DIRECTML: "directml.dll",
}


@dataclass(frozen=True, slots=True)
class Crew:
    """How many threads compute one batch, and how many batches are computed side by side."""

    threads: int
    lanes: int = 1

    @property
    def pool(self) -> int:
        """`intra_op_num_threads` of a session for all lanes, whose calling threads compute, too."""
        return (self.threads - 1) * self.lanes + 1


@dataclass(frozen=True, slots=True)
class Provider:
    """One way to compute: an execution provider by ONNX Runtime's `name`, on a kind of device.

    One that `takes_turns` runs a model only once at a time.
    """

    accelerator: Accelerator
    name: str
    device: str = ""
    settings: Mapping[str, str] = field(default_factory=dict, hash=False)
    takes_turns: bool = False

    @property
    def id(self) -> str:
        """For the names of files."""
        return "-".join(filter(None, (self.accelerator.value, self.device.lower())))

    @property
    def title(self) -> str:
        """What people call it."""
        name = TITLES[self.accelerator]
        return f"{name} on {self.device}" if self.device else name


def providers(crew: Crew, folder: Path) -> tuple[Provider, ...]:
    """All there are, whether they can be had here or not.

    `folder` is for what they compile a model to; no other model's may be there, as Core ML could
    not tell them apart.
    """
    threads = {
        "num_of_threads": str(crew.threads * crew.lanes),
        "num_streams": str(crew.lanes),
    }
    return (
        Provider(
            Accelerator.OPENVINO,
            "OpenVINOExecutionProvider",
            "GPU",
            {"device_type": "GPU", "cache_dir": str(folder)},
        ),
        Provider(
            Accelerator.OPENVINO,
            "OpenVINOExecutionProvider",
            "CPU",
            {"device_type": "CPU", **threads},
        ),
        Provider(
            Accelerator.CUDA,
            "CUDAExecutionProvider",
            settings={
                # The default tries every algorithm anew for each width of a line.
                "cudnn_conv_algo_search": "HEURISTIC",
                "arena_extend_strategy": "kSameAsRequested",
            },
        ),
        Provider(Accelerator.DIRECTML, "DmlExecutionProvider", takes_turns=True),
        Provider(
            Accelerator.COREML,
            "CoreMLExecutionProvider",
            # The older format, the default, accepts parts of models that it cannot run.
            settings={"ModelFormat": "MLProgram", "ModelCacheDirectory": str(folder)},
        ),
    )


def installed() -> tuple[Accelerator, ...]:
    """What the installed ONNX Runtime seems to have, without starting it.

    Only `session.available` knows for sure, but that takes a tenth of a second and more.
    """
    if sys.platform == "darwin":
        return (Accelerator.COREML,)
    files = _libraries()
    return tuple(
        accelerator
        for accelerator, pattern in _LIBRARIES.items()
        if any(fnmatch(name, pattern) for name in files)
    )


def _libraries() -> tuple[str, ...]:
    spec = find_spec("onnxruntime")
    folders = spec.submodule_search_locations if spec else None
    return tuple(
        path.name.lower() for folder in folders or () for path in Path(folder, "capi").glob("*")
    )
