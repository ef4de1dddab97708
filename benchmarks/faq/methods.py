"""The ways of ranking that are compared: each gives every FAQ a score for every question."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.faq.questions import Asked
from bot.search import named
from knowledge.faq import Faq
from knowledge.ranking import Settings, Text, compile_texts, rank
from knowledge.search_text import Terms, terms
from knowledge.word_vectors import word_vectors

Scores = np.ndarray  # a row a question, a column an FAQ
RRF = 60


@dataclass(frozen=True)
class Prepared:
    """FAQs and questions, analysed once."""

    texts: list[Text]
    asked: list[Terms]
    concepts: list[tuple[str, ...]]


def prepare(faqs: Sequence[Faq], asked: Sequence[Asked]) -> Prepared:
    """Analyses the set."""
    texts = [
        Text(
            terms(faq.question),
            terms(f"{faq.answer} {faq.category} {faq.department}"),
            _concepts(faq.question),
            _concepts(faq.answer),
        )
        for faq in faqs
    ]
    return Prepared(
        texts,
        [terms(question.text) for question in asked],
        [_concepts(question.text) for question in asked],
    )


def compare(prepared: Prepared) -> dict[str, Scores]:
    """All methods, name -> scores, in the order of the report."""
    kept = signals(prepared, Settings())
    words = only(prepared, lambda found: tuple(word.lemma for word in found.words))
    result = {
        "words, question only": only(prepared, lambda found: tuple(word.lemma for word in found.words), body=0.0),
        "words, question and answer": words,
        "words, by SQLite's FTS5": fts5(prepared),
        "words by their readings": only(prepared, lambda found: tuple(word.reading for word in found.words)),
        "synonym groups of Sudachi": only(
            prepared, lambda found: tuple(str(group) for word in found.words for group in word.groups)
        ),
        "characters, question only": only(prepared, lambda found: found.characters, body=0.0),
        "characters, answer as much as question": only(prepared, lambda found: found.characters, body=1.0),
        "characters": kept["characters"],
        "sounds": kept["sounds"],
        "nearest words": kept["words"],
        "meaning": kept["meaning"],
        "concepts": kept["concepts"],
        "words + characters, by ranks (RRF)": by_ranks(words, kept["characters"]),
        "words + characters, scores added": words + kept["characters"],
        "words + characters + sounds, scores added": words + kept["characters"] + kept["sounds"],
        "the five signals, by ranks (RRF)": by_ranks(*(kept[name] for name in Settings().weights)),
        "**the five signals, scores added (kept)**": kept["total"],
    }
    for name in Settings().weights:
        result[f"kept, without {name}"] = kept["total"] * sum(Settings().weights.values()) - (
            Settings().weights[name] * kept[name]
        )
    result["kept, without any synonyms (meaning, near words, concepts)"] = (
        Settings().weights["characters"] * kept["characters"] + Settings().weights["sounds"] * kept["sounds"]
    )
    for weight in (0.3, 1.0):
        changed = Settings(body_weight=weight, body_near=weight, title_meaning=1 / (1 + weight))
        result[f"kept, answer counted {weight:g} of the question"] = signals(prepared, changed)["total"]
    return result


def signals(prepared: Prepared, settings: Settings) -> dict[str, Scores]:
    """All signals of the search itself, and their sum."""
    index = compile_texts(prepared.texts, word_vectors(), settings).index(settings)
    found = [
        rank(index, asked, concepts, word_vectors()) for asked, concepts in zip(prepared.asked, prepared.concepts)
    ]
    return {name: np.array([scores[name] for scores in found]) for name in found[0]}


def only(prepared: Prepared, choose: Callable[[Terms], tuple[str, ...]], *, body: float = 0.6) -> Scores:
    """BM25F over terms of one kind."""

    def chosen(found: Terms) -> Terms:
        return Terms(characters=choose(found))

    texts = [Text(chosen(text.title), chosen(text.body)) for text in prepared.texts]
    changed = Prepared(texts, list(map(chosen, prepared.asked)), [()] * len(prepared.asked))
    return signals(changed, Settings(weights={"characters": 1.0}, body_weight=body))["total"]


def fts5(prepared: Prepared, title: float = 2.0) -> Scores:
    """The words in SQLite's full-text index, the title weighing `title` times."""
    connection = sqlite3.connect(":memory:")
    tokenizer = "unicode61 categories 'L* N* S*'"
    connection.execute(f'CREATE VIRTUAL TABLE faq USING fts5(title, body, tokenize = "{tokenizer}")')
    connection.executemany(
        "INSERT INTO faq (rowid, title, body) VALUES (?, ?, ?)",
        [(number, _joined(text.title), _joined(text.body)) for number, text in enumerate(prepared.texts)],
    )
    scores = np.zeros((len(prepared.asked), len(prepared.texts)))
    for row, asked in enumerate(prepared.asked):
        query = " OR ".join(f'"{word.lemma}"' for word in asked.words if '"' not in word.lemma)
        if query:
            found = connection.execute(f"SELECT rowid, -bm25(faq, {title}, 1.0) FROM faq WHERE faq MATCH ?", (query,))
            for number, score in found:
                scores[row, number] = score
    return scores


def by_ranks(*methods: Scores) -> Scores:
    """Reciprocal rank fusion (Cormack et al. 2009); what a method does not find gets nothing from it."""
    total = np.zeros_like(methods[0], dtype=float)
    for scores in methods:
        ranks = np.argsort(np.argsort(-scores, axis=1, kind="stable"), axis=1)
        total += np.where(scores > 0, 1 / (RRF + 1 + ranks), 0)
    return total


def ranks_of(scores: Scores, asked: Sequence[Asked]) -> np.ndarray:
    """The rank of the right FAQ for each question, from 1; ties count against it."""
    right = scores[np.arange(len(asked)), [question.answer for question in asked]]
    better = (scores >= right[:, None]).sum(axis=1)
    return np.where(right > 0, better, scores.shape[1])


def measures(ranks: np.ndarray) -> Mapping[str, float]:
    """MRR@10 and how often the right FAQ is first, or among five."""
    return {
        "mrr": float(np.where(ranks <= 10, 1 / ranks, 0).mean()),
        "first": float((ranks <= 1).mean()),
        "five": float((ranks <= 5).mean()),
    }


def _joined(found: Terms) -> str:
    return " ".join(word.lemma for word in found.words)


def _concepts(text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name.id for name in named(text) if name.type == "concept"))
