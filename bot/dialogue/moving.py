"""The talk about moving in: short questions about a family, then a list of what to do, where, in which order.

The talk's state is what was answered so far, JSON-able, kept in a slot; everything here is a pure function of it.
The list is made from the city's facts alone. What a plan does not place is listed apart, with whom to ask.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, Iterable, Mapping, Optional

from bot.dialogue.answer import whom_to_ask
from bot.dialogue.question import Question
from bot.replies.reply import Button, Part, Reply, contact, named, note, say
from knowledge.lookup import Query, look_up
from knowledge.model import Fact
from knowledge.store import Knowledge

INTENT, ENTITY = "ask_move_in", "moving"
YES, NO, UNSURE, SKIP, BACK, STOP, CONTINUE, DONE, AGAIN, SHOW, BEGIN = (
    "yes", "no", "unsure", "skip", "back", "stop", "continue", "done", "again", "show", "begin",
)  # fmt: skip
DESKS, MATERIAL = {"office", "window", "procedure"}, {"material", "service"}
NOTICE = "national.move_in.notice"
# Concepts of a question that is about moving in as a whole.
OPENING = {
    "moving_in", "newcomer", "new_arrival_abroad", "address_change", "welcome_kit", "moving_notice_deadline",
    "city_hall", "daily_life", "in_my_language",
}  # fmt: skip


@dataclass(frozen=True)
class Step:
    """One question of the talk.

    Attributes:
        options: choices of which several may be made; without them the question is answered by yes or no.
        if_yes: the step that must have been answered by yes for this one to be asked.
    """

    id: str
    options: tuple[str, ...] = ()
    if_yes: str = ""
    unsure: bool = False


STEPS = (
    Step("children"),
    Step("ages", options=("preschool", "elementary", "junior-high", "high-school"), if_yes="children"),
    Step("pregnancy"),
    Step("insurance", unsure=True),
    Step("pension", unsure=True),
    Step("vehicle", options=("car", "motorbike", "bicycle")),
    Step("pet"),
)
OPTION_MESSAGES = {"ages": "moving-age-", "vehicle": "moving-vehicle-"}


@dataclass(frozen=True)
class Errand:
    """One thing of the list: when it is needed, and by which topic and concepts its office is found.

    Attributes:
        answers: to `step`, any of which makes it needed; without a step everybody needs it.
        read: a guide or calendar will do as well, where there is nothing to hand in.
    """

    id: str
    topic: str
    concepts: tuple[str, ...]
    step: str = ""
    answers: tuple[str, ...] = ()
    read: bool = False


ERRANDS = (
    Errand("my-number", "office", ("my_number_card", "my_number", "resident_record", "residence_card")),
    Errand("insurance", "tax_pension", ("join_insurance", "health_insurance"), "insurance", (NO, UNSURE)),
    Errand("pension", "tax_pension", ("pension",), "pension", (NO, UNSURE)),
    Errand("allowance", "childcare", ("child_allowance",), "children", (YES,)),
    Errand("medical", "childcare", ("child_medical",), "children", (YES,)),
    Errand("nursery", "childcare", ("nursery", "nursery_application", "kindergarten"), "ages", ("preschool",)),
    Errand("school", "school", ("enrolment", "school_transfer"), "ages", ("elementary", "junior-high")),
    Errand("high-school", "school", ("high_school", "school_guidance"), "ages", ("high-school", "junior-high")),
    Errand("pregnancy", "health", ("mother_child_handbook", "pregnancy", "maternity_check"), "pregnancy", (YES,)),
    Errand("vehicle", "office", ("car_registration", "car_tax", "motorbike"), "vehicle", ("car", "motorbike")),
    Errand("bicycle", "office", ("bicycle_rules", "bicycle"), "vehicle", ("bicycle",)),
    Errand("pet", "office", ("dog_registration", "pet"), "pet", (YES,)),
    Errand("garbage", "garbage", ("garbage_rules", "garbage_calendar", "collection_day", "garbage"), read=True),
    Errand("disaster", "disaster", ("shelter", "hazard_map", "disaster_guide", "evacuation"), read=True),
)
# Needed of everybody, and only where a paper was asked for.
NOTICE_CONCEPTS = ("moving_in", "address_change", "resident_record")


@dataclass(frozen=True)
class Talk:
    """Where the talk is: the answers so far, the step that is asked, and whether it was stopped."""

    answers: Mapping[str, tuple[str, ...]]
    at: Optional[str] = None
    stopped: bool = False

    @classmethod
    def begin(cls) -> Talk:
        """A talk at its first question."""
        return cls({}, STEPS[0].id)

    @classmethod
    def from_dict(cls, raw: Mapping[str, Any]) -> Talk:
        """The talk that `as_dict` wrote."""
        answers = {step: tuple(values) for step, values in raw.get("answers", {}).items()}
        return cls(answers, raw.get("at"), bool(raw.get("stopped")))

    def as_dict(self) -> dict[str, Any]:
        """JSON-able form."""
        answers = {step: list(values) for step, values in self.answers.items()}
        return {"answers": answers, "at": self.at, "stopped": self.stopped}

    @property
    def asking(self) -> bool:
        """Whether a question of the talk waits for its answer."""
        return self.at is not None and not self.stopped

    @property
    def finished(self) -> bool:
        """Whether all was asked."""
        return self.at is None


def answered(talk: Talk, choice: str) -> Talk:
    """The talk after a choice: an answer to the step that is asked, or a step back, a stop, a new beginning.

    A choice that does not belong to the step that is asked changes nothing.
    """
    if choice in (BEGIN, AGAIN):
        return Talk.begin()
    if choice == CONTINUE:
        return replace(talk, stopped=False)
    if choice == STOP:
        return replace(talk, stopped=True)
    step = _step(talk.at)
    if step is None:
        return talk
    if choice == BACK:
        return _back(talk, step)
    if choice in (SKIP, DONE):
        return _forward(talk, step)
    if step.options:
        if choice not in step.options:
            return talk
        chosen = (*talk.answers.get(step.id, ()), choice)
        talk = replace(talk, answers={**talk.answers, step.id: tuple(dict.fromkeys(chosen))})
        return _forward(talk, step) if len(set(chosen)) == len(step.options) else talk
    if choice not in (YES, NO, *([UNSURE] if step.unsure else [])):
        return talk
    return _forward(replace(talk, answers={**talk.answers, step.id: (choice,)}), step)


def typed(talk: Talk, *, yes: bool) -> Optional[str]:
    """The choice that a typed yes or no makes of the step that is asked; None where it makes none."""
    step = _step(talk.at)
    if step is None:
        return None
    if step.options:
        return None if yes else DONE
    return YES if yes else NO


def opens(asked: Question) -> bool:
    """Whether a question is about moving in as such, so that the talk helps; not one about a single paper."""
    narrow = asked.detail or asked.weekday or asked.languages or asked.fact
    return not narrow and OPENING.issuperset(asked.concepts)


def question(talk: Talk) -> Reply:
    """What the talk asks now, with a button for each answer."""
    step = _step(talk.at)
    assert step is not None
    parts: list[Part] = []
    if step is STEPS[0]:
        parts += [say("moving-start"), say("moving-kept")]
    parts.append(say(f"moving-ask-{step.id}"))
    if step.options:
        chosen = talk.answers.get(step.id, ())
        buttons = [
            _button(f"{OPTION_MESSAGES[step.id]}{option}", option) for option in step.options if option not in chosen
        ]
        buttons.append(_button("moving-ages-done", DONE) if chosen else _button("moving-no", DONE))
    else:
        buttons = [_button("moving-yes", YES), _button("moving-no", NO)]
        buttons += [_button("moving-not-sure", UNSURE)] if step.unsure else []
    buttons.append(_button("moving-skip", SKIP))
    if step is not STEPS[0]:
        buttons.append(_button("moving-back", BACK))
    buttons.append(_button("moving-stop", STOP))
    return Reply(f"moving-ask-{step.id}", "question", tuple(parts), tuple(buttons))


def stopped() -> Reply:
    """Says that the talk is over for now."""
    return Reply("moving-stopped", "notice", (say("moving-stopped"),), (_button("moving-continue", CONTINUE),))


def begin_button() -> Button:
    """The button that opens the talk."""
    return _button("moving-begin", BEGIN)


def show_button() -> Button:
    """The button that shows the list of a finished talk again."""
    return _button("moving-show-list", SHOW)


def continue_button() -> Button:
    """The button that comes back to the talk."""
    return _button("moving-continue", CONTINUE)


def checklist(knowledge: Knowledge, talk: Talk, *, city: str, reader: str) -> Reply:
    """The list for a city and a family: offices in the order in which to walk, then what the plan does not place.

    Args:
        talk: the answers; what was skipped is taken to be needed by nobody.
        city: a city that can be answered.
        reader: the language whose counsellor is named for everything that is not placed.
    """
    placed, open_ = [], []
    for errand in ERRANDS:
        if errand.step and not set(errand.answers) & set(talk.answers.get(errand.step, ())):
            continue
        fact = _office(knowledge, city, errand)
        if fact:
            placed.append((errand, fact))
        else:
            open_.append(errand)
    placed = sorted(placed, key=lambda item: _walk(knowledge, item[1], placed))
    parts: list[Part] = [say("moving-list", city={"city": city}), say("moving-list-order"), _item(1, "notice")]
    parts.append(note(NOTICE))
    counter = _desk(knowledge, city)
    if counter:
        parts.append(contact(counter.id))
    said = {counter.id} if counter else set()
    number = 1
    for errand, fact in placed:
        number += 1
        parts.append(_item(number, errand.id))
        parts.append(contact(fact.id) if fact.id not in said else named(fact.id))
        said.add(fact.id)
    person = whom_to_ask(knowledge, city, reader)
    if open_:
        parts.append(say("moving-list-unknown"))
        if person and person.id not in said:
            parts.append(contact(person.id))
        for errand in open_:
            number += 1
            parts.append(_item(number, errand.id))
    elif person and person.id not in said:
        parts += [_item(number + 1, "consultation"), contact(person.id)]
    return Reply("moving-list", "answer", tuple(parts), (_button("moving-again", AGAIN),))


def _item(number: int, errand: str) -> Part:
    return say("moving-step", number=str(number), name={"message": f"moving-step-{errand}"})


def _office(knowledge: Knowledge, city: str, errand: Errand) -> Optional[Fact]:
    """The fact that says where an errand is done: one that shares a concept with it, the errand's first ones first."""
    for concept in errand.concepts:
        query = Query(city=city, topic=errand.topic, concepts=(concept,))
        findings = look_up(knowledge, query)
        for fact in (findings.best, *findings.others):
            if fact is None or fact.kind == "unknown" or concept not in fact.concepts or fact.city != city:
                continue
            if fact.kind in (DESKS | MATERIAL if errand.read else DESKS):
                return fact
    return None


def _desk(knowledge: Knowledge, city: str) -> Optional[Fact]:
    """The city's counter for notices of moving, where its plan names one."""
    for concept in NOTICE_CONCEPTS:
        for fact in knowledge.by_city_topic.get((city, "office"), ()):
            if fact.kind in ("office", "window") and concept in fact.concepts and fact.city == city:
                return fact
    return None


def _walk(knowledge: Knowledge, fact: Fact, placed: Iterable[tuple[Errand, Fact]]) -> tuple[Any, ...]:
    """By building, the one with most errands first, then by floor; what is no place to go to comes last."""
    if fact.place is None:
        return (1, 0, "", 0)
    same = sum(other.place == fact.place for _, other in placed)
    return (0, -same, fact.place, fact.floor or knowledge.places[fact.place].floor or 0)


def _step(key: Optional[str]) -> Optional[Step]:
    return next((step for step in STEPS if step.id == key), None)


def _is_asked(step: Step, talk: Talk) -> bool:
    return not step.if_yes or YES in talk.answers.get(step.if_yes, ())


def _forward(talk: Talk, step: Step) -> Talk:
    rest = STEPS[STEPS.index(step) + 1 :]
    following = next((step.id for step in rest if _is_asked(step, talk)), None)
    return replace(talk, at=following)


def _back(talk: Talk, step: Step) -> Talk:
    before = [earlier for earlier in STEPS[: STEPS.index(step)] if _is_asked(earlier, talk)]
    if not before:
        return talk
    answers = {key: value for key, value in talk.answers.items() if key not in (step.id, before[-1].id)}
    return replace(talk, answers=answers, at=before[-1].id)


def _button(message: str, choice: str) -> Button:
    return Button(say(message), INTENT, {ENTITY: choice})
