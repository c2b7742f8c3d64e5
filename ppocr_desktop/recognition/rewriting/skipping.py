"""Has a recognizer skip blank time steps, and say whether a line is Hangul or upside down.

Half of the steps of a CTC recognizer are blank, and each costs as much as a character: a product
with as many outputs as there are classes, their softmax, an argmax. A small head on the features
before that, trained by models/heads, sees most blanks; those steps are left out. Beside that it
sees Hangul, which a recognizer that does not know it takes for something else, and lines that are
upside down, of which any recognizer makes something.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.rewriting import graph, onnxnodes, products
from ppocr_desktop.recognition.rewriting.graph import Graph
from ppocr_desktop.recognition.rewriting.onnxnodes import Node, Weights
from ppocr_desktop.recognition.rewriting.products import Product

_PROBABILITIES, _HEAD_LOGITS = "probabilities", "head logits"
"""The outputs of a recognizer with a head: probabilities, kept steps of all lines x classes, and
the head's logits, lines x 2 or 3 x steps."""

_NONBLANK, _HANGUL, _UPSIDE_DOWN = 0, 1, 2
"""The head's logits for each step: that it is not blank, Hangul, upside down. Not every head has
the third."""

_WIDE = 12
"""A line of more steps needs no more of them to look like Hangul."""


@dataclass(frozen=True, slots=True)
class Head:
    """The weights of two convolutions along the steps, with a ReLU between.

    `hidden` is H x features x 3 and `out` 2 x H or 3 x H; each output has a bias.
    """

    hidden: Weights
    hidden_bias: Weights
    out: Weights
    out_bias: Weights


def load(data: bytes) -> Head:
    """The head in a file of models/heads. Raises ValueError when it is damaged."""
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as file:
            return Head(*(file[name] for name in Head.__slots__))
    except (zipfile.BadZipFile, KeyError, EOFError, OSError) as error:
        raise ValueError("the file of the head is damaged") from error


def skip(data: bytes, head: Head) -> bytes:
    """A recognizer's ONNX file that leaves out steps which the head takes for blank.

    Its outputs are the probabilities of the steps that are `kept`, all lines' in one array, and the
    head's logits. Raises ValueError when the head is another's.
    """
    model = graph.parse(data)
    (product,) = products.class_logits(model)
    if len(product.weights) != head.hidden.shape[1] or not _ends_in_softmax(model, product):
        raise ValueError("the head does not fit the layer that makes the class logits")
    first, *others = product.nodes
    made = (*_head_nodes(product.source), *_choice_nodes(), *_class_nodes(product.source))
    nodes = {first: made, **dict.fromkeys(others, ())}
    model = model.with_outputs(_PROBABILITIES, _HEAD_LOGITS)
    return model.replaced(nodes, _weights(head, product)).to_bytes()


def kept(logits: Floats) -> NDArray[np.bool_]:
    """Which steps (lines x steps) are not skipped: of all lines together at least one."""
    gate = logits[:, _NONBLANK]
    return np.asarray(gate >= min(0.0, gate.max()))


def hangul_log_odds(logits: Floats) -> list[float]:
    """The log-odds that there is Hangul in each line: the log-mean-exp of its steps'."""
    there = logits[:, _HANGUL].astype(np.float64)
    steps = min(there.shape[1], _WIDE)
    return [float(one) for one in np.logaddexp.reduce(there, axis=1) - np.log(steps)]


def upside_down_log_odds(logits: Floats) -> list[float]:
    """The log-odds that each line is upside down; 0 where the head does not tell.

    Neighboring steps mostly see the same, so a line four times as long is only twice as sure.
    """
    there = logits[:, _UPSIDE_DOWN:].astype(np.float64)
    return [float(one) for one in there.sum(axis=(1, 2)) / np.sqrt(there.shape[2])]


def _ends_in_softmax(model: Graph, product: Product) -> bool:
    softmax = model.consumers(product.target)
    operations = [node.operation for node in softmax]
    return operations == ["Softmax"] and softmax[0].output in model.outputs


def _weights(head: Head, product: Product) -> dict[str, Weights]:
    return {
        "head.hidden": head.hidden,
        "head.hidden bias": head.hidden_bias,
        "head.out": head.out[:, :, None],
        "head.out bias": head.out_bias,
        "head.nonblank": np.array(_NONBLANK, np.int64),
        "head.zero": np.zeros((1, 1), np.float32),
        "head.all": np.array([-1], np.int64),
        "head.rows": np.array([-1, head.hidden.shape[1]], np.int64),
        "head.classes": product.weights,
        "head.bias": product.bias,
    }


def _head_nodes(features: str) -> Iterator[Node]:
    """From features, lines x steps x features, to the head's logits."""
    three, one = onnxnodes.integers("kernel_shape", 3), onnxnodes.integers("kernel_shape", 1)
    pads = onnxnodes.integers("pads", 1, 1)
    hidden = ("head.features", "head.hidden", "head.hidden bias")
    yield onnxnodes.transpose(features, "head.features", (0, 2, 1))
    yield Node("Conv", hidden, ("head.sums",), attributes=(three, pads))
    yield Node("Relu", ("head.sums",), ("head.seen",))
    out = ("head.seen", "head.out", "head.out bias")
    yield Node("Conv", out, (_HEAD_LOGITS,), attributes=(one,))


def _choice_nodes() -> Iterator[Node]:
    """From the head's logits to the steps that are not skipped, as `kept` has them."""
    across, both = onnxnodes.integer("axis", 1), onnxnodes.integers("axes", 0, 1)
    yield Node("Gather", (_HEAD_LOGITS, "head.nonblank"), ("head.gate",), attributes=(across,))
    yield Node("ReduceMax", ("head.gate",), ("head.most",), attributes=(both,))
    yield Node("Min", ("head.most", "head.zero"), ("head.least",))
    yield Node("Less", ("head.gate", "head.least"), ("head.blank",))
    yield Node("Not", ("head.blank",), ("head.kept",))
    yield Node("Reshape", ("head.kept", "head.all"), ("head.places",))


def _class_nodes(features: str) -> Iterator[Node]:
    """From the features of the kept steps to their class probabilities."""
    down, across = onnxnodes.integer("axis", 0), onnxnodes.integer("axis", 1)
    chosen = ("head.steps", "head.places")
    yield Node("Reshape", (features, "head.rows"), ("head.steps",))
    yield Node("Compress", chosen, ("head.chosen",), attributes=(down,))
    yield Node("MatMul", ("head.chosen", "head.classes"), ("head.products",))
    yield Node("Add", ("head.products", "head.bias"), ("head.scores",))
    yield Node("Softmax", ("head.scores",), (_PROBABILITIES,), attributes=(across,))
