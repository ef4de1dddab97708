"""No answer for one city holds a phone number, a place or a name of another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from bot.dialogue.answer import answer
from bot.dialogue.question import Question
from bot.registry import complete_languages, topics
from bot.replies.renderer import Renderer
from knowledge.files import NATIONAL
from knowledge.store import Knowledge

NOW = datetime(2026, 11, 21, 10, 30, tzinfo=ZoneInfo("Asia/Tokyo"))


def own_words(knowledge: Knowledge, city: str, language: str) -> Iterator[str]:
    """Phone and fax numbers, places and names that are of one city only."""
    for fact in knowledge.facts.values():
        if fact.city == city:
            yield from filter(None, (fact.phone, fact.fax))
    for key, place in knowledge.places.items():
        # "The main building of city hall" is a description that any city hall answers to.
        if place.city == city and not key.endswith(".main_building"):
            yield knowledge.labels[language]["places"][key]
    yield knowledge.labels[language]["cities"][city]


@pytest.mark.parametrize("language", complete_languages())
def test_every_topic_of_every_city(knowledge: Knowledge, language: str) -> None:
    renderer = Renderer.of(knowledge)
    words = {city: set(own_words(knowledge, city, language)) for city in knowledge.answered_cities}
    asked = 0
    for city in knowledge.answered_cities:
        others = set().union(*(words[other] for other in words if other != city))
        foreign = {word for word in others if not any(word in own for own in words[city])}
        patterns = {word: re.compile(rf"(?<![\w-]){re.escape(word)}(?![\w-])") for word in foreign}
        for topic, intent in topics().items():
            for question in questions(knowledge, intent, topic, city):
                outcome = answer(knowledge, question, city=city, reader=language)
                for reply in outcome.replies:
                    message = renderer.render(reply, language, NOW)
                    cities = {knowledge.facts[key].city for key in message["facts"]}
                    assert cities <= {city, NATIONAL}, (city, topic, message["facts"])
                    spoken = [word for word in foreign if patterns[word].search(message["text"])]
                    assert not spoken, (city, topic, question, spoken)
                    asked += 1
    assert asked > len(words) * len(topics())


def questions(knowledge: Knowledge, intent: str, topic: str, city: str) -> Iterator[Question]:
    """The bare question of a topic, and each fact of it, as a button would choose it."""
    yield Question(intent, city)
    for fact in knowledge.by_city_topic.get((city, topic), ()):
        if fact.topics[0] == topic:
            yield Question(intent, city, fact=fact.id)


def test_a_foreign_number_would_be_seen(knowledge: Knowledge) -> None:
    assert "048-775-5136" in set(own_words(knowledge, "ageo", "en"))
    assert "048-775-5136" not in set(own_words(knowledge, "kawaguchi", "en"))
