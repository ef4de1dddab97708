"""Readings over kanji, and nothing of a text taken for markup."""

from __future__ import annotations

import re

import pytest

from bot.replies.furigana import ruby

# text, then (written, read) pairs in order
READINGS = [
    ("食べる", [("食", "た")]),
    ("お申し込み", [("申し込", "もうしこ")]),
    ("学校", [("学校", "がっこう")]),
    ("上尾市", [("上尾", "あげお"), ("市", "し")]),
    ("所沢", [("所沢", "ところざわ")]),
    ("10人", [("人", "にん")]),
    ("1人", [("1人", "ひとり")]),
    ("3階", [("階", "かい")]),
    ("4月1日", [("月", "がつ"), ("1日", "ついたち")]),
    ("20日", [("20日", "はつか")]),
    ("25日", [("日", "にち")]),
    ("14日火曜日", [("14日", "じゅうよっか"), ("火曜日", "かようび")]),
    ("150分", [("分", "ぷん")]),
    ("15分", [("分", "ふん")]),
    ("分け方", [("分", "わ"), ("方", "かた")]),
    ("何時から", [("何時", "なんじ")]),
    ("いま開いています", [("開", "あ")]),
    ("教室を開いています", [("教室", "きょうしつ"), ("開", "ひら")]),
    ("東保健センター", [("東保健", "ひがしほけん")]),
    ("ごみ", []),
    ("ABC", []),
    ("048-775-5111", []),
    ("", []),
]
PAIR = re.compile(r"<ruby>(.*?)<rp>\(</rp><rt>(.*?)</rt><rp>\)</rp></ruby>")


def plain(markup: str) -> str:
    """What is written, without readings."""
    return PAIR.sub(r"\1", markup)


@pytest.mark.parametrize(("text", "readings"), READINGS)
def test_readings(text: str, readings: list[tuple[str, str]]) -> None:
    markup = ruby(text)
    assert PAIR.findall(markup) == readings
    assert plain(markup) == text


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("A & B", "A &amp; B"),
        ("<b>", "&lt;b&gt;"),
        ('"x"', "&quot;x&quot;"),
        ("it's", "it&#x27;s"),
        ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
        ("<ruby>市</ruby>", "&lt;ruby&gt;市&lt;/ruby&gt;"),
    ],
)
def test_everything_else_is_escaped(text: str, escaped: str) -> None:
    assert plain(ruby(text)) == escaped


def test_line_breaks_stay() -> None:
    assert plain(ruby("市役所\n\n電話：048 & 049\n")) == "市役所\n\n電話：048 &amp; 049\n"


def test_spaces_between_words_stay() -> None:
    assert plain(ruby("上尾 市役所　窓口")) == "上尾 市役所　窓口"


def test_days_are_not_read_within_larger_numbers() -> None:
    assert "ついたち" in ruby("1日")
    assert "ついたち" not in ruby("11日") and "ついたち" not in ruby("21日")
