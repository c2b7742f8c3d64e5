import pytest

from ppocr_desktop.exports import language


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("der Hund und die Katze sind nicht im Haus", "de"),
        ("the dog and the cat are not in the house", "en"),
        ("le chien et le chat ne sont pas dans la maison", "fr"),
        ("日本語のテキスト", "ja"),
        ("中文没有空格", "zh"),
        ("모든 국민은 인간으로서 尊嚴", "ko"),
        ("12.50", ""),
        ("Łódź", ""),
        ("", ""),
    ],
)
def test_a_language_is_told_by_script_or_common_words(text: str, tag: str) -> None:
    assert language.guess([text]) == tag
