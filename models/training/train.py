"""Trains the Korean recognizer; started again with the same folder, it goes on where it was."""

import argparse
import copy
import json
import math
import signal
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional

from models.training import characters, feed, network, pact, scoring
from models.training.characters import Alphabet
from models.training.effects import Looks
from models.training.feed import CHUNK, Batch, Source
from models.training.network import Recognizer, Start

_TESTED = 1
"""Chunks of held-out lines that are read at each checkpoint."""

_COMMON, _RARE = 500, 150
"""So many syllables within KS X 1001 and beyond it take part in a batch that has none of them."""


@dataclass(slots=True)
class State:
    """Where a training is: all that a checkpoint holds."""

    model: Recognizer
    average: Recognizer
    optimizer: torch.optim.Optimizer
    lines: int = 0
    steps: int = 0
    minutes: float = 0.0

    def save(self, path: Path) -> None:
        waiting = path.with_suffix(".part")
        torch.save(
            {
                "model": self.model.state_dict(),
                "average": self.average.state_dict(),
                "optimizer": self.optimizer.state_dict(),
                "lines": self.lines,
                "steps": self.steps,
                "minutes": self.minutes,
            },
            waiting,
        )
        waiting.replace(path)

    def restore(self, path: Path) -> None:
        kept = torch.load(path, weights_only=True, map_location="cpu")
        self.model.load_state_dict(kept["model"])
        self.average.load_state_dict(kept["average"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.lines, self.steps = kept["lines"], kept["steps"]
        self.minutes = kept.get("minutes", 0.0)

    def follow(self, decay: float) -> None:
        """Move the average a little towards the model; quickly at first."""
        kept = min(decay, (1 + self.steps) / (10 + self.steps))
        with torch.no_grad():
            pairs = zip(
                self.average.state_dict().values(), self.model.state_dict().values(), strict=True
            )
            for slow, fast in pairs:
                if slow.is_floating_point():
                    slow.lerp_(fast, 1 - kept)
                else:
                    slow.copy_(fast)


class Softmax:
    """Which classes take part in a batch: those of its lines, all that are no syllables, and a few.

    The others are drawn anew each time, as all 11,172 would take longer than the network itself.
    """

    def __init__(self, alphabet: Alphabet) -> None:
        common = set(characters.ksx1001())
        classes = [(index, one) for index, one in enumerate(alphabet.characters, start=1)]
        self._common = np.array([index for index, one in classes if one in common])
        syllables = np.array([index for index, one in classes if "가" <= one <= "힣"])
        self._rare = np.setdiff1d(syllables, self._common)
        self._usual = np.setdiff1d(np.arange(alphabet.size), syllables)
        self._alphabet = alphabet

    def draw(
        self, texts: Sequence[str], random: np.random.Generator
    ) -> tuple[Tensor, list[Tensor]]:
        """The classes, in order, and each text as places among them."""
        targets = [np.array(self._alphabet.encode(text)) for text in texts]
        some = (random.choice(self._common, _COMMON), random.choice(self._rare, _RARE))
        classes = np.unique(np.concatenate((self._usual, *some, *targets)))
        placed = [torch.from_numpy(np.searchsorted(classes, target)) for target in targets]
        return torch.from_numpy(classes), placed


def share_done(options: argparse.Namespace, state: State) -> float:
    """How much of the training is done, 0 to 1, by lines or by minutes, whichever ends first."""
    by_lines = (state.lines - options.warmup) / max(1, options.lines - options.warmup)
    by_time = state.minutes / options.minutes if options.minutes else 0.0
    return min(1.0, max(0.0, by_lines, by_time))


def rate(options: argparse.Namespace, state: State) -> float:
    """The learning rate now: a linear warm-up, then half a cosine."""
    if state.lines < options.warmup:
        return float(options.rate * (state.lines + 1) / options.warmup)
    if options.schedule == "constant":
        return float(options.rate)
    done = share_done(options, state)
    return float(options.rate * (0.005 + 0.995 * (1 + math.cos(math.pi * done)) / 2))


def loss_of(logits: Tensor, targets: Sequence[Tensor]) -> Tensor:
    """CTC by character, so that long lines weigh no more than their length."""
    steps = torch.full((len(targets),), logits.shape[1])
    sizes = torch.tensor([len(target) for target in targets])
    chances = logits.float().log_softmax(-1).transpose(0, 1)
    losses = functional.ctc_loss(
        chances,
        torch.cat(list(targets)).to(logits.device),
        steps,
        sizes,
        reduction="none",
        zero_infinity=True,
    )
    return losses.sum() / sizes.sum()


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
        start = Start(options.origin, options.characters, options.fresh, options.plain)
        model = network.load(start, self.alphabet)
        if options.start:
            model.load_state_dict(torch.load(options.start, weights_only=True)["average"])
        if options.pact:
            pact.wrap(model)
        model = model.to(options.device, memory_format=torch.channels_last).train()
        groups = [
            {"params": [one for one in model.parameters() if one.ndim > 1]},
            {"params": [one for one in model.parameters() if one.ndim <= 1], "weight_decay": 0.0},
        ]
        optimizer = torch.optim.AdamW(groups, options.rate, weight_decay=options.weight_decay)
        state = State(model, copy.deepcopy(model), optimizer)
        if self._checkpoint.exists():
            state.restore(self._checkpoint)
        return state

    @property
    def _checkpoint(self) -> Path:
        path: Path = self._options.work / "checkpoint.pt"
        return path

    def _stop(self, *_: object) -> None:
        self._stopping = True

    def run(self) -> None:
        options, state = self._options, self.state
        tests = self._tests()
        batches = feed.stream(self._source(), state.lines // CHUNK, options.workers)
        saved, began, losses = state.lines, time.monotonic(), []
        while share_done(options, state) < 1 and not self._stopping:
            before = time.monotonic()
            losses.append(self._learn(next(batches)))
            state.minutes += (time.monotonic() - before) / 60
            if state.lines - saved < options.every and share_done(options, state) < 1:
                continue
            state.save(self._checkpoint)
            speed = (state.lines - saved) / (time.monotonic() - began)
            self._report(
                float(np.mean(losses)), speed, scoring.evaluate(state.average, self.alphabet, tests)
            )
            saved, began, losses = state.lines, time.monotonic(), []
        state.save(self._checkpoint)

    def _learn(self, batch: Batch) -> float:
        images, texts = batch
        state = self.state
        now = rate(self._options, state)
        for group in state.optimizer.param_groups:
            group["lr"] = now
        device = self._options.device
        classes, targets = self._softmax.draw(texts, self._random)
        lines = scoring.tensor(images).to(device, memory_format=torch.channels_last)
        with torch.autocast(device, torch.bfloat16, enabled=self._options.half):
            features = self._trunk(lines)
        loss = loss_of(state.model.head(features.float(), classes.to(device)), targets)
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
        looks = Looks() if for_test else Looks(options.basic, options.points)
        return Source(
            options.packages, options.texts, looks, options.seed, options.pixels, for_test
        )

    def _tests(self) -> list[Batch]:
        source = self._source(for_test=True)
        press = source.press()
        return [batch for index in range(_TESTED) for batch in source.chunk(press, index)]

    def _report(self, loss: float, speed: float, score: scoring.Score) -> None:
        entry = {
            "lines": self.state.lines,
            "loss": round(loss, 4),
            "rate": rate(self._options, self.state),
            "lines per second": round(speed, 1),
            "error": round(score.error, 5),
            "exact": round(score.exact_share, 4),
        }
        text = json.dumps(entry)
        print(text, flush=True)
        self._log.write(text + "\n")
        self._log.flush()


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
    parser.add_argument("--fresh", action="store_true", help="start from random weights")
    parser.add_argument("--plain", action="store_true", help="share no letters between syllables")
    parser.add_argument("--start", type=Path, help="checkpoint of another run to start from")
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
    """Train until all lines are learned from or the process is asked to end."""
    options = parse(arguments)
    options.work.mkdir(parents=True, exist_ok=True)
    Trainer(options).run()
    return 0


if __name__ == "__main__":
    sys.exit(main())
