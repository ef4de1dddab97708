"""Which fact answers which question, in every city; and never a fact of another city."""

from __future__ import annotations

from itertools import product

import pytest

from knowledge.files import NATIONAL
from knowledge.lookup import Query, has_detail, look_up
from knowledge.model import Fact
from knowledge.store import Knowledge

# topic, what else is asked, the fact that answers.
KAWAGUCHI = [
    ("consultation", {}, "consultation.window"),
    ("consultation", {"reader": "ja"}, "consultation.window"),
    ("consultation", {"reader": "en"}, "consultation.english"),
    ("consultation", {"reader": "vi"}, "consultation.vietnamese"),
    ("consultation", {"reader": "de"}, "consultation.window"),
    ("consultation", {"reader": "en", "languages": ("tr",)}, "consultation.turkish"),
    ("consultation", {"reader": "en", "languages": ("tl",)}, "consultation.tagalog"),
    ("consultation", {"reader": "ko", "languages": ("ko",)}, "consultation.korean"),
    ("consultation", {"reader": "ja", "languages": ("zh-Hans",)}, "consultation.chinese"),
    ("consultation", {"reader": "en", "languages": ("ne",)}, "consultation.by_video"),
    ("consultation", {"reader": "en", "languages": ("hi",)}, "consultation.by_tablet"),
    ("consultation", {"reader": "en", "languages": ("de",)}, "consultation.volunteers"),
    ("consultation", {"reader": "ja", "concepts": ("main_building",)}, "consultation.main_building"),
    ("consultation", {"reader": "en", "concepts": ("telephone_counselling",)}, "consultation.phone_unknown"),
    ("garbage", {"concepts": ("garbage", "collection_day")}, "garbage.days_unknown"),
    ("garbage", {"concepts": ("bulky_waste",)}, "garbage.days_unknown"),
    ("garbage", {"concepts": ("garbage_rules",)}, "city_info.guidebook"),
    ("japanese_class", {}, "japanese_class.volunteer_classes"),
    ("japanese_class", {"concepts": ("speech_contest",)}, "japanese_class.speech_contest"),
    ("japanese_class", {"detail": "fee"}, "japanese_class.details_unknown"),
    ("school", {"concepts": ("high_school", "entrance_exam")}, "school.high_school_guidance"),
    ("school", {"concepts": ("enrolment",)}, "school.enrolment_unknown"),
    ("school", {"concepts": ("parent_teacher",)}, "school.interpreter_at_meetings"),
    ("school", {"concepts": ("special_needs",)}, "school.special_needs_visit"),
    ("disaster", {}, "disaster.training"),
    ("disaster", {"concepts": ("shelter",)}, "disaster.shelter_unknown"),
    ("move_in", {"concepts": ("address_change",)}, "national.move_in.notice"),
    ("interpretation", {}, "interpretation.dispatch"),
    ("interpretation", {"concepts": ("machine_translation",)}, "interpretation.machine"),
    ("interpretation", {"concepts": ("home_visit",)}, "interpretation.home_visit"),
    ("health", {"concepts": ("vaccination",)}, "health.unknown"),
    ("health", {"concepts": ("hospital",)}, "interpretation.medical_center"),
    ("childcare", {"concepts": ("nursery",)}, "childcare.unknown"),
    ("tax_pension", {"concepts": ("pension",)}, "tax_pension.lecture"),
    ("tax_pension", {"concepts": ("payment_slip",)}, "tax_pension.procedures_unknown"),
    ("work", {}, "work.unknown"),
    ("womens_support", {"concepts": ("domestic_violence",)}, "womens_support.window"),
    ("womens_support", {"concepts": ("telephone_counselling",)}, "womens_support.telephone"),
    ("womens_support", {"detail": "phone"}, "womens_support.number_unknown"),
    ("community", {"concepts": ("fureai_festa",)}, "community.fureai_festa"),
    ("community", {"concepts": ("library",)}, "community.neighbourhood_unknown"),
    ("volunteer", {"concepts": ("japanese_teacher",)}, "volunteer.japanese_course"),
    ("volunteer", {"concepts": ("grant",)}, "volunteer.grants"),
    ("volunteer", {"concepts": ("meeting_room",)}, "volunteer.rooms"),
    ("city_info", {"concepts": ("tomo_tomo",)}, "city_info.tomo_tomo"),
    ("city_info", {"concepts": ("website",)}, "city_info.online_unknown"),
    ("office", {"concepts": ("certificate",)}, "office.others_unknown"),
    ("plan", {"concepts": ("foreign_population",)}, "plan.population"),
    ("plan", {"concepts": ("target",)}, "plan.targets_unknown"),
]
AGEO = [
    ("consultation", {}, "office.civic_collaboration"),
    ("consultation", {"reader": "vi", "languages": ("vi",)}, "office.civic_collaboration"),
    ("consultation", {"detail": "days"}, "consultation.days_unknown"),
    ("garbage", {"concepts": ("garbage",)}, "office.environment_center"),
    ("garbage", {"concepts": ("garbage",), "detail": "phone"}, "office.environment_center"),
    ("garbage", {"concepts": ("collection_day",)}, "garbage.days_unknown"),
    ("garbage", {"concepts": ("bulky_waste",)}, "garbage.days_unknown"),
    ("japanese_class", {}, "japanese_class.association"),
    ("japanese_class", {"concepts": ("language_circle",)}, "japanese_class.groups"),
    ("school", {"concepts": ("enrolment",)}, "office.school_affairs"),
    ("school", {"concepts": ("bullying",)}, "office.school_guidance"),
    ("school", {"concepts": ("high_school",)}, "school.high_school_unknown"),
    ("school", {"concepts": ("japanese_at_school",)}, "school.japanese_support"),
    ("disaster", {"concepts": ("flood",)}, "office.disaster"),
    ("disaster", {"concepts": ("shelter",)}, "disaster.shelter_unknown"),
    ("move_in", {}, "national.move_in.notice"),
    ("interpretation", {}, "interpretation.unknown"),
    ("health", {"concepts": ("vaccination",)}, "office.health_east"),
    ("health", {"concepts": ("health_insurance",)}, "office.insurance_pension"),
    ("health", {"concepts": ("hospital",)}, "health.doctors_unknown"),
    ("childcare", {"concepts": ("nursery",)}, "office.nursery"),
    ("childcare", {"concepts": ("child_allowance",)}, "office.child_support"),
    ("childcare", {"concepts": ("kindergarten",)}, "childcare.kindergarten_unknown"),
    ("childcare", {"concepts": ("after_school",)}, "office.youth"),
    ("tax_pension", {"concepts": ("pension",)}, "office.insurance_pension"),
    ("tax_pension", {"concepts": ("tax",)}, "tax_pension.tax_unknown"),
    ("work", {}, "office.commerce"),
    ("womens_support", {"concepts": ("domestic_violence",)}, "office.child_support"),
    ("womens_support", {"concepts": ("human_rights",)}, "office.human_rights"),
    ("community", {"concepts": ("world_fair",)}, "community.world_fair"),
    ("community", {"concepts": ("library",)}, "office.library"),
    ("volunteer", {"concepts": ("grant",)}, "volunteer.courses_unknown"),
    ("city_info", {"concepts": ("newsletter",)}, "office.public_relations"),
    ("city_info", {"detail": "languages"}, "city_info.languages_unknown"),
    ("office", {"concepts": ("police",)}, "organisation.police"),
    ("office", {"concepts": ("certificate",)}, "office.others_unknown"),
    ("plan", {"concepts": ("progress",)}, "plan.progress"),
    ("plan", {"concepts": ("foreign_population",)}, "plan.numbers_unknown"),
]
TOKOROZAWA = [
    ("childcare", {}, "childcare.unknown"),
    ("city_info", {}, "city_info.tokoron_web"),
    ("community", {}, "community.exchange_forum"),
    ("community", {"concepts": ("neighbourhood_association",)}, "community.neighbourhood_associations"),
    ("consultation", {}, "consultation.section"),
    ("disaster", {"concepts": ("hazard_map",)}, "disaster.unknown"),
    ("garbage", {"concepts": ("garbage_calendar",)}, "garbage.unknown"),
    ("health", {}, "health.unknown"),
    ("interpretation", {}, "interpretation.unknown"),
    ("japanese_class", {}, "japanese_class.volunteer_classes"),
    ("japanese_class", {"concepts": ("speech_contest",)}, "japanese_class.details_unknown"),
    ("move_in", {"concepts": ("address_change",)}, "national.move_in.notice"),
    ("office", {"concepts": ("convenience_store_certificate",)}, "office.others_unknown"),
    ("plan", {}, "plan.document"),
    ("school", {"concepts": ("high_school",)}, "school.high_school_guidance"),
    ("tax_pension", {"concepts": ("health_insurance",)}, "tax_pension.unknown"),
    ("volunteer", {}, "volunteer.activity_center"),
    ("womens_support", {}, "womens_support.counselling"),
    ("work", {"concepts": ("hello_work",)}, "work.unknown"),
]
ISESAKI = [
    ("childcare", {}, "childcare.counselling"),
    ("city_info", {"concepts": ("newsletter",)}, "city_info.newsletter"),
    ("city_info", {"concepts": ("guidebook",)}, "city_info.guidebook"),
    ("community", {}, "community.festa"),
    ("community", {"concepts": ("neighbourhood_association",)}, "community.neighbourhood"),
    ("consultation", {}, "consultation.window"),
    ("disaster", {"concepts": ("hazard_map",)}, "disaster.map"),
    ("garbage", {"concepts": ("garbage_calendar",)}, "garbage.calendar"),
    ("health", {}, "health.infant_check"),
    ("interpretation", {}, "interpretation.counter"),
    ("japanese_class", {}, "japanese_class.sunday"),
    ("japanese_class", {"concepts": ("online",)}, "japanese_class.online"),
    ("japanese_class", {"concepts": ("company_class",)}, "japanese_class.company"),
    ("move_in", {}, "national.move_in.notice"),
    ("office", {"concepts": ("driving_licence",)}, "office.licence_return"),
    ("plan", {}, "plan.document"),
    ("school", {"concepts": ("high_school",)}, "school.others_unknown"),
    ("school", {}, "school.japanese_room"),
    ("tax_pension", {}, "tax_pension.others_unknown"),
    ("volunteer", {}, "volunteer.international"),
    ("womens_support", {}, "womens_support.others_unknown"),
    ("work", {}, "work.support"),
]
UEDA = [
    ("childcare", {}, "childcare.unknown"),
    ("city_info", {"concepts": ("newsletter",)}, "city_info.newsletter"),
    ("community", {}, "community.festa"),
    ("community", {"concepts": ("international_association",)}, "community.amu"),
    ("consultation", {}, "consultation.window"),
    ("disaster", {}, "disaster.basics"),
    ("disaster", {"concepts": ("hazard_map",)}, "disaster.shelter_unknown"),
    ("garbage", {}, "garbage.unknown"),
    ("health", {}, "health.unknown"),
    ("interpretation", {"concepts": ("accompany",)}, "interpretation.accompany"),
    ("japanese_class", {}, "japanese_class.amuamu"),
    ("move_in", {"concepts": ("no_writing_window",)}, "move_in.no_writing"),
    ("move_in", {}, "national.move_in.notice"),
    ("office", {"concepts": ("helmet",)}, "office.helmet"),
    ("office", {"concepts": ("convenience_store_certificate",)}, "office.convenience_store"),
    ("plan", {}, "plan.document"),
    ("school", {}, "school.japanese_support"),
    ("tax_pension", {}, "tax_pension.unknown"),
    ("volunteer", {}, "volunteer.supporter_course"),
    ("womens_support", {}, "womens_support.anything"),
    ("work", {}, "work.unknown"),
]
CITIES = {
    "kawaguchi": KAWAGUCHI,
    "ageo": AGEO,
    "tokorozawa": TOKOROZAWA,
    "isesaki": ISESAKI,
    "ueda": UEDA,
}
TABLE = [(city, *row) for city, rows in CITIES.items() for row in rows]


@pytest.mark.parametrize(("city", "topic", "asked", "expected"), TABLE)
def test_question_gets_its_fact(
    knowledge: Knowledge, city: str, topic: str, asked: dict, expected: str
) -> None:
    best = look_up(knowledge, Query(city=city, topic=topic, **asked)).best
    assert best is not None and best.id == (expected if expected.startswith(NATIONAL) else f"{city}.{expected}")


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize(
    ("concept", "fact"), [("fire", "fire_ambulance"), ("ambulance", "fire_ambulance"), ("police", "police")]
)
def test_emergency_numbers_are_every_citys(knowledge: Knowledge, city: str, concept: str, fact: str) -> None:
    best = look_up(knowledge, Query(city=city, topic="emergency", concepts=(concept,))).best
    assert best is not None and best.id == f"{NATIONAL}.emergency.{fact}"


def test_table_covers_every_topic_of_every_city(knowledge: Knowledge) -> None:
    topics = {topic for concept in knowledge.concepts.values() for topic in concept.topics} - {"emergency"}
    asked = {(city, topic) for city, topic, _, _ in TABLE}
    assert asked == set(product(knowledge.answered_cities, topics))


def _found(knowledge: Knowledge, query: Query) -> list[Fact]:
    findings = look_up(knowledge, query)
    return [*filter(None, [findings.best]), *findings.others]


@pytest.mark.parametrize("city", CITIES)
def test_no_fact_of_another_city_for_any_topic_and_concept(knowledge: Knowledge, city: str) -> None:
    topics = sorted({topic for concept in knowledge.concepts.values() for topic in concept.topics})
    for topic, concept in product(topics, knowledge.concepts):
        found = _found(knowledge, Query(city=city, topic=topic, concepts=(concept,)))
        assert {fact.city for fact in found} <= {city, NATIONAL}, (topic, concept)


@pytest.mark.parametrize("city", CITIES)
def test_no_fact_of_another_city_for_any_language_day_and_detail(knowledge: Knowledge, city: str) -> None:
    topics = sorted({topic for fact in knowledge.facts.values() for topic in fact.topics})
    codes = sorted({code for fact in knowledge.facts.values() for code in fact.languages})
    for topic, code, weekday, detail in product(topics, codes, (None, "sat"), (None, "phone", "days")):
        query = Query(city=city, topic=topic, languages=(code,), reader=code, weekday=weekday, detail=detail)
        assert {fact.city for fact in _found(knowledge, query)} <= {city, NATIONAL}, query


@pytest.mark.parametrize("city", ["nowhere", ""])
def test_city_without_facts_gets_no_others(knowledge: Knowledge, city: str) -> None:
    assert _found(knowledge, Query(city=city, topic="garbage", concepts=("garbage",))) == []


def test_others_are_not_the_best_nor_unknowns(knowledge: Knowledge) -> None:
    findings = look_up(knowledge, Query(city="kawaguchi", topic="school"))
    assert findings.best is not None and findings.others
    assert findings.best not in findings.others
    assert all(fact.kind != "unknown" for fact in findings.others)


def test_facts_for_staff_are_not_for_residents(knowledge: Knowledge) -> None:
    query = Query(city="ageo", topic="garbage")
    assert look_up(knowledge, query, audience="staff").best is None
    assert look_up(knowledge, query).best is not None


DETAILS = [
    ("kawaguchi.consultation.window", {"hours", "days", "address", "floor"}),
    ("kawaguchi.womens_support.window", {"hours", "days", "reservation"}),
    ("kawaguchi.city_info.guidebook", {"languages"}),
    ("ageo.office.nursery", {"phone", "fax", "address", "floor"}),
    ("ageo.office.personnel", {"phone", "fax"}),
    ("ageo.organisation.police", {"phone", "address"}),
    ("ageo.garbage.days_unknown", set()),
]
ALL = ("phone", "fax", "address", "floor", "hours", "days", "fee", "languages", "access", "reservation")


@pytest.mark.parametrize(("key", "given"), DETAILS)
def test_which_details_a_fact_gives(knowledge: Knowledge, key: str, given: set[str]) -> None:
    assert {detail for detail in ALL if has_detail(knowledge.fact(key), detail, knowledge)} == given  # type: ignore[arg-type]
