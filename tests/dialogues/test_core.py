"""A new user in each language asks about each of the five core topics in each of the five cities."""

from __future__ import annotations

import uuid

import pytest
import yaml

from bot.agent import TunedAgent
from bot.conversation import begin, say
from bot.nlu.normalise import normalise
from bot.registry import complete_languages, reply_language
from bot.state import PROJECT, shared_knowledge

from .messages import faults
from .player import NATIONAL, ROOT

CORE = yaml.safe_load((ROOT / "core.yml").read_text(encoding="utf-8"))
CASES = [
    pytest.param(language, topic, id=f"{language}-{topic}")
    for language in CORE["questions"]
    if language in complete_languages()
    for topic in CORE["facts"]
]


@pytest.mark.parametrize(("language", "topic"), CASES)
async def test_the_citys_own_fact(agent: TunedAgent, language: str, topic: str) -> None:
    for city, expected in CORE["facts"][topic].items():
        conversation = uuid.uuid4().hex
        await begin(agent, conversation, city=city, language=language)
        turn = await say(agent, conversation, text=CORE["questions"][language][topic])
        assert (turn.city, turn.language) == (city, language)
        facts = [key for message in turn.messages for key in message["facts"]]
        assert any(key.startswith(expected) for key in facts), (city, turn.intent, facts)
        assert {shared_knowledge().facts[key].city for key in facts} <= {city, NATIONAL}
        assert [fault for message in turn.messages for fault in faults(message)] == []
        assert turn.messages[-1]["lang"] == reply_language(language)


@pytest.mark.parametrize("language", CORE["questions"])
async def test_the_language_is_known_from_the_first_question(agent: TunedAgent, language: str) -> None:
    for topic, question in CORE["questions"][language].items():
        conversation = uuid.uuid4().hex
        await begin(agent, conversation, city="isesaki", language=None)
        turn = await say(agent, conversation, text=question)
        same = {turn.language, language} <= {"ja", "ja-x-easy"}
        assert turn.language == language or same, (topic, question, turn.language)


def test_every_complete_language_is_asked() -> None:
    assert set(CORE["questions"]) >= set(complete_languages())
    assert all(set(questions) == set(CORE["facts"]) for questions in CORE["questions"].values())


def test_no_question_is_a_training_utterance() -> None:
    trained = set()
    for path in (PROJECT / "data/nlu").glob("*/*.yml"):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            trained |= {normalise(line[2:]).text for line in block["examples"].splitlines()}
    asked = [question for questions in CORE["questions"].values() for question in questions.values()]
    assert [question for question in asked if normalise(question).text in trained] == []
