"""Tells what the parts of a program take, by wrapping its functions from outside."""

import functools
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

REST = "rest"


@dataclass(slots=True)
class Spent:
    """How often a stage was entered, and its seconds without those of stages within it."""

    calls: int = 0
    processor_s: float = 0.0
    main_s: float = 0.0
    """What passed meanwhile on the main thread."""


@dataclass(slots=True)
class _Thread:
    """What a thread is at, and its clocks when that was last charged."""

    is_main: bool
    stages: list[str] = field(default_factory=lambda: [REST])
    wall_s: float = field(default_factory=time.perf_counter)
    own_s: float = field(default_factory=time.thread_time)
    all_s: float = field(default_factory=time.process_time)


class Clock:
    """Counts what passes in stages, on all threads; stages named `wide` use several cores."""

    def __init__(self, wide: Collection[str] = ()) -> None:
        self.spent: dict[str, Spent] = defaultdict(Spent)
        self._wide = wide
        self._local = threading.local()
        self._lock = threading.Lock()

    def wrap(self, owner: Any, name: str, stage: str | Callable[[Any], str]) -> None:
        """Count the calls of a function or method; the stage may depend on its first argument."""
        function = getattr(owner, name)

        @functools.wraps(function)
        def counted(*arguments: Any, **named: Any) -> Any:
            with self.stage(stage if isinstance(stage, str) else stage(arguments[0])):
                return function(*arguments, **named)

        setattr(owner, name, counted)

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        thread = self._thread()
        self._charge(thread, calls=0)
        thread.stages.append(name)
        try:
            yield
        finally:
            self._charge(thread, calls=1)
            thread.stages.pop()

    def reset(self) -> None:
        """Forget all; outside of stages, on the main thread."""
        self.spent.clear()
        self._local = threading.local()

    def _thread(self) -> _Thread:
        if not hasattr(self._local, "thread"):
            self._local.thread = _Thread(threading.current_thread() is threading.main_thread())
        thread: _Thread = self._local.thread
        return thread

    def _charge(self, thread: _Thread, *, calls: int) -> None:
        """Give the time since the last charge to the stage that the thread is at."""
        stage = thread.stages[-1]
        wall_s, own_s, all_s = time.perf_counter(), time.thread_time(), time.process_time()
        with self._lock:
            spent = self.spent[stage]
            spent.calls += calls
            is_wide = stage in self._wide
            spent.processor_s += all_s - thread.all_s if is_wide else own_s - thread.own_s
            if thread.is_main:
                spent.main_s += wall_s - thread.wall_s
        thread.wall_s, thread.own_s, thread.all_s = wall_s, own_s, all_s
