"""The intent model on a handful of examples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from bot.nlu.model import Example, IntentModel, ids_of, softmax

EXAMPLES = [
    ("what day is garbage day", "ask_garbage", ("concept:garbage",)),
    ("rác khi nào", "ask_garbage", ("concept:garbage",)),
    ("ごみはいつですか", "ask_garbage", ("concept:garbage",)),
    ("hello", "greet", ()),
    ("good morning", "greet", ()),
    ("こんにちは", "greet", ()),
    ("xin chào", "greet", ()),
    ("find a doctor", "ask_health", ("concept:hospital",)),
    ("hospital near me", "ask_health", ("concept:hospital",)),
    ("病院はどこ", "ask_health", ("concept:hospital",)),
]


@pytest.fixture(scope="module")
def model() -> IntentModel:
    return IntentModel.fit(
        [Example(text, ids) for text, _, ids in EXAMPLES], [intent for _, intent, _ in EXAMPLES]
    )


@pytest.mark.parametrize(("text", "intent", "ids"), EXAMPLES)
def test_learns_its_examples(model: IntentModel, text: str, intent: str, ids: tuple[str, ...]) -> None:
    assert model.predict(Example(text, ids))[0][0] == intent


def test_ids_carry_meaning_across_languages(model: IntentModel) -> None:
    def likely(*ids: str) -> float:
        return dict(model.predict(Example("zzz", ids)))["ask_health"]

    assert likely("concept:hospital") > likely() and likely("concept:hospital") > likely("concept:garbage")


@pytest.mark.parametrize("text", ["garbage", "", "zzzz", "👍"])
def test_gives_every_intent_a_probability(model: IntentModel, text: str) -> None:
    ranking = model.predict(Example(text))
    assert {name for name, _ in ranking} == {"ask_garbage", "greet", "ask_health"}
    assert sum(value for _, value in ranking) == pytest.approx(1.0)
    assert [value for _, value in ranking] == sorted((value for _, value in ranking), reverse=True)


def test_saved_and_loaded_it_says_the_same(model: IntentModel, tmp_path: Path) -> None:
    path = tmp_path / "intents.npz"
    model.save(path)
    loaded = IntentModel.load(path)
    assert loaded.intents == model.intents and loaded.temperature == model.temperature
    for text, _, ids in EXAMPLES:
        before, after = dict(model.predict(Example(text, ids))), dict(loaded.predict(Example(text, ids)))
        assert after == pytest.approx(before, abs=0.01)


def test_two_fits_are_the_same(model: IntentModel) -> None:
    again = IntentModel.fit(
        [Example(text, ids) for text, _, ids in EXAMPLES], [intent for _, intent, _ in EXAMPLES]
    )
    probe = [Example("garbage hello doctor")]
    np.testing.assert_allclose(again.margins(probe), model.margins(probe), rtol=1e-5)


def test_two_intents_are_enough() -> None:
    model = IntentModel.fit([Example("yes"), Example("no")], ["affirm", "deny"])
    assert model.predict(Example("yes"))[0][0] == "affirm"
    assert model.predict(Example("no"))[0][0] == "deny"


@pytest.mark.parametrize(
    ("texts", "intents", "problem"),
    [
        (["a", "b"], ["x"], "2 examples, but 1 intents"),
        (["a", "b"], ["x", "x"], "at least two"),
        ([], [], "at least two"),
    ],
)
def test_cannot_be_fitted(texts: list[str], intents: list[str], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        IntentModel.fit([Example(text) for text in texts], intents)


def test_a_higher_temperature_is_less_sure(model: IntentModel) -> None:
    warm = IntentModel.fit(
        [Example(text, ids) for text, _, ids in EXAMPLES],
        [intent for _, intent, _ in EXAMPLES],
        temperature=3.0,
    )
    probe = Example("garbage")
    assert warm.predict(probe)[0][0] == model.predict(probe)[0][0]
    assert warm.predict(probe)[0][1] < model.predict(probe)[0][1]


def test_softmax_does_not_overflow() -> None:
    np.testing.assert_allclose(
        softmax(np.array([[1000.0, 1000.0], [0.0, -1000.0]])), [[0.5, 0.5], [1.0, 0.0]]
    )


def test_of_names_only_that_one_is_there() -> None:
    found = [
        ("city", "ageo"),
        ("city", "ueda"),
        ("concept", "garbage"),
        ("detail", "phone"),
        ("weekday", "mon"),
    ]
    assert ids_of(found) == ("city", "concept:garbage", "detail:phone", "weekday")
