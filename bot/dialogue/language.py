"""The language policy: explicit choice > the page's setting > the session's language > identification.

A message in another language switches when it is clear; when it only looks like it, the answer stays and a
switch is offered. Names, numbers, buttons and single words that many languages share never switch.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from bot.nlu.identify import Identification
from bot.nlu.scripts import CHINESE, JAPANESE

DEFAULT = "ja-x-easy"
# Set by `make evaluate` so that no message of a resident in the session's language switches (docs/nlu.md).
SWITCH = 0.85
OFFER = 0.60
FEWEST_LETTERS = 6
FEWEST_LETTERS_NO_SPACES = 3


@dataclass(frozen=True)
class Decision:
    """The language to answer in, and one that is worth offering, if any."""

    language: str
    offer: Optional[str] = None


def decide(
    identified: Identification, session: Optional[str], *, dense: bool = False, no_sentence: bool = False
) -> Decision:
    """What language to go on in.

    Args:
        identified: of the text without names, numbers and codes.
        session: the conversation's language so far, None at its start.
        dense: the text is in a writing without spaces, where few characters say much.
        no_sentence: Chinese characters and katakana only. Chinese speakers in Japan type Japanese words so
            (国保, ハザードマップ), and they never lead from Chinese to Japanese.
    """
    best = identified.best
    if best is None:
        return Decision(session or DEFAULT)
    if session is None:
        return Decision(best)
    if best == session or (best in JAPANESE and session in JAPANESE):
        return Decision(session)
    if session in CHINESE and (
        (no_sentence and best in JAPANESE) or (best in CHINESE and identified.probability(session) > 0)
    ):
        return Decision(session)
    probability = identified.probability(best)
    enough = identified.letters >= (FEWEST_LETTERS_NO_SPACES if dense else FEWEST_LETTERS)
    if enough and probability >= SWITCH and identified.probability(session) <= 1 - SWITCH:
        return Decision(best)
    if probability >= OFFER:
        return Decision(session, offer=best)
    return Decision(session)
