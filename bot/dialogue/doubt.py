"""What to say when a message was understood half, or not at all, or is not the city's business."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Iterable, Mapping, Optional, Sequence

from bot.dialogue.answer import find, topic_buttons, whom_to_ask
from bot.dialogue.question import Question
from bot.registry import intents, topics
from bot.replies.reply import Button, Part, Reply, contact, say
from knowledge.store import Knowledge

CHOICES = 3
CONCEPT_TOPICS = 2
DANGER = "emergency"
COUNSELLING = "ask_consultation"
# What a fragment names of a question that was asked before; a concept makes a question of its own.
FRAGMENTS = {"city", "language_name", "weekday", "detail"}
LIKE_A_FRAGMENT = {"refine", "change_city"}
# The share of a message's letters that must name such things for it to be a fragment whatever it looks like.
FRAGMENT_SHARE = 0.4


def continues(ranking: Sequence[str], entities: Mapping[str, Any], share: float) -> bool:
    """Whether an unsure message reads on from the question before.

    Args:
        ranking: the classifier's intents, likeliest first.
        entities: what the message names.
        share: how much of its letters names it (`share_named`).
    """
    likely = bool(ranking) and ranking[0] in LIKE_A_FRAGMENT
    return is_fragment(entities) and (likely or share >= FRAGMENT_SHARE)


def share_named(text: str, spans: Iterable[tuple[int, int]]) -> float:
    """The share of a text's letters and digits that stands in `spans`, 0 to 1."""
    letters = sum(map(str.isalnum, text))
    return sum(sum(map(str.isalnum, text[start:end])) for start, end in spans) / letters if letters else 0.0


def is_fragment(entities: Mapping[str, Any]) -> bool:
    """Whether a message names only what can change the question before: a city, language, weekday or detail."""
    return bool(entities) and FRAGMENTS.issuperset(entities)


def unsure(
    knowledge: Knowledge,
    band: Optional[str],
    ranking: Sequence[str],
    entities: Mapping[str, Any],
    last: Optional[Question] = None,
) -> Optional[Reply]:
    """What to say to a message that is not sure enough to answer; None where nothing can be made of it.

    Args:
        band: "unreadable", "clarify" or "fallback".
        ranking: the classifier's intents, likeliest first.
        entities: what the message names.
        last: the question before, if any.
    """
    if band == "unreadable":
        return nothing_to_read()
    concepts = entities.get("concept", ())
    likely = candidates(ranking, concepts, knowledge) if band == "clarify" or concepts else []
    return did_you_mean(likely, entities, last)


def agreed(
    knowledge: Knowledge, ranking: Sequence[str], question: Question, *, city: Optional[str], reader: str
) -> Optional[Question]:
    """The question under its likeliest intent, where there is no need to ask back.

    That is where the two likeliest intents lead to the same fact, and where somebody names a language and most
    likely looks for a counsellor ("I speak Nepali, can someone help?").

    Args:
        ranking: the classifier's intents, likeliest first.
        question: what the message names.
        city: the conversation's city, for a message that names none.
    """
    contract, asked = intents(), question.city or city
    readings = [name for name in ranking[:2] if name in contract and contract[name].topic]
    if asked not in knowledge.answered_cities:
        return None
    if question.languages and readings[:1] == [COUNSELLING]:
        return replace(question, intent=COUNSELLING)
    if len(readings) < 2 or not question.concepts:
        return None
    questions = [replace(question, intent=name, city=asked) for name in readings]
    best = [find(knowledge, reading, reader).best for reading in questions]
    fact = best[0]
    if fact is None or fact is not best[1] or questions[0].topic not in fact.topics:
        return None
    return replace(question, intent=readings[0]) if set(fact.concepts) & set(question.concepts) else None


def did_you_mean(
    likely: Sequence[str], entities: Mapping[str, Any], last: Optional[Question] = None
) -> Optional[Reply]:
    """Offers what may have been meant, each with what the message named; None where there is nothing to offer.

    Args:
        likely: intents, likeliest first; those without a topic cannot be offered and are passed over.
        entities: the message's entities, kept in the buttons so that a choice is answered at once.
        last: the question before, offered first where the message may be a fragment of it.
    """
    contract = intents()
    offered = [name for name in likely if name in contract and contract[name].topic]
    buttons = []
    if last and is_fragment(entities):
        buttons.append(Button(say(f"topic-{last.topic}"), "refine", entities))
        offered = [name for name in offered if name != last.intent]
    buttons += [Button(say(f"topic-{contract[name].topic}"), name, _for_intent(name, entities)) for name in offered]
    if not buttons:
        return None
    buttons[CHOICES:] = [Button(say("something-else"), "ask_help", {})]
    return Reply("did-you-mean", "clarify", (say("did-you-mean"),), tuple(buttons))


def instead_of_danger(ranking: Sequence[Mapping[str, Any]], entities: Mapping[str, Any]) -> tuple[Button, ...]:
    """Buttons for what a message may have been that was taken for danger to be safe; none where that is likely.

    Args:
        ranking: the classifier's intents as {"name", "confidence"}, likeliest first.
        entities: what the message names.
    """
    contract = intents()
    if not ranking or contract[ranking[0]["name"]].topic == DANGER:
        return ()
    likely = [item["name"] for item in ranking if contract[item["name"]].topic != DANGER]
    reply = did_you_mean(likely, entities)
    return reply.buttons if reply else ()


def not_understood(knowledge: Knowledge, city: Optional[str], reader: str, *, again: bool) -> Reply:
    """Says so, offers topics, and the second time in a row names a person to ask."""
    parts: list[Part] = [say("not-understood")]
    person = whom_to_ask(knowledge, city, reader) if again else None
    if person:
        parts += [say("not-understood-person"), contact(person.id)]
    return Reply("not-understood", "fallback", tuple(parts), topic_buttons())


def out_of_scope() -> Reply:
    """Says that this is not the city's business, and what is."""
    return Reply("out-of-scope", "fallback", (say("out-of-scope"),), topic_buttons())


def nothing_to_read() -> Reply:
    """Says that only words can be read."""
    return Reply("nothing-to-read", "fallback", (say("nothing-to-read"),), topic_buttons())


def candidates(ranking: Iterable[str], concepts: Iterable[str], knowledge: Knowledge) -> list[str]:
    """Intents that may have been meant: what the concepts in the message are about, then the classifier's order."""
    by_topic = topics()
    hinted = [
        by_topic[topic]
        for concept in concepts
        if concept in knowledge.concepts
        for topic in knowledge.concepts[concept].topics[:CONCEPT_TOPICS]
        if topic in by_topic
    ]
    return list(dict.fromkeys((*hinted, *ranking)))


def _for_intent(intent: str, entities: Mapping[str, Any]) -> dict[str, Any]:
    return dict(entities) if intents()[intent].topic != DANGER else {}
