"""A recognizer and a detector of a few nodes, and providers that are the processor in disguise."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from ppocr_desktop.recognition.accelerators import Provider
from ppocr_desktop.recognition.model import Model, Stage
from ppocr_desktop.recognition.options import Accelerator
from ppocr_desktop.recognition.rewriting import graph, onnxnodes, wire
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from tests.recognition import pairs

SAME = Provider(Accelerator.OPENVINO, "CPUExecutionProvider", "GPU")
"""What computes exactly as the processor does."""
GONE = Provider(Accelerator.OPENVINO, "NoExecutionProvider", "GPU")
_MEAN = (
    Node(
        "ReduceMean",
        ("x",),
        ("m",),
        attributes=(pairs.attribute("axes", 1), pairs.whole_number("keepdims", 1)),
    ),
)
"""From a picture (1 x 3 x H x W) to its brightness (1 x 1 x H x W)."""


def recognizer(sign: float = 1.0, *, is_open: bool = False) -> bytes:
    """Tells dark columns of a line from light ones, with certainty; a negative sign errs.

    One that `is_open` does not say how many channels it takes, as some exporters leave it.
    """
    nodes = (
        Node("Mul", ("x", "many"), ("more",)),
        Node(
            "ReduceMean",
            ("more",),
            ("line",),
            attributes=(pairs.attribute("axes", 2), pairs.whole_number("keepdims", 0)),
        ),
        onnxnodes.transpose("line", "steps", (0, 2, 1)),
        Node("MatMul", ("steps", "w"), ("scores",)),
        Node("Add", ("scores", "b"), ("classes",)),
        Node("Softmax", ("classes",), ("y",), attributes=(pairs.whole_number("axis", 2),)),
    )
    weights = {
        "many": pairs.scalar(sign),
        "w": np.array([[9, -9]] * 3, np.float32),
        "b": np.array([-18, 18], np.float32),
    }
    return _file(nodes, weights, is_open=is_open)


def detector() -> bytes:
    """Finds whatever is dark."""
    nodes = (
        *_MEAN,
        Node("Mul", ("m", "minus"), ("d",)),
        Node("Sigmoid", ("d",), ("y",)),
    )
    return _file(nodes, {"minus": pairs.scalar(-3)})


def model(folder: Path, data: bytes, stage: Stage) -> Model:
    """One whose file lies in the folder."""
    (folder / f"{stage}.onnx").write_bytes(data)
    digest = hashlib.sha256(data).hexdigest()
    return Model(stage, stage, "v6", f"{stage}.onnx", digest, folder=folder)


def _file(nodes: Sequence[Node], weights: Mapping[str, Weights], *, is_open: bool = False) -> bytes:
    """From x, a picture of any size, to y."""
    built = graph.build(nodes, weights, "x", "y")
    free = wire.content(1, wire.content(2, "n"))
    channels = free if is_open else wire.content(1, wire.number(1, 3))
    shape = wire.content(2, free, channels, free, free)
    kind = wire.content(2, wire.content(1, wire.number(1, 1), shape))
    taken = wire.content(11, wire.content(1, "x"), kind)
    others = [part for part in built._graph_fields if part.number != 11]
    return replace(built, _graph_fields=(*others, *wire.fields(taken))).to_bytes()
