"""What staff are answered with, and that residents never are."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any, Optional

import msgspec
import pytest
from rasa_sdk import Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions.staff
from actions.answer import ActionAnswer
from actions.fallback import ActionFallback
from actions.out_of_scope import ActionOutOfScope
from bot.dialogue.answer import answer
from bot.dialogue.question import Question
from bot.dialogue.staff import nothing_found, searched, staff_answer
from bot.registry import complete_languages, topics
from bot.replies.renderer import Renderer
from bot.replies.reply import Reply, cited, found, record
from bot.replies.staff import KINDS
from knowledge.model import PlanRecord, Source, Value
from knowledge.search import Hit
from knowledge.search_documents import Found
from knowledge.store import Knowledge

NOW = datetime.fromisoformat("2026-11-20T10:00:00+09:00")
RECORD = PlanRecord(
    id="ageo.indicator.test",
    city="ageo",
    kind="indicator",
    title="相談件数",
    unit="件",
    values=(
        Value(role="baseline", value=1200, year=2022),
        Value(role="target", value=1500.5, year=2026),
        Value(role="year_end", text="達成"),
        Value(role="actual", label="中国語", value=5, year=2023),
    ),
    responsible=("国際課",),
    partners=("協会", "大学"),
    text="相談の数。",
    source=Source(document="ageo", section="節", lines=((3, 5), (9, 9))),
    as_of="2017-04-01",
)
LINES = {
    "ja": [
        "相談件数：基準値 1,200件 (2022年度)、目標値 1,500.5件 (2026年度)、年度末 達成、中国語 実績値 5件 (2023年度)",
        "相談の数。",
        "担当：国際課",
        "関係団体：協会、大学",
        "出典：上尾市多文化共生推進計画 第4章「計画の推進に向けて」 / 節　行：3-5, 9　（2017年4月1日時点）",
    ],
    "en": [
        "相談件数: baseline 1,200件 (fiscal year 2022), target 1,500.5件 (fiscal year 2026), year-end 達成, and "
        "中国語 actual 5件 (fiscal year 2023)",
        "相談の数。",
        "Responsible: 国際課",
        "With: 協会 and 大学",
        "Source: 上尾市多文化共生推進計画 第4章「計画の推進に向けて」 / 節, lines 3-5, 9, as of April 1, 2017",
    ],
}


def text(kind: str, key: str, lines: tuple[tuple[int, int], ...] = ((1, 2),)) -> Found:
    return Found(
        kind=kind, id=key, city="ageo", title=f"題{key}", text="答え", document="a.csv", document_title="a.csv",
        section="分類", lines=lines, as_of="2026-11-22", url="https://example.jp", department="市民課",
    )  # fmt: skip


class Finder:
    """A search that finds these, and remembers what it was asked for."""

    def __init__(self, *hits: Hit) -> None:
        self.hits = hits
        self.asked: list[tuple[str, Optional[str]]] = []

    def __call__(
        self, query: str, *, city: Optional[str] = None, kinds: Collection[str] = (), limit: int = 10
    ) -> Sequence[Hit]:
        self.asked.append((query, city))
        return [hit for hit in self.hits if not kinds or hit.found.kind in kinds][:limit]


RECORDED = Hit(text("record", RECORD.id, ((3, 5), (9, 9))), 0.8)
OTHER = Hit(text("faq", "other", ((7, 7),)), 0.9)
SAME_LINES = Hit(text("passage", "same", ((3, 5),)), 0.7)
WEAK = Hit(text("faq", "weak"), 0.25)


@pytest.fixture(scope="module")
def staffed(knowledge: Knowledge) -> Knowledge:
    """The knowledge with one more record."""
    fields = {name: getattr(knowledge, name) for name in knowledge.__dataclass_fields__}
    return Knowledge(**{**fields, "records": {**knowledge.records, RECORD.id: RECORD}})


def parts(replies: Sequence[Reply], kind: str) -> list[Any]:
    return [part[kind] for reply in replies for part in reply.parts if kind in part]


@pytest.mark.parametrize("language", LINES)
def test_a_record_is_one_line_of_figures_with_its_lines(staffed: Knowledge, language: str) -> None:
    message = Renderer.of(staffed).render(Reply("r", "answer", (record(RECORD.id),)), language, NOW)
    assert message["text"].split("\n") == LINES[language]
    assert message["ja"].split("\n") == LINES["ja"]
    assert [source["lines"] for source in message["sources"]] == [[3, 5], [9, 9]]
    assert message["sources"][0]["document"] == "ageo" and message["facts"] == []


@pytest.mark.parametrize("language", complete_languages())
def test_everything_for_staff_is_worded_in_every_language(staffed: Knowledge, language: str) -> None:
    fact = next(fact for fact in staffed.facts.values() if fact.city == "ageo" and fact.source.lines)
    renderer = Renderer.of(staffed)
    outcome = (*searched(Finder(RECORDED, OTHER), "x", city=None, records_first=True), nothing_found())
    for reply in (*outcome, Reply("c", "answer", (cited(fact.id),)), Reply("f", "answer", (found(OTHER.found),))):
        assert Reply.from_dict(reply.as_dict()) == reply
        assert renderer.render(reply, language, NOW)["text"]


def test_a_hit_says_all_and_its_source(staffed: Knowledge) -> None:
    message = Renderer.of(staffed).render(Reply("f", "answer", (found(OTHER.found),)), "ja", NOW)
    assert message["text"].split("\n") == [
        "題other", "答え", "市民課", "https://example.jp", "出典：a.csv / 分類　行：7　（2026年11月22日時点）",
    ]  # fmt: skip
    (source,) = message["sources"]
    assert source == {"document": "a.csv", "title": "a.csv", "section": "分類", "lines": [7, 7], "as_of": "2026-11-22"}


def test_a_question_about_the_plan_gets_records_first(staffed: Knowledge) -> None:
    find = Finder(OTHER, RECORDED, SAME_LINES)
    outcome = staff_answer(staffed, find, Question("ask_plan"), "相談の目標", city="ageo", reader="ja")
    assert [reply.id for reply in outcome.replies] == ["plan-records", "plan-hits"]
    assert parts(outcome.replies, "record") == [RECORD.id] and parts(outcome.replies, "found") == ["題other"]
    assert find.asked == [("相談の目標", "ageo")] and outcome.question == Question("ask_plan")


def test_records_with_figures_come_first(staffed: Knowledge) -> None:
    measure = Hit(text("record", "measure"), 0.85)
    figures = Hit(msgspec.structs.replace(RECORDED.found, figures=True), 0.8)
    first, _ = searched(Finder(measure, figures, OTHER), "x", city=None, records_first=True)
    assert parts([first], "record") == [RECORD.id, "measure"]


def test_a_record_that_fits_much_worse_is_not_put_first(staffed: Knowledge) -> None:
    poor = Hit(RECORDED.found, 0.5)
    (reply,) = staff_answer(staffed, Finder(OTHER, poor), Question("ask_plan"), "x", city="ageo", reader="ja").replies
    assert reply.id == "plan-hits" and parts([reply], "found") == ["題other"]


def test_without_a_city_all_are_searched_and_none_is_asked_for(staffed: Knowledge) -> None:
    find = Finder(RECORDED)
    outcome = staff_answer(staffed, find, Question("ask_plan"), "x", city=None, reader="ja")
    assert find.asked == [("x", None)] and outcome.pending is None and outcome.city is None


@pytest.mark.parametrize(("named", "session", "wanted"), [("ueda", "ageo", "ueda"), (None, "ageo", "ageo")])
def test_the_city_that_is_named_is_searched(
    staffed: Knowledge, named: Optional[str], session: str, wanted: str
) -> None:
    find = Finder(RECORDED)
    staff_answer(staffed, find, Question("ask_plan", city=named), "x", city=session, reader="ja")
    assert find.asked == [("x", wanted)]


def test_weak_hits_do_not_answer(staffed: Knowledge) -> None:
    question = Question("ask_plan")
    outcome = staff_answer(staffed, Finder(WEAK), question, "x", city="ageo", reader="ja")
    resident = answer(staffed, question, city="ageo", reader="ja")
    assert [reply.id for reply in outcome.replies] == [reply.id for reply in resident.replies]
    assert searched(Finder(WEAK), "x", city=None) == ()


def test_a_residents_topic_is_answered_as_for_residents_with_lines_and_what_fits_closely(staffed: Knowledge) -> None:
    question = Question("ask_consultation")
    resident = answer(staffed, question, city="kawaguchi", reader="ja")
    outcome = staff_answer(staffed, Finder(OTHER, WEAK), question, "相談したい", city="kawaguchi", reader="ja")
    own, more = outcome.replies
    assert own.parts[: len(resident.replies[0].parts)] == resident.replies[0].parts
    assert parts([own], "cited") and parts([more], "found") == ["題other"]
    assert len(staff_answer(staffed, Finder(WEAK), question, "x", city="kawaguchi", reader="ja").replies) == 1


def test_what_the_plan_does_not_tell_is_searched_for(staffed: Knowledge) -> None:
    unknown = next(fact for fact in staffed.facts.values() if fact.kind == "unknown" and fact.city == "ageo")
    question = Question(f"ask_{unknown.topics[0]}", fact=unknown.id)
    outcome = staff_answer(staffed, Finder(OTHER), question, "x", city="ageo", reader="ja")
    assert outcome.replies[0].id == "plan-hits" and len(outcome.replies) == 2
    assert staff_answer(staffed, Finder(WEAK), question, "x", city="ageo", reader="ja").replies[0].id != "plan-hits"


def test_a_button_is_not_searched_for(staffed: Knowledge) -> None:
    find = Finder(OTHER)
    staff_answer(staffed, find, Question("ask_plan"), "", city="ageo", reader="ja")
    assert find.asked == []


def run(action: Any, typed: str, *, surface: str, intent: str = "ask_plan", city: str = "ageo") -> list[Reply]:
    """What an action says to a typed text."""
    dispatcher = CollectingDispatcher()
    message = {"text": typed, "intent": {"name": intent}, "entities": [], "band": "fallback"}
    slots = {"language": "ja", "city": city, "surface": surface}
    tracker = Tracker("c", slots, message, [], False, None, {}, "action_listen")
    asyncio.run(action.run(dispatcher, tracker, {}))
    return [Reply.from_dict(said["reply"]) for said in dispatcher.messages]


class Searching:
    find = Finder(RECORDED, OTHER)


ACTIONS = {ActionAnswer: "ask_plan", ActionFallback: "nlu_fallback", ActionOutOfScope: "out_of_scope"}


@pytest.fixture
def with_search(monkeypatch: pytest.MonkeyPatch, staffed: Knowledge) -> None:
    monkeypatch.setattr(actions.staff, "shared_search", lambda: Searching)


@pytest.mark.parametrize("action", ACTIONS)
def test_actions_search_for_staff(with_search: None, action: type) -> None:
    assert parts(run(action(), "相談の目標", surface="staff", intent=ACTIONS[action]), "record") == [RECORD.id]


@pytest.mark.parametrize("surface", ["web", "kiosk", "", "Staff", "staff "])
@pytest.mark.parametrize("action", ACTIONS)
def test_actions_never_search_for_residents(with_search: None, action: type, surface: str) -> None:
    replies = run(action(), "相談の目標", surface=surface, intent=ACTIONS[action])
    assert replies and not any(parts(replies, kind) for kind in KINDS)


def test_out_of_scope_for_staff_says_that_nothing_fits(monkeypatch: pytest.MonkeyPatch, knowledge: Knowledge) -> None:
    monkeypatch.setattr(Searching, "find", Finder(WEAK))
    monkeypatch.setattr(actions.staff, "shared_search", lambda: Searching)
    (reply,) = run(ActionOutOfScope(), "x", surface="staff", intent="out_of_scope")
    assert reply.id == "plan-nothing"


def test_no_resident_question_reaches_a_record(knowledge: Knowledge) -> None:
    """Every record, asked for by all that it is filed under, in its city: residents get facts for residents."""
    assert knowledge.records
    asked = set()
    for kept in knowledge.records.values():
        for topic in {"plan", *kept.topics}:
            for concepts in ((), kept.concepts):
                asked.add((kept.city, topics()[topic], concepts))
    for city, intent, concepts in asked:
        outcome = answer(knowledge, Question(intent, concepts=concepts), city=city, reader="ja")
        assert not any(parts(outcome.replies, kind) for kind in KINDS)
        for key in (*parts(outcome.replies, "fact"), *parts(outcome.replies, "contact")):
            assert "resident" in knowledge.fact(key).audience and key not in knowledge.records
