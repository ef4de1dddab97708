"""Names to ids, in every script: what must be found, where, and what must stay silent."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.nlu.gazetteer import Gazetteer, Match, cldr_forms, default_gazetteer, glossary_forms, with_broader
from bot.nlu.normalise import normalise
from bot.nlu.tokenise import words
from bot.registry import languages
from knowledge.errors import KnowledgeError
from knowledge.model import WEEKDAYS


def find(text: str, language: str = "") -> list[Match]:
    typed = normalise(text)
    spans = [(w.start, w.end) for w in words(typed.text, language)] if language.startswith("ja") else ()
    return default_gazetteer().find(typed, language, spans)


# text, its language, then (type, id, what was typed for it) in order
FOUND = [
    ("garbage in Kawaguchi", "en", [("concept", "garbage", "garbage"), ("city", "kawaguchi", "Kawaguchi")]),
    ("🗑 Ｋａｗａｇｕｃｈｉ", "en", [("city", "kawaguchi", "Ｋａｗａｇｕｃｈｉ")]),
    ("ageo-shi", "en", [("city", "ageo", "ageo-shi")]),
    ("上尾", "ja", [("city", "ageo", "上尾")]),
    ("かわぐちのゴミ", "ja", [("city", "kawaguchi", "かわぐち"), ("concept", "garbage", "ゴミ")]),
    ("ｺﾞﾐ", "ja", [("concept", "garbage", "ｺﾞﾐ")]),
    ("木曜日", "ja", [("weekday", "thu", "木曜日")]),
    ("垃圾什么时候收", "zh-Hans", [("concept", "garbage", "垃圾"), ("detail", "days", "什么时候")]),
    ("土耳其语", "zh-Hans", [("language_name", "tr", "土耳其语")]),
    ("lixo", "pt", [("concept", "garbage", "lixo")]),
    ("quinta-feira", "pt", [("weekday", "thu", "quinta-feira")]),
    ("понедельник", "ru", [("weekday", "mon", "понедельник")]),
    ("ภาษาไทย", "th", [("language_name", "th", "ภาษาไทย")]),
]
ACCENTS = [
    ("rác tái chế", "rac tai che", "vi", ("concept", "recycling")),
    ("thứ bảy", "thu bay", "vi", ("weekday", "sat")),
    ("português", "portugues", "pt", ("language_name", "pt")),
    ("Türkçe", "turkce", "tr", ("language_name", "tr")),
]
ENDINGS = [
    ("월요일에", "ko", ("weekday", "mon", "월요일")),
    ("सोमवारको", "ne", ("weekday", "mon", "सोमवार")),
    ("नेपालीमा", "ne", ("language_name", "ne", "नेपाली")),
    ("sundays", "en", ("weekday", "sun", "sunday")),
    ("recyclables", "en", ("concept", "recycling", "recyclable")),
]
SILENT = [
    ("kawaguchiko trip", "en"),
    ("manager", "en"),
    ("the carpet", "en"),
    ("thailand", "en"),
    ("germane", "en"),
    ("category", "en"),
    ("dogma", "en"),
    ("petty", "en"),
    ("monde", "fr"),
    ("rạc", "vi"),
    ("mon mari", "fr"),
    ("em ghé qua", "vi"),
    ("", ""),
    ("?!", ""),
]


@pytest.mark.parametrize(("text", "language", "expected"), FOUND)
def test_found_where_it_was_typed(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    assert [
        (match.type, match.id, text[match.start : match.end]) for match in find(text, language)
    ] == expected


@pytest.mark.parametrize(("accented", "plain", "language", "expected"), ACCENTS)
def test_accents_may_be_dropped(accented: str, plain: str, language: str, expected: tuple[str, str]) -> None:
    for text in (accented, plain):
        assert [(match.type, match.id) for match in find(text, language)] == [expected]


@pytest.mark.parametrize(("text", "language", "expected"), ENDINGS)
def test_endings_do_not_hide_a_word(text: str, language: str, expected: tuple[str, str, str]) -> None:
    assert [(match.type, match.id, text[match.start : match.end]) for match in find(text, language)] == [
        expected
    ]


@pytest.mark.parametrize(("text", "language"), SILENT)
def test_near_misses_stay_silent(text: str, language: str) -> None:
    assert find(text, language) == []


TINY = Gazetteer(
    [
        ("concept", "garbage", "garbage", "en"),
        ("concept", "bulky", "bulky garbage", "en"),
        ("concept", "recycling", "recycl*", "en"),
        ("concept", "pet", "cão", "pt"),
        ("concept", "short", "gato", "pt"),
        ("city", "ueda", "うえ", "ja"),
        ("weekday", "mon", "월", "ko"),
        ("weekday", "mon", "mon", "en"),
        ("weekday", "mon", "monday", "en"),
        ("detail", "floor", "3f", "en"),
    ]
)
TINY_TABLE = [
    ("bulky garbage", "en", ["bulky"]),
    ("garbage bulky garbage", "en", ["garbage", "bulky"]),
    ("garbages", "en", []),
    ("xgarbage", "en", []),
    ("garbage2", "en", ["garbage"]),
    ("recyclers", "en", ["recycling"]),
    ("upcycl recycl", "en", ["recycling"]),
    ("prerecycl", "en", []),
    ("cao", "pt", ["pet"]),
    ("cão", "pt", ["pet"]),
    ("cảo", "vi", []),
    ("gato", "pt", ["short"]),
    ("gato", "", ["short"]),
    ("gato", "tl", []),
    ("월에", "ko", ["mon"]),
    ("mon", "en", ["mon"]),
    ("mon", "fr", []),
    ("monday", "fr", ["mon"]),
    ("3f", "en", ["floor"]),
    ("13f", "en", []),
]


@pytest.mark.parametrize(("text", "language", "ids"), TINY_TABLE)
def test_rules_of_matching(text: str, language: str, ids: list[str]) -> None:
    assert [match.id for match in TINY.find(normalise(text), language)] == ids


def test_short_kana_only_begins_a_word() -> None:
    text = normalise("しうえる")
    assert [m.id for m in TINY.find(text, "ja", [(0, 1), (1, 3), (3, 4)])] == ["ueda"]
    assert TINY.find(text, "ja", [(0, 2), (2, 4)]) == []


def test_matches_never_overlap_and_come_in_order() -> None:
    found = find("bulky garbage in kawaguchi city hall on thursday, what time and how much?", "en")
    assert len(found) > 4
    assert all(left.end <= right.start for left, right in zip(found, found[1:], strict=False))


def test_a_form_of_several_languages_names_them_all() -> None:
    both = Gazetteer([("concept", "garbage", "gomi", "en"), ("concept", "garbage", "gomi", "pt")])
    assert both.find(normalise("gomi"))[0].languages == {"en", "pt"}


def test_cldr_names_every_language_and_weekday() -> None:
    forms = list(cldr_forms())
    named = {id_ for type_, id_, _, _ in forms if type_ == "language_name"}
    assert named == set(languages()) - {"ja-x-easy"}
    assert {id_ for type_, id_, _, code in forms if type_ == "weekday" and code == "ne"} == set(WEEKDAYS)


def test_a_glossary_under_the_wrong_name_is_refused(tmp_path: Path) -> None:
    (tmp_path / "vi.yml").write_text("language: pt\nconcept: {garbage: [lixo]}\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match="vi.yml.*'pt'"):
        list(glossary_forms(tmp_path))


def test_a_case_is_marked_as_what_it_is_a_case_of():
    match = Match("concept", "thief", 4, 9, "thief")
    found = list(with_broader([match, Match("city", "ageo", 0, 3, "ageo")]))
    assert [(item.type, item.id, item.start) for item in found] == [
        ("concept", "thief", 4),
        ("concept", "crime", 4),
        ("city", "ageo", 0),
    ]
