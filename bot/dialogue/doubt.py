"""What to say when a message was understood half, or not at all, or is not the city's business."""
from __future__ import annotations

from typing import Any, Iterable, Mapping, Optional, Sequence

from bot.dialogue.answer import topic_buttons, whom_to_ask
from bot.dialogue.question import Question
from bot.registry import intents, topics
from bot.replies.reply import Button, Part, Reply, contact, say
from knowledge.store import Knowledge

CHOICES = 3
CONCEPT_TOPICS = 2
# What a fragment names of a question that was asked before; a concept makes a question of its own.
FRAGMENTS = {"city", "language_name", "weekday", "detail"}
LIKE_A_FRAGMENT = {"refine", "change_city"}


def continues(ranking: Sequence[str], entities: Mapping[str, Any]) -> bool:
    """Whether an unsure message reads on from the question before: likeliest a fragment, and naming only its things."""
    return is_fragment(entities) and bool(ranking) and ranking[0] in LIKE_A_FRAGMENT


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
    return dict(entities) if intents()[intent].topic != "emergency" else {}
