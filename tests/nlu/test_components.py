"""The Rasa components: what each sets, and that none overwrites what an earlier one has set."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from rasa.engine.storage.local_model_storage import LocalModelStorage
from rasa.engine.storage.resource import Resource
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from bot.nlu.components.confidence_bands import ConfidenceBands
from bot.nlu.components.fingerprint import source_of
from bot.nlu.components.gazetteer_extractor import GazetteerExtractor
from bot.nlu.components.intent_classifier import IntentClassifier
from bot.nlu.components.language_identifier import LanguageIdentifier, spoken_part
from bot.nlu.components.normaliser import Normaliser
from bot.nlu.components.routing_tokenizer import RoutingTokenizer
from bot.nlu.identify import Identification
from bot.nlu.model import Example, IntentModel
from bot.nlu.normalise import normalise
from bot.registry import FALLBACK_INTENT

RESOURCE = Resource("tested")


def message(text: str, **data: Any) -> Message:
    return Message(data={"text": text, **data})


def identifier(*ranking: tuple[str, float], letters: int = 20) -> Any:
    """An identifier that always says the same."""
    return SimpleNamespace(identify=lambda text: Identification(ranking, letters))


@pytest.fixture(scope="module")
def classifier() -> IntentClassifier:
    model = IntentModel.fit([Example("garbage day"), Example("hello there")], ["ask_garbage", "greet"])
    return IntentClassifier(None, RESOURCE, model)  # type: ignore[arg-type]


def test_normaliser() -> None:
    typed, done = message("Ｋａｗａ  GUCHI"), message("x", normalised=normalise("earlier"))
    Normaliser().process([typed, done, Message(data={})])
    assert typed.get("normalised").text == "kawa guchi"
    assert done.get("normalised").text == "earlier"


def test_language_of_a_first_message() -> None:
    typed = message("đổ rác ở đâu", entities=[{"entity": "city", "value": "ageo"}])
    LanguageIdentifier(None, RESOURCE, identifier(("vi", 0.9), ("en", 0.1))).process([typed])  # type: ignore[arg-type]
    assert typed.get("language") == "vi"
    assert [(e["entity"], e["value"]) for e in typed.get("entities")] == [
        ("city", "ageo"),
        ("reply_language", "vi"),
    ]
    assert typed.get("language_offer") is None


def test_language_within_a_conversation() -> None:
    tracker: Any = SimpleNamespace(get_slot=lambda name: "en")
    typed = message("quando recolhem")
    LanguageIdentifier(None, RESOURCE, identifier(("pt", 0.7), ("en", 0.3))).process([typed], tracker)  # type: ignore[arg-type]
    assert typed.get("language") == "pt"
    assert typed.get("language_offer") == "pt"
    assert typed.get("entities")[0]["value"] == "en"


def test_language_is_never_overwritten() -> None:
    typed = message("where is it", language="ko")
    LanguageIdentifier(None, RESOURCE, identifier(("en", 1.0))).process([typed])  # type: ignore[arg-type]
    assert typed.get("language") == "ko"
    assert typed.get("entities") is None


def test_training_examples_keep_their_language() -> None:
    labelled = {"intent": {"language": "pt"}}
    fresh, done, bare = (
        message("lixo", metadata=labelled),
        message("lixo", metadata=labelled, language="en"),
        message("x"),
    )
    LanguageIdentifier(None, RESOURCE).process_training_data(TrainingData([fresh, done, bare]))  # type: ignore[arg-type]
    assert [m.get("language") for m in (fresh, done, bare)] == ["pt", "en", None]


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Kawaguchi", ""),
        ("garbage in Kawaguchi", "garbage in"),
        ("048-775-5111", ""),
        ("see https://example.org/a please", "see please"),
        ("me@example.org", ""),
        ("gomi quando", "quando"),
        ("gomi", "gomi"),
    ],
)
def test_the_part_that_speaks_a_language(text: str, kept: str) -> None:
    assert spoken_part(normalise(text)) == kept


def test_tokens_stand_where_they_were_typed() -> None:
    tokenizer = RoutingTokenizer(RoutingTokenizer.get_default_config())
    typed = message("👋 Ｇomi  day", language="en")
    tokenizer.process([typed])
    tokens = typed.get("text_tokens")
    assert [(t.text, t.start, t.end) for t in tokens] == [("gomi", 2, 6), ("day", 8, 11)]
    assert typed.get("word_spans") == ((0, 4), (5, 8))


@pytest.mark.parametrize("text", ["👍", "…", " "])
def test_there_is_always_a_token(text: str) -> None:
    tokenizer = RoutingTokenizer(RoutingTokenizer.get_default_config())
    assert tokenizer.tokenize(message(text, language="en"), "text")


def test_word_spans_of_training_examples_are_kept() -> None:
    done = message("garbage day", language="en", word_spans=((0, 11),))
    RoutingTokenizer(RoutingTokenizer.get_default_config()).process_training_data(TrainingData([done]))
    assert done.get("word_spans") == ((0, 11),)


def test_entities_are_added_to_earlier_ones() -> None:
    earlier = {"entity": "reply_language", "value": "en", "start": 0, "end": 0}
    typed = message("garbage in Kawaguchi", language="en", entities=[earlier])
    GazetteerExtractor().process([typed])
    found = typed.get("entities")
    assert found[0] == earlier
    assert [(e["entity"], e["value"], e["start"], e["end"]) for e in found[1:]] == [
        ("concept", "garbage", 0, 7),
        ("city", "kawaguchi", 11, 20),
    ]


def test_matches_are_never_overwritten() -> None:
    typed = message("garbage in Kawaguchi", language="en", matches=())
    GazetteerExtractor().process([typed])
    assert typed.get("matches") == () and typed.get("entities") == []


def test_training_examples_get_matches_but_no_entities() -> None:
    typed = message("garbage")
    GazetteerExtractor().process_training_data(TrainingData([typed]))
    assert [m.id for m in typed.get("matches")] == ["garbage"]
    assert typed.get("entities") is None


def test_intent_and_ranking(classifier: IntentClassifier) -> None:
    typed = message("garbage day")
    classifier.process([typed])
    assert typed.get("intent")["name"] == "ask_garbage"
    assert [item["name"] for item in typed.get("intent_ranking")] == ["ask_garbage", "greet"]


def test_intent_is_never_overwritten(classifier: IntentClassifier) -> None:
    typed = message("garbage day", intent={"name": "change_city", "confidence": 1.0})
    classifier.process([typed])
    assert typed.get("intent") == {"name": "change_city", "confidence": 1.0}
    assert typed.get("intent_ranking") is None


def test_untrained_components_name_the_next_command() -> None:
    with pytest.raises(AssertionError, match="madoguchi train"):
        IntentClassifier(None, RESOURCE).process([message("x")])  # type: ignore[arg-type]
    with pytest.raises(AssertionError, match="madoguchi train"):
        LanguageIdentifier(None, RESOURCE).process([message("x")])  # type: ignore[arg-type]


def test_a_trained_classifier_is_stored_and_loaded(tmp_path: Path) -> None:
    storage = LocalModelStorage(tmp_path)
    examples = [message("garbage day", intent="ask_garbage"), message("hello there", intent="greet")]
    IntentClassifier(storage, RESOURCE).train(TrainingData(examples))
    loaded = IntentClassifier.load({}, storage, RESOURCE, None)  # type: ignore[arg-type]
    typed = message("garbage")
    loaded.process([typed])
    assert typed.get("intent")["name"] == "ask_garbage"


def test_bands_leave_a_message_without_ranking_alone() -> None:
    typed = message("/change_city", intent={"name": "change_city", "confidence": 1.0})
    ConfidenceBands().process([typed])
    assert typed.get("intent") == {"name": "change_city", "confidence": 1.0}
    assert typed.get("band") is None


@pytest.mark.parametrize(
    ("confidence", "intent", "band"),
    [(0.99, "ask_garbage", "answer"), (0.01, FALLBACK_INTENT, "fallback")],
)
def test_bands_judge_a_ranking(confidence: float, intent: str, band: str) -> None:
    ranking = [{"name": "ask_garbage", "confidence": confidence}, {"name": "greet", "confidence": 0.001}]
    typed = message("garbage day", language="en", intent=ranking[0], intent_ranking=ranking)
    ConfidenceBands().process([typed])
    assert (typed.get("intent")["name"], typed.get("band")) == (intent, band)
    assert typed.get("candidates") == ["ask_garbage", "greet"]
    assert typed.get("intent_ranking") == ranking


def test_the_fingerprint_follows_files(tmp_path: Path) -> None:
    file = tmp_path / "a.yml"
    file.write_text("a")
    before = source_of("bot.nlu.scripts", files=[file])
    assert source_of("bot.nlu.scripts", files=[file]) == before
    assert source_of("bot.nlu.tokenise", files=[file]) != before
    file.write_text("b")
    assert source_of("bot.nlu.scripts", files=[file]) != before
    with pytest.raises(ModuleNotFoundError, match="bot.no_such"):
        source_of("bot.no_such")
