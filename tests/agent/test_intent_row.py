"""One example's row is the one that `rows` would give."""
from __future__ import annotations

import numpy as np
import pytest

from bot.nlu.model import Example, IntentModel, softmax

TAUGHT = (
    (Example("when is garbage day", ("concept:garbage",)), "ask_garbage"),
    (Example("rác khi nào", ("concept:garbage",)), "ask_garbage"),
    (Example("enrol my child", ("concept:school",)), "ask_school"),
    (Example("子どもの学校",), "ask_school"),
    (Example("hello"), "greet"),
    (Example("こんにちは"), "greet"),
)


@pytest.fixture(scope="module")
def model() -> IntentModel:
    examples, intents = zip(*TAUGHT, strict=True)
    return IntentModel.fit(examples, intents)


@pytest.mark.parametrize(
    "example",
    [
        *(example for example, _ in TAUGHT),
        Example("khi nào đổ rác", ("concept:garbage", "weekday")),
        Example("unknown words", ("concept:unknown",)),
        Example("?"),
        Example(""),
    ],
    ids=lambda example: example.text,
)
def test_predicts_what_the_margins_say(model: IntentModel, example: Example) -> None:
    probabilities = softmax(model.margins([example])[0] / model.temperature)
    expected = dict(zip(model.intents, probabilities, strict=True))
    predicted = model.predict(example)
    assert [name for name, _ in predicted] == sorted(expected, key=lambda name: -expected[name])
    for name, probability in predicted:
        assert np.isclose(probability, expected[name], atol=1e-5)
