"""What the benchmarks of speed make of their figures."""

import threading
import time
from types import SimpleNamespace

import pytest

from tests.bench import growth, report
from tests.bench.clock import Clock
from tests.bench.growth import Curve
from tests.bench.peers import OURS, Choice
from tests.bench.speed import Ratio, Timing, compare


def timing(program: str, *rounds: list[float]) -> Timing:
    engine = SimpleNamespace(choice=Choice(program, "small"), peak_mib=0.0)
    return Timing(engine, 0.9, list(rounds), [1.0, 2.0, 9.0])  # type: ignore[arg-type]


class TestTiming:
    def test_takes_the_median_of_each_page(self) -> None:
        assert timing(OURS, [1, 5], [2, 4], [9, 0]).pages == [2, 4]

    def test_adds_up_by_set(self) -> None:
        sets = {"first": [None], "second": [None, None]}
        assert timing(OURS, [1, 2, 3]).totals(sets) == [1, 5]  # type: ignore[arg-type]


class TestRatio:
    def test_compares_with_rivals_over_all_pages_and_each_set(self) -> None:
        timings = [timing(OURS, [1, 3]), timing("rapidocr", [2, 12])]
        first, start = compare(timings, {"one": [None], "two": [None]})  # type: ignore[list-item]
        assert (first.title, first.parts) == ("small / rapidocr small", (0.5, 0.25))
        assert first.value == pytest.approx(4 / 14)
        assert (start.value, start.most) == (1.0, 0.35)

    @pytest.mark.parametrize(
        ("value", "most", "verdict"),
        [(0.5, 0.5, "REACHED"), (0.51, 0.5, "MISSED"), (9.0, 0.0, "")],
    )
    def test_is_judged_where_something_is_promised(
        self, value: float, most: float, verdict: str
    ) -> None:
        assert Ratio("", value, most).verdict == verdict


class TestClock:
    def test_gives_a_stage_no_time_of_the_stages_within_it(self) -> None:
        clock = Clock()
        start_s = time.perf_counter()
        with clock.stage("outer"), clock.stage("inner"):
            sum(range(300_000))
        whole_s = time.perf_counter() - start_s
        inner, outer = clock.spent["inner"], clock.spent["outer"]
        assert inner.calls == outer.calls == 1
        assert inner.main_s + outer.main_s <= whole_s
        assert inner.processor_s > outer.processor_s

    def test_counts_other_threads_by_their_work_alone(self) -> None:
        clock = Clock()

        def work() -> None:
            with clock.stage("aside"):
                sum(range(300_000))

        thread = threading.Thread(target=work)
        thread.start()
        thread.join()
        assert clock.spent["aside"].processor_s > 0
        assert clock.spent["aside"].main_s == 0

    def test_wraps_methods_by_what_they_belong_to(self) -> None:
        clock = Clock()
        owner = type("Owner", (), {"name": "mine", "double": lambda _, number: 2 * number})
        clock.wrap(owner, "double", lambda one: one.name)
        assert owner().double(21) == 42
        assert clock.spent["mine"].calls == 1


def test_slope_is_that_of_the_second_half_for_a_hundred() -> None:
    curve = Curve("", ("pages", "MB"), (100, 200, 300, 400), (10, 90, 100, 102))
    assert growth.slope(curve) == pytest.approx(2)


def test_markdown_aligns_figures_to_the_right() -> None:
    assert report.markdown([["", "s"], ["a", "1"]]) == "|  | s |\n| --- | ---: |\n| a | 1 |"
