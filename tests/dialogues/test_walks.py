"""Walks through the conversation: every button leads somewhere, and whatever is said gets an answer.

The button walk asks each topic in each complete language and presses every button of the answers and of what
follows; a choice that was pressed before (same intent, same entities) is not pressed again. The random walk says
utterances of all intents, in a fixed order of chance.
"""

from __future__ import annotations

import json
import random
import uuid
from collections import deque
from typing import Any

import pytest
import yaml

from bot.agent import TunedAgent
from bot.conversation import Turn, begin, say
from bot.registry import complete_languages, intents, topics
from bot.state import PROJECT, shared_knowledge

from .messages import faults
from .player import NATIONAL

# Three steps deep where the writing is another, one step in the other languages, whose buttons are the same.
DEPTHS = {"ja": 3, "en": 3, "ne": 3}
DEPTH = 1
TURNS = 400
SEED = 20261122
CITIES = ("ageo", "kawaguchi", "tokorozawa", "isesaki", "ueda")


def sound(turn: Turn, city: str) -> None:
    """No empty turn, no faulty message, no fact of a city that the turn is not about."""
    assert turn.messages
    for message in turn.messages:
        assert list(faults(message)) == [], message["id"]
    knowledge = shared_knowledge()
    cities = {knowledge.facts[key].city for message in turn.messages for key in message["facts"]} - {NATIONAL}
    assert len(cities) <= 1, (turn.intent, cities)
    said = {message["id"] for message in turn.messages}
    if "city-for-this" not in said:
        assert cities <= {turn.city or city}, (turn.intent, turn.city, cities)


@pytest.mark.parametrize("language", complete_languages())
async def test_every_button_leads_on(agent: TunedAgent, language: str) -> None:
    city = CITIES[complete_languages().index(language) % len(CITIES)]
    conversation = uuid.uuid4().hex
    await begin(agent, conversation, city=city, language=language)
    queue: deque[tuple[int, dict[str, Any]]] = deque(
        (0, {"intent": intent, "entities": {"city": city}}) for intent in topics().values()
    )
    queue.append((0, {"intent": "ask_help", "entities": {}}))
    seen: set[str] = set()
    while queue:
        depth, payload = queue.popleft()
        key = json.dumps([payload["intent"], payload["entities"]], sort_keys=True)
        if key in seen or payload["intent"] in ("change_language", "change_city"):
            continue
        seen.add(key)
        turn = await say(agent, conversation, payload=payload)
        sound(turn, city)
        if depth < DEPTHS.get(language, DEPTH):
            queue.extend((depth + 1, button) for message in turn.messages for button in message["buttons"])
    assert len(seen) > 2 * len(topics())


@pytest.mark.parametrize("language", complete_languages())
async def test_every_city_and_language_button(agent: TunedAgent, language: str) -> None:
    conversation = uuid.uuid4().hex
    await begin(agent, conversation, city=None, language=language)
    turn = await say(agent, conversation, payload={"intent": "ask_garbage", "entities": {}})
    offered = [button for message in turn.messages for button in message["buttons"]]
    assert {button["entities"]["city"] for button in offered} == set(CITIES)
    for button in offered:
        turn = await say(agent, conversation, payload=button)
        assert turn.city == button["entities"]["city"]
        sound(turn, turn.city)


def utterances() -> list[str]:
    """Every test utterance, in all languages and intents."""
    said = []
    for path in sorted((PROJECT / "tests/utterances").glob("*/*.yml")):
        content = yaml.safe_load(path.read_text(encoding="utf-8"))["utterances"]
        said += [text for intent in intents() for text in content.get(intent, ())]
    return said


async def test_random_turns(agent: TunedAgent) -> None:
    chance = random.Random(SEED)
    said = utterances()
    conversation, city, buttons = "", "", []
    for number in range(TURNS):
        if number % 25 == 0:
            conversation, city = uuid.uuid4().hex, chance.choice(CITIES)
            await begin(
                agent, conversation, city=chance.choice([city, None]), language=chance.choice([None, "vi", "ja"])
            )
            buttons = []
        if buttons and chance.random() < 0.25:
            turn = await say(agent, conversation, payload=chance.choice(buttons))
        else:
            turn = await say(agent, conversation, text=chance.choice(said))
        assert turn.messages, turn
        for message in turn.messages:
            assert list(faults(message)) == [], message["id"]
        knowledge = shared_knowledge()
        cities = {knowledge.facts[key].city for message in turn.messages for key in message["facts"]} - {NATIONAL}
        assert len(cities) <= 1
        buttons = [button for message in turn.messages for button in message["buttons"]]
