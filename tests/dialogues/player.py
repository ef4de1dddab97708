"""Reads dialogues from YAML, plays them against an agent, and says of each turn what is not as written.

    - name: Turkish counselling
      city: kawaguchi                 # what the page knows; leave out where it knows nothing
      language: en
      turns:
      - says: which day is the Turkish counsellor in?      # or `presses`: the title of a button of the last turn
        intent: ask_consultation      # everything below is checked where it is written
        kind: answer                  # of the last message
        messages: [city-for-this, answer-consultation]      # ids of all messages, in order
        facts: [kawaguchi.consultation.turkish]             # must be among the facts
        not_facts: [kawaguchi.consultation.window]
        city: ageo                    # the city that this answer is about, where it is not the conversation's
        moves: true                   # the conversation goes on with that city
        language: vi                  # the conversation goes on in this language
        contains: ["13:00"]           # in the texts of this turn; `not_contains`, and `ja_contains` in the Japanese
        offers: [Ageo]                # titles of buttons

Of every turn it is checked besides that no fact of another city is in it, that language and city stay as they were
where nothing else is written, and what holds for every message (`tests/dialogues/messages.py`).
"""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Optional

import yaml

from bot.agent import TunedAgent
from bot.conversation import Turn, begin, say
from bot.registry import complete_languages, intents, reply_language

from .messages import KINDS, faults

ROOT = Path(__file__).resolve().parent
NATIONAL = "national"
STAND_IN = "language-stand-in"


@dataclass(frozen=True)
class Step:
    """What is said or pressed, and what has to come of it."""

    says: str = ""
    presses: str = ""
    intent: Optional[str] = None
    kind: Optional[str] = None
    messages: Optional[list[str]] = None
    facts: tuple[str, ...] = ()
    not_facts: tuple[str, ...] = ()
    city: Optional[str] = None
    moves: bool = False
    language: Optional[str] = None
    contains: tuple[str, ...] = ()
    not_contains: tuple[str, ...] = ()
    ja_contains: tuple[str, ...] = ()
    offers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Dialogue:
    """A conversation; `key` is its language, file and name."""

    key: str
    folder: str
    turns: tuple[Step, ...]
    city: Optional[str] = None
    language: Optional[str] = None


def dialogues() -> list[Dialogue]:
    """All dialogues of the complete languages.

    Raises:
        ValueError: a field that is unknown, or a turn that neither says nor presses something.
    """
    return [
        _dialogue(path, raw)
        for language in complete_languages()
        for path in sorted((ROOT / language).glob("*.yml"))
        for raw in yaml.safe_load(path.read_text(encoding="utf-8"))
    ]


async def play(agent: TunedAgent, dialogue: Dialogue) -> dict[int, list[str]]:
    """What is wrong, by the number of the turn (from 1); empty where everything is as written."""
    conversation = uuid.uuid4().hex
    await begin(agent, conversation, city=dialogue.city, language=dialogue.language)
    wrong: dict[int, list[str]] = {}
    city, language, buttons = dialogue.city, dialogue.language, []
    for number, step in enumerate(dialogue.turns, start=1):
        pressed = next((button for button in buttons if step.presses and button["title"] == step.presses), None)
        if step.presses and pressed is None:
            wrong[number] = [f"no button '{step.presses}' in {[button['title'] for button in buttons]}"]
            continue
        turn = await say(agent, conversation, text=step.says, payload=pressed)
        city = step.city if step.moves else city
        language = step.language or language
        found = [*_differences(turn, step), *_strays(turn, step, city, language)]
        found += [fault for message in turn.messages for fault in faults(message)]
        if found:
            said = [message["text"] for message in turn.messages]
            wrong[number] = [f"{step.says or step.presses!r}", *found, f"intent {turn.intent}, messages {said}"]
        buttons = [button for message in turn.messages for button in message["buttons"]]
    return wrong


def _differences(turn: Turn, step: Step) -> Iterator[str]:
    """What the step asks for and the turn does not have."""
    if not turn.messages:
        yield "no message"
        return
    text = "\n".join(message["text"] for message in turn.messages)
    japanese = "\n".join(message["ja"] for message in turn.messages)
    facts = _facts(turn)
    titles = [button["title"] for message in turn.messages for button in message["buttons"]]
    ids = [message["id"] for message in turn.messages if message["id"] != STAND_IN]
    if step.intent and turn.intent["name"] != step.intent:
        yield f"intent is {turn.intent['name']}, not {step.intent}"
    if step.kind and turn.messages[-1]["kind"] != step.kind:
        yield f"kind is {turn.messages[-1]['kind']}, not {step.kind}"
    if step.messages is not None and ids != list(step.messages):
        yield f"messages are {ids}, not {step.messages}"
    for wanted, given, what in (
        (step.facts, facts, "fact"),
        (step.contains, text, "text"),
        (step.ja_contains, japanese, "Japanese text"),
        (step.offers, titles, "button"),
    ):
        yield from (f"no {what} '{item}' (facts {facts}, buttons {titles})" for item in wanted if item not in given)
    yield from (f"fact {fact} should not be there" for fact in step.not_facts if fact in facts)
    yield from (f"text '{item}' should not be there" for item in step.not_contains if item in text)
    allowed = intents()[turn.intent["name"]].replies if turn.intent["name"] in intents() else KINDS
    kinds = [message["kind"] for message in turn.messages if message["id"] != STAND_IN]
    yield from (f"kind {kind}, which bot/intents.yml does not allow" for kind in kinds if kind not in allowed)


def _strays(turn: Turn, step: Step, city: Optional[str], language: Optional[str]) -> Iterator[str]:
    """Facts of another city, or a conversation that has gone to another city or language than it should."""
    about = step.city or city
    yield from (f"{fact} is not of {about}" for fact in _facts(turn) if fact.split(".")[0] not in (about, NATIONAL))
    if turn.city != city:
        yield f"the conversation is about {turn.city}, not {city}"
    if language and turn.language != language:
        yield f"the conversation is in {turn.language}, not {language}"
    spoken = reply_language(turn.language)
    for message in turn.messages:
        if message["id"] != STAND_IN and message["lang"] != spoken:
            yield f"message {message['id']} is in {message['lang']}, not {spoken}"
    if (spoken != turn.language) != (turn.messages[0]["id"] == STAND_IN):
        yield "the notice that another language stands in is missing, or should not be there"


def _facts(turn: Turn) -> list[str]:
    return [fact for message in turn.messages for fact in message["facts"]]


def _dialogue(path: Path, raw: dict[str, Any]) -> Dialogue:
    key = f"{path.parent.name}/{path.stem}/{raw['name']}"
    known = {field.name for field in fields(Step)}
    for turn in raw["turns"]:
        unknown = set(turn) - known
        if unknown or bool(turn.get("says")) == bool(turn.get("presses")):
            raise ValueError(f"{key}: {turn}: unknown {sorted(unknown)}, or not exactly one of says and presses")
    return Dialogue(
        key=key,
        folder=path.parent.name,
        turns=tuple(Step(**turn) for turn in raw["turns"]),
        city=raw.get("city"),
        language=raw.get("language"),
    )
