"""Measures understanding, and sets the confidence bands. `make evaluate` runs it with --write.

Two sets that never meet: the bands come from cross-validation on the training utterances, the tables from the
test utterances, which are written apart. Identification is measured without a session (nothing to lean on) and
with the policy (how often a message of the session's own language wrongly switches).
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import Counter, defaultdict
from dataclasses import dataclass
from pathlib import Path
from typing import Callable, Iterable, Sequence

import numpy as np
import yaml
from scipy.optimize import minimize_scalar
from sklearn.metrics import f1_score
from sklearn.model_selection import StratifiedKFold
from sklearn.svm import LinearSVC

from bot.light_rasa import install

install()

from benchmarks.utterances import Utterance, testing, training
from bot.dialogue.language import decide
from bot.nlu import identify
from bot.nlu.bands import BANDS_FILE, EMERGENCY, Bands, Thresholds, judge
from bot.nlu.components.language_identifier import spoken_part, writing
from bot.nlu.gazetteer import Match, default_gazetteer, with_broader
from bot.nlu.model import Example, Features, IntentModel, ids_of, softmax
from bot.nlu.normalise import Normalised, normalise
from bot.nlu.scripts import JAPANESE
from bot.nlu.tokenise import words
from bot.registry import FALLBACK_INTENT, complete_languages, languages
from bot.state import PROJECT

REPORT = PROJECT / "docs" / "nlu.md"
FOLDS = 4
SEED = 5
# What the bands are set for, on the cross-validated training utterances.
ANSWER_PRECISION = 0.90
CLARIFY_TOP3 = 0.75
FALSE_ALARMS = 0.02
FEWEST_FOR_BANDS = 1500
OUT_OF_SCOPE = "out_of_scope"
WOMEN = "ask_womens_support"


@dataclass(frozen=True)
class Prepared:
    """An utterance as the pipeline sees it."""

    utterance: Utterance
    text: Normalised
    matches: tuple[Match, ...]

    @property
    def example(self) -> Example:
        """What the model takes."""
        return Example(self.text.text, ids_of((match.type, match.id) for match in self.matches))


def prepare(utterances: Iterable[Utterance]) -> list[Prepared]:
    """Normalises and finds ids, as the components do."""
    gazetteer = default_gazetteer()
    prepared = []
    for utterance in utterances:
        text = normalise(utterance.text)
        spans = [(word.start, word.end) for word in words(text.text, utterance.language)] if text.text else []
        prepared.append(Prepared(utterance, text, tuple(with_broader(gazetteer.find(text, utterance.language, spans)))))
    return prepared


def cross_validated(train: Sequence[Prepared]) -> tuple[list[str], np.ndarray]:
    """Margins of each training utterance by a model that has not seen it; and the intents of the columns."""
    labels = np.array([item.utterance.intent for item in train])
    strata = np.array([f"{item.utterance.intent} {item.utterance.language}" for item in train])
    names = sorted(set(labels))
    margins = np.zeros((len(train), len(names)))
    for seen, unseen in StratifiedKFold(FOLDS, shuffle=True, random_state=SEED).split(strata, strata):
        model = IntentModel.fit([train[i].example for i in seen], list(labels[seen]))
        order = [model.intents.index(name) for name in names]
        margins[unseen] = model.margins([train[i].example for i in unseen])[:, order]
    return names, margins


def set_bands(train: Sequence[Prepared], names: Sequence[str], margins: np.ndarray) -> Bands:
    """Temperature and thresholds from cross-validated margins."""
    truth = np.array([names.index(item.utterance.intent) for item in train])
    rows = np.arange(len(truth))

    def loss(temperature: float) -> float:
        return float(-np.log(softmax(margins / temperature)[rows, truth] + 1e-12).mean())

    temperature = float(minimize_scalar(loss, bounds=(0.2, 5.0), method="bounded").x)
    probabilities = softmax(margins / temperature)
    spoken = np.array([item.utterance.language for item in train])
    alarm = probabilities[:, names.index(EMERGENCY)]
    calm = np.sort(alarm[truth != names.index(EMERGENCY)])
    emergency = float(calm[int(len(calm) * (1 - FALSE_ALARMS))])
    by_language = {
        code: _thresholds(probabilities[spoken == code], truth[spoken == code])
        for code in languages()
        if (spoken == code).sum() >= FEWEST_FOR_BANDS
    }
    return Bands(round(temperature, 3), round(emergency, 3), _thresholds(probabilities, truth), by_language)


def _thresholds(probabilities: np.ndarray, truth: np.ndarray) -> Thresholds:
    """The least confidence with which answers are right, and with which the right one is among three."""
    confidence, right = probabilities.max(axis=1), probabilities.argmax(axis=1) == truth
    top3 = (np.argsort(-probabilities, axis=1)[:, :3] == truth[:, None]).any(axis=1)
    answer = _least(confidence, right, ANSWER_PRECISION)
    below = confidence < answer
    clarify = _least(confidence[below], top3[below], CLARIFY_TOP3) if below.any() else answer
    return Thresholds(round(answer, 3), round(min(clarify, answer), 3))


def _least(confidence: np.ndarray, good: np.ndarray, wanted: float) -> float:
    """The least threshold above which the share of good ones is as wanted."""
    order = np.argsort(-confidence)
    shares = np.cumsum(good[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(shares >= wanted)
    return float(confidence[order][enough[-1]]) if len(enough) else 1.0


def write_bands(bands: Bands) -> None:
    """Writes bot/nlu/bands.yml."""
    content = {
        "version": 1,
        "temperature": bands.temperature,
        "emergency": bands.emergency,
        "default": vars(bands.default),
        "languages": {code: vars(thresholds) for code, thresholds in bands.by_language.items()},
    }
    header = "# Written by `make evaluate`: confidence bands from cross-validation on the training utterances.\n"
    BANDS_FILE.write_text(header + yaml.safe_dump(content, sort_keys=False), encoding="utf-8")


def measure_intents(model: IntentModel, bands: Bands, test: Sequence[Prepared]) -> list[str]:
    """A row a language: accuracy, macro-F1, what the bands make of it, and what must not be missed."""
    rows = [
        "| language | utterances | accuracy | macro-F1 | answered | of these right | asked back, right among three "
        "| not understood | out of scope answered | emergencies missed | women's support missed |",
        "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    pairs: dict[str, tuple[list[str], list[str]]] = defaultdict(lambda: ([], []))
    for item in test:
        code, intent = item.utterance.language, item.utterance.intent
        ranking = model.predict(item.example)
        verdict = judge(item.text, item.matches, ranking, code, bands)
        count = tally[code]
        pairs[code][0].append(intent)
        pairs[code][1].append(ranking[0][0])
        count["all"] += 1
        count["top"] += ranking[0][0] == intent
        count[verdict.band] += 1
        count["right"] += verdict.band == "answer" and verdict.intent == intent
        count["clarified"] += verdict.band == "clarify" and intent in verdict.candidates[:3]
        answered = verdict.band == "answer" and verdict.intent not in (OUT_OF_SCOPE, FALLBACK_INTENT)
        if intent == OUT_OF_SCOPE:
            count["foreign"] += 1
            count["foreign answered"] += answered
        # A danger that is taken for violence at home is answered by its window and the police's number (and back).
        if intent == EMERGENCY:
            count["danger"] += 1
            count["danger missed"] += verdict.intent != EMERGENCY
        if intent == WOMEN:
            count["women"] += 1
            count["women missed"] += verdict.band != "clarify" and verdict.intent not in (WOMEN, EMERGENCY)
    for code, count in sorted(tally.items(), key=lambda entry: list(languages()).index(entry[0])):
        f1 = f1_score(*pairs[code], average="macro", zero_division=0)
        rows.append(
            f"| {code} | {count['all']} | {count['top'] / count['all']:.3f} | {f1:.3f} "
            f"| {_share(count['answer'], count['all'])} | {_share(count['right'], count['answer'])} "
            f"| {_share(count['clarified'], count['clarify'])} of {count['clarify']} | {count['fallback']} "
            f"| {count['foreign answered']} of {count['foreign']} | {count['danger missed']} of {count['danger']} "
            f"| {count['women missed']} of {count['women']} |"
        )
    return rows


def measure_languages(identifier: identify.Identifier, test: Sequence[Prepared]) -> list[str]:
    """A row a language: identified without a session, and wrong switches and offers with one."""
    rows = [
        "| language | utterances | identified alone | of 1 to 4 words | wrongly switched in its own session "
        "| wrong offers | switched from English |",
        "|---|---:|---:|---:|---:|---:|---:|",
    ]
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for item in test:
        code = item.utterance.language
        text = spoken_part(item.text)
        identified = identifier.identify(text)
        count, short = tally[code], len(item.utterance.text.split()) <= 4 and len(item.utterance.text) <= 24
        right = _family(identified.best) == _family(code)
        count["all"] += 1
        count["right"] += right
        count["short"] += short
        count["short right"] += short and right
        own = decide(identified, code, **writing(text))
        count["switched"] += own.language != code
        count["offered"] += own.offer is not None
        from_english = decide(identified, "ja" if code == "en" else "en", **writing(text))
        count["from"] += _family(from_english.language) == _family(code)
    for code, count in sorted(tally.items(), key=lambda entry: list(languages()).index(entry[0])):
        rows.append(
            f"| {code} | {count['all']} | {count['right'] / count['all']:.3f} "
            f"| {count['short right'] / max(count['short'], 1):.3f} of {count['short']} | {count['switched']} "
            f"| {count['offered']} | {_share(count['from'], count['all'])} |"
        )
    return rows


def compare(train: Sequence[Prepared], test: Sequence[Prepared]) -> list[str]:
    """Classifiers on the same data: macro-F1 per complete language, and time to fit."""
    codes = [code for code in complete_languages() if any(item.utterance.language == code for item in test)]
    rows = ["| classifier | " + " | ".join(codes) + " | fit, s |", "|---|" + "---:|" * (len(codes) + 1)]
    truth = [item.utterance.intent for item in test]
    labels = [item.utterance.intent for item in train]

    def without_ids(items: Sequence[Prepared]) -> list[Example]:
        return [Example(item.text.text) for item in items]

    def with_ids(items: Sequence[Prepared]) -> list[Example]:
        return [item.example for item in items]

    def logistic(given: Callable[[Sequence[Prepared]], list[Example]]) -> list[str]:
        model = IntentModel.fit(given(train), labels)
        return [model.intents[index] for index in model.margins(given(test)).argmax(axis=1)]

    def vector_machine() -> list[str]:
        features = Features()
        return list(LinearSVC(C=0.5).fit(features.fit(with_ids(train)), labels).predict(features.rows(with_ids(test))))

    for name, fit in (
        ("logistic regression by SGD, n-grams and concepts (ours)", lambda: logistic(with_ids)),
        ("the same without concepts", lambda: logistic(without_ids)),
        ("linear SVM, n-grams and concepts", vector_machine),
    ):
        started = time.perf_counter()
        predicted = fit()
        seconds = time.perf_counter() - started
        scores = []
        for code in codes:
            chosen = [index for index, item in enumerate(test) if item.utterance.language == code]
            score = f1_score(
                [truth[i] for i in chosen], [predicted[i] for i in chosen], average="macro", zero_division=0
            )
            scores.append(f"{score:.3f}")
        rows.append(f"| {name} | " + " | ".join(scores) + f" | {seconds:.0f} |")
    return rows


def confusions(model: IntentModel, test: Sequence[Prepared], most: int = 15) -> list[str]:
    """The intents that are most often taken for each other."""
    found = Counter(
        (item.utterance.intent, model.predict(item.example)[0][0])
        for item in test
        if model.predict(item.example)[0][0] != item.utterance.intent
    )
    return ["| meant | taken for | times |", "|---|---|---:|"] + [
        f"| {meant} | {taken} | {times} |" for (meant, taken), times in found.most_common(most)
    ]


def report(sections: Sequence[tuple[str, Sequence[str]]], bands: Bands) -> str:
    """docs/nlu.md."""
    lines = [
        "# How well messages are understood",
        "",
        "Written by `make evaluate`; nothing here is typed by hand. The test utterances (`tests/utterances`) are "
        "written apart from the training utterances (`data/nlu`) and none stands in both (`madoguchi check`). They "
        "are by a language model, not by residents: real messages will be harder.",
        "",
        f"Confidence bands, set by {FOLDS}-fold cross-validation on the training utterances so that "
        f"{ANSWER_PRECISION:.0%} of what is answered is right, and that below it the right one is among three in "
        f"{CLARIFY_TOP3:.0%}: temperature {bands.temperature}, danger from a probability of {bands.emergency} on "
        f"(at most {FALSE_ALARMS:.1%} false alarms).",
        "",
        '| language | answer from | "did you mean" from |',
        "|---|---:|---:|",
        *(f"| {code} | {item.answer} | {item.clarify} |" for code, item in bands.by_language.items()),
        f"| all others | {bands.default.answer} | {bands.default.clarify} |",
    ]
    for title, rows in sections:
        lines += ["", f"## {title}", "", *rows]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Prints the tables; --write also writes the bands and docs/nlu.md."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    train, test = prepare(training()), prepare(testing())
    print(f"{len(train)} training utterances, {len(test)} test utterances", flush=True)
    bands = set_bands(train, *cross_validated(train))
    if arguments.write:
        write_bands(bands)
    labels = [item.utterance.intent for item in train]
    model = IntentModel.fit([item.example for item in train], labels, temperature=bands.temperature)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "languages.bin"
        identify.train([(item.text.text, item.utterance.language) for item in train if item.text.text], path)
        identifier = identify.Identifier(path)
    sections = [
        ("Intents, on the test utterances", measure_intents(model, bands, test)),
        ("Most frequent confusions", confusions(model, test)),
        ("Languages, on the test utterances", measure_languages(identifier, test)),
        ("Classifiers compared: macro-F1", compare(train, test)),
    ]
    text = report(sections, bands)
    print(text)
    if arguments.write:
        REPORT.write_text(text, encoding="utf-8")


def _family(code: str | None) -> str | None:
    return "ja" if code in JAPANESE else code


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else "–"


if __name__ == "__main__":
    main()
