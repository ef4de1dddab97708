"""Ranks short Japanese texts for a question: characters, sounds, meanings and concepts, each between 0 and 1.

Five signals are added up, each a share of what the question could reach at most, so that a weak match stays weak
where nothing matches well (docs/search.md compares them):

- characters: n-grams as written, by BM25F (Robertson & Zaragoza 2009) over title and body;
- sounds: n-grams as read, so that kana, characters and typing mistakes meet;
- words: each word of the question with the nearest word in meaning of the text, weighted by how rare it is;
- meaning: the cosine of the mean vectors of question and text (Arora et al. 2017, without their last step);
- concepts: ids that a gazetteer finds in both.
"""

from __future__ import annotations

import math
from array import array
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from threadpoolctl import ThreadpoolController

from knowledge.search_text import Terms, Word
from knowledge.word_vectors import SIZE, WordVectors

# A term said often in a question counts at most so often.
OFTEN = 2
# N-grams that so many texts have tell nothing and cost most; few texts are never too many.
COMMON_SHARE = 0.2
COMMON_FEWEST = 100
# The rarest words of a long question say what it is about.
MOST_WORDS = 16
MOST_REMEMBERED = 10_000


@dataclass(frozen=True)
class Settings:
    """How signals are weighed; docs/search.md has the measurements that these come from.

    Attributes:
        weights: signal -> its share of the sum.
        k1, title_b, body_b, body_weight: of BM25F.
        near: the least cosine at which two words count as near.
        body_near: how much a word near to one of the body counts beside one of the title.
        title_meaning: how much the title counts in a text's mean vector, 0 to 1.
        rarity: the power of a word's rarity in mean vectors.
    """

    weights: Mapping[str, float] = field(
        default_factory=lambda: {"characters": 0.4, "sounds": 0.3, "words": 0.45, "meaning": 1.0, "concepts": 0.2}
    )
    k1: float = 1.2
    title_b: float = 0.4
    body_b: float = 0.6
    body_weight: float = 0.6
    near: float = 0.4
    body_near: float = 0.7
    title_meaning: float = 0.6
    rarity: float = 1.0


@dataclass(frozen=True)
class Text:
    """What is ranked: a title and a body with the concepts that each names; lengths are compared within a `kind`."""

    title: Terms
    body: Terms
    title_concepts: tuple[str, ...] = ()
    body_concepts: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True)
class Posting:
    """The texts that have a term, what it adds to each one's score, and how rare the term is."""

    texts: np.ndarray
    gains: np.ndarray
    rarity: float


Postings = Callable[[str, Iterable[str]], Mapping[str, Posting]]


@dataclass(frozen=True)
class Index:
    """What `rank` needs, in arrays.

    Attributes:
        size: the number of texts.
        postings: (space, terms) -> those of the terms that some text has.
        words: words -> the numbers of those that some text has, by lemma.
        word_vectors: a row a word; `word_rarity` is how rare each is.
        title_texts, title_ends, body_texts, body_ends: for one word after another the texts that have it, and where
            those of each word end.
        meanings: a row a text.
        near: words that have been asked for, with the numbers of those that are near in meaning.
    """

    size: int
    postings: Postings
    words: Callable[[Iterable[str]], Mapping[str, int]]
    word_vectors: np.ndarray
    word_rarity: np.ndarray
    title_texts: np.ndarray
    title_ends: np.ndarray
    body_texts: np.ndarray
    body_ends: np.ndarray
    meanings: np.ndarray
    settings: Settings = Settings()
    near: dict[Word, tuple[np.ndarray, np.ndarray]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True)
class Compiled:
    """An index before it is stored: postings by (space, term), words by lemma, and the arrays of `Index`."""

    size: int
    postings: Mapping[tuple[str, str], Posting]
    words: Mapping[str, int]
    arrays: Mapping[str, np.ndarray]

    def index(self, settings: Settings = Settings()) -> Index:
        """The index over what is in memory."""

        def postings(space: str, terms: Iterable[str]) -> Mapping[str, Posting]:
            return {term: self.postings[space, term] for term in set(terms) if (space, term) in self.postings}

        def words(lemmas: Iterable[str]) -> Mapping[str, int]:
            return {lemma: self.words[lemma] for lemma in set(lemmas) if lemma in self.words}

        return Index(self.size, postings, words, settings=settings, **self.arrays)


def compile_texts(texts: Sequence[Text], vectors: WordVectors, settings: Settings = Settings()) -> Compiled:
    """Counts everything that ranking needs."""
    postings: dict[tuple[str, str], Posting] = {}
    kinds = [text.kind for text in texts]
    for space in ("characters", "sounds"):
        pairs = [(Counter(getattr(text.title, space)), Counter(getattr(text.body, space))) for text in texts]
        for term, posting in _postings(pairs, kinds, settings).items():
            postings[space, term] = posting
    for concept, posting in _concepts(texts, settings).items():
        postings["concepts", concept] = posting
    return Compiled(len(texts), postings, *_meanings(texts, vectors, settings))


def rank(index: Index, asked: Terms, concepts: Sequence[str], vectors: WordVectors) -> dict[str, np.ndarray]:
    """The signals of a question, signal -> what each text reaches, from 0 to 1; `total` is their weighed sum."""
    with _one_thread().limit(limits=1, user_api="blas"):
        return _signals(index, asked, concepts, vectors)


@lru_cache(maxsize=1)
def _one_thread() -> ThreadpoolController:
    """Products as small as these only wait for each other's threads where the machine is busy."""
    return ThreadpoolController()


def _signals(index: Index, asked: Terms, concepts: Sequence[str], vectors: WordVectors) -> dict[str, np.ndarray]:
    found = {
        "characters": _shared(index, "characters", asked.characters),
        "sounds": _shared(index, "sounds", asked.sounds),
        "concepts": _shared(index, "concepts", concepts),
    }
    words = list(dict.fromkeys(asked.words))
    numbers = index.words(word.lemma for word in words)
    unseen = rarity(0, index.size)
    rarities = [float(index.word_rarity[numbers[w.lemma]]) if w.lemma in numbers else unseen for w in words]
    if len(words) > MOST_WORDS:
        kept = sorted(np.argsort([-rare for rare in rarities], kind="stable")[:MOST_WORDS])
        words, rarities = [words[at] for at in kept], [rarities[at] for at in kept]
    found["words"] = _near(index, words, numbers, rarities, vectors)
    mean = mean_vector(words, [r**index.settings.rarity for r in rarities], vectors)
    found["meaning"] = np.maximum(index.meanings @ mean, 0)
    weights = index.settings.weights
    found["total"] = sum(
        (weights[name] * found[name] for name in weights if weights[name]), np.zeros(index.size, np.float32)
    ) / sum(weights.values())
    return found


def rarity(having: int, size: int) -> float:
    """Inverse document frequency as in BM25."""
    return math.log(1 + (size - having + 0.5) / (having + 0.5))


def mean_vector(words: Sequence[Word], weights: Sequence[float], vectors: WordVectors) -> np.ndarray:
    """The weighed mean of words' vectors as a unit vector; zero where no word has one."""
    total = np.zeros(SIZE, np.float32)
    for word, weight in zip(words, weights):
        vector = vectors.of(word)
        if vector is not None:
            total += weight * vector
    return _unit(total)


def _concepts(texts: Sequence[Text], settings: Settings) -> dict[str, Posting]:
    """A concept is named or not: how often, and beside how many others, says nothing."""
    gains: dict[str, dict[int, float]] = {}
    for number, text in enumerate(texts):
        for concept in text.body_concepts:
            gains.setdefault(concept, {})[number] = settings.body_weight
        for concept in text.title_concepts:
            gains.setdefault(concept, {})[number] = 1.0
    result = {}
    for concept, by_text in gains.items():
        rare = rarity(len(by_text), len(texts))
        shares = np.array(list(by_text.values()), np.float32)
        result[concept] = Posting(np.array(list(by_text), np.int32), rare * shares, rare)
    return result


def _postings(
    pairs: Sequence[tuple[Counter[str], Counter[str]]], kinds: Sequence[str], settings: Settings
) -> dict[str, Posting]:
    """BM25F's gain of each term in each text: one frequency over title and body, each by its own length."""
    lengths = np.array([(sum(title.values()), sum(body.values())) for title, body in pairs] or [(0, 0)], np.float64)
    usual = np.ones_like(lengths)
    for kind in set(kinds):
        these = np.array([other == kind for other in kinds])
        usual[these] = np.maximum(lengths[these].mean(axis=0), 1.0)
    b = np.array([settings.title_b, settings.body_b])
    scale = np.array([1.0, settings.body_weight]) / (1 - b + b * lengths / usual)
    # Flat arrays: there are millions of pairs of a text and a term.
    numbers: dict[str, int] = {}
    of_terms, of_texts, by_title, by_body = array("i"), array("i"), array("f"), array("f")
    for text, (title, body) in enumerate(pairs):
        both = title.keys() | body.keys()
        of_terms.extend([numbers.setdefault(term, len(numbers)) for term in both])
        of_texts.extend([text] * len(both))
        by_title.extend([title[term] for term in both])
        by_body.extend([body[term] for term in both])
    terms, texts = np.frombuffer(of_terms, np.int32), np.frombuffer(of_texts, np.int32)
    counts = np.array((by_title, by_body), np.float32)
    frequencies = (counts * scale[texts].T).sum(axis=0) if len(texts) else counts[0]
    saturated = frequencies * (settings.k1 + 1) / (settings.k1 + frequencies)
    order = np.argsort(terms, kind="stable")
    ends = np.cumsum(np.bincount(terms, minlength=len(numbers))) if len(terms) else []
    common = max(COMMON_SHARE * len(pairs), COMMON_FEWEST)
    result, begin = {}, 0
    for term, end in zip(numbers, ends):
        here = order[begin:end]
        begin = end
        if len(here) > common:
            result[term] = Posting(texts[:0], saturated[:0], 0.0)
            continue
        rare = rarity(len(here), len(pairs))
        result[term] = Posting(texts[here], (rare * saturated[here]).astype(np.float32), rare)
    return result


def _meanings(
    texts: Sequence[Text], vectors: WordVectors, settings: Settings
) -> tuple[dict[str, int], dict[str, np.ndarray]]:
    """Words by lemma, and the arrays of `Index`."""
    having: Counter[str] = Counter()
    for text in texts:
        having.update({word.lemma for word in (*text.title.words, *text.body.words)})
    words = {lemma: number for number, lemma in enumerate(having)}
    rarities = np.array([rarity(count, len(texts)) for count in having.values()] or [0.0], np.float32)
    rows = np.zeros((max(len(words), 1), SIZE), np.float32)
    meanings = np.zeros((len(texts), SIZE), np.float32)
    having_it: dict[str, list[list[int]]] = {part: [[] for _ in words] for part in ("title", "body")}
    for row, text in enumerate(texts):
        share = {"title": settings.title_meaning, "body": 1 - settings.title_meaning}
        for part, terms in (("title", text.title), ("body", text.body)):
            unique = list(dict.fromkeys(terms.words))
            found = [words[word.lemma] for word in unique]
            for word, number in zip(unique, found):
                if having_it[part][number][-1:] != [row]:
                    having_it[part][number].append(row)
                vector = vectors.of(word)
                if vector is not None:
                    rows[number] = vector
            weights = [float(rarities[number]) ** settings.rarity for number in found]
            meanings[row] += share[part] * mean_vector(unique, weights, vectors)
        meanings[row] = _unit(meanings[row])
    arrays = {"word_vectors": rows, "word_rarity": rarities, "meanings": meanings}
    for part in ("title", "body"):
        arrays[f"{part}_texts"] = np.array([row for rows_ in having_it[part] for row in rows_], np.int32)
        arrays[f"{part}_ends"] = np.cumsum([len(rows_) for rows_ in having_it[part]] or [0], dtype=np.int32)
    return words, arrays


def _shared(index: Index, space: str, terms: Sequence[str]) -> np.ndarray:
    """The gains of the terms that each text shares with the question, as a share of all terms' rarity."""
    if not terms:
        return np.zeros(index.size, np.float32)
    counts = {term: min(count, OFTEN) for term, count in Counter(terms).items()}
    postings = index.postings(space, counts)
    unseen = rarity(0, index.size)
    most = sum(times * (postings[term].rarity if term in postings else unseen) for term, times in counts.items())
    if not postings or not most:
        return np.zeros(index.size, np.float32)
    texts = np.concatenate([posting.texts for posting in postings.values()])
    gains = np.concatenate([posting.gains * counts[term] for term, posting in postings.items()])
    return (np.bincount(texts, gains, index.size) / most).astype(np.float32)


def _near(
    index: Index, words: Sequence[Word], numbers: Mapping[str, int], rarities: Sequence[float], vectors: WordVectors
) -> np.ndarray:
    """For each word of the question its nearest in each text, weighed by rarity, as a share of all of them."""
    scores = np.zeros(index.size, np.float32)
    if not words or not index.size:
        return scores
    _look_around(index, words, numbers, vectors)
    for word, rare in zip(words, rarities):
        likes, values = index.near[word]
        in_title = _nearest(index.size, likes, values, index.title_texts, index.title_ends)
        in_body = _nearest(index.size, likes, values, index.body_texts, index.body_ends)
        scores += rare * np.maximum(in_title, index.settings.body_near * in_body)
    return scores / max(sum(rarities), 1e-9)


def _look_around(
    index: Index, words: Sequence[Word], numbers: Mapping[str, int], vectors: WordVectors
) -> None:
    """Remembers for each word the index's words that are near it, and how near, farthest first."""
    new = [word for word in words if word not in index.near]
    if len(index.near) + len(new) > MOST_REMEMBERED:
        index.near.clear()
        new = list(words)
    found = [vectors.of(word) for word in new]
    asked = np.array([np.zeros(SIZE, np.float32) if vector is None else vector for vector in found])
    for word, near in zip(new, asked @ index.word_vectors.T if new else ()):
        likes = np.flatnonzero(near > index.settings.near)
        values = near[likes] ** 2
        if word.lemma in numbers:
            likes, values = np.append(likes, numbers[word.lemma]), np.append(values, np.float32(1))
        order = np.argsort(values, kind="stable")
        index.near[word] = likes[order], values[order]


def _nearest(size: int, likes: np.ndarray, values: np.ndarray, texts: np.ndarray, ends: np.ndarray) -> np.ndarray:
    """For each text the value of the last of `likes` that it has; `values` ascend, so that is the greatest."""
    best = np.zeros(size, np.float32)
    lasts = ends[likes]
    counts = lasts - np.where(likes > 0, ends[likes - 1], 0)
    total = int(counts.sum())
    if total:
        # The places of each word's texts, one word after another.
        places = np.arange(total) + np.repeat(lasts - np.cumsum(counts), counts)
        best[texts[places]] = np.repeat(values, counts)
    return best


def _unit(vector: np.ndarray) -> np.ndarray:
    length = float(np.linalg.norm(vector))
    return vector / length if length else vector
