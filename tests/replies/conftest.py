"""The real knowledge in a state folder of the tests' own, and a fixed clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest

from bot.dialogue.answer import answer
from bot.dialogue.question import Question
from bot.replies.renderer import Renderer
from bot.state import shared_knowledge
from knowledge.store import Knowledge

NOW = datetime.fromisoformat("2026-11-21T10:30:00+09:00")  # a Saturday, the third of its month
Answered = Callable[..., dict[str, Any]]


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MADOGUCHI_STATE", str(tmp_path_factory.mktemp("state")))
        patch.setenv("MADOGUCHI_NOW", NOW.isoformat())
        yield shared_knowledge()


@pytest.fixture(scope="module")
def renderer(knowledge: Knowledge) -> Renderer:
    return Renderer.of(knowledge)


@pytest.fixture(scope="module")
def answered(knowledge: Knowledge, renderer: Renderer) -> Answered:
    """The message that answers a question: answered("ask_garbage", "ageo", "en", concepts=(...))."""

    def ask(intent: str, city: str, reader: str, *, now: datetime = NOW, **named: Any) -> dict[str, Any]:
        outcome = answer(knowledge, Question(intent, **named), city=city, reader=reader)
        return renderer.render(outcome.replies[-1], reader, now)

    return ask
