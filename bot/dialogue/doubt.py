"""What to say when a message was understood half, or not at all, or is not the city's business."""
from __future__ import annotations

from typing import Any, Iterable, Mapping, Optional, Sequence

from bot.dialogue.answer import topic_buttons, whom_to_ask
from bot.registry import intents, topics
from bot.replies.reply import Button, Part, Reply, contact, say
from knowledge.store import Knowledge

CHOICES = 3
CONCEPT_TOPICS = 2


def did_you_mean(candidates: Sequence[str], entities: Mapping[str, Any]) -> Optional[Reply]:
    """Offers what may have been meant, each with what the message named; None where there is nothing to offer.

    Args:
        candidates: intents, likeliest first; those without a topic cannot be offered and are passed over.
        entities: the message's entities, kept in the buttons so that a choice is answered at once.
    """
    contract = intents()
    offered = [name for name in candidates if name in contract and contract[name].topic][:CHOICES]
    if not offered:
        return None
    buttons = [Button(say(f"topic-{contract[name].topic}"), name, _for_intent(name, entities)) for name in offered]
    buttons.append(Button(say("something-else"), "ask_help", {}))
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
