"""The talk about moving in: every path ends in the list, and the list holds the city's own facts."""

from __future__ import annotations

import itertools

import pytest

from bot.dialogue import moving
from bot.dialogue.moving import Talk, answered, checklist, opens, question
from bot.dialogue.question import Question
from knowledge.files import NATIONAL
from knowledge.store import Knowledge

CITIES = ["ageo", "kawaguchi", "tokorozawa", "isesaki", "ueda"]


def walk(*choices: str) -> Talk:
    talk = Talk.begin()
    for choice in choices:
        talk = answered(talk, choice)
    return talk


def test_the_questions_come_in_their_order() -> None:
    talk, seen = Talk.begin(), []
    while talk.asking:
        seen.append(talk.at)
        talk = answered(talk, moving.YES if not moving._step(talk.at).options else moving.DONE)
    assert seen == [step.id for step in moving.STEPS]


@pytest.mark.parametrize(
    ("choices", "at"),
    [
        ((), "children"),
        ((moving.NO,), "pregnancy"),
        ((moving.SKIP,), "pregnancy"),
        ((moving.YES,), "ages"),
        ((moving.YES, "preschool"), "ages"),
        ((moving.YES, "preschool", moving.DONE), "pregnancy"),
        ((moving.YES, "preschool", "elementary", "junior-high", "high-school"), "pregnancy"),
        ((moving.NO, moving.BACK), "children"),
        ((moving.YES, moving.DONE, moving.BACK), "ages"),
        ((moving.BACK,), "children"),
        ((moving.YES, "bicycle"), "ages"),
        (("nonsense",), "children"),
        ((moving.UNSURE,), "children"),
        ((moving.NO, moving.NO, moving.UNSURE), "pension"),
        ((moving.NO, moving.STOP, moving.CONTINUE), "pregnancy"),
        ((moving.NO, moving.AGAIN), "children"),
    ],
)
def test_where_choices_lead(choices: tuple[str, ...], at: str) -> None:
    talk = walk(*choices)
    assert talk.at == at and talk.asking
    assert Talk.from_dict(talk.as_dict()) == talk


def test_going_back_forgets_what_was_answered_there() -> None:
    assert walk(moving.YES, "preschool", moving.DONE, moving.BACK).answers == {"children": (moving.YES,)}


def test_stopping_is_not_the_end() -> None:
    talk = walk(moving.NO, moving.STOP)
    assert not talk.asking and not talk.finished


def test_every_button_of_a_question_leads_on() -> None:
    for choices in itertools.product((moving.YES, moving.NO), (moving.SKIP, moving.DONE), (moving.NO,)):
        talk = walk(*choices)
        if talk.asking:
            for button in question(talk).buttons:
                after = answered(talk, button.entities[moving.ENTITY])
                assert after != talk or button.entities[moving.ENTITY] == moving.BACK


def errands(reply) -> list[str]:
    return [part["args"]["name"]["message"] for part in reply.parts if part.get("say") == "moving-step"]


@pytest.mark.parametrize("city", CITIES)
def test_the_list_of_a_family(knowledge: Knowledge, city: str) -> None:
    reply = checklist(
        knowledge, walk(moving.YES, "preschool", moving.DONE, moving.YES, moving.NO), city=city, reader="en"
    )
    listed = errands(reply)
    assert listed[0] == "moving-step-notice" and len(set(listed)) == len(listed)
    assert {"moving-step-nursery", "moving-step-pregnancy", "moving-step-insurance"} <= set(listed)
    assert not {"moving-step-pet", "moving-step-school", "moving-step-high-school"} & set(listed)
    shown = [part[kind] for part in reply.parts for kind in ("contact", "named") if kind in part]
    assert {knowledge.fact(key).city for key in shown} <= {city, NATIONAL}
    assert all(knowledge.fact(key).kind != "unknown" for key in shown)


def test_the_list_of_somebody_alone_is_shorter(knowledge: Knowledge) -> None:
    alone = checklist(
        knowledge, walk(*[moving.NO] * 2, *[moving.YES] * 2, moving.DONE, moving.NO), city="ageo", reader="en"
    )
    family = checklist(knowledge, walk(moving.YES, "elementary", moving.DONE), city="ageo", reader="en")
    assert len(errands(alone)) < len(errands(family))
    assert "moving-step-school" not in errands(alone) and "moving-step-insurance" not in errands(alone)


def test_offices_of_one_building_stand_together(knowledge: Knowledge) -> None:
    reply = checklist(
        knowledge, walk(moving.YES, "preschool", "elementary", moving.DONE, moving.YES), city="ageo", reader="en"
    )
    walked = list(itertools.takewhile(lambda part: part.get("say") != "moving-list-unknown", reply.parts))
    places = [knowledge.fact(part["contact"]).place for part in walked if "contact" in part]
    runs = [place for place, _ in itertools.groupby(place for place in places if place)]
    assert len(runs) == len(set(runs))


@pytest.mark.parametrize(
    ("asked", "whole"),
    [
        (Question("ask_move_in"), True),
        (Question("ask_move_in", concepts=("moving_in", "newcomer")), True),
        (Question("ask_move_in", concepts=("my_number_card",)), False),
        (Question("ask_move_in", detail="phone"), False),
        (Question("ask_move_in", fact="national.move_in.notice"), False),
    ],
)
def test_what_opens_the_talk(asked: Question, whole: bool) -> None:
    assert opens(asked) is whole
