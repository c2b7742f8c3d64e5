"""The only door to ONNX Runtime: one model, loaded and run."""

import logging
import os
import threading
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import dataclass

# ONNX Runtime 1.29 and later reports to its maker unless this is set before it is loaded.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"

import numpy as np
import onnxruntime

from ppocr_desktop.errors import Cancelled, ModelError
from ppocr_desktop.recognition.accelerators import Provider
from ppocr_desktop.recognition.pixels import Floats

Shape = tuple[int | str | None, ...]

_PICTURE = (3, 32, 32)
"""Channels, height and width of a picture that every model takes which leaves these open."""

_log = logging.getLogger(__name__)

# On Windows the report goes through the system and has a switch of its own.
onnxruntime.disable_telemetry_events()

# All models work in the same memory: what the detector needed serves the recognizer. With an arena
# for each of them a page of 1.3 megapixels took 85 MB more, with the same speed.
onnxruntime.create_and_register_allocator(
    onnxruntime.OrtMemoryInfo(
        "Cpu",
        onnxruntime.OrtAllocatorType.ORT_ARENA_ALLOCATOR,
        0,
        onnxruntime.OrtMemType.DEFAULT,
    ),
    onnxruntime.OrtArenaCfg({"max_mem": 0}),
)


@dataclass(frozen=True, slots=True)
class Description:
    """What an ONNX file says of itself: names with shapes (dynamic sizes are names or None)."""

    inputs: tuple[tuple[str, Shape], ...]
    outputs: tuple[tuple[str, Shape], ...]
    metadata: Mapping[str, str]


class Session:
    """A model with one picture as its input; `run` may be called by several threads.

    With `threads` of 1 every call computes in the thread that makes it, so that several lines are
    read side by side; with more, one call at a time uses that many. That is the processor's affair:
    another provider comes with settings of its own.
    """

    def __init__(
        self, data: bytes, name: str, *, threads: int, provider: Provider | None = None
    ) -> None:
        """Load the ONNX file `data`; `name` is for sentences.

        Raises ModelError, also where the provider is not there or takes nothing of the model.
        """
        self._session = (
            _load_on(provider, data, name, threads) if provider else _load(data, name, threads)
        )
        self._provider = provider
        self._turns = threading.Lock() if provider and provider.takes_turns else nullcontext()
        self._name = name
        self._input = self._session.get_inputs()[0].name
        self._under_way: set[onnxruntime.RunOptions] = set()
        self.description = _describe(self._session)

    def run(self, batch: Floats) -> Floats:
        """The first output for a float32 batch; raises what `run_all` does."""
        return self.run_all(batch)[0]

    def run_all(self, batch: Floats) -> tuple[Floats, ...]:
        """All outputs for a float32 batch.

        Raises ModelError if the model rejects it, and Cancelled when it is interrupted.
        """
        try:
            return self.attempt(batch)
        except ModelError:
            _log.exception("%s failed on a batch of shape %s", self._name, batch.shape)
            raise

    def attempt(self, batch: Floats) -> tuple[Floats, ...]:
        """As `run_all`, but without a word in the log where it fails."""
        options = onnxruntime.RunOptions()
        options.log_severity_level = 4
        self._under_way.add(options)
        try:
            with self._turns:
                return tuple(self._session.run(None, {self._input: batch}, options))
        except Exception as error:
            if options.terminate:
                raise Cancelled from error
            raise ModelError(
                f"{self._name} cannot be run on this picture; choose other models with --model."
            ) from error
        finally:
            self._under_way.discard(options)

    def relax(self) -> None:
        """Shrink the memory arena, which otherwise stays as large as the largest picture needed.

        Takes some milliseconds: ONNX Runtime does it only at the end of a run. The memory of
        other providers stays as it is.
        """
        if self._provider:
            return
        options = onnxruntime.RunOptions()
        options.add_run_config_entry("memory.enable_memory_arena_shrinkage", "cpu:0")
        _, shape = self.description.inputs[0]
        sizes = [
            given if isinstance(given, int) and given > 0 else other
            for given, other in zip(shape[1:], _PICTURE, strict=True)
        ]
        self._session.run(None, {self._input: np.zeros((1, *sizes), np.float32)}, options)

    def interrupt(self) -> None:
        """Have the calls of `run` that are under way raise Cancelled; on any thread."""
        for options in tuple(self._under_way):
            options.terminate = True


def available() -> frozenset[str]:
    """The names of the execution providers that this ONNX Runtime was built with."""
    return frozenset(onnxruntime.get_available_providers())


def surroundings() -> str:
    """What a result of trying a provider depends on: the runtime's version and what it sees."""
    # Versions before 1.22 do not tell.
    found = onnxruntime.get_ep_devices() if hasattr(onnxruntime, "get_ep_devices") else ()
    devices = {
        (str(each.device.type), each.device.vendor_id, each.device.device_id) for each in found
    }
    return f"{onnxruntime.__version__} {sorted(devices)}"


def describe(data: bytes, name: str = "the model") -> Description:
    """What an ONNX file says of itself, without optimizing it. Raises ModelError."""
    return _describe(_load(data, name, threads=1, optimize=False))


def _load(
    data: bytes, name: str, threads: int, *, optimize: bool = True
) -> onnxruntime.InferenceSession:
    options = _options(threads)
    options.add_session_config_entry("session.use_env_allocators", "1")
    if not optimize:
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
    try:
        return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
    except Exception as error:
        _log.debug("%s does not load", name, exc_info=True)
        raise ModelError(
            f"{name} is not a model this program can run; fetch it again or choose another."
        ) from error


def _load_on(
    provider: Provider, data: bytes, name: str, threads: int
) -> onnxruntime.InferenceSession:
    """What the provider does not know, the processor computes with so many threads."""
    # Whatever a provider lacks would be told in color on standard error.
    onnxruntime.set_default_logger_severity(4)
    # Where its libraries are missing it is left out without an error.
    used: list[str] = []
    try:
        if provider.name in available():
            # Falling back by itself it would tell so on standard output.
            session = onnxruntime.InferenceSession(
                data,
                _options(threads),
                providers=[(provider.name, dict(provider.settings))],
                enable_fallback=False,
            )
            used = session.get_providers()
    except Exception as error:
        raise ModelError(f"{name} cannot be loaded by {provider.title}.") from error
    if provider.name not in used:
        raise ModelError(f"{provider.title} is not to be had here, so it cannot load {name}.")
    return session


def _options(threads: int) -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.log_severity_level = 4
    # Lines and pages have a new size at each call: a memory pattern planned for the last one is
    # waste. DirectML demands it, too.
    options.enable_mem_pattern = False
    # Threads that wait by spinning take the cores from the models that read meanwhile.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return options


def _describe(session: onnxruntime.InferenceSession) -> Description:
    return Description(
        inputs=tuple((value.name, tuple(value.shape)) for value in session.get_inputs()),
        outputs=tuple((value.name, tuple(value.shape)) for value in session.get_outputs()),
        metadata=dict(session.get_modelmeta().custom_metadata_map),
    )
