"""The generator that Rasa calls: the whole message for our channel, text and payloads for the others."""

from __future__ import annotations

import json
from types import SimpleNamespace
from typing import Any

import pytest

from bot.dialogue.answer import answer
from bot.dialogue.question import Question
from bot.registry import complete_languages, languages, reply_language
from bot.replies.nlg import SMALLTALK, CatalogueGenerator
from bot.replies.reply import Reply, say
from knowledge.store import Knowledge

FALLBACK = next(code for code in languages() if code not in complete_languages())
CITIES = {"ageo", "tokorozawa", "kawaguchi", "isesaki", "ueda"}


@pytest.fixture(scope="module")
def generator(knowledge: Knowledge) -> CatalogueGenerator:
    return CatalogueGenerator()


def tracker(language: str | None = "en", offer: str | None = None) -> Any:
    data = {"language_offer": offer} if offer else {}
    return SimpleNamespace(
        get_slot=lambda name: language if name == "language" else None,
        latest_message=SimpleNamespace(parse_data=data),
    )


@pytest.fixture(scope="module")
def garbage(knowledge: Knowledge) -> dict[str, Any]:
    return answer(knowledge, Question("ask_garbage"), city=None, reader="en").replies[0].as_dict()


async def test_our_channel_gets_the_whole_message(
    generator: CatalogueGenerator, garbage: dict[str, Any]
) -> None:
    made = await generator.generate("utter_reply", tracker("pt"), "web", reply=garbage)
    assert made is not None
    assert made["custom"]["lang"] == "pt" and made["text"] == made["custom"]["text"]
    assert {"id", "kind", "lang", "dir", "text", "ja", "ja_ruby", "facts", "buttons", "sources"} == set(
        made["custom"]
    )
    assert {b["entities"]["city"] for b in made["custom"]["buttons"]} == CITIES


async def test_other_channels_get_text_and_payloads(
    generator: CatalogueGenerator, garbage: dict[str, Any]
) -> None:
    made = await generator.generate("utter_reply", tracker(), "cmdline", reply=garbage)
    assert made is not None and set(made) == {"text", "buttons"}
    intent, _, entities = made["buttons"][0]["payload"].partition("{")
    assert intent == "/change_city" and json.loads("{" + entities)["city"] in CITIES


async def test_a_language_of_the_action_comes_first(
    generator: CatalogueGenerator, garbage: dict[str, Any]
) -> None:
    made = await generator.generate("utter_reply", tracker("pt"), "web", reply=garbage, language="vi")
    assert made is not None and made["custom"]["lang"] == "vi"


@pytest.mark.parametrize(
    ("slot", "lang"), [(None, "ja-x-easy"), ("xx", "ja-x-easy"), (FALLBACK, reply_language(FALLBACK))]
)
async def test_languages_that_are_not_complete(
    generator: CatalogueGenerator, garbage: dict[str, Any], slot: str | None, lang: str
) -> None:
    made = await generator.generate("utter_reply", tracker(slot), "web", reply=garbage)
    assert made is not None and made["custom"]["lang"] == lang


async def test_an_offer_is_one_more_button(generator: CatalogueGenerator, garbage: dict[str, Any]) -> None:
    plain = await generator.generate("utter_reply", tracker(), "web", reply=garbage)
    offered = await generator.generate("utter_reply", tracker(offer="vi"), "web", reply=garbage)
    assert plain is not None and offered is not None
    *before, last = offered["custom"]["buttons"]
    assert before == plain["custom"]["buttons"]
    assert (last["intent"], last["entities"]) == ("change_language", {"language_name": "vi"})


async def test_a_notice_offers_nothing(generator: CatalogueGenerator) -> None:
    notice = Reply("x", "notice", (say("city-for-this", city={"city": "ageo"}),)).as_dict()
    made = await generator.generate("utter_reply", tracker(offer="vi"), "web", reply=notice)
    assert made is not None and made["custom"]["buttons"] == []


@pytest.mark.parametrize("name", sorted(SMALLTALK))
async def test_small_talk_of_rules(generator: CatalogueGenerator, name: str) -> None:
    made = await generator.generate(name, tracker("vi"), "web")
    assert made is not None and made["custom"]["kind"] == "smalltalk" and made["text"]


async def test_an_unknown_response_is_left_to_rasa(generator: CatalogueGenerator) -> None:
    assert await generator.generate("utter_nothing", tracker(), "web") is None


async def test_a_tracker_without_messages(generator: CatalogueGenerator, garbage: dict[str, Any]) -> None:
    empty: Any = SimpleNamespace(get_slot=lambda name: None, latest_message=None)
    assert await generator.generate("utter_reply", empty, "web", reply=garbage)
