"""Answers a member of staff: as a resident first, then from the records, FAQs and plans, with their lines.

Only conversations that the server opened for staff come here; what residents are told never goes through the
search, so no staff record can reach them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import Optional

from bot.dialogue.answer import Outcome, answer, topic_buttons
from bot.dialogue.question import Question
from bot.replies.reply import Part, Reply, cited, found, record, say
from knowledge.search import GOOD, Hit
from knowledge.store import Knowledge

SURFACE = "staff"
PLAN = "ask_plan"
RECORDS, HITS, MORE = 3, 3, 2
# A record that fits nearly as well as the best hit answers, one with figures first.
NEARLY = 0.8
# Beside a resident's answer only a close fit is worth a line.
CLOSE = 0.5
LOOKED_AT = 20

# Searches a question's texts, for a city or for all.
Find = Callable[..., Sequence[Hit]]


def staff_answer(
    knowledge: Knowledge, find: Find, question: Question, text: str, *, city: Optional[str], reader: str
) -> Outcome:
    """The outcome of a question that was understood.

    Args:
        find: `knowledge.search.Search.find`.
        question: what was understood.
        text: what was typed; empty where a button was pressed.
        city: the conversation's city, if known.
        reader: the language that it was asked in.
    """
    asked_city = question.city or city
    if question.intent == PLAN and text:
        replies = searched(find, text, city=asked_city, records_first=True)
        if replies:
            return Outcome(replies, city=_settled(knowledge, asked_city, city), question=question)
    outcome = answer(knowledge, question, city=city, reader=reader)
    if not text or outcome.pending:
        return _with_lines(outcome)
    if not _is_answered(knowledge, outcome):
        replies = searched(find, text, city=asked_city)
        return replace(outcome, replies=(*replies, *outcome.replies)) if replies else outcome
    more = [hit for hit in find(text, city=asked_city, kinds=("faq", "record"), limit=MORE) if hit.score >= CLOSE]
    outcome = _with_lines(outcome)
    return replace(outcome, replies=(*outcome.replies, _hits(more))) if more else outcome


def searched(find: Find, text: str, *, city: Optional[str], records_first: bool = False) -> tuple[Reply, ...]:
    """What the search finds for a typed text: the records, or else the best hits; nothing where nothing fits."""
    hits = [hit for hit in find(text, city=city, limit=LOOKED_AT) if hit.score >= GOOD]
    if not hits:
        return ()
    if records_first:
        enough = NEARLY * hits[0].score
        fitting = [hit for hit in hits if hit.found.kind == "record" and hit.score >= enough]
        records = sorted(fitting, key=lambda hit: not hit.found.figures)[:RECORDS]
        if records:
            shown = {lines for hit in records for lines in hit.found.lines}
            others = [hit for hit in hits if hit not in records and not shown.intersection(hit.found.lines)]
            parts = [say("plan-records"), *(record(hit.found.id) for hit in records)]
            return (Reply("plan-records", "answer", tuple(parts)), *([_hits(others[:MORE])] if others else []))
    return (_hits(hits[:HITS]),)


def nothing_found() -> Reply:
    """Says that neither plans nor FAQs have it."""
    return Reply("plan-nothing", "fallback", (say("plan-nothing"),), topic_buttons())


def _hits(hits: Sequence[Hit]) -> Reply:
    parts: list[Part] = [say("plan-hits")]
    for hit in hits:
        parts.append(record(hit.found.id) if hit.found.kind == "record" else found(hit.found))
    return Reply("plan-hits", "answer", tuple(parts))


def _is_answered(knowledge: Knowledge, outcome: Outcome) -> bool:
    """Whether a fact answers, other than one that says that the document does not tell."""
    keys = [part["fact"] for reply in outcome.replies for part in reply.parts if "fact" in part]
    return any(knowledge.fact(key).kind != "unknown" for key in keys)


def _with_lines(outcome: Outcome) -> Outcome:
    """The outcome with the lines of the plan under each answer."""
    return replace(outcome, replies=tuple(_cited(reply) for reply in outcome.replies))


def _cited(reply: Reply) -> Reply:
    if reply.kind != "answer":
        return reply
    keys: Collection[str] = dict.fromkeys(
        key for part in reply.parts for name in ("fact", "note") if (key := part.get(name))
    )
    return replace(reply, parts=(*reply.parts, *(cited(key) for key in keys)))


def _settled(knowledge: Knowledge, asked: Optional[str], city: Optional[str]) -> Optional[str]:
    """The city that the conversation is about from now on, None to leave it."""
    return None if city or asked not in knowledge.answered_cities else asked
