"""Greetings, help and what this is."""

from __future__ import annotations

from datetime import datetime
from typing import Iterable, Optional

from bot.dialogue.answer import city_buttons, topic_buttons
from bot.registry import topics
from bot.replies.reply import Button, Reply, say
from bot.settings import Settings
from knowledge.store import Knowledge

KEPT = "privacy"
EXAMPLES = ("garbage", "consultation", "japanese_class", "school", "health", "childcare")
MORNING, DAY, EVENING = range(5, 11), range(11, 17), "evening"


def welcome(knowledge: Knowledge, city: Optional[str]) -> tuple[Reply, ...]:
    """The first messages of a conversation: who this is, then the city if it is not known, or topics."""
    hello = Reply("welcome", "smalltalk", (say("welcome"),), topic_buttons() if city else ())
    if city:
        return (hello,)
    return hello, Reply("ask-city", "question", (say("ask-city"),), city_buttons(knowledge))


def greet(now: datetime) -> Reply:
    """A greeting by the time of day in Japan."""
    part = "morning" if now.hour in MORNING else "day" if now.hour in DAY else EVENING
    return Reply("greet", "smalltalk", (say("greet", part=part),), topic_buttons())


def help_with_examples() -> Reply:
    """What can be asked, with an example for each of the main topics as a button."""
    by_topic = topics()
    examples = tuple(Button(say(f"example-{topic}"), by_topic[topic], {}) for topic in EXAMPLES)
    return Reply("help", "smalltalk", (say("help"),), examples)


def asks_what_is_kept(concepts: Iterable[str]) -> bool:
    """Whether a message is about what is stored of whoever writes."""
    return KEPT in concepts


def privacy(configuration: Settings, *, kiosk: bool) -> Reply:
    """What is kept, for how long, and a button that erases it."""
    minutes = configuration.kiosk_minutes if kiosk else configuration.keep_minutes
    erase = Button(say("erase-button"), "restart", {"erase": "yes"})
    return Reply("privacy", "smalltalk", (say("privacy", minutes=minutes), say("privacy-erase")), (erase,))


def simple(message: str) -> Reply:
    """A reply that is one message of small talk and nothing else."""
    return Reply(message, "smalltalk", (say(message),))
