"""What a text is found by: words with their lemmas and readings, synonym groups, and character n-grams.

Japanese is cut by Sudachi in mode B, the way in which the bot reads messages. Its dictionary gives each word a
normalised form (申込み and 申し込み are one), a reading (so that kana meet characters) and the numbers of the
synonym groups that it belongs to (転居 and 引っ越し share one). Character n-grams stand beside the words, for
typing mistakes and for words that the dictionary cuts in another way.
"""

from __future__ import annotations

import html
import re
import threading
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from sudachipy import Dictionary, Morpheme, SplitMode

from knowledge.figures import ERAS

# Sudachi takes at most 49,149 bytes at once.
LONGEST = 12_000
MARKUP = re.compile(r"<[^<>]{1,300}>")
LINK = re.compile(r"https?://[!-~]+")
SPACES = re.compile(r"\s+")
ERA = re.compile(rf"({'|'.join(ERAS)})(\d+|元)年")
# What stands between words: punctuation, brackets, symbols, but no letter, digit or long vowel.
BETWEEN = re.compile(r"[^\w々ー]+|_")
CONTENT = {"名詞", "動詞", "形容詞", "形状詞", "代名詞", "副詞", "接頭辞", "接尾辞", "感動詞", "連体詞"}
NOT_COUNTED = {("名詞", "助動詞語幹"), ("形状詞", "助動詞語幹"), ("感動詞", "フィラー")}
# Words by which any question is put, in Sudachi's normalised form. They tell nothing of what is asked.
ASKING = frozenset(
    "為る 有る 居る 成る 出来る 言う 仕舞う 下さる 頂く 致す 御座る 貰う 遣る 見る 来る 行く 良い 欲しい 無い "
    "好い 宜しい 事 物 時 場合 為 様 所 方 方法 訳 筈 積もり 儘 間 中 等 達 的 御 ご お 必要 可能 "
    "其れ 此れ 何 どう 何う どの 何の 如何 こう そう 何処 何時 何方 その 此の 其の 此処 其処 又 及び 又は ちょっと "
    "教える 知る 聞く 思う 考える 分かる 困る 問い合わせる 詳しい 以下 次 下記 通り".split()
)


@dataclass(frozen=True)
class Word:
    """A word that says something: normalised form, reading in katakana, and its synonym groups."""

    lemma: str
    reading: str
    surface: str
    groups: tuple[int, ...] = ()


@dataclass(frozen=True)
class Terms:
    """What one text is found by, in order, with repetitions: words, and n-grams as written and as read."""

    words: tuple[Word, ...] = ()
    characters: tuple[str, ...] = ()
    sounds: tuple[str, ...] = ()


_local = threading.local()


def plain(text: str) -> str:
    """A text in one way of writing: one line, NFKC, small letters, Western years."""
    text = unicodedata.normalize("NFKC", one_line(LINK.sub(" ", text))).lower()
    return ERA.sub(lambda era: f"{ERAS[era[1]] + (1 if era[2] == '元' else int(era[2]))}年", text)


def one_line(text: str) -> str:
    """A text without markup, with single spaces."""
    return SPACES.sub(" ", html.unescape(MARKUP.sub(" ", text))).strip()


def terms(text: str) -> Terms:
    """What a text is found by; concepts are left to whoever has a gazetteer."""
    text = plain(text)
    tokens = [token for part in _parts(text) for token in _tokenizer().tokenize(part)]
    return Terms(
        words=tuple(word for word in map(_word, tokens) if word is not None),
        characters=tuple(ngrams(BETWEEN.sub(" ", text), (1, 2))),
        sounds=tuple(ngrams("".join(map(_sound, tokens)), (2, 3))),
    )


def has_kana(text: str) -> bool:
    """Whether a text is surely Japanese."""
    return any("ぁ" <= character <= "ヿ" for character in unicodedata.normalize("NFKC", text))


def has_japanese(text: str) -> bool:
    """Whether a text has characters in which Japanese is written."""
    return has_kana(text) or any("一" <= character <= "鿿" for character in text)


def ngrams(text: str, sizes: tuple[int, ...]) -> Iterator[str]:
    """The runs of characters of these sizes within the chunks between spaces; single kana say too little."""
    for chunk in text.split():
        for size in sizes:
            for start in range(len(chunk) - size + 1):
                gram = chunk[start : start + size]
                if size > 1 or not _is_kana(gram):
                    yield gram


def hiragana(text: str) -> str:
    """Katakana as hiragana."""
    return "".join(chr(ord(character) - 96) if "ァ" <= character <= "ヶ" else character for character in text)


def _word(token: Morpheme) -> Word | None:
    major, minor = token.part_of_speech()[:2]
    if major not in CONTENT or (major, minor) in NOT_COUNTED:
        return None
    lemma = token.normalized_form()
    if lemma in ASKING or (len(lemma) == 1 and _is_kana(lemma)):
        return None
    return Word(lemma, token.reading_form(), token.dictionary_form(), tuple(token.synonym_group_ids()))


def _sound(token: Morpheme) -> str:
    """A token as it is read, in katakana; what only stands between words is a space."""
    reading = token.reading_form()
    return " " if reading == "キゴウ" or not reading else reading


def _is_kana(text: str) -> bool:
    return all("ぁ" <= character <= "ヿ" for character in text)


def _parts(text: str) -> Iterator[str]:
    for start in range(0, len(text), LONGEST):
        yield text[start : start + LONGEST]


def _tokenizer():  # type: ignore[no-untyped-def]
    """This thread's tokenizer: Sudachi's are not thread-safe."""
    if not hasattr(_local, "tokenizer"):
        _local.tokenizer = japanese_dictionary().create(mode=SplitMode.B)
    return _local.tokenizer


@lru_cache(maxsize=1)
def japanese_dictionary() -> Dictionary:
    """Sudachi's dictionary, read once a process."""
    return Dictionary()
