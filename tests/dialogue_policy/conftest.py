"""The real knowledge, in a state folder of the tests' own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import msgspec
import pytest

from bot.state import shared_knowledge
from knowledge.store import Knowledge


@pytest.fixture(scope="module")
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Knowledge]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MADOGUCHI_STATE", str(tmp_path_factory.mktemp("state")))
        yield shared_knowledge()


@pytest.fixture(scope="module")
def knowledge_without_ueda(knowledge: Knowledge) -> Knowledge:
    """The same knowledge, with one city that is only planned."""
    planned = msgspec.structs.replace(knowledge.cities["ueda"], level="planned", consultation=None)
    return replace(knowledge, cities={**knowledge.cities, "ueda": planned})
