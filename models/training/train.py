"""Trains the Korean recognizer; started again with the same folder, it resumes."""

import argparse
import copy
import json
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn

from models.training import characters, feed, learning, origin, pact, scoring
from models.training.effects import Looks
from models.training.feed import CHUNK, Batch, Source
from models.training.learning import Softmax
from models.training.lines import HEIGHT
from models.training.network import Form, Recognizer
from models.training.origin import Start
from models.training.state import State

_TESTED, _TEST_SEED = 1, 1
"""Chunks of held-out lines that are read at each checkpoint, the same in all runs."""


class Trainer:
    """One training run in one folder."""

    def __init__(self, options: argparse.Namespace) -> None:
        torch.manual_seed(options.seed)
        torch.set_num_threads(options.threads)
        self._options = options
        self._random = np.random.default_rng(options.seed)
        self.alphabet = characters.alphabet(characters.known())
        self.state = self._state()
        self._softmax = Softmax(self.alphabet)
        self._log = (options.work / "log.jsonl").open("a", encoding="utf-8")
        trunk: nn.Module = self.state.model.trunk
        self._trunk = torch.compile(trunk, dynamic=True) if options.compile else trunk
        self._stopping = False
        signal.signal(signal.SIGTERM, self._stop)

    def _state(self) -> State:
        options = self._options
        form = Form(options.plain, options.wide, options.dense, options.height)
        start = Start(options.origin, options.characters, form, options.fresh)
        model = origin.load(start, self.alphabet)
        if options.start and options.start.suffix == ".onnx":
            model = origin.load(Start(options.start, None, form), self.alphabet)
        elif options.start:
            model.load_state_dict(torch.load(options.start, weights_only=True)["average"])
        if options.pact:
            pact.wrap(model)
        model = model.to(options.device, memory_format=torch.channels_last).train()
        groups = _groups(model, options.weight_decay)
        optimizer = torch.optim.AdamW(groups, options.rate)
        state = State(model, copy.deepcopy(model), optimizer, form)
        if self._checkpoint.exists():
            state.restore(self._checkpoint)
        return state

    @property
    def _checkpoint(self) -> Path:
        path: Path = self._options.work / "checkpoint.pt"
        return path

    def _stop(self, *_: object) -> None:
        self._stopping = True

    def run(self) -> bool:
        """Train to the end, or until the process is asked to stop; whether it came to the end."""
        options, state = self._options, self.state
        tests = self._tests()
        with closing(feed.stream(self._source(), state.lines // CHUNK, options.workers)) as batches:
            while learning.share_done(options, state) < 1 and not self._stopping:
                self._stretch(batches, tests)
        state.save(self._checkpoint)
        return not self._stopping

    def _stretch(self, batches: Iterator[Batch], tests: Sequence[Batch]) -> None:
        """Train up to the next checkpoint, save it and report how well it reads."""
        options, state = self._options, self.state
        first, began, losses = state.lines, time.monotonic(), []
        while state.lines - first < options.every and learning.share_done(options, state) < 1:
            before = time.monotonic()
            losses.append(self._learn(next(batches)))
            state.minutes += (time.monotonic() - before) / 60
            if self._stopping:
                return
        state.save(self._checkpoint)
        speed = (state.lines - first) / (time.monotonic() - began)
        score = scoring.evaluate(state.average, self.alphabet, tests)
        self._report(float(np.mean(losses)), speed, score)

    def _learn(self, batch: Batch) -> float:
        images, texts = batch
        state = self.state
        now = learning.rate(self._options, state)
        for group in state.optimizer.param_groups:
            group["lr"] = now * group["haste"]
        device = self._options.device
        classes, targets = self._softmax.draw(texts, self._random)
        lines = scoring.tensor(images).to(device, memory_format=torch.channels_last)
        with torch.autocast(device, torch.bfloat16, enabled=self._options.half):
            features = self._trunk(lines)
        loss = learning.loss_of(state.model.head(features.float(), classes.to(device)), targets)
        state.optimizer.zero_grad()
        loss.backward()
        nn.utils.clip_grad_norm_(state.model.parameters(), self._options.clip)
        state.optimizer.step()
        state.lines += len(texts)
        state.steps += 1
        state.follow(self._options.average)
        return float(loss.detach())

    def _source(self, *, for_test: bool = False) -> Source:
        options = self._options
        looks = Looks() if for_test else Looks(options.basic, options.points, options.scenes)
        seed = _TEST_SEED if for_test else options.seed
        pixels = options.pixels * options.height // HEIGHT
        return Source(
            options.packages, options.texts, looks, seed, pixels, for_test, options.height
        )

    def _tests(self) -> list[Batch]:
        source = self._source(for_test=True)
        press = source.press()
        return [batch for index in range(_TESTED) for batch in source.chunk(press, index)]

    def _report(self, loss: float, speed: float, score: scoring.Score) -> None:
        entry = {
            "lines": self.state.lines,
            "loss": round(loss, 4),
            "rate": learning.rate(self._options, self.state),
            "lines per second": round(speed, 1),
            "error": round(score.error, 5),
            "exact": round(score.exact_share, 4),
        }
        text = json.dumps(entry)
        print(text, flush=True)
        self._log.write(text + "\n")
        self._log.flush()


def _groups(model: Recognizer, decay: float) -> list[dict[str, Any]]:
    """Parameter groups: matrices with weight decay, vectors without, clipping heights faster."""
    heights = pact.heights(model)
    others = [one for one in model.parameters() if all(one is not height for height in heights)]
    groups: list[dict[str, Any]] = [
        {"params": [one for one in others if one.ndim > 1], "weight_decay": decay, "haste": 1.0},
        {"params": [one for one in others if one.ndim <= 1], "weight_decay": 0.0, "haste": 1.0},
    ]
    if heights:
        groups.append({"params": heights, "weight_decay": 0.0, "haste": pact.HASTE})
    return groups


def parse(arguments: Sequence[str] | None = None) -> argparse.Namespace:
    """The options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("work", type=Path, help="folder of the checkpoint and the log")
    parser.add_argument("--packages", type=Path, required=True, help="unpacked packages")
    parser.add_argument("--texts", type=Path, required=True, help="what texts.py wrote")
    models = Path("models/fetched")
    parser.add_argument("--origin", type=Path, default=models / "PP-OCRv6_rec_tiny.onnx")
    parser.add_argument("--characters", type=Path, default=models / "PP-OCRv6_rec_tiny.txt")
    parser.add_argument("--lines", type=int, default=2_000_000, help="lines to learn from")
    parser.add_argument("--minutes", type=float, default=0, help="end after so many; 0: no limit")
    parser.add_argument("--pixels", type=int, default=20_480, help="summed line widths of a batch")
    parser.add_argument("--rate", type=float, default=2e-3, help="highest learning rate")
    parser.add_argument("--schedule", choices=("cosine", "constant"), default="cosine")
    parser.add_argument("--warmup", type=int, default=4_000, help="lines of linear warm-up")
    parser.add_argument("--weight-decay", type=float, default=0.01)
    parser.add_argument("--clip", type=float, default=2.0, help="largest norm of a gradient")
    parser.add_argument(
        "--average", type=float, default=0.998, help="decay of the averaged weights"
    )
    parser.add_argument("--no-basic", dest="basic", action="store_false", help="without BDA")
    parser.add_argument("--no-points", dest="points", action="store_false", help="without TIA")
    parser.add_argument("--no-scenes", dest="scenes", action="store_false", help="without them")
    parser.add_argument("--fresh", action="store_true", help="start from random weights")
    parser.add_argument("--plain", action="store_true", help="share no letters between syllables")
    parser.add_argument("--wide", action="store_true", help="without the origin's light head")
    parser.add_argument("--dense", action="store_true", help="twice as many steps along the line")
    parser.add_argument("--height", type=int, choices=(32, HEIGHT), default=HEIGHT)
    parser.add_argument(
        "--start", type=Path, help="checkpoint of another run, or what export.py made of it"
    )
    parser.add_argument("--pact", action="store_true", help="train with 8 bits; not with --half")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--every", type=int, default=20_000, help="lines between checkpoints")
    parser.add_argument("--workers", type=int, default=1, help="processes that draw lines")
    parser.add_argument("--threads", type=int, default=2, help="threads that learn")
    parser.add_argument("--half", action="store_true", help="compute in bfloat16")
    parser.add_argument("--compile", action="store_true", help="compile the network first")
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Train until all lines are learned from (0) or the process is asked to end (1)."""
    options = parse(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    return 0 if Trainer(options).run() else 1


if __name__ == "__main__":
    sys.exit(main())
