"""Problem documents: headers, wording, and the language that it is in."""

from __future__ import annotations

import json

import pytest

from bot.channel.problems import CONTENT_TYPE, RETRY_SECONDS, STATUS, Problem, accepted_language, respond
from bot.registry import complete_languages, languages, reply_language
from bot.replies.renderer import Renderer
from bot.state import shared_knowledge

ARGUMENTS = {
    "body-too-large": {"max": 64},
    "field-wrong": {"field": "city"},
    "field-unknown": {"field": "x"},
    "text-too-long": {"max": 500, "length": 501},
    "city-unknown": {"value": "x", "known": "ageo"},
    "city-planned": {"value": "ueda", "known": "ageo"},
    "language-unknown": {"value": "xx", "known": "ja"},
    "surface-unknown": {"value": "x", "known": "web"},
    "rate-limited": {"seconds": 7},
}


@pytest.fixture(scope="module")
def renderer() -> Renderer:
    return Renderer.of(shared_knowledge())


@pytest.mark.parametrize("language", complete_languages())
@pytest.mark.parametrize("name", STATUS)
def test_every_problem_is_worded_in_every_complete_language(renderer, name, language):
    response = respond(Problem(name, **ARGUMENTS.get(name, {})), renderer, language)
    body = json.loads(response.body)
    assert (response.status, response.content_type) == (STATUS[name], CONTENT_TYPE)
    assert {**body, "detail": "", "title": ""} == {
        "type": f"/problems/{name}",
        "title": "",
        "status": STATUS[name],
        "detail": "",
        "lang": language,
    }
    assert all(str(value) in body["detail"] for value in ARGUMENTS.get(name, {}).values())
    assert "{" not in body["detail"]


def test_wordings_differ_by_language(renderer):
    said = {json.loads(respond(Problem("busy"), renderer, code).body)["detail"] for code in complete_languages()}
    assert len(said) == len(complete_languages())


FALLBACK = [(code, reply_language(code)) for code, entry in languages().items() if entry.level == "fallback"]


@pytest.mark.parametrize(("language", "spoken"), [(None, "en"), ("ja", "ja"), *FALLBACK])
def test_another_language_stands_in(renderer, language, spoken):
    assert json.loads(respond(Problem("busy"), renderer, language).body)["lang"] == spoken


def test_without_knowledge_there_are_no_words_but_still_a_document():
    response = respond(Problem("not-ready"), None, "vi")
    assert json.loads(response.body) == {
        "type": "/problems/not-ready",
        "title": "Service Unavailable",
        "status": 503,
    }


@pytest.mark.parametrize("name", STATUS)
def test_headers_tell_what_to_do(name):
    headers = Problem(name, **ARGUMENTS.get(name, {})).headers
    assert ("WWW-Authenticate" in headers) == (STATUS[name] == 401)
    assert ("Retry-After" in headers) == (name in RETRY_SECONDS or name == "rate-limited")


def test_the_wait_is_the_limits():
    assert Problem("rate-limited", seconds=7).headers == {"Retry-After": "7"}


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, None),
        ("", None),
        ("*", None),
        ("xx, yy;q=0.5", None),
        ("vi", "vi"),
        ("vi-VN,vi;q=0.9,en;q=0.8", "vi"),
        ("fr;q=0.1, vi;q=0.9", "vi"),
        ("xx, pt-BR;q=0.8, en;q=0.9", "en"),
        ("en;q=0, pt", "pt"),
        ("en;q=0", None),
        ("zh-CN,zh;q=0.9", "zh-Hans"),
        ("zh-TW,zh;q=0.9", "zh-Hant"),
        ("fil-PH", "tl"),
        (" ja ; q=0.5 ,\ten ; q=0.6", "en"),
        ("vi;q=oops, en;q=0.9", "vi"),
        ("\udcff\udcfe;;,,q=,-,en-,de", "de"),
        ("a" * 8000, None),
        (",".join(f"x{i}-ab" for i in range(1000)) + ",vi", None),
    ],
)
def test_accepted_language(header, language):
    assert accepted_language(header) == language
