"""Three bands of confidence, calibrated per language: answer, "did you mean", not understood.

The figures stand in `bands.yml`, which `make evaluate` writes from cross-validation on the training
utterances; nothing here is set by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Literal, Mapping, Optional, Sequence

import yaml

from bot.nlu.gazetteer import Match
from bot.nlu.normalise import Normalised, has_words
from bot.registry import FALLBACK_INTENT

BANDS_FILE = Path(__file__).resolve().parent / "bands.yml"
EMERGENCY = "report_emergency"
Band = Literal["answer", "clarify", "fallback", "unreadable"]
# The share of a message's letters that its city's name must make up to be the whole message: "Ageo", "上尾です".
NAME_SHARE = 0.5


@dataclass(frozen=True)
class Thresholds:
    """The least confidence to answer, and to ask "did you mean"."""

    answer: float
    clarify: float


@dataclass(frozen=True)
class Bands:
    """Thresholds per language, the model's temperature, and the least probability that is taken for danger."""

    temperature: float
    emergency: float
    default: Thresholds
    by_language: Mapping[str, Thresholds]

    def of(self, language: str) -> Thresholds:
        """The thresholds of a language, or those of all together where it has too few examples of its own."""
        return self.by_language.get(language, self.default)


@dataclass(frozen=True)
class Verdict:
    """The intent to act on, the band, and what else it may have been."""

    intent: str
    confidence: float
    band: Band
    candidates: tuple[str, ...] = ()


@lru_cache(maxsize=1)
def bands() -> Bands:
    """The bands of `bands.yml`."""
    raw = yaml.safe_load(BANDS_FILE.read_text(encoding="utf-8"))
    return Bands(
        temperature=raw["temperature"],
        emergency=raw["emergency"],
        default=Thresholds(**raw["default"]),
        by_language={code: Thresholds(**values) for code, values in raw["languages"].items()},
    )


def judge(
    text: Normalised, matches: Sequence[Match], ranking: Sequence[tuple[str, float]], language: str, figures: Bands
) -> Verdict:
    """What to make of a ranking.

    Danger counts at a low probability already: a missed one is the worst error there is. A message that is
    nothing but a city's name sets the city, whatever the classifier makes of a name.
    """
    if not has_words(text.text):
        return Verdict(FALLBACK_INTENT, 0.0, "unreadable")
    probabilities = dict(ranking)
    if probabilities.get(EMERGENCY, 0.0) >= figures.emergency:
        return Verdict(EMERGENCY, probabilities[EMERGENCY], "answer")
    named = _bare_city(text, matches)
    if named:
        return Verdict("change_city", 1.0, "answer")
    intent, confidence = ranking[0]
    thresholds = figures.of(language)
    candidates = tuple(name for name, _ in ranking)
    if confidence >= thresholds.answer:
        return Verdict(intent, confidence, "answer", candidates)
    band: Band = "clarify" if confidence >= thresholds.clarify else "fallback"
    return Verdict(FALLBACK_INTENT, confidence, band, candidates)


def _bare_city(text: Normalised, matches: Sequence[Match]) -> Optional[str]:
    cities = [match for match in matches if match.type == "city"]
    if len(cities) != 1 or len(matches) != 1 or "?" in text.text or "？" in text.original:
        return None
    letters = sum(character.isalpha() for character in text.text)
    return cities[0].id if sum(map(str.isalpha, cities[0].form)) >= NAME_SHARE * letters else None
