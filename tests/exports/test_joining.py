import pytest
from hypothesis import given
from hypothesis import strategies as st

from ppocr_desktop.exports import joining
from ppocr_desktop.exports.contents import clean
from ppocr_desktop.exports.joining import join


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["one line", "and another"], "one line and another"),
        (["an exam-", "ple of it"], "an example of it"),
        (["an exam\u2010", "ple"], "an example"),
        (["a soft\u00ad", "ly broken word"], "a softly broken word"),
        (["die Silben-", "trennung"], "die Silbentrennung"),
        (["une typo-", "graphie"], "une typographie"),
        (["an EXAM-", "PLE in capitals"], "an EXAM-PLE in capitals"),
        (["A LARGE HEAD-", "LINE IN CAPITALS"], "A LARGE HEADLINE IN CAPITALS"),
    ],
)
def test_broken_words_are_made_whole(lines: list[str], joined: str) -> None:
    assert join(lines) == joined


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["Vor-", "und Nachteile"], "Vor- und Nachteile"),
        (["pre-", "and post-war"], "pre- and post-war"),
        (["Nord-", "Süd-Dialog"], "Nord-Süd-Dialog"),
        (["der PDF-", "fähige Leser"], "der PDF-fähige Leser"),
        (["by E-", "mail"], "by E-mail"),
        (["ein 20-", "jähriger"], "ein 20-jähriger"),
        (["COVID-", "19"], "COVID-19"),
        (["1990-", "2000"], "1990-2000"),
        (["state-of-the-", "art"], "state-of-the-art"),
        (["self-", "made"], "self-made"),
        (["c'est-à-", "dire"], "c'est-à-dire"),
        (["peut-", "être"], "peut-être"),
        (["eux-", "mêmes"], "eux-mêmes"),
        (["a nonbreaking\u2011", "hyphen"], "a nonbreaking\u2011hyphen"),
    ],
)
def test_hyphens_of_the_words_themselves_stay(lines: list[str], joined: str) -> None:
    assert join(lines) == joined


def test_words_seen_elsewhere_decide() -> None:
    assert join(["a co-", "operation"], joining.words(["Co-operation"])) == "a co-operation"
    assert join(["a self-", "made"], joining.words(["selfmade"])) == "a selfmade"


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["a dash –", "and on"], "a dash – and on"),
        (["a dash -", "and on"], "a dash - and on"),
        (["2019–", "2020"], "2019–2020"),
        (["word—", "word"], "word—word"),
        (["and/", "or"], "and/or"),
        (["a /", "b"], "a / b"),
        (["-", "item"], "- item"),
        (["(foo)-", "bar"], "(foo)- bar"),
        (["qu'est-ce que l'", "homme"], "qu'est-ce que l'homme"),
        (["the cats'", "tails"], "the cats' tails"),
    ],
)
def test_dashes_slashes_and_apostrophes(lines: list[str], joined: str) -> None:
    assert join(lines) == joined


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["see https://example.com/a-", "b/c.html."], "see https://example.com/a-b/c.html."),
        (["see https://example.com/", "path"], "see https://example.com/path"),
        (["(www.exam-", "ple.org)"], "(www.exam-ple.org)"),
        (["https:", "//example.org"], "https://example.org"),
        (["max.muster@", "example.com"], "max.muster@example.com"),
        (["max.muster", "@example.com"], "max.muster@example.com"),
        (["see www.example.com.", "Then go on"], "see www.example.com. Then go on"),
        (["www.example.", "com"], "www.example.com"),
        (["https://example.com", "is a site"], "https://example.com is a site"),
    ],
)
def test_addresses_are_not_broken(lines: list[str], joined: str) -> None:
    assert join(lines) == joined


@pytest.mark.parametrize(
    ("lines", "joined"),
    [
        (["中文没有", "空格"], "中文没有空格"),
        (["日本語の", "テキスト。", "次"], "日本語のテキスト。次"),
        (["使用", "Python 3"], "使用Python 3"),
        (["모든 국민은", "인간으로서"], "모든 국민은 인간으로서"),
        (["大韓民國은", "民主共和國"], "大韓民國은 民主共和國"),
        (["ภาษา", "ไทย"], "ภาษาไทย"),
        (["שלום", "עולם"], "שלום עולם"),
    ],
)
def test_spaces_are_those_of_the_script(lines: list[str], joined: str) -> None:
    assert join(lines) == joined


def test_empty_lines_leave_nothing() -> None:
    assert join([]) == ""
    assert join(["", " a ", "\x00", "b"]) == "a b"


@given(st.lists(st.text(st.characters())))
def test_only_spaces_and_hyphens_change(lines: list[str]) -> None:
    def kept(text: str) -> str:
        return "".join(c for c in clean(text) if not c.isspace() and c not in "-\u2010\u00ad")

    assert kept(join(lines)) == kept("".join(lines))


def test_a_lone_quotation_mark_is_no_address() -> None:
    assert joining.join(['"', "//comment"]) == '" //comment'
