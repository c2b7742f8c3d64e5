"""Has a recognizer tell characters apart only where there may be any, and say what else it sees.

Half of the steps of a CTC recognizer are blank, and each costs as much as a character: a product
with as many outputs as there are characters, their softmax, a search for the largest. A small head
on the features before that, taught by models/heads, sees most blanks; those steps are left out.
Beside that it sees Hangul, which a recognizer that does not know it takes for something else, and
lines that stand on their heads, of which any recognizer makes something.
"""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition import graph, products
from ppocr_desktop.recognition.graph import Graph, Node, Weights
from ppocr_desktop.recognition.pixels import Floats
from ppocr_desktop.recognition.products import Product

_ROWS, _TOLD = "rows", "told"
"""What a recognizer puts out then: probabilities, spoken steps of all lines x classes, and what the
head tells, lines x 2 or 3 x steps."""

_SPOKEN, _HANGUL, _TURNED = 0, 1, 2
"""Above 0 a step may be spoken; how likely Hangul stands there, and it is upside down, as log-odds.
Not every head has the third."""

_WIDE = 12
"""A line of more steps needs no more of them to look like Hangul."""


@dataclass(frozen=True, slots=True)
class Head:
    """Two convolutions along the steps with a ReLU between.

    `hidden` is H x features x 3 and `out` 2 x H or 3 x H, with a bias for each output.
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
        raise ValueError from error


def skip(data: bytes, head: Head) -> bytes:
    """A recognizer's ONNX file that leaves out steps which the head takes for blank.

    It has two outputs, for `spoken`, `hangul` and `turned`. Raises ValueError when the head is
    another's.
    """
    whole = graph.parse(data)
    (product,) = products.classes(whole)
    if len(product.weights) != head.hidden.shape[1] or not _ends_in_softmax(whole, product):
        raise ValueError
    first, *others = product.nodes
    made = (*_telling(product.source), *_choosing(), *_classifying(product.source))
    nodes = {first: made, **dict.fromkeys(others, ())}
    whole = whole.putting_out(_ROWS, _TOLD)
    return whole.replaced(nodes, _weights(head, product)).to_bytes()


def spoken(told: Floats) -> NDArray[np.bool_]:
    """Which steps (lines x steps) there are probabilities of: at least one."""
    gate = told[:, _SPOKEN]
    return np.asarray(gate >= min(0.0, gate.max()))


def hangul(told: Floats) -> list[float]:
    """How likely Hangul stands in each line, as log-odds."""
    there = told[:, _HANGUL].astype(np.float64)
    steps = min(there.shape[1], _WIDE)
    return [float(one) for one in np.logaddexp.reduce(there, axis=1) - np.log(steps)]


def turned(told: Floats) -> list[float]:
    """How likely each line stands on its head, as log-odds; 0 where the head does not tell.

    Neighbors mostly see the same, so a line four times as long is only twice as sure.
    """
    there = told[:, _TURNED:].astype(np.float64)
    return [float(one) for one in there.sum(axis=(1, 2)) / np.sqrt(there.shape[2])]


def _ends_in_softmax(whole: Graph, product: Product) -> bool:
    takers = whole.takers[product.target]
    return [node.operation for node in takers] == ["Softmax"] and takers[0].output in whole.outputs


def _weights(head: Head, product: Product) -> dict[str, Weights]:
    return {
        "head.hidden": head.hidden,
        "head.hidden bias": head.hidden_bias,
        "head.out": head.out[:, :, None],
        "head.out bias": head.out_bias,
        "head.spoken": np.array(_SPOKEN, np.int64),
        "head.zero": np.zeros((1, 1), np.float32),
        "head.all": np.array([-1], np.int64),
        "head.rows": np.array([-1, head.hidden.shape[1]], np.int64),
        "head.classes": product.weights,
        "head.bias": product.bias,
    }


def _telling(features: str) -> Iterator[Node]:
    """From features, lines x steps x features, to what the head tells."""
    three, one = graph.integers("kernel_shape", 3), graph.integers("kernel_shape", 1)
    pads = graph.integers("pads", 1, 1)
    hidden = ("head.features", "head.hidden", "head.hidden bias")
    yield graph.transpose(features, "head.features", (0, 2, 1))
    yield Node("Conv", hidden, ("head.sums",), attributes=(three, pads))
    yield Node("Relu", ("head.sums",), ("head.seen",))
    yield Node("Conv", ("head.seen", "head.out", "head.out bias"), (_TOLD,), attributes=(one,))


def _choosing() -> Iterator[Node]:
    """From what the head tells to the steps that are looked at, as `spoken` has them."""
    across, both = graph.integer("axis", 1), graph.integers("axes", 0, 1)
    yield Node("Gather", (_TOLD, "head.spoken"), ("head.gate",), attributes=(across,))
    yield Node("ReduceMax", ("head.gate",), ("head.most",), attributes=(both,))
    yield Node("Min", ("head.most", "head.zero"), ("head.least",))
    yield Node("Less", ("head.gate", "head.least"), ("head.blank",))
    yield Node("Not", ("head.blank",), ("head.kept",))
    yield Node("Reshape", ("head.kept", "head.all"), ("head.places",))


def _classifying(features: str) -> Iterator[Node]:
    """From the features of these steps to their probabilities."""
    down, across = graph.integer("axis", 0), graph.integer("axis", 1)
    chosen = ("head.steps", "head.places")
    yield Node("Reshape", (features, "head.rows"), ("head.steps",))
    yield Node("Compress", chosen, ("head.chosen",), attributes=(down,))
    yield Node("MatMul", ("head.chosen", "head.classes"), ("head.products",))
    yield Node("Add", ("head.products", "head.bias"), ("head.scores",))
    yield Node("Softmax", ("head.scores",), (_ROWS,), attributes=(across,))
