"""The benchmarks' scorer, on cases worked out by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.geometry import Polygon
from tests.bench import scoring
from tests.bench.accuracy import Row
from tests.bench.peers import OURS, Choice, choices
from tests.bench.scoring import Line, Share, WordCount


def box(left: float, top: float, right: float, bottom: float) -> Polygon:
    return (left, top), (right, top), (right, bottom), (left, bottom)


def line(text: str, top: float = 0, left: float = 0, right: float = 100) -> Line:
    return Line(text, box(left, top, right, top + 20))


class TestFolding:
    def test_evens_out_case_width_and_space(self) -> None:
        assert scoring.fold(" Ａbc　ｄ\tE ") == "abcde"

    def test_keeps_punctuation(self) -> None:
        assert scoring.fold("a-b, c.") == "a-b,c."


class TestDistance:
    @pytest.mark.parametrize(
        ("first", "second", "edits"),
        [
            ("", "", 0),
            ("", "abc", 3),
            ("abc", "", 3),
            ("abc", "abc", 0),
            ("kitten", "sitting", 3),
            ("abc", "yabcx", 2),
            ("abcdef", "badcfe", 4),
            ("漢字", "漢宇", 1),
        ],
    )
    def test_counts_the_fewest_edits(self, first: str, second: str, edits: int) -> None:
        assert scoring.distance(first, second) == edits

    def test_holds_for_lines_longer_than_a_machine_word(self) -> None:
        assert scoring.distance("ab" * 100, "ba" * 100) == 2

    @given(st.text("ab", max_size=12), st.text("ab", max_size=12))
    def test_equals_the_table_of_the_definition(self, first: str, second: str) -> None:
        row = list(range(len(second) + 1))
        for i, a in enumerate(first, 1):
            before, row[0] = row[0], i
            for j, b in enumerate(second, 1):
                before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
        assert scoring.distance(first, second) == row[-1]


class TestWords:
    def test_are_compared_as_bags_over_the_page(self) -> None:
        truth = [line("TOTAL 9.50"), line("CASH CASH")]
        read = [line("Cash total"), line("9.50 X")]
        # Words: TOTAL 9 50 CASH CASH; cash total 9 50 x.
        assert scoring.count_words(truth, read) == WordCount(common=4, truth=5, read=5)

    def test_add_up_over_pages_before_the_f1(self) -> None:
        total = WordCount(4, 5, 5) + WordCount(0, 3, 1)
        assert total.f1 == pytest.approx(2 * 4 / (8 + 6))

    def test_are_all_right_where_there_are_none(self) -> None:
        assert scoring.count_words([], []).f1 == 1.0

    def test_read_where_there_are_none_cost_the_f1(self) -> None:
        assert scoring.count_words([], [line("noise")]).f1 == 0.0


class TestEdits:
    def test_are_counted_line_by_line(self) -> None:
        truth = [line("alpha", top=0), line("beta", top=30)]
        read = [line("bela", top=31), line("Alpa", top=1)]
        assert scoring.count_edits(truth, read) == Share(2, 9)

    def test_count_a_missed_line_whole(self) -> None:
        assert scoring.count_edits([line("a b c")], []) == Share(3, 3)

    def test_count_text_read_beside_all_lines_as_insertions(self) -> None:
        assert scoring.count_edits([line("abc")], [line("abc"), line("xy", top=90)]) == Share(2, 3)

    def test_join_the_parts_of_a_line_in_their_order_along_it(self) -> None:
        parts = [line("world", left=60), line("hello", right=50)]
        assert scoring.count_edits([line("hello world")], parts) == Share(0, 10)

    def test_join_the_parts_of_an_upside_down_line_from_its_start(self) -> None:
        a, b, c, d = box(0, 0, 100, 20)
        parts = [line("hello", left=60), line("world", right=50)]
        assert scoring.count_edits([Line("hello world", (c, d, a, b))], parts) == Share(0, 10)

    def test_join_a_line_to_the_one_it_overlaps_most(self) -> None:
        truth = [line("upper", top=0), line("lower", top=20)]
        assert scoring.count_edits(truth, [line("lower", top=12)]) == Share(5, 10)

    def test_are_none_of_none_on_an_empty_page(self) -> None:
        assert scoring.count_edits([], []).ratio == 0.0


class TestFoundLines:
    def test_are_those_covered_by_half(self) -> None:
        truth = [line("a"), line("b", top=30), line("c", top=60)]
        read = [line("", right=50), line("", top=30, right=49)]
        assert scoring.count_found(truth, read) == Share(1, 3)

    def test_may_be_covered_by_several_parts(self) -> None:
        read = [line("", right=30), line("", left=70)]
        assert scoring.count_found([line("a")], read) == Share(1, 1)


class TestOrder:
    @pytest.mark.parametrize(
        ("met", "ordered"),
        [([0, 1, 2, 3], 4), ([3, 2, 1, 0], 1), ([2, 0, 1, 3], 3), ([0, 0, 1], 2), ([], 0)],
    )
    def test_is_the_longest_run_of_lines_met(self, met: list[int], ordered: int) -> None:
        truth = [line("", top=30 * index) for index in range(4)]
        read = [truth[index] for index in met]
        assert scoring.count_ordered(truth, read) == Share(ordered, 4)

    def test_passes_over_text_beside_all_lines(self) -> None:
        truth = [line("", top=0), line("", top=30)]
        read = [truth[0], line("", top=500), truth[1]]
        assert scoring.count_ordered(truth, read) == Share(2, 2)


class TestJudgement:
    ours = Choice(OURS, "small")

    def test_wants_at_least_the_bar(self) -> None:
        assert not Row("F1", {self.ours: 0.9}, {"small": 0.9}).falls_short("small")
        assert Row("F1", {self.ours: 0.89}, {"small": 0.9}).falls_short("small")

    def test_wants_at_most_the_bar_where_less_is_better(self) -> None:
        row = Row("error", {self.ours: 0.02}, {"small": 0.01}, less_is_better=True)
        assert row.margin("small") == pytest.approx(-0.01)
        assert row.falls_short("small")

    def test_passes_over_languages_that_no_peer_reads(self) -> None:
        row = Row("error", {self.ours: 0.8}, {"small": 0.7}, less_is_better=True)
        assert not row.falls_short("small")

    def test_needs_a_bar(self) -> None:
        row = Row("F1", {self.ours: 0.1})
        assert row.margin("small") is None
        assert not row.falls_short("small")


def test_models_are_followed_by_the_peers_of_their_tier() -> None:
    titles = [choice.title for choice in choices(("tiny", "other"), ("faster-paddle", "rapidocr"))]
    assert titles == [
        "ours tiny",
        "faster-paddle tiny",
        "ours other",
        "faster-paddle small",
        "rapidocr small",
    ]
