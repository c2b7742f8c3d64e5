"""How many threads can compute side by side on this machine."""

import math
import os
import sys
from collections.abc import Iterator
from pathlib import Path

_ROOT = Path("/")


def usable(root: Path = _ROOT) -> int:
    """How many threads this process may run at a time, by CPU affinity and its cgroups' quotas."""
    return min(len(_processors()), _limit(root))


def real(root: Path = _ROOT) -> int:
    """The same in physical cores: two hyper-threads of one get in each other's way.

    Only Linux tells which logical processors share a core.
    """
    topology = root / "sys/devices/system/cpu"
    cores = {
        _text(topology / f"cpu{one}/topology/thread_siblings_list") or one for one in _processors()
    }
    return min(len(cores), _limit(root))


def _processors() -> set[int]:
    """The logical processors this process is bound to."""
    if hasattr(os, "sched_getaffinity"):
        return os.sched_getaffinity(0)
    return set(range(os.cpu_count() or 1))


def _limit(root: Path) -> int:
    """The least CPU quota of this process's cgroups, in whole processors."""
    return min((max(1, math.ceil(quota)) for quota in _quotas(root)), default=sys.maxsize)


def _quotas(root: Path) -> Iterator[float]:
    """The CPU quotas there are, in processors: of cgroup version 2 (cpu.max) and of version 1."""
    for folder in _groups(root):
        quota, _, period = _text(folder / "cpu.max").partition(" ")
        if not period:
            quota = _text(folder / "cpu.cfs_quota_us")
            period = _text(folder / "cpu.cfs_period_us")
        if quota.isdecimal() and period.isdecimal() and int(period):
            yield int(quota) / int(period)


def _groups(root: Path) -> Iterator[Path]:
    """The folders of this process's cgroups and of their parents.

    In a container the name may be that outside; its own group is then where the names begin.
    """
    for row in _text(root / "proc/self/cgroup").splitlines():
        _, controllers, name = row.split(":", 2)
        if controllers and "cpu" not in controllers.split(","):
            continue
        base = root / "sys/fs/cgroup" / controllers
        folder = base / name.strip("/")
        yield from (parent for parent in (folder, *folder.parents) if parent.is_relative_to(base))


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
