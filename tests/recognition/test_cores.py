"""Counting cores, from the files in which Linux tells of them."""

import os
from pathlib import Path

import pytest

from ppocr_desktop.recognition import cores


@pytest.fixture(autouse=True)
def eight_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(8)), raising=False)


def write(root: Path, **texts: str) -> Path:
    """Files of these texts; "__" stands for a slash and "_dot_" for a dot."""
    for name, text in texts.items():
        path = root / name.replace("__", "/").replace("_dot_", ".")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return root


def share_cores(root: Path) -> Path:
    """Processor 0 and 4 are one core, 1 and 5, and so on."""
    for one in range(8):
        path = root / f"sys/devices/system/cpu/cpu{one}/topology/thread_siblings_list"
        path.parent.mkdir(parents=True)
        path.write_text(f"{one % 4},{one % 4 + 4}\n")
    return root


def test_without_further_word_each_processor_counts(tmp_path: Path) -> None:
    assert (cores.usable(tmp_path), cores.real(tmp_path)) == (8, 8)


def test_two_processors_of_one_core_count_once(tmp_path: Path) -> None:
    share_cores(tmp_path)
    assert (cores.usable(tmp_path), cores.real(tmp_path)) == (8, 4)


def test_processors_that_the_process_is_not_bound_to_do_not_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 4, 5}, raising=False)
    share_cores(tmp_path)
    assert (cores.usable(tmp_path), cores.real(tmp_path)) == (3, 2)


@pytest.mark.parametrize(
    ("limit", "count"), [("max 100000", 8), ("250000 100000", 3), ("20000 100000", 1)]
)
def test_a_container_limits_them(tmp_path: Path, limit: str, count: int) -> None:
    write(tmp_path, proc__self__cgroup="0::/\n", sys__fs__cgroup__cpu_dot_max=f"{limit}\n")
    assert (cores.usable(tmp_path), cores.real(tmp_path)) == (count, count)


def test_the_groups_around_its_own_limit_it_too(tmp_path: Path) -> None:
    write(
        tmp_path,
        proc__self__cgroup="0::/a.slice/b.service\n",
        sys__fs__cgroup__a_dot_slice__cpu_dot_max="200000 100000\n",
    )
    write(tmp_path / "sys/fs/cgroup/a.slice/b.service", cpu_dot_max="max 100000\n")
    assert cores.usable(tmp_path) == 2


def test_control_groups_of_version_1_limit_them(tmp_path: Path) -> None:
    write(tmp_path, proc__self__cgroup="4:memory:/docker/1\n3:cpu,cpuacct:/docker/1\n0::/\n")
    write(
        tmp_path / "sys/fs/cgroup/cpu,cpuacct",
        cpu_dot_cfs_quota_us="300000\n",
        cpu_dot_cfs_period_us="100000\n",
    )
    assert cores.usable(tmp_path) == 3


def test_no_quota_in_version_1_is_no_limit(tmp_path: Path) -> None:
    write(tmp_path, proc__self__cgroup="3:cpu:/\n")
    write(
        tmp_path / "sys/fs/cgroup/cpu",
        cpu_dot_cfs_quota_us="-1\n",
        cpu_dot_cfs_period_us="100000\n",
    )
    assert cores.usable(tmp_path) == 8


def test_where_the_system_tells_nothing_all_processors_count(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 6)
    assert (cores.usable(tmp_path), cores.real(tmp_path)) == (6, 6)
