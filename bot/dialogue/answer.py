"""Answers a question from the knowledge base: which replies, with which facts and buttons."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Iterable, Optional

from bot.dialogue.question import Question
from bot.registry import topics
from bot.replies.reply import Button, Part, Reply, contact, fact, note, say
from knowledge.files import NATIONAL
from knowledge.lookup import Findings, Query, has_detail, look_up
from knowledge.model import Fact
from knowledge.store import Knowledge

OTHERS = 3
EMERGENCY, OFFICE, DESKS = "emergency", "office", {"office", "window"}
# A concept of too many offices to say which one is meant.
WIDE = "telephone_counselling"
FEWEST_CHOICES = 2
POLICE = "national.emergency.police"
VIOLENCE = {"domestic_violence", "sexual_harassment"}
# Shown where topics are offered: what newcomers ask most (docs/decisions.md).
FIRST_TOPICS = ("garbage", "consultation", "japanese_class", "school", "disaster", "health", "childcare", "office")


@dataclass(frozen=True)
class Outcome:
    """What to say to a question, and what the conversation should remember of it.

    Attributes:
        replies: in the order in which they are said.
        city: the city that the conversation is now about, None to leave it.
        question: the question as it was answered, for fragments that follow; None where it was not.
        pending: the question that waits for a city, None where none does.
    """

    replies: tuple[Reply, ...]
    city: Optional[str] = None
    question: Optional[Question] = None
    pending: Optional[Question] = None

    def asking_back(self) -> Outcome:
        """The outcome with the choices of its answer as a question of their own, for who wrote one word only."""
        *before, last = self.replies
        if len(last.buttons) < FEWEST_CHOICES or last.kind != "answer":
            return self
        ask = Reply("which-about", "question", (say("which-about"),), last.buttons)
        return replace(self, replies=(*before, replace(last, buttons=()), ask))

    def offering(self, *buttons: Button) -> Outcome:
        """The outcome with more buttons under its last reply."""
        *before, last = self.replies
        return replace(self, replies=(*before, replace(last, buttons=(*last.buttons, *buttons))))


def answer(knowledge: Knowledge, question: Question, *, city: Optional[str], reader: str) -> Outcome:
    """The outcome of a question.

    Args:
        question: what was asked; its `city` is the one that the text names, if any.
        city: the conversation's city, if known.
        reader: the language that it was asked in.
    """
    asked_city = question.city or city
    if asked_city is None:
        return Outcome((ask_city(knowledge),), pending=question)
    if asked_city not in knowledge.answered_cities:
        return Outcome((city_not_yet(knowledge, asked_city),), pending=replace(question, city=None))
    answered = replace(question, city=asked_city)
    replies = [_answer_reply(knowledge, answered, reader)]
    if city and asked_city != city:
        stay = Button(say("city-stay", city={"city": asked_city}), "change_city", {"city": asked_city})
        back = Button({"city": city}, question.intent, _entities(question, city))
        notice = (say("city-for-this", city={"city": asked_city}),)
        replies.insert(0, Reply("city-for-this", "notice", notice, (stay, back)))
    return Outcome(tuple(replies), city=None if city else asked_city, question=answered)


def ask_city(knowledge: Knowledge, message: str = "ask-city") -> Reply:
    """Asks which city, with a button for each that can be answered."""
    parts = (
        [say(message)] if message == "ask-city" else [say(message, cities={"cities": list(knowledge.answered_cities)})]
    )
    return Reply(message, "question", tuple(parts), city_buttons(knowledge))


def city_not_yet(knowledge: Knowledge, city: str) -> Reply:
    """Says that a city's facts are not there, and offers those that are."""
    part = say("city-not-yet", city={"city": city}, cities={"cities": list(knowledge.answered_cities)})
    return Reply("city-not-yet", "question", (part,), city_buttons(knowledge))


def city_buttons(knowledge: Knowledge) -> tuple[Button, ...]:
    """A button for each city that can be answered."""
    return tuple(Button({"city": city}, "change_city", {"city": city}) for city in knowledge.answered_cities)


def topic_buttons(names: Iterable[str] = FIRST_TOPICS, **entities: Any) -> tuple[Button, ...]:
    """A button for each topic."""
    by_topic = topics()
    return tuple(Button(say(f"topic-{name}"), by_topic[name], entities) for name in names)


def whom_to_ask(knowledge: Knowledge, city: Optional[str], reader: str) -> Optional[Fact]:
    """The window of the city that speaks the reader's language, or its general one."""
    if city not in knowledge.answered_cities:
        return None
    assert city is not None
    found = look_up(knowledge, Query(city=city, topic="consultation", languages=(reader,), reader=reader)).best
    if found and found.speaks and reader in found.languages:
        return found
    general = knowledge.cities[city].consultation
    return knowledge.fact(general) if general else found


def find(knowledge: Knowledge, question: Question, reader: str) -> Findings:
    """The facts that a question of a known city and topic is answered with."""
    assert question.city and question.topic
    query = Query(
        city=question.city,
        topic=question.topic,
        concepts=question.concepts,
        languages=question.languages,
        reader=reader,
        weekday=question.weekday,  # type: ignore[arg-type]
        detail=question.detail,  # type: ignore[arg-type]
    )
    return look_up(knowledge, query)


def _answer_reply(knowledge: Knowledge, question: Question, reader: str) -> Reply:
    assert question.city and question.topic
    if question.fact:
        best: Optional[Fact] = knowledge.fact(question.fact)
        others: tuple[Fact, ...] = ()
    else:
        findings = find(knowledge, question, reader)
        best, others = findings.best, findings.others
    if best is None:
        return _nothing_known(knowledge, question, reader)
    named = tuple(code for code in question.languages if code != "ja-x-easy")
    asked = fact(best.id, question.detail, question.weekday, named)
    parts: list[Part] = [*_if_in_danger(knowledge, question, best), asked]
    said = {best.id}
    for key in best.also:
        if question.topic in knowledge.fact(key).topics and key not in said:
            parts.append(note(key))
            said.add(key)
    parts += _whom(knowledge, question, best, said)
    if best.city == NATIONAL:
        parts += _locally(knowledge, question, best, reader, said)
    buttons = [
        Button({"fact": other.id}, question.intent, {"fact": other.id, "city": question.city})
        for other in others
        if other.id not in said and question.topic in other.topics
    ]
    return Reply(f"answer-{question.topic}", "answer", tuple(parts), tuple(buttons[:OTHERS]))


def _if_in_danger(knowledge: Knowledge, question: Question, best: Fact) -> Iterable[Part]:
    """The number of the police before help after violence: who asks for it may be in danger now."""
    if question.topic == "womens_support" and VIOLENCE.intersection(best.concepts):
        yield {**say("emergency-if-now", phone=knowledge.fact(POLICE).phone), "basis": POLICE}


def _whom(knowledge: Knowledge, question: Question, best: Fact, said: set[str]) -> Iterable[Part]:
    """Whom to ask, where the fact itself does not answer everything."""
    keys = [key for key in best.ask if key not in said]
    if not keys:
        return
    if (
        best.kind == "unknown"
        and question.detail
        and not any(
            has_detail(knowledge.fact(key), question.detail, knowledge)
            for key in keys  # type: ignore[arg-type]
        )
    ):
        yield say(f"detail-unknown-{question.detail}")
    yield say("ask-here")
    for key in keys:
        said.add(key)
        yield contact(key)


def _locally(
    knowledge: Knowledge, question: Question, best: Fact, reader: str, said: set[str]
) -> Iterable[Part]:
    """Where in the city to go with what holds everywhere: the office that its plan names, or whom to ask."""
    assert question.city
    offices = knowledge.by_city_topic.get((question.city, OFFICE), ())
    desk = next(
        (fact for fact in offices if fact.kind in DESKS and set(fact.concepts) & set(best.concepts) - {WIDE}), None
    )
    whom = desk or whom_to_ask(knowledge, question.city, reader)
    if whom and whom.id not in said and question.topic != EMERGENCY:
        said.add(whom.id)
        yield say("ask-here")
        yield contact(whom.id)


def _nothing_known(knowledge: Knowledge, question: Question, reader: str) -> Reply:
    assert question.city
    parts: list[Part] = [say("topic-unknown", city={"city": question.city})]
    person = whom_to_ask(knowledge, question.city, reader)
    if person:
        parts += [say("ask-here"), contact(person.id)]
    return Reply(f"answer-{question.topic}", "answer", tuple(parts))


def _entities(question: Question, city: str) -> dict[str, Any]:
    """The question as a button's entities, for another city."""
    entities: dict[str, Any] = {"city": city}
    if question.concepts:
        entities["concept"] = list(question.concepts)
    if question.languages:
        entities["language_name"] = list(question.languages)
    if question.weekday:
        entities["weekday"] = question.weekday
    if question.detail:
        entities["detail"] = question.detail
    return entities
