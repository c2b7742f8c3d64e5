"""Finds by how much each rounded weight should differ from the nearest whole number.

Weights are rounded one input after the other, and what is lost with one is made up for by the
others, as far as they are active together (GPTQ, arXiv:2210.17323; it solves Optimal Brain Surgeon,
Hassibi and Stork 1993, for rounding).
"""

from collections.abc import Iterable, Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from ppocr_desktop.recognition import pixels
from ppocr_desktop.recognition.rewriting import graph
from ppocr_desktop.recognition.rewriting.products import Product, pairs
from ppocr_desktop.recognition.rewriting.quantization import Rounded, round_nearest
from ppocr_desktop.recognition.session import Session

Moments = Mapping[str, NDArray[np.float64]]
"""By a product's source the sum of x x^T over its inputs x, inputs x inputs: GPTQ's Hessian."""

_SAMPLES = 150
"""Places of a line that are looked at in each layer."""
_LEVELS = 255
_DAMPING = 0.01


def find(data: bytes, least: int, lines: Iterable[NDArray[np.uint8]]) -> tuple[Rounded, ...]:
    """The corrections for the ONNX file of a recognizer, from RGB lines of its height.

    One for each product with `least` inputs or more, in the order of the graph: inputs x outputs.
    """
    products = [
        product for pair in pairs(graph.parse(data), least) for product in (pair.first, pair.second)
    ]
    seen = _look(data, products, lines)
    return tuple(_corrected(product, seen[product.source]) for product in products)


def _look(data: bytes, products: Sequence[Product], lines: Iterable[NDArray[np.uint8]]) -> Moments:
    """The moments of all products over the lines."""
    names = [product.source for product in products]
    watched = graph.parse(data).with_outputs(*names)
    session = Session(watched.to_bytes(), "the model", threads=1)
    random = np.random.default_rng(0)
    found = {p.source: np.zeros((len(p.weights), len(p.weights))) for p in products}
    for line in lines:
        batch = np.empty((1, 3, *line.shape[:2]), np.float32)
        pixels.fill(batch[0], line, pixels.HALF)
        for name, values in zip(names, session.run_all(batch), strict=True):
            found[name] += _moments(values, random)
    return found


def _moments(values: NDArray[np.float32], random: np.random.Generator) -> NDArray[np.float64]:
    """Those of 1 x inputs x H x W numbers, with what rounding them to 8 bits adds."""
    rows = values[0].reshape(values.shape[1], -1).T
    if len(rows) > _SAMPLES:
        rows = rows[random.choice(len(rows), _SAMPLES, replace=False)]
    step = (float(values.max()) - float(values.min())) / _LEVELS
    noise = len(rows) * step * step / 12
    moments: NDArray[np.float64] = (rows.T @ rows).astype(np.float64)
    return moments + noise * np.eye(rows.shape[1])


def _corrected(product: Product, moments: NDArray[np.float64]) -> Rounded:
    nearest, scale = round_nearest(product.weights)
    damped = moments + np.eye(len(moments)) * (_DAMPING * np.trace(moments) / len(moments))
    # Weights of the largest inputs are rounded first, while all others can still make up for it.
    order = np.argsort(-np.diag(damped))
    influence = np.linalg.cholesky(np.linalg.inv(damped[np.ix_(order, order)])).T
    left = product.weights[order].astype(np.float64)
    rounded = np.empty_like(left)
    for row, weights in enumerate(left):
        rounded[row] = np.clip(np.rint(weights / scale), -127, 127)
        lost = (weights - rounded[row] * scale) / influence[row, row]
        left[row + 1 :] -= np.outer(influence[row, row + 1 :], lost)
    return (rounded[np.argsort(order)] - nearest).astype(np.int8)
