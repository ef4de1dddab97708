"""What a writing says about the language."""

from __future__ import annotations

import pytest

from bot.nlu.scripts import CHINESE, JAPANESE, LATIN, ROMANISED, candidates, hiragana, profile, script_of
from bot.registry import languages

OPEN = (*LATIN, *ROMANISED)
CANDIDATES = [
    ("", ()),
    ("123 ?!", ()),
    ("ごみ", JAPANESE),
    ("ゴミ", JAPANESE),
    ("市役所へ行く", JAPANESE),
    ("ゴミ ok", JAPANESE),
    ("搬家后マイナンバーカード怎么改", CHINESE),
    ("垃圾几号收", ("zh-Hans",)),
    ("個人", ("ja", "zh-Hant")),
    ("駅", ("ja",)),
    ("人口", ("ja", *CHINESE)),
    ("们個駅", ("ja", *CHINESE)),
    ("한국어 ok", ("ko",)),
    ("ภาษาไทย", ("th",)),
    ("हिन्दी", ("hi", "ne")),
    ("привет", ("ru",)),
    ("đi đâu", ("vi",)),
    ("thùng rác ở đây", ("vi",)),
    ("garbage", OPEN),
    ("rác", OPEN),
    ("não", OPEN),
]


@pytest.mark.parametrize(("text", "expected"), CANDIDATES)
def test_candidates(text: str, expected: tuple[str, ...]) -> None:
    assert candidates(text) == expected


def test_every_language_of_the_registry_can_be_found() -> None:
    assert {*OPEN, *JAPANESE, *CHINESE} == set(languages())


@pytest.mark.parametrize(
    ("character", "script"),
    [
        ("あ", "kana"),
        ("ー", "kana"),
        ("々", "han"),
        ("é", "latin"),
        ("ế", "latin"),
        ("ж", "cyrillic"),
        ("1", ""),
        ("・", ""),
    ],
)
def test_script_of(character: str, script: str) -> None:
    assert script_of(character) == script


def test_profile_counts_letters_only() -> None:
    assert profile("Gomi ごみ 10!") == {"latin": 4, "kana": 2}


def test_katakana_alone_is_not_a_sentence() -> None:
    assert hiragana("ゴミの日")
    assert not hiragana("ハザードマップ 国保")
