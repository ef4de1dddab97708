"""Facts in words, with the real knowledge and the clock at Saturday 2026-11-21 10:30."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from bot.registry import complete_languages, languages
from bot.replies.catalogue import Catalogue
from bot.replies.facts import FactWriter
from bot.replies.renderer import Renderer
from bot.replies.reply import Button, Reply, contact, fact, say
from knowledge.store import Knowledge

NOW = datetime.fromisoformat("2026-11-21T10:30:00+09:00")
CENTER_PHONE, CENTER_FAX = "048-781-9141", "048-781-9166"
FALLBACK = next(code for code in languages() if code not in complete_languages())
SIX = ("ja", "ja-x-easy", "en", "zh-Hans", "vi", "pt")


def at(moment: str) -> datetime:
    return datetime.fromisoformat(f"2026-{moment}:00+09:00")


def test_the_first_six_languages_are_complete() -> None:
    assert set(complete_languages()) >= set(SIX)


@pytest.mark.parametrize("language", SIX)
def test_the_environment_center_in_each_language(answered: Any, language: str) -> None:
    message = answered("ask_garbage", "ageo", language, concepts=("environment_center",))
    assert message["lang"] == language and message["kind"] == "answer"
    for text in (message["text"], message["ja"]):
        assert CENTER_PHONE in text and CENTER_FAX in text and "2017" in text
    assert "西貝塚環境センター" in message["ja"]
    assert message["facts"][0] == "ageo.office.environment_center"
    assert message["sources"][0]["document"] == "ageo"
    assert message["sources"][0]["as_of"] == "2017-04-01"
    assert message["sources"][0]["lines"] == [190, 190]


def test_turkish_counselling(answered: Any) -> None:
    message = answered("ask_consultation", "kawaguchi", "en", languages=("tr",))
    assert message["lang"] == "en"
    assert message["facts"][0] == "kawaguchi.consultation.turkish"
    for text, words in ((message["text"], ("Thursday", "Turkish")), (message["ja"], ("木曜日", "トルコ語"))):
        assert all(word in text for word in (*words, "13:00", "16:00"))
    assert {source["as_of"] for source in message["sources"]} == {"2021-07"}


NTH = {
    "ja": ("第2", "第4", "土曜日"),
    "ja-x-easy": ("2", "4", "土曜日"),
    "en": ("2nd", "4th", "Saturday"),
    "zh-Hans": ("2", "4", "星期六"),
    "vi": ("2", "4", "Thứ Bảy"),
    "pt": ("2", "4", "sábado"),
}


@pytest.mark.parametrize("language", SIX)
def test_vietnamese_counselling_on_the_second_and_fourth_saturday(answered: Any, language: str) -> None:
    message = answered("ask_consultation", "kawaguchi", language, languages=("vi",))
    assert message["facts"][0] == "kawaguchi.consultation.vietnamese"
    when = next(line for line in message["text"].split("\n") if "10:00" in line)
    assert all(word in when for word in (*NTH[language], "17:00"))
    assert "毎月第2・第4土曜日" in message["ja"] or language == "ja-x-easy"


def test_a_vietnamese_reader_is_sent_to_the_vietnamese_counsellor(answered: Any) -> None:
    assert answered("ask_consultation", "kawaguchi", "vi")["facts"][0] == "kawaguchi.consultation.vietnamese"


# The Vietnamese counsellor: the 21st is the third Saturday, the 28th the fourth.
OPENINGS = [
    ("11-21T10:30", None, "November 28"),
    ("11-28T09:59", None, "November 28"),
    ("11-28T10:00", "17:00", None),
    ("11-28T16:59", "17:00", None),
    ("11-28T17:00", None, "December 12"),
]


@pytest.mark.parametrize(("moment", "open_until", "next_day"), OPENINGS)
def test_open_now_or_next(
    knowledge: Knowledge, renderer: Renderer, moment: str, open_until: str | None, next_day: str | None
) -> None:
    writer = FactWriter(knowledge, renderer.catalogues["en"], at(moment))
    last = writer.contact(knowledge.fact("kawaguchi.consultation.vietnamese"))[-1]
    if open_until:
        assert last == writer.say("open-now", to=open_until)
    else:
        assert next_day in last and "Saturday" in last and "10:00" in last


def test_a_national_holiday_is_not_promised(knowledge: Knowledge, renderer: Renderer) -> None:
    # 2026-11-03 is Culture Day, a Tuesday; the window is on from Tuesday to Saturday.
    writer = FactWriter(knowledge, renderer.catalogues["en"], at("11-03T10:30"))
    lines = writer.contact(knowledge.fact("kawaguchi.consultation.window"))
    assert writer.say("open-now", to="17:00") not in lines
    assert "November 4" in lines[-2] and "November 3" in lines[-1]


def test_a_range_of_weekdays(knowledge: Knowledge, renderer: Renderer) -> None:
    for language, (first, last) in {"en": ("Tuesday", "Saturday"), "pt": ("terça-feira", "sábado")}.items():
        writer = FactWriter(knowledge, renderer.catalogues[language], NOW)
        text = "\n".join(writer.contact(knowledge.fact("kawaguchi.consultation.window")))
        assert first in text and last in text
        assert "Wednesday" not in text and "quarta" not in text


@pytest.mark.parametrize(("year", "old"), [(2017, False), (2018, False), (2019, True), (2026, True)])
def test_an_old_document_is_said_to_be_old(
    knowledge: Knowledge, renderer: Renderer, year: int, old: bool
) -> None:
    now = datetime.fromisoformat(f"{year}-06-01T10:00:00+09:00")
    writer = FactWriter(knowledge, renderer.catalogues["en"], now)
    lines = writer.sources([knowledge.fact("ageo.office.environment_center")] * 2)
    assert len(lines) == 1 + old
    if old:
        assert lines[1] == writer.say("source-old", years=year - 2017)


def test_weekdays_that_are_asked_for(knowledge: Knowledge, renderer: Renderer) -> None:
    writer = FactWriter(knowledge, renderer.catalogues["en"], NOW)
    turkish = knowledge.fact("kawaguchi.consultation.turkish")
    assert writer.say("open-on-day", day="Thursday") in writer.whole(turkish, weekday="thu")
    assert writer.say("not-on-day", day="Friday") in writer.whole(turkish, weekday="fri")
    vietnamese = writer.whole(knowledge.fact("kawaguchi.consultation.vietnamese"), weekday="sat")
    assert writer.say("open-on-day", day="Saturday") not in vietnamese
    assert writer.say("not-on-day", day="Saturday") not in vietnamese


def test_what_the_plan_does_not_say_is_said(knowledge: Knowledge, renderer: Renderer) -> None:
    writer = FactWriter(knowledge, renderer.catalogues["en"], NOW)
    center, unknown = knowledge.fact("ageo.office.environment_center"), writer.say("detail-unknown-hours")
    assert unknown in writer.whole(center, detail="hours")
    assert writer.say("detail-unknown-phone") not in writer.whole(center, detail="phone")
    turkish = knowledge.fact("kawaguchi.consultation.turkish")
    assert writer.say("language-unknown", language="Nepali") in writer.whole(turkish, named=("ne",))
    assert writer.say("language-unknown", language="Turkish") not in writer.whole(turkish, named=("tr",))


def test_a_weekday_of_what_has_no_days_is_not_known(knowledge: Knowledge, renderer: Renderer) -> None:
    writer = FactWriter(knowledge, renderer.catalogues["en"], NOW)
    library, unknown = knowledge.fact("ageo.office.library"), writer.say("detail-unknown-days")
    assert unknown in writer.whole(library, weekday="sun")
    assert unknown not in writer.whole(library)
    assert writer.whole(library, weekday="sun", detail="days").count(unknown) == 1
    contest = knowledge.fact("kawaguchi.japanese_class.speech_contest")
    assert unknown not in writer.whole(contest, weekday="sun")


def test_a_place_of_the_same_name_is_not_said_twice(knowledge: Knowledge, renderer: Renderer) -> None:
    writer = FactWriter(knowledge, renderer.catalogues["en"], NOW)
    lines = writer.contact(knowledge.fact("ageo.organisation.police"))
    assert sum("Ageo Police Station" in line for line in lines) == 1 and any("5-1-1" in line for line in lines)


def test_addresses_in_the_readers_script(knowledge: Knowledge, renderer: Renderer) -> None:
    section = knowledge.fact("ageo.office.civic_collaboration")
    by_language = {
        language: "\n".join(FactWriter(knowledge, renderer.catalogues[language], NOW).contact(section))
        for language in SIX
    }
    for language in ("ja", "ja-x-easy", "zh-Hans"):
        assert "〒362-8501 上尾市本町3-1-1" in by_language[language]
    for language in ("en", "vi", "pt"):
        assert "〒362-8501 3-1-1 Honcho, Ageo" in by_language[language]


def test_every_fact_can_be_said_in_every_language(knowledge: Knowledge, renderer: Renderer) -> None:
    for language in SIX:
        writer = FactWriter(knowledge, renderer.catalogues[language], NOW)
        for each in knowledge.facts.values():
            lines = writer.whole(each)
            assert lines and all(line.strip() for line in lines), (language, each.id)
            assert not any("{" in line or "None" in line for line in lines), (language, each.id)
            if each.phone and each.kind != "unknown":
                assert any(each.phone in line for line in lines), (language, each.id)


def test_the_stand_in_notice(renderer: Renderer) -> None:
    notice = renderer.stand_in(FALLBACK, NOW)
    assert notice is not None
    assert (notice["lang"], notice["kind"], notice["text"]) == (FALLBACK, "notice", languages()[FALLBACK].stand_in)
    assert "語" in notice["ja"] and "<ruby>" in notice["ja_ruby"]


@pytest.mark.parametrize("language", SIX)
def test_no_notice_where_nothing_stands_in(renderer: Renderer, language: str) -> None:
    assert renderer.stand_in(language, NOW) is None


def test_every_other_language_says_what_stands_in(renderer: Renderer) -> None:
    for code in set(languages()) - set(complete_languages()):
        notice = renderer.stand_in(code, NOW)
        assert notice is not None and notice["text"], code


def test_an_emergency_has_no_source_lines(renderer: Renderer, knowledge: Knowledge) -> None:
    parts = (contact("national.emergency.police"),)
    calm = renderer.render(Reply("x", "answer", parts), "en", NOW)
    urgent = renderer.render(Reply("x", "emergency", parts), "en", NOW)
    assert len(urgent["text"].split("\n")) < len(calm["text"].split("\n"))
    assert urgent["facts"] == calm["facts"] == ["national.emergency.police"]


def test_sources_are_not_repeated(renderer: Renderer) -> None:
    key = "ageo.office.environment_center"
    message = renderer.render(Reply("x", "answer", (fact(key), contact(key))), "en", NOW)
    assert message["facts"] == [key] and len(message["sources"]) == 1


def test_arguments_are_worded(renderer: Renderer) -> None:
    part = say("city-not-yet", city={"city": "ueda"}, cities={"cities": ["ageo", "kawaguchi"]})
    message = renderer.render(Reply("x", "question", (part,)), "en", NOW)
    assert all(name in message["text"] for name in ("Ueda", "Ageo", "Kawaguchi"))
    assert "上田" in message["ja"]
    with pytest.raises(ValueError, match="unknown kind.*planet"):
        renderer.render(Reply("x", "question", (say("city-not-yet", city={"planet": "mars"}),)), "en", NOW)


def test_titles_of_buttons(renderer: Renderer) -> None:
    titles = [
        {"native": "vi"},
        {"city": "ageo"},
        {"fact": "ageo.office.environment_center"},
        {"offer": FALLBACK},
        {"offer": "vi"},
    ]
    buttons = tuple(Button(title, "x", {}) for title in titles)
    made = [b["title"] for b in renderer.render(Reply("x", "question", (), buttons), "en", NOW)["buttons"]]
    assert made[0] == "Tiếng Việt" and made[1] == "Ageo" and made[3] == languages()[FALLBACK].name
    assert made[2] == renderer.knowledge.names["en"]["ageo.office.environment_center"].name
    assert made[4] == renderer.catalogues["vi"].say("language-offer")


def test_plain_japanese_is_its_own_japanese(answered: Any) -> None:
    message = answered("ask_garbage", "ageo", "ja-x-easy")
    assert message["text"] == message["ja"]


def test_catalogues_have_the_same_messages(renderer: Renderer) -> None:
    def ids(catalogue: Catalogue) -> set[str]:
        return {key for key in catalogue._bundle._messages if not key.startswith("note-")}

    assert all(ids(renderer.catalogues[code]) == ids(renderer.catalogues["ja"]) for code in SIX)
