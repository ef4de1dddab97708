"""What is made of a ranking."""

from __future__ import annotations

import pytest

from bot.nlu.bands import EMERGENCY, Bands, Thresholds, bands, judge
from bot.nlu.gazetteer import default_gazetteer
from bot.nlu.normalise import normalise
from bot.registry import FALLBACK_INTENT, languages

FIGURES = Bands(
    temperature=1.0,
    emergency=0.2,
    default=Thresholds(answer=0.6, clarify=0.3),
    by_language={"ja": Thresholds(answer=0.4, clarify=0.1)},
)
GARBAGE, HEALTH, DANGER, CITY = "ask_garbage", "ask_health", EMERGENCY, "change_city"
# text, language, ranking, then intent and band
TABLE = [
    ("garbage day", "en", [(GARBAGE, 0.6), (HEALTH, 0.1)], GARBAGE, "answer"),
    ("garbage day", "en", [(GARBAGE, 0.599), (HEALTH, 0.1)], FALLBACK_INTENT, "clarify"),
    ("garbage day", "en", [(GARBAGE, 0.3), (HEALTH, 0.1)], FALLBACK_INTENT, "clarify"),
    ("garbage day", "en", [(GARBAGE, 0.299), (HEALTH, 0.1)], FALLBACK_INTENT, "fallback"),
    ("ごみの日", "ja", [(GARBAGE, 0.4)], GARBAGE, "answer"),
    ("ごみの日", "ja-x-easy", [(GARBAGE, 0.4)], FALLBACK_INTENT, "clarify"),
    ("it burns", "en", [(HEALTH, 0.79), (DANGER, 0.2)], DANGER, "answer"),
    ("it burns", "en", [(HEALTH, 0.79), (DANGER, 0.199)], HEALTH, "answer"),
    ("kaji kawaguchi", "ja", [(GARBAGE, 0.5), (DANGER, 0.21)], DANGER, "answer"),
    ("Ageo", "en", [(GARBAGE, 0.9)], CITY, "answer"),
    ("Ageo", "en", [(HEALTH, 0.7), (DANGER, 0.3)], DANGER, "answer"),
    ("Ageo?", "en", [(HEALTH, 0.1)], FALLBACK_INTENT, "fallback"),
    ("上尾？", "ja", [(HEALTH, 0.05)], FALLBACK_INTENT, "fallback"),
    ("garbage Ageo", "en", [(GARBAGE, 0.9)], GARBAGE, "answer"),
    ("Ageo Kawaguchi", "en", [(HEALTH, 0.1)], FALLBACK_INTENT, "fallback"),
    ("I have a cousin near Ageo", "en", [(HEALTH, 0.1)], FALLBACK_INTENT, "fallback"),
    ("👍👍", "en", [(GARBAGE, 0.99), (DANGER, 0.9)], FALLBACK_INTENT, "unreadable"),
    ("?!", "ja", [(GARBAGE, 0.99)], FALLBACK_INTENT, "unreadable"),
    ("", "", [(GARBAGE, 0.99)], FALLBACK_INTENT, "unreadable"),
    ("119", "en", [(DANGER, 0.9)], DANGER, "answer"),
]


@pytest.mark.parametrize(("text", "language", "ranking", "intent", "band"), TABLE)
def test_judge(text: str, language: str, ranking: list[tuple[str, float]], intent: str, band: str) -> None:
    typed = normalise(text)
    verdict = judge(typed, default_gazetteer().find(typed, language), ranking, language, FIGURES)
    assert (verdict.intent, verdict.band) == (intent, band)


def test_an_unsure_message_keeps_what_it_may_have_been() -> None:
    verdict = judge(normalise("hm"), (), [(GARBAGE, 0.4), (HEALTH, 0.3)], "en", FIGURES)
    assert verdict.candidates == (GARBAGE, HEALTH)
    assert verdict.confidence == 0.4


def test_the_measured_bands_can_be_used() -> None:
    figures = bands()
    assert 0 < figures.emergency < figures.default.clarify + 0.5
    assert set(figures.by_language) <= set(languages())
    for thresholds in (figures.default, *figures.by_language.values()):
        assert 0 < thresholds.clarify < thresholds.answer < 1
    assert figures.of("xx") is figures.default
