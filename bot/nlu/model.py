"""The intent model: character n-grams and concepts, one space for all languages, a linear classifier.

Hashed character n-grams inside word borders (char_wb) of the text as typed and of the text without accents,
and the ids that the gazetteer found, weighted by tf-idf; logistic regression fitted by stochastic gradient
descent, one intent against the rest. Chosen by measurement: docs/nlu.md.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Iterable, Sequence

import numpy as np
import scipy.sparse as sparse
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.linear_model import SGDClassifier

from bot.nlu.normalise import fold_text

NGRAMS = (1, 4)
TEXT_FEATURES = 2**18
ID_FEATURES = 2**12
ID_WEIGHT = 0.3
WEIGHTS = (1.0, 1.0, ID_WEIGHT)
ALPHA = 2e-6
EPOCHS = 20
SEED = 11


@dataclass(frozen=True)
class Example:
    """What the model sees of a message: its normalised text and the ids found in it ("concept:garbage")."""

    text: str
    ids: tuple[str, ...] = ()


def _text_hasher() -> HashingVectorizer:
    return HashingVectorizer(
        analyzer="char_wb",
        ngram_range=NGRAMS,
        n_features=TEXT_FEATURES,
        alternate_sign=False,
        norm=None,
        lowercase=False,
    )


def _id_hasher() -> HashingVectorizer:
    return HashingVectorizer(analyzer=list, n_features=ID_FEATURES, alternate_sign=False, norm=None)


class Features:
    """Turns examples into one sparse row each; `idf` holds a vector per block, None before fitting."""

    def __init__(self, idf: Sequence[np.ndarray] | None = None) -> None:
        self._text, self._ids = _text_hasher(), _id_hasher()
        self.idf = list(idf) if idf is not None else None

    def fit(self, examples: Sequence[Example]) -> sparse.csr_matrix:
        """Learns how rare each feature is, and gives the rows."""
        blocks = self._count(examples)
        self.idf = [TfidfTransformer().fit(block).idf_.astype(np.float32) for block in blocks]
        return self._weigh(blocks)

    def rows(self, examples: Sequence[Example]) -> sparse.csr_matrix:
        """The rows of examples, float32, shape (n, 2 * TEXT_FEATURES + ID_FEATURES)."""
        return self._weigh(self._count(examples))

    def row(self, example: Example) -> tuple[np.ndarray, np.ndarray]:
        """One example's columns and weights, as `rows` has them: for one, matrices cost more than sums."""
        assert self.idf is not None
        columns, weights, first = [], [], 0
        for block, idf, weight in zip(self._count([example]), self.idf, WEIGHTS, strict=True):
            data = (np.log(block.data.astype(np.float32)) + 1.0) * idf[block.indices]
            columns.append(block.indices + first)
            weights.append(data * (weight / (np.sqrt(data @ data) or 1.0)))
            first += block.shape[1]
        return np.concatenate(columns), np.concatenate(weights)

    def _count(self, examples: Sequence[Example]) -> list[sparse.csr_matrix]:
        texts = [example.text for example in examples]
        return [
            self._text.transform(texts),
            self._text.transform([fold_text(text) for text in texts]),
            self._ids.transform([example.ids for example in examples]),
        ]

    def _weigh(self, blocks: Sequence[sparse.csr_matrix]) -> sparse.csr_matrix:
        assert self.idf is not None
        weighed = []
        for block, idf, weight in zip(blocks, self.idf, WEIGHTS, strict=True):
            block = block.astype(np.float32)
            block.data = (np.log(block.data) + 1.0) * idf[block.indices]
            norms = np.sqrt(np.add.reduceat(np.append(block.data**2, 0), block.indptr[:-1]))
            norms[np.diff(block.indptr) == 0] = 1.0
            block.data *= weight / np.repeat(norms, np.diff(block.indptr))
            weighed.append(block)
        return sparse.hstack(weighed, format="csr", dtype=np.float32)


class IntentModel:
    """A fitted model: `predict` gives every intent's probability.

    Args:
        intents: names, in the order of the columns of `weights`.
        weights: float32, shape (features, intents); `bias`: shape (intents,).
        temperature: divides the margins before the softmax, so that confidences are frequencies
            (Guo et al. 2017, "On Calibration of Modern Neural Networks").
    """

    def __init__(
        self,
        intents: Sequence[str],
        features: Features,
        weights: np.ndarray,
        bias: np.ndarray,
        temperature: float,
    ) -> None:
        self.intents = tuple(intents)
        self.temperature = temperature
        self._features = features
        self._weights = weights
        self._bias = bias

    @classmethod
    def fit(cls, examples: Sequence[Example], intents: Sequence[str], *, temperature: float = 1.0) -> IntentModel:
        """Fits the model.

        Raises:
            ValueError: fewer than two intents, or lists of different lengths.
        """
        if len(examples) != len(intents):
            raise ValueError(f"{len(examples)} examples, but {len(intents)} intents")
        if len(set(intents)) < 2:
            raise ValueError("an intent model needs examples of at least two intents")
        features = Features()
        rows = features.fit(examples)
        classifier = SGDClassifier(
            loss="log_loss", alpha=ALPHA, max_iter=EPOCHS, tol=None, random_state=SEED, n_jobs=2
        ).fit(rows, intents)
        weights, bias, names = classifier.coef_, classifier.intercept_, classifier.classes_
        if len(names) == 2:
            weights, bias = np.vstack([-weights, weights]), np.concatenate([-bias, bias])
        columns = np.ascontiguousarray(weights.T, dtype=np.float32)
        return cls(list(names), features, columns, bias, temperature)

    def margins(self, examples: Sequence[Example]) -> np.ndarray:
        """Signed distances, shape (n, intents), before the temperature."""
        rows = self._features.rows(examples)
        margins = np.empty((rows.shape[0], len(self.intents)), dtype=np.float64)
        for index in range(rows.shape[0]):
            start, end = rows.indptr[index], rows.indptr[index + 1]
            margins[index] = rows.data[start:end] @ self._weights[rows.indices[start:end]] + self._bias
        return margins

    def predict(self, example: Example) -> list[tuple[str, float]]:
        """Every intent with its probability, likeliest first."""
        columns, weights = self._features.row(example)
        margins = weights @ self._weights[columns] + self._bias
        probabilities = softmax(margins / self.temperature)
        return [(self.intents[index], float(probabilities[index])) for index in np.argsort(-probabilities)]

    def save(self, path: Path) -> None:
        """Writes the model as plain arrays: no code is run when they are read."""
        assert self._features.idf is not None
        used = np.flatnonzero(np.any(self._weights, axis=1)).astype(np.int32)
        np.savez_compressed(
            path,
            intents=np.array(self.intents),
            used=used,
            weights=self._weights[used].astype(np.float16),
            bias=self._bias,
            temperature=np.array(self.temperature),
            **{f"idf{number}": idf for number, idf in enumerate(self._features.idf)},
        )

    @classmethod
    def load(cls, path: Path) -> IntentModel:
        """Reads what `save` wrote."""
        with np.load(path, allow_pickle=False) as arrays:
            features = Features([arrays[f"idf{number}"] for number in range(3)])
            weights = np.zeros((2 * TEXT_FEATURES + ID_FEATURES, len(arrays["intents"])), dtype=np.float32)
            weights[arrays["used"]] = arrays["weights"]
            return cls(
                [str(name) for name in arrays["intents"]],
                features,
                weights,
                arrays["bias"],
                float(arrays["temperature"]),
            )


def softmax(margins: np.ndarray) -> np.ndarray:
    """Probabilities of margins along the last axis."""
    shifted = np.exp(margins - margins.max(axis=-1, keepdims=True))
    return shifted / shifted.sum(axis=-1, keepdims=True)


def ids_of(matches: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The ids that the model sees: concepts and details as they are, of the others only that one is there."""
    ids = [f"{type_}:{id_}" if type_ in ("concept", "detail") else type_ for type_, id_ in matches]
    return tuple(dict.fromkeys(ids))
