"""The registries, and which language a browser's tag means."""

from __future__ import annotations

import pytest

from bot.registry import (
    complete_languages,
    intents,
    languages,
    match_language,
    reply_language,
    topic_file,
    topics,
)

TAGS = [
    ("pt-BR", "pt"),
    ("pt-PT", "pt"),
    ("zh-TW", "zh-Hant"),
    ("zh-HK", "zh-Hant"),
    ("zh-Hant-HK", "zh-Hant"),
    ("zh-CN", "zh-Hans"),
    ("zh", "zh-Hans"),
    ("fil", "tl"),
    ("en-US", "en"),
    ("EN", "en"),
    ("ja-JP", "ja"),
    ("ja-x-easy", "ja-x-easy"),
    ("vi-VN", "vi"),
    ("ne-NP", "ne"),
    ("es-419", "es"),
    ("id-ID", "id"),
    ("sv", None),
    ("ar", None),
    ("uk", None),
    ("my", None),
    ("nb", None),
    ("", None),
    ("*", None),
    ("xx-!!", None),
    ("../../etc", None),
]


@pytest.mark.parametrize(("tag", "expected"), TAGS)
def test_match_language(tag: str, expected: str | None) -> None:
    assert match_language(tag) == expected


@pytest.mark.parametrize("code", list(languages()))
def test_every_language_matches_itself_and_is_answered(code: str) -> None:
    assert match_language(code) == code
    assert reply_language(code) in complete_languages()
    assert set(languages()[code].fallback) <= set(languages())
    assert bool(languages()[code].stand_in) == (code not in complete_languages())


@pytest.mark.parametrize(
    ("code", "spoken"),
    [
        *((code, code) for code in complete_languages()),
        *((code, "en") for code in languages() if code not in complete_languages()),
    ],
)
def test_reply_language(code: str, spoken: str) -> None:
    assert reply_language(code) == spoken


def test_private_tags_do_not_reach_markup() -> None:
    assert languages()["ja-x-easy"].tag == "ja"
    assert languages()["zh-Hans"].tag == "zh-Hans"


def test_topics_and_intents_agree() -> None:
    assert all(intents()[name].topic == topic for topic, name in topics().items())
    assert topic_file("ask_garbage") == "garbage"
    assert topic_file("nlu_fallback") == topic_file("out_of_scope") == "out_of_scope"
    with pytest.raises(KeyError):
        topic_file("ask_weather")
