"""Which scripts a text is written in, and what that says about its language."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache

RANGES = {
    "kana": r"[\u3041-\u3096\u309D-\u309F\u30A1-\u30FA\u30FC-\u30FF\uFF66-\uFF9D]",
    "han": r"[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\U00020000-\U0002FA1F\u3005-\u3007]",
    "hangul": r"[\u1100-\u11FF\u3130-\u318F\uAC00-\uD7AF]",
    "thai": r"[\u0E00-\u0E7F]",
    "devanagari": r"[\u0900-\u097F]",
    "cyrillic": r"[\u0400-\u04FF]",
    "latin": r"[a-zA-Z\u00C0-\u024F\u1E00-\u1EFF]",
}
PATTERN = re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in RANGES.items()))
JAPANESE = ("ja", "ja-x-easy")
CHINESE = ("zh-Hans", "zh-Hant")
LATIN = ("en", "vi", "tl", "pt", "es", "tr", "id", "fr", "de")
ROMANISED = ("ja", "ja-x-easy", "hi", "ne", "ru", "zh-Hans", "ko", "th")
# Letters that only Vietnamese writes, among the languages of the registry.
VIETNAMESE = re.compile("[ăơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]")


@lru_cache(maxsize=8192)
def script_of(character: str) -> str:
    """The script of one character by this module's names, or "" for digits, signs and the rest."""
    found = PATTERN.match(character)
    return found.lastgroup or "" if found else ""


def profile(text: str) -> Counter[str]:
    """How many characters of each script `text` has."""
    return Counter(filter(None, map(script_of, text)))


def candidates(text: str) -> tuple[str, ...]:
    """The languages that a normalised text can be in by its script, likeliest writing first; () if none."""
    counts = profile(text)
    if not counts:
        return ()
    if counts["hangul"]:
        return ("ko",)
    if counts["thai"]:
        return ("th",)
    if counts["kana"]:
        # Chinese speakers in Japan mix in words in kana: 搬家后マイナンバーカード怎么改.
        return tuple(code for code in _by_encoding(text) if code in CHINESE) if _unjapanese(text) else JAPANESE
    if counts["devanagari"]:
        return ("hi", "ne")
    if counts["cyrillic"]:
        return ("ru",)
    if counts["han"]:
        return _by_encoding(text)
    if VIETNAMESE.search(text):
        return ("vi",)
    return (*LATIN, *ROMANISED)


def hiragana(text: str) -> bool:
    """Whether any hiragana is in `text`: what Japanese sentences hold and single borrowed words do not."""
    return any("\u3041" <= character <= "\u3096" for character in text)


def _unjapanese(text: str) -> bool:
    return not _encodes(_han(text), "shift_jis")


def _han(text: str) -> str:
    return "".join(character for character in text if script_of(character) == "han")


def _by_encoding(text: str) -> tuple[str, ...]:
    """Which of Japanese and the two Chinese writings can spell every character, by their national standards.

    JIS X 0208, GB 2312 and Big5 each hold what one of the three needs: 们 is only in GB 2312, 個 is in Big5
    and JIS, 駅 only in JIS. A text that no single standard can spell stays open between all three.
    """
    han = _han(text)
    fits = [
        language
        for language, codec in (("ja", "shift_jis"), ("zh-Hans", "gb2312"), ("zh-Hant", "big5"))
        if _encodes(han, codec)
    ]
    return tuple(fits) or ("ja", *CHINESE)


def _encodes(text: str, codec: str) -> bool:
    try:
        text.encode(codec)
    except UnicodeEncodeError:
        return False
    return True
