"""How wide characters are as a rule, so that their places within a word come out right."""

import unicodedata

SPACE = 278
EM = 1000
_DEFAULT = 556
_HALF = 500

_BY_WIDTH = {
    191: "'",
    222: "ijl‘’‚",
    SPACE: " !,./:;I[\\]ft\u00a0·",
    260: "|¦",
    333: "()-`r“”„‹›\u00ad",
    334: "{}",
    350: "•",
    355: '"',
    389: "*",
    400: "°",
    469: "^",
    500: "Jcksvxyz",
    584: "+<=>~±×÷",
    611: "FTZß",
    667: "&ABEKPSVXY",
    722: "CDHNRUw",
    778: "GOQØ",
    833: "Mm",
    889: "%æ",
    944: "Wœ",
    1000: "—…™Æ‰Œ",
    1015: "@",
}
"""A plain sans serif face, in thousandths of its size."""
_LATIN = {character: width for width, characters in _BY_WIDTH.items() for character in characters}


class Widths(dict[str, int]):
    """Widths of characters in thousandths of the font's size, looked up once each.

    Those that join the character before have none. Among Chinese, Japanese and Korean, characters
    of ambiguous width (UAX 11) are wide.
    """

    def __init__(self, *, among_cjk: bool) -> None:
        super().__init__()
        self._wide = {"W", "F", "A"} if among_cjk else {"W", "F"}

    def __missing__(self, character: str) -> int:
        width = self[character] = self._find(character)
        return width

    def _find(self, character: str) -> int:
        if unicodedata.category(character) in {"Mn", "Me", "Mc", "Cf"}:
            return 0
        kind = unicodedata.east_asian_width(character)
        if kind in self._wide:
            return EM
        if kind == "H":
            return _HALF
        base = unicodedata.normalize("NFD", character)[0]
        return _LATIN.get(character, _LATIN.get(base, _DEFAULT))


AMONG_CJK = Widths(among_cjk=True)
AMONG_OTHERS = Widths(among_cjk=False)
