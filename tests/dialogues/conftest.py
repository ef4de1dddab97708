"""One agent over the trained model for all dialogues, on a fixed Saturday morning."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.light_rasa import install

install()

from bot.agent import TunedAgent  # noqa: E402
from bot.conversation import open_in_memory  # noqa: E402
from bot.logs import quiet  # noqa: E402
from bot.train import ensure_model  # noqa: E402

# The third Saturday of the month; the Monday after it is a national holiday.
NOW = "2026-11-21T10:30:00+09:00"


@pytest.fixture(scope="session")
def state(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A state folder of this run's own."""
    return tmp_path_factory.mktemp("state")


@pytest.fixture(autouse=True)
def moment(monkeypatch: pytest.MonkeyPatch, state: Path) -> None:
    """Stops the clock and keeps the installation's own state out of it."""
    monkeypatch.setenv("MADOGUCHI_NOW", NOW)
    monkeypatch.setenv("MADOGUCHI_STATE", str(state))


@pytest.fixture(scope="session")
def agent(state: Path) -> Iterator[TunedAgent]:
    """The trained model, its actions in this process, conversations in memory; trained first where it is old."""
    quiet()
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(os.environ, "MADOGUCHI_STATE", str(state))
        model, _ = ensure_model(lambda _: None)
        yield open_in_memory(model)
