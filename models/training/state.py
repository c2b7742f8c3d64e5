"""The state of a training run, and its checkpoint file."""

from dataclasses import asdict, dataclass
from pathlib import Path

import torch

from models.training.network import Form, Recognizer


@dataclass(slots=True)
class State:
    """All that a checkpoint holds; `average` is the moving average of the model's weights."""

    model: Recognizer
    average: Recognizer
    optimizer: torch.optim.Optimizer
    form: Form
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
                "form": asdict(self.form),
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
        """Update the exponential moving average of the weights; quickly at first."""
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
