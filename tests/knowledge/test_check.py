"""Each validator speaks of what is wrong, with the id and the value, and is silent about its near-misses."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest

from knowledge import check_facts, check_glossary, check_names
from knowledge.check import Problem, check, read_glossaries
from knowledge.check_glossary import plain
from knowledge.errors import KnowledgeError
from knowledge.files import Content
from knowledge.model import Fact, Name, Schedule, Source

LIFE, DAYS = "midori.office.life", "midori.garbage.days_unknown"
CODES = ("ja", "en", "vi", "ne", "ja-x-easy")
TOPICS = ("consultation", "garbage")
TODAY = date(2026, 11, 21)


def with_fact(content: Content, key: str = LIFE, **fields: Any) -> Content:
    """The content with some fields of one fact changed."""
    changed = msgspec.structs.replace(content.facts[key], **fields)
    return dataclasses.replace(content, facts={**content.facts, key: changed})


def with_city(content: Content, key: str, **fields: Any) -> Content:
    changed = msgspec.structs.replace(content.cities[key], **fields)
    return dataclasses.replace(content, cities={**content.cities, key: changed})


def with_foreign_fact(content: Content) -> Content:
    """The content with a fact of the other city, which cites no plan."""
    other = Fact(
        id="aoi.office.life",
        city="aoi",
        kind="office",
        topics=("garbage",),
        source=Source(document="law"),
        as_of="2019",
    )
    return dataclasses.replace(content, facts={**content.facts, other.id: other})


def with_names(content: Content, language: str, **names: Name) -> Content:
    """The content with names of the facts "life" and "days" in a language."""
    keys = {"life": LIFE, "days": DAYS}
    known = content.names.get(language, {})
    return dataclasses.replace(
        content,
        names={**content.names, language: {**known, **{keys.get(k, k): name for k, name in names.items()}}},
    )


def with_labels(content: Content, language: str, kind: str, **labels: str) -> Content:
    kinds = {
        **content.labels.get(language, {}),
        kind: {key.replace("__", "."): label for key, label in labels.items()},
    }
    return dataclasses.replace(content, labels={**content.labels, language: kinds})


def test_small_folder_has_no_problem(tiny: Content, tiny_root: Path) -> None:
    glossaries = read_glossaries(tiny_root / "glossary")
    assert check(tiny, glossaries, languages=CODES, complete=("en",), topics=TOPICS, today=TODAY) == []


def test_check_runs_every_validator(tiny: Content) -> None:
    broken = with_fact(
        tiny,
        id="aoi.life",
        source=Source(document="plan"),
        concepts=("gold",),
        languages=("xx",),
        ask=("nobody",),
        topics=("gold",),
        phone="1",
        as_of="2999",
        schedule=(Schedule(),),
    )
    broken = with_names(broken, "vi", life=Name(name="3", note="{ $people } people help."), gone=Name(name="x"))
    broken = with_names(broken, "ja", days=Name(name="日", note="The plan does not say."))
    broken = with_city(broken, "midori", consultation=None)
    glossaries = {"en": {"language": "fr", "concept": {"gold": ["a", "…", "b"], "garbage": ["b"]}}}
    problems = check(broken, glossaries, languages=CODES, complete=("en", "vi"), topics=(*TOPICS, "work"), today=TODAY)
    said = "\n".join(str(problem) for problem in problems)
    validators = [
        "cites no lines", "does not begin with its city", "'gold', which concepts.yml lacks", "language 'xx'",
        "ask names 'nobody'", "no intent asks about", "names no consultation fact",
        "explicit unknown for the topic 'work'", "phone '1'", "in the future", "schedule[0]",
        "does not exist", "has no name", "typed figure",
        "$people", "the English one", "says that its language is 'fr'", "concept 'gold' is not known",
        "no form for the concept 'advice'", "stands under", "normalises to nothing", "single letter 'a'",
    ]  # fmt: skip
    assert [words for words in validators if words not in said] == []
    assert all(problem.next_command.startswith("madoguchi ") for problem in problems)


def test_problem_is_one_line() -> None:
    assert str(Problem("midori.x", "has no topic")) == "midori.x: has no topic. Next: madoguchi check"


# --- facts and places

SOURCES = [
    (Source(document="plan", lines=((9, 9),)), ""),
    (Source(document="plan", lines=((1, 9),)), ""),
    (Source(document="law"), ""),
    (Source(document="plan"), "cites no lines of plan.txt"),
    (Source(document="plan", lines=((9, 10),)), "9-10 of plan.txt, which has 9"),
    (Source(document="plan", lines=((0, 1),)), "0-1"),
    (Source(document="plan", lines=((3, 2),)), "3-2"),
    (Source(document="other", lines=((1, 1),)), "'other', which sources.yml lacks"),
]


@pytest.mark.parametrize(("source", "said"), SOURCES)
def test_sources(tiny: Content, source: Source, said: str) -> None:
    _expect(check_facts.check_sources(with_fact(tiny, source=source)), LIFE, said)


def test_source_of_another_city(tiny: Content) -> None:
    content = with_fact(with_foreign_fact(tiny), "aoi.office.life", source=Source(document="plan", lines=((1, 1),)))
    _expect(check_facts.check_sources(content), "aoi.office.life", "a document of midori")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, ""),
        ({"id": "midori2.x"}, "does not begin with its city, 'midori.'"),
        ({"id": "office.life"}, "does not begin"),
        ({"city": "national", "id": "national.x"}, ""),
        ({"city": "kumo", "id": "kumo.x"}, "'kumo', which sources.yml lacks"),
    ],
)
def test_ids(tiny: Content, fields: dict, said: str) -> None:
    _expect(check_facts.check_ids(with_fact(tiny, **fields)), fields.get("id", LIFE), said)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"concepts": ("advice", "garbage"), "languages": ("ja-x-easy",)}, ""),
        ({"concepts": ("gabage",)}, "'gabage', which concepts.yml lacks"),
        ({"languages": ("en", "zz")}, "'zz', which is not in the registry"),
        ({"schedule": (Schedule(weekdays=("tue",), languages=("zz",)),)}, "'zz'"),
        ({"place": "midori.hut"}, "'midori.hut', which no file of places has"),
        ({"schedule": (Schedule(weekdays=("tue",), place="midori.hut"),)}, "'midori.hut'"),
        ({"city": "aoi"}, "a place of another city"),
    ],
)
def test_values(tiny: Content, fields: dict, said: str) -> None:
    _expect(check_facts.check_values(with_fact(tiny, **fields), CODES), LIFE, said)


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"ask": (DAYS,)}, ""),
        ({"also": (DAYS,)}, ""),
        ({"ask": ("midori.office.gone",)}, "ask names 'midori.office.gone', which is no fact"),
        ({"also": ("midori.office.gone",)}, "also names 'midori.office.gone'"),
        ({"ask": (LIFE,)}, "ask names itself"),
        ({"ask": ("aoi.office.life",)}, "a fact of another city"),
    ],
)
def test_references(tiny: Content, fields: dict, said: str) -> None:
    _expect(check_facts.check_references(with_fact(with_foreign_fact(tiny), **fields)), LIFE, said)


def test_also_is_only_of_what_is_unknown(tiny: Content) -> None:
    content = with_fact(tiny, DAYS, also=(LIFE,))
    _expect(check_facts.check_references(content), DAYS, "of kind window, not unknown")


@pytest.mark.parametrize(("topics", "said"), [(("garbage",), ""), (("garbge",), "'garbge'"), ((), "has no topic")])
def test_topics(tiny: Content, topics: tuple, said: str) -> None:
    _expect(check_facts.check_topics(with_fact(tiny, topics=topics), TOPICS), LIFE, said)


def test_topics_of_concepts(tiny: Content) -> None:
    _expect(
        check_facts.check_topics(with_fact(tiny, topics=("garbage",)), ("garbage",)),
        "advice",
        "'consultation'",
    )


@pytest.mark.parametrize(
    ("city", "fields", "said"),
    [
        ("midori", {}, ""),
        ("aoi", {"consultation": None}, ""),  # a planned city may not have one yet
        ("midori", {"consultation": None}, "is complete but names no consultation fact"),
        ("midori", {"consultation": "midori.gone"}, "'midori.gone', which no file has"),
        ("aoi", {"consultation": LIFE}, "of another city"),
    ],
)
def test_consultation(tiny: Content, city: str, fields: dict, said: str) -> None:
    _expect(check_facts.check_consultation(with_city(tiny, city, **fields)), city, said)


@pytest.mark.parametrize(
    ("level", "topics", "said"),
    [
        ("complete", TOPICS, ""),
        ("complete", (*TOPICS, "work"), "explicit unknown for the topic 'work'"),
        ("planned", (*TOPICS, "work"), ""),
    ],
)
def test_coverage(tiny: Content, level: str, topics: tuple, said: str) -> None:
    _expect(check_facts.check_coverage(with_city(tiny, "midori", level=level), topics), "midori", said)


def test_coverage_by_another_citys_fact_does_not_count(tiny: Content) -> None:
    content = with_foreign_fact(with_fact(tiny, DAYS, topics=("consultation",)))
    _expect(check_facts.check_coverage(content, TOPICS), "midori", "'garbage'")


NUMBERS = [
    ("midori", "0499-22-1234", True),
    ("midori", "0120-123-456", True),
    ("midori", "050-1234-5678", True),
    ("midori", "22-1234", False),
    ("midori", "048-722-1234", False),
    ("midori", "0499-22-12345", False),
    ("midori", "0499-122-1234", False),
    ("midori", "0499221234", False),
    ("midori", "０４９９-22-1234", False),
    ("midori", "119", False),
    ("aoi", "04-2998-1111", True),
    ("aoi", "04-298-1111", False),
    ("national", "119", True),
    ("national", "#7119", True),
    ("national", "1190", False),
]


@pytest.mark.parametrize(("city", "number", "fine"), NUMBERS)
def test_calls(tiny: Content, city: str, number: str, fine: bool) -> None:
    for field in ("phone", "fax"):
        content = with_fact(tiny, city=city, **{"phone": None, "fax": None, field: number})
        _expect(check_facts.check_calls(content), LIFE, "" if fine else f"{field} '{number}'")


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2026", ""),
        ("2026-11", ""),
        ("2026-11-21", ""),
        ("2026-11-22", "in the future"),
        ("2026-12", "in the future"),
        ("2027", "in the future"),
        ("", "has no as_of"),
        ("2026-13", "is not YYYY"),
        ("2026-02-30", "is not YYYY"),
        ("21-11-2026", "is not YYYY"),
    ],
)
def test_dates(tiny: Content, as_of: str, said: str) -> None:
    _expect(check_facts.check_dates(with_fact(tiny, as_of=as_of), TODAY), LIFE, said)


def hours(opens: str | None, closes: str | None, **more: Any) -> Schedule:
    return Schedule(**{"weekdays": ("tue", "sat"), "opens": opens, "closes": closes, **more})


SCHEDULES = [
    (hours("09:00", "09:30"), ""),
    (hours(None, None), ""),
    (hours("10:00", "17:00", nth=(2, 4)), ""),
    (Schedule(months=(6, 10, 2)), ""),
    (Schedule(months=(9, 10), part=("late", "early")), ""),
    (Schedule(dates=("06-23", "06-29")), ""),
    (Schedule(dates=("12-28", "01-03")), ""),
    (Schedule(months=(3,), year=2022), ""),
    (Schedule(), "neither weekdays nor months nor dates"),
    (Schedule(opens="09:00", closes="10:00"), "neither weekdays nor months nor dates"),
    (hours("10:00", "10:00"), "begins at 10:00 and ends at 10:00"),
    (hours("17:00", "10:00"), "begins at 17:00"),
    (hours("9:00", "10:00"), "'9:00' where HH:MM belongs"),
    (hours("10:00", "24:30"), "'24:30'"),
    (hours("10:00", None), "only one of from and to"),
    (hours("10:00", "17:00", weekdays=("wed", "tue")), "out of order: wed, tue"),
    (hours("10:00", "17:00", weekdays=("tue", "tue")), "out of order"),
    (hours("10:00", "17:00", nth=(4, 2)), "nth [4, 2]"),
    (hours("10:00", "17:00", nth=(0,)), "nth [0]"),
    (Schedule(months=(3,), nth=(2,)), "nth without weekdays"),
    (Schedule(months=(13,)), "months [13]"),
    (Schedule(months=(3, 3)), "months [3, 3]"),
    (Schedule(months=(9, 10), part=("late",)), "1 parts for 2 months"),
    (Schedule(dates=("06-23",)), "not two as MM-DD"),
    (Schedule(dates=("06-23", "06-31")), "not two as MM-DD"),
    (Schedule(weekdays=("tue",), year=2022), "the year 2022 without months"),
]


@pytest.mark.parametrize(("entry", "said"), SCHEDULES)
def test_schedules(tiny: Content, entry: Schedule, said: str) -> None:
    _expect(check_facts.check_schedules(with_fact(tiny, schedule=(entry,))), LIFE, said)


# --- names, notes and labels


@pytest.mark.parametrize(("key", "said"), [("life", ""), ("midori.gone", "names a fact that does not exist")])
def test_left_over_names(tiny: Content, key: str, said: str) -> None:
    content = with_names(tiny, "vi", **{key: Name(name="x")})
    _expect(check_names.check_left_over(content, CODES), f"names/vi: {key}", said)


def test_left_over_language_section_and_label(tiny: Content) -> None:
    _expect(check_names.check_left_over(with_names(tiny, "xx"), CODES), "names/xx", "not in the registry")
    _expect(check_names.check_left_over(with_labels(tiny, "vi", "towns"), CODES), "names/vi", "section 'towns'")
    label = with_labels(tiny, "vi", "places", midori__gone="x")
    _expect(
        check_names.check_left_over(label, CODES),
        "names/vi: midori.gone",
        "one of places that does not exist",
    )


LIFE_NOTE = Name(name="Đời sống", note="{ $volunteers } người giúp.")
DAYS_NOTE = Name(name="Ngày", note="Kế hoạch không ghi.")


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (DAYS_NOTE, ""),
        (None, "has no name"),
        (Name(name=" ", note="x"), "has no name"),
        (Name(name="Ngày"), "has no note, and the English has one"),
        (Name(name="Ngày", note=" "), "has no note"),
    ],
)
def test_missing_names(tiny: Content, days: Name | None, said: str) -> None:
    content = with_names(tiny, "vi", life=LIFE_NOTE, **({"days": days} if days else {}))
    content = dataclasses.replace(content, labels={**content.labels, "vi": content.labels["en"]})
    _expect(check_names.check_missing(content, ("en", "vi")), f"names/vi: {DAYS}", said)


def test_missing_in_a_language_that_is_not_complete_is_fine(tiny: Content) -> None:
    assert list(check_names.check_missing(tiny, ("en",))) == []


def test_note_that_the_english_lacks(tiny: Content) -> None:
    content = with_names(tiny, "en", days=Name(name="Days"))
    content = with_names(content, "vi", life=LIFE_NOTE, days=DAYS_NOTE)
    content = dataclasses.replace(content, labels={**content.labels, "vi": content.labels["en"]})
    _expect(check_names.check_missing(content, ("en", "vi")), f"names/vi: {DAYS}", "the English has none")


def test_missing_label(tiny: Content) -> None:
    content = with_labels(tiny, "en", "cities", midori="Midori")
    _expect(check_names.check_missing(content, ("en",)), "names/en: aoi", "not named in the section cities")


PROSE = [
    ("Six people help.", ""),
    ("{ $volunteers } people help.", ""),
    ("十四の言語、一人ずつ", ""),  # kanji numerals are words
    ("6 people help.", "(6)"),
    ("６人が手伝います。", "(6)"),
    ("๖ คน", "(6)"),
    ('{ "6" } people help.', "(6)"),
    ("{ 6 } people help.", "(6)"),
    ("{ $volunteers } of 20 people help.", "(20)"),
]


@pytest.mark.parametrize(("note", "said"), PROSE)
def test_digits_in_prose(tiny: Content, note: str, said: str) -> None:
    for field, name in (("note", Name(name="x", note=note)), ("name", Name(name=note))):
        content = with_names(tiny, "vi", life=name)
        _expect(
            check_names.check_digits(content),
            f"names/vi: {LIFE}",
            said and f"{field} has a typed figure {said}",
        )


@pytest.mark.parametrize(
    ("japanese", "label", "said"),
    [
        ("第２別館", "Annex 2", ""),
        ("第２別館", "Annex", ""),
        ("別館", "Annex", ""),
        ("別館", "Annex 2", "'Annex 2' has a figure"),
        ("第２別館", "Annex 3", "'Annex 3' has a figure"),
    ],
)
def test_digits_in_labels(tiny: Content, japanese: str, label: str, said: str) -> None:
    content = with_labels(with_labels(tiny, "ja", "places", midori__hall=japanese), "vi", "places", midori__hall=label)
    _expect(check_names.check_digits(content), "names/vi: midori.hall", said)


def test_placeables(tiny: Content) -> None:
    where = f"names/vi: {LIFE}"
    for note, said in [
        ("{ $volunteers } người", ""),
        ("{$volunteers} người", ""),
        ("người", ""),
        ("{ $people } người", "interpolates $people"),
        ("{ $volunteers người", "is not a Fluent pattern"),
        ("{ volunteers người", "is not a Fluent pattern"),
        # Notes are joined to one line, where Fluent knows no variants.
        ("{ $volunteers ->\n [one] một\n *[other] nhiều\n }", "is not a Fluent pattern"),
    ]:
        content = with_names(tiny, "vi", life=Name(name="x", note=note))
        _expect(check_names.check_placeables(content), where, said)


@pytest.mark.parametrize(
    ("language", "name", "said"),
    [
        ("vi", DAYS_NOTE, ""),
        ("vi", Name(name="Days"), ""),  # a proper name may be the same everywhere
        ("vi", Name(name="Ngày", note="The plan  does not say."), "is the English one"),
        ("ja", Name(name="日", note="THE PLAN DOES NOT SAY."), "is the English one"),
        ("vi", Name(name="Ngày", note="The plan does not tell."), ""),
    ],
)
def test_copies_of_the_english(tiny: Content, language: str, name: Name, said: str) -> None:
    content = with_names(tiny, language, days=name)
    _expect(check_names.check_copies(content), f"names/{language}: {DAYS}", said)


# --- glossaries


def glossary(**concepts: list) -> dict[str, dict[str, Any]]:
    return {"en": {"language": "en", "concept": {"garbage": ["garbage"], "advice": ["advice"], **concepts}}}


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({}, ""),
        ({"language": "vi"}, "says that its language is 'vi'"),
        ({"language": None}, "says that its language is 'None'"),
        ({"concepts": {}}, "has the section 'concepts'"),
        ({"weekday": ["mon"]}, "weekday is not a mapping"),
        ({"weekday": {"mon": "monday"}}, "weekday mon is not a list of texts"),
        ({"weekday": {"mon": [True]}}, "weekday mon is not a list of texts"),
    ],
)
def test_shape(changed: dict, said: str) -> None:
    broken = {"en": {**glossary()["en"], **changed}}
    _expect(check_glossary.check_shape(broken, CODES), "glossary/en.yml", said)


def test_glossary_of_an_unknown_language() -> None:
    _expect(
        check_glossary.check_shape({"xx": {"language": "xx"}}, CODES),
        "glossary/xx.yml",
        "not in the registry",
    )


@pytest.mark.parametrize(
    ("section", "good", "bad"),
    [
        ("city", "aoi", "kumo"),
        ("language_name", "ja-x-easy", "xx"),
        ("weekday", "sun", "sunday"),
        ("detail", "fee", "price"),
        ("concept", "advice", "advise"),
    ],
)
def test_entries(tiny: Content, section: str, good: str, bad: str) -> None:
    for key, said in ((good, ""), (bad, f"{section} '{bad}' is not known")):
        _expect(
            check_glossary.check_entries(tiny, {"en": {section: {key: ["x"]}}}, CODES),
            "glossary/en.yml",
            said,
        )


@pytest.mark.parametrize(("forms", "said"), [(["trash"], ""), ([], "concept 'garbage'"), (None, "concept 'garbage'")])
def test_every_concept_has_a_form(tiny: Content, forms: Any, said: str) -> None:
    _expect(check_glossary.check_concepts(tiny, glossary(garbage=forms), ("en",)), "glossary/en.yml", said)


def test_complete_language_has_a_glossary(tiny: Content) -> None:
    _expect(check_glossary.check_concepts(tiny, glossary(), ("en", "vi")), "glossary/vi.yml", "is missing")


@pytest.mark.parametrize(
    ("advice", "said"),
    [
        (["advice", "counsel"], ""),
        (["trash can"], ""),
        (["garbagé"], ""),
        (["Garbage"], "the form 'Garbage' stands under concept garbage and concept advice"),
        (["ｇａｒｂａｇｅ"], "stands under"),
        (["garbage*"], "stands under"),
        ([" garbage "], "stands under"),
    ],
)
def test_form_under_two_ids(advice: list, said: str) -> None:
    _expect(check_glossary.check_unique(glossary(advice=advice), plain), "glossary/en.yml", said)


def test_form_twice_under_one_id_or_in_two_languages_is_fine() -> None:
    both = {
        **glossary(garbage=["trash", "Trash"]),
        "vi": {"language": "vi", "concept": {"advice": ["trash"]}},
    }
    assert list(check_glossary.check_unique(both, plain)) == []


def test_form_under_two_types() -> None:
    both = {"en": {**glossary()["en"], "detail": {"fee": ["garbage"]}}}
    _expect(check_glossary.check_unique(both, plain), "glossary/en.yml", "under detail fee and concept garbage")


@pytest.mark.parametrize(
    ("form", "said"), [("ごみ", ""), ("119", ""), ("…", "'…'"), ("*", "'*'"), ("  ", "'  '"), ("🗑", "'🗑'")]
)
def test_form_that_normalises_to_nothing(form: str, said: str) -> None:
    _expect(check_glossary.check_empty(glossary(advice=[form]), plain), "glossary/en.yml", said)


@pytest.mark.parametrize(
    ("form", "said"),
    [("木", ""), ("ab", ""), ("7", ""), ("q", "'q'"), ("Ｑ", "'Ｑ'"), ("đ", "'đ'"), ("q*", "'q*'")],
)
def test_single_latin_letter(form: str, said: str) -> None:
    _expect(check_glossary.check_single_letters(glossary(advice=[form]), plain), "glossary/en.yml", said)


def test_normaliser_is_the_one_that_is_passed() -> None:
    same = glossary(advice=["garbagé"])
    without_accents = str.maketrans("é", "e")
    assert list(check_glossary.check_unique(same, lambda form: form.translate(without_accents)))


def test_glossary_that_is_no_mapping(tmp_path: Path) -> None:
    (tmp_path / "en.yml").write_text("- a\n", encoding="utf-8")
    with pytest.raises(KnowledgeError, match=r"glossary/en\.yml"):
        read_glossaries(tmp_path)


# --- the project's own content


def test_own_content_has_no_problem(content: Content) -> None:
    from bot.nlu.normalise import normalise
    from bot.registry import complete_languages, languages, topics

    problems = check(
        content,
        read_glossaries(),
        languages=languages(),
        complete=complete_languages(),
        topics=topics(),
        today=date.today(),
        normalise=lambda form: normalise(form).text,
    )
    assert [str(problem) for problem in problems] == []


def _expect(problems: Any, where: str, said: str) -> None:
    """One problem at `where` that says `said`; none at all where `said` is empty."""
    found = list(problems)
    if not said:
        assert [str(problem) for problem in found] == []
        return
    assert [problem.path_or_id for problem in found] == [where], [str(problem) for problem in found]
    assert said in found[0].message


# --- concepts


@pytest.mark.parametrize(
    ("broader", "says"),
    [
        ({"advice": "garbage"}, []),
        ({"advice": "gold"}, ["'gold', which concepts.yml lacks"]),
        (
            {"advice": "garbage", "garbage": "advice"},
            ["'garbage', which is a case of it", "'advice', which is a case of it"],
        ),
        ({"advice": "advice"}, ["'advice', which is a case of it"]),
    ],
)
def test_what_a_concept_is_a_case_of(tiny: Content, broader: dict[str, str], says: list[str]) -> None:
    concepts = {
        key: msgspec.structs.replace(concept, broader=broader.get(key)) for key, concept in tiny.concepts.items()
    }
    found = [str(problem) for problem in check_facts.check_broader(dataclasses.replace(tiny, concepts=concepts))]
    assert len(found) == len(says) and all(any(words in line for line in found) for words in says)
