"""A question in ids, and what a fragment changes in it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.dialogue.question import Question, continued, from_entities, names_a_service, points_back, refined
from knowledge.store import Knowledge


def entity(kind: str, value: Any) -> dict[str, Any]:
    return {"entity": kind, "value": value}


FROM_ENTITIES = [
    ([], Question("ask_garbage")),
    ([entity("city", "ageo"), entity("city", "ueda")], Question("ask_garbage", city="ageo")),
    (
        [entity("concept", "tv"), entity("concept", ["tv", "sofa"])],
        Question("ask_garbage", concepts=("tv", "sofa")),
    ),
    (
        [entity("language_name", "tr"), entity("language_name", "xx")],
        Question("ask_garbage", languages=("tr",)),
    ),
    (
        [entity("weekday", "mon"), entity("detail", "phone")],
        Question("ask_garbage", weekday="mon", detail="phone"),
    ),
    ([entity("fact", "ageo.x")], Question("ask_garbage", fact="ageo.x")),
    ([entity("city", None), entity("concept", 7), {"entity": "weekday"}], Question("ask_garbage")),
    ([entity("reply_language", "vi"), entity("unknown", "x")], Question("ask_garbage")),
]


@pytest.mark.parametrize(("entities", "question"), FROM_ENTITIES)
def test_from_entities(entities: list[dict[str, Any]], question: Question) -> None:
    assert from_entities("ask_garbage", entities) == question


LAST = Question("ask_consultation", "kawaguchi", ("visa",), ("tr",), "thu", "hours", "kawaguchi.x")
REFINED = [
    (Question("refine", city="ageo"), {"city": "ageo", "fact": None}),
    (Question("refine", languages=("vi",)), {"languages": ("vi",), "fact": None}),
    (Question("refine", weekday="fri"), {"weekday": "fri"}),
    (Question("refine", detail="phone"), {"detail": "phone"}),
    (Question("refine", concepts=("work",)), {"concepts": ("visa", "work"), "fact": None}),
    (Question("refine", concepts=("visa",)), {"concepts": ("visa",), "fact": None}),
    (Question("refine"), {}),
]


@pytest.mark.parametrize(("fragment", "changed"), REFINED)
def test_refined(fragment: Question, changed: dict[str, Any]) -> None:
    kept = {"weekday": None, "detail": None, **changed}
    assert refined(LAST, fragment) == Question(**{**vars(LAST), **kept})


def test_a_fragment_about_something_else_is_a_question_of_its_own(knowledge: Knowledge) -> None:
    last = Question("ask_garbage", "ageo", ("garbage",))
    other = continued(knowledge, last, Question("refine", concepts=("consultation",)))
    assert (other.intent, other.city, other.concepts) == ("ask_consultation", "ageo", ("consultation",))
    same = continued(knowledge, last, Question("refine", concepts=("environment_center",)))
    assert same.intent == "ask_garbage" and set(same.concepts) == {"garbage", "environment_center"}
    assert continued(knowledge, last, Question("refine", concepts=("no_such",))).intent == "ask_garbage"


def test_a_fragment_never_reports_danger(knowledge: Knowledge) -> None:
    last = Question("ask_garbage", "ageo", ("garbage",))
    for concept in ("police", "fire", "ambulance"):
        assert continued(knowledge, last, Question("refine", concepts=(concept,))).topic != "emergency"


def test_kept_as_json_and_read_again() -> None:
    for question in (LAST, Question("ask_garbage")):
        raw = json.loads(json.dumps(question.as_dict()))
        assert Question.from_dict(raw) == question
    assert Question("ask_garbage").as_dict() == {"intent": "ask_garbage"}


def test_the_topic_is_the_intents() -> None:
    assert Question("ask_garbage").topic == "garbage"
    assert Question("greet").topic is None and Question("no_such").topic is None


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (Question("ask_office", detail="phone"), True),
        (Question("ask_office", detail="phone", concepts=("section",)), True),
        (Question("ask_office", detail="phone", concepts=("tax",)), False),
        (Question("ask_office"), False),
        (Question("ask_garbage", detail="phone"), False),
    ],
)
def test_points_back(question: Question, expected: bool) -> None:
    assert points_back(question) is expected


@pytest.mark.parametrize(
    ("languages", "codes", "confidence", "expected"),
    [
        (("tr",), ["es"], 0.5, True),
        (("tr",), ["tr"], 0.5, False),
        ((), ["es"], 0.5, False),
        (("tr",), ["es"], 0.95, False),
    ],
)
def test_names_a_service(
    languages: tuple[str, ...], codes: list[str], confidence: float, expected: bool
) -> None:
    assert names_a_service(Question("ask_consultation", languages=languages), codes, confidence) is expected
