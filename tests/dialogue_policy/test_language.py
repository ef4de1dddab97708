"""The language policy: when a message switches, when it only offers, when it does neither."""

from __future__ import annotations

import pytest

from bot.dialogue.language import DEFAULT, FEWEST_LETTERS, OFFER, SWITCH, Decision, decide
from bot.nlu.identify import Identification

EN_SURE = (("en", 0.95), ("vi", 0.05))
EN_LIKELY = (("en", 0.7), ("vi", 0.3))
EN_UNSURE = (("en", 0.5), ("vi", 0.3), ("pt", 0.2))
JA = (("ja", 0.6), ("ja-x-easy", 0.4))
# ranking, letters, the session's language, how it is written, the decision
TABLE = [
    ((), 0, None, {}, Decision(DEFAULT)),
    ((), 0, "vi", {}, Decision("vi")),
    (EN_SURE, 20, None, {}, Decision("en")),
    (EN_UNSURE, 2, None, {}, Decision("en")),
    (EN_SURE, 20, "en", {}, Decision("en")),
    (EN_SURE, 20, "vi", {}, Decision("en")),
    (EN_SURE, FEWEST_LETTERS, "vi", {}, Decision("en")),
    (EN_SURE, FEWEST_LETTERS - 1, "vi", {}, Decision("vi", offer="en")),
    (EN_SURE, 2, "vi", {}, Decision("vi", offer="en")),
    (EN_LIKELY, 20, "vi", {}, Decision("vi", offer="en")),
    (EN_UNSURE, 20, "vi", {}, Decision("vi")),
    ((("th", 1.0),), 3, "en", {"dense": True}, Decision("th")),
    ((("th", 1.0),), 2, "en", {"dense": True}, Decision("en", offer="th")),
    ((("th", 1.0),), 3, "en", {"dense": False}, Decision("en", offer="th")),
    (JA, 10, "ja-x-easy", {"dense": True}, Decision("ja-x-easy")),
    ((("ja-x-easy", 1.0),), 10, "ja", {"dense": True}, Decision("ja")),
    (JA, 10, "en", {"dense": True}, Decision("ja")),
    ((("ja", 1.0),), 5, "zh-Hans", {"dense": True, "no_sentence": True}, Decision("zh-Hans")),
    ((("ja", 1.0),), 5, "zh-Hant", {"dense": True, "no_sentence": True}, Decision("zh-Hant")),
    ((("ja", 1.0),), 5, "zh-Hans", {"dense": True}, Decision("ja")),
    ((("zh-Hant", 0.9), ("zh-Hans", 0.1)), 5, "zh-Hans", {"dense": True}, Decision("zh-Hans")),
    ((("zh-Hant", 1.0),), 5, "zh-Hans", {"dense": True}, Decision("zh-Hant")),
    ((("en", 1.0),), 20, "zh-Hans", {}, Decision("en")),
]


@pytest.mark.parametrize(("ranking", "letters", "session", "written", "decision"), TABLE)
def test_decide(
    ranking: tuple[tuple[str, float], ...],
    letters: int,
    session: str | None,
    written: dict[str, bool],
    decision: Decision,
) -> None:
    assert decide(Identification(ranking, letters), session, **written) == decision


@pytest.mark.parametrize(
    ("probability", "decision"),
    [
        (SWITCH, Decision("en")),
        (SWITCH - 0.01, Decision("vi", offer="en")),
        (OFFER, Decision("vi", offer="en")),
        (OFFER - 0.01, Decision("vi")),
    ],
)
def test_the_borders(probability: float, decision: Decision) -> None:
    ranking = (("en", probability), ("pt", 1 - probability))
    assert decide(Identification(ranking, 20), "vi") == decision
