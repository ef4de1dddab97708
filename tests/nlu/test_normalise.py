"""Normalised text and its spans: what a phone, a form or a prankster types comes out readable and aligned."""

from __future__ import annotations

import unicodedata

import pytest

from bot.nlu.gazetteer import glossary_forms
from bot.nlu.normalise import clean, fold, fold_text, has_words, normalise, normalised_text

FORMS = [
    ("", ""),
    ("Garbage", "garbage"),
    ("ＡＢＣ　１１９番", "abc 119番"),
    ("  two \n\t words  ", "two words"),
    ("ｺﾞﾐ ﾊﾟｿｺﾝ", "ゴミ パソコン"),
    ("İSTANBUL", "istanbul"),
    ("DANIŞMA", "danişma"),
    ("ﬁre", "fire"),
    ("㌔", "キロ"),
    ("Straße", "straße"),
    ("👍🏽 ok 🗑️", "ok"),
    ("a\u200bb", "a b"),
    ("a\u202eb", "a b"),
    ("\ud800x", "x"),
    ("\x00\x07", ""),
    ("🗑🗑🗑", ""),
    ("no!?", "no!?"),
]


@pytest.mark.parametrize(("typed", "expected"), FORMS)
def test_one_form_for_many_ways_to_type(typed: str, expected: str) -> None:
    assert normalise(typed).text == expected


@pytest.mark.parametrize("text", ["Đường rác thải", "São João, é", "नेपालीमा", "ไทยน้ำ", "がぎぐ"])
def test_decomposed_and_composed_text_are_the_same(text: str) -> None:
    typed = unicodedata.normalize("NFD", text)
    assert normalise(typed).text == normalise(text).text


# (typed, the found word in the normalised text, what was typed for it)
SPANS = [
    ("👋 Kawaguchi!", "kawaguchi", "Kawaguchi"),
    ("Ｋａｗａｇｕｃｈｉ市", "kawaguchi", "Ｋａｗａｇｕｃｈｉ"),
    ("明日 ｺﾞﾐ の日", "ゴミ", "ｺﾞﾐ"),
    ("le cafe\u0301 noir", "café", "cafe\u0301"),
    ("  İzmir", "izmir", "İzmir"),
    ("5㌔ ok", "ok", "ok"),
    ("ﬁre!", "fire", "ﬁre"),
]


@pytest.mark.parametrize(("typed", "word", "original"), SPANS)
def test_spans_are_those_of_what_was_typed(typed: str, word: str, original: str) -> None:
    text = normalise(typed)
    at = text.text.index(word)
    start, end = text.span(at, at + len(word))
    assert typed[start:end] == original


NAUGHTY = [
    "Ṱ̺̺̕o͞ ̷i̲̬͇̪͙n̝̗͕v̟̜̘̦͟o̶̙̰̠kè͚̮̺̪̹̱̤",
    "\u0301\u0302 starts with marks",
    "﷽﷽﷽",
    "👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "<script>alert(1)</script>",
    "'; DROP TABLE facts; --",
    "{{7*7}} ${7*7} %s %n \\u0000",
    "\ufeff\u2028\u2029\u00ad",
    "\ud83d broken \udc4d",
    "½⅓ ①② ㈱ ㍿ ™",
    "ﾞﾟ",
    "ก็็็็็็็็็",
    "𝕂𝕒𝕨𝕒𝕘𝕦𝕔𝕙𝕚",
    "\U000e0001\U0010ffff\ue000",
    "a" * 5000,
]


@pytest.mark.parametrize("typed", NAUGHTY)
def test_naughty_strings_stay_aligned(typed: str) -> None:
    text = normalise(typed)
    assert len(text.text) == len(text.origins)
    assert list(text.origins) == sorted(text.origins)
    assert text.text == text.text.strip()
    assert "  " not in text.text
    assert len(fold_text(text.text)) == len(text.text)
    for at in range(len(text.text)):
        start, end = text.span(at, at + 1)
        assert 0 <= start < end <= len(typed)
    text.text.encode("utf-8")
    clean(typed).encode("utf-8")


def test_normalising_twice_changes_nothing() -> None:
    for typed, _ in FORMS:
        once = normalise(typed).text
        assert normalise(once).text == once


FOLDED = [
    ("đường", "duong"),
    ("ação", "acao"),
    ("türkçe ı", "turkce i"),
    ("ёлка й", "елка и"),
    ("ガ", "ガ"),
    ("가", "가"),
]


@pytest.mark.parametrize(("text", "expected"), FOLDED)
def test_accents_are_folded_where_letters_have_them(text: str, expected: str) -> None:
    assert fold_text(text) == expected
    assert all(len(fold(character)) == 1 for character in text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a", True),
        ("7", True),
        ("市", True),
        ("ก", True),
        ("", False),
        ("?!…", False),
        ("　", False),
        ("-- ()", False),
    ],
)
def test_words_are_letters_or_digits_of_any_script(text: str, expected: bool) -> None:
    assert has_words(text) is expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("a\u202eb", "ab"),
        (" x \n y ", "x y"),
        ("e\u0301", "é"),
        ("नेपाल\u200dी", "नेपाल\u200dी"),
        ("👍 Ok", "👍 Ok"),
    ],
)
def test_clean_keeps_what_people_wrote(typed: str, expected: str) -> None:
    assert clean(typed) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Garbage  Day",
        " ごみ ",
        "ｺﾞﾐ",
        "ＰＥＴ",
        "İstanbul",
        "Straße",
        "e\u0301cole",
        "नेपाली",
        "ne\u200dpali",
        "한국어",
        "a\tb",
        "🙂 ok",
        "ﬁre",
    ],
)
def test_the_quick_way_gives_the_same(text):
    assert normalised_text(text) == normalise(text).text


def test_the_quick_way_gives_the_same_for_every_form():
    forms = {form.rstrip("*") for _, _, form, _ in glossary_forms()}
    assert len(forms) > 1000
    assert [form for form in forms if normalised_text(form) != normalise(form).text] == []
