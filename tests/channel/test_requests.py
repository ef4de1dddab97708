"""What bodies are taken, and what is said of those that are not."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from bot.channel.problems import Problem
from bot.channel.requests import message_fields, read_json, session_fields
from bot.state import shared_knowledge

JSON = "application/json"
KNOWN = "ageo, isesaki, kawaguchi, tokorozawa, ueda"


def problem_of(function, *arguments) -> Problem:
    with pytest.raises(Problem) as caught:
        function(*arguments)
    return caught.value


@pytest.mark.parametrize(
    ("body", "content_type", "content"),
    [
        (b"", "", {}),
        (b"", "text/plain", {}),
        (b"{}", JSON, {}),
        (b' {"text": "a"}\n', JSON, {"text": "a"}),
        (b'{"text": "a"}', "Application/JSON ; charset=UTF-8", {"text": "a"}),
        (b'\xef\xbb\xbf{"text": "a"}', JSON, {"text": "a"}),
        ('{"text": "ごみ"}'.encode(), JSON, {"text": "ごみ"}),
        (b'{"text": "\\ud83d"}', JSON, {"text": "\ud83d"}),
        (b'{"text": "NaN"}', JSON, {"text": "NaN"}),
    ],
)
def test_objects_are_read(body, content_type, content):
    assert read_json(body, content_type) == content


@pytest.mark.parametrize(
    ("body", "content_type", "name"),
    [
        (b"{}", "", "media-type"),
        (b"{}", "text/plain", "media-type"),
        (b"{}", "application/jsonp", "media-type"),
        (b"{}", "multipart/form-data; boundary=application/json", "media-type"),
        (b"{", JSON, "not-json"),
        (b" ", JSON, "not-json"),
        (b"[1]", JSON, "not-json"),
        (b'"text"', JSON, "not-json"),
        (b"null", JSON, "not-json"),
        (b"1", JSON, "not-json"),
        (b"{'text': 'a'}", JSON, "not-json"),
        (b'{"text": "a"} {}', JSON, "not-json"),
        (b'{"text": "\xff"}', JSON, "not-json"),
        ('{"text": "a"}'.encode("utf-16"), JSON, "not-json"),
        (b'{"text": NaN}', JSON, "not-json"),
        (b'{"text": "a", "more": [-Infinity]}', JSON, "not-json"),
        (b"[" * 30_000, JSON, "not-json"),
        (b'{"text":' * 5_000 + b"1" + b"}" * 5_000, JSON, "not-json"),
        (b'{"text": ' + b"1" * 60_000 + b"}", JSON, "not-json"),
    ],
)
def test_anything_else_is_not(body, content_type, name):
    assert problem_of(read_json, body, content_type).name == name


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({}, (None, None, "web")),
        ({"city": None, "language": None}, (None, None, "web")),
        ({"city": "ageo", "language": "vi", "surface": "kiosk"}, ("ageo", "vi", "kiosk")),
        ({"language": "pt-BR"}, (None, "pt", "web")),
        ({"language": "zh-CN"}, (None, "zh-Hans", "web")),
        ({"language": "zh-TW"}, (None, "zh-Hant", "web")),
        ({"language": "zh-HK"}, (None, "zh-Hant", "web")),
        ({"language": "fil"}, (None, "tl", "web")),
        ({"language": "fil-PH"}, (None, "tl", "web")),
        ({"language": "en-AU"}, (None, "en", "web")),
        ({"language": "ja-x-easy"}, (None, "ja-x-easy", "web")),
    ],
)
def test_session_fields(body, fields):
    assert session_fields(body, shared_knowledge()) == fields


@pytest.mark.parametrize(
    ("body", "name", "arguments"),
    [
        ({"city": "tokyo"}, "city-unknown", {"value": "tokyo", "known": KNOWN}),
        ({"city": ""}, "city-unknown", {"value": "", "known": KNOWN}),
        ({"city": "Ageo"}, "city-unknown", {"value": "Ageo", "known": KNOWN}),
        ({"city": "x" * 60_000}, "city-unknown", {"value": "x" * 40, "known": KNOWN}),
        ({"city": "a\ud83d\u202e\x00b"}, "city-unknown", {"value": "ab", "known": KNOWN}),
        ({"city": 1}, "field-wrong", {"field": "city"}),
        ({"city": ["ageo"]}, "field-wrong", {"field": "city"}),
        ({"language": False}, "field-wrong", {"field": "language"}),
        ({"language": {}}, "field-wrong", {"field": "language"}),
        ({"surface": None}, "field-wrong", {"field": "surface"}),
        ({"surface": "staff"}, "surface-unknown", {"value": "staff", "known": "web, kiosk"}),
        ({"text": "a"}, "field-unknown", {"field": "text"}),
        ({"sender": "a", "city": "ageo"}, "field-unknown", {"field": "sender"}),
        ({"\ud83d" * 99: 1}, "field-unknown", {"field": ""}),
    ],
)
def test_session_fields_that_are_wrong(body, name, arguments):
    problem = problem_of(session_fields, body, shared_knowledge())
    assert (problem.name, problem.arguments) == (name, arguments)


@pytest.mark.parametrize(
    "tag", ["xx", "", "-", "ja-", "en_", "klingon", "\ud83d", "a" * 5000, "x-y", "1", "*", "日本語"]
)
def test_languages_that_are_unknown(tag):
    problem = problem_of(session_fields, {"language": tag}, shared_knowledge())
    assert problem.name == "language-unknown"
    assert problem.arguments["known"].startswith("ja, ja-x-easy, en")


@pytest.mark.parametrize(
    ("body", "fields"),
    [
        ({"text": "a"}, ("a", None)),
        ({"text": " "}, (" ", None)),
        ({"text": "😀" * 500}, ("😀" * 500, None)),
        ({"text": "\x00"}, ("\x00", None)),
        ({"payload": "p"}, (None, "p")),
        ({"payload": ""}, (None, "")),
    ],
)
def test_message_fields(body, fields):
    assert message_fields(body, 500) == fields


@pytest.mark.parametrize(
    ("body", "name", "arguments"),
    [
        ({}, "text-or-payload", {}),
        ({"text": "a", "payload": "p"}, "text-or-payload", {}),
        ({"text": "a", "payload": None}, "text-or-payload", {}),
        ({"text": ""}, "text-empty", {}),
        ({"text": "a" * 501}, "text-too-long", {"max": 500, "length": 501}),
        ({"text": "😀" * 501}, "text-too-long", {"max": 500, "length": 501}),
        ({"text": None}, "field-wrong", {"field": "text"}),
        ({"text": 1}, "field-wrong", {"field": "text"}),
        ({"text": ["a"]}, "field-wrong", {"field": "text"}),
        ({"payload": {"intent": "restart"}}, "field-wrong", {"field": "payload"}),
        ({"payload": True}, "field-wrong", {"field": "payload"}),
        ({"text": "a", "sender": "b"}, "field-unknown", {"field": "sender"}),
        ({"text": "a", "metadata": {}}, "field-unknown", {"field": "metadata"}),
        ({"Text": "a"}, "field-unknown", {"field": "Text"}),
    ],
)
def test_message_fields_that_are_wrong(body, name, arguments):
    problem = problem_of(message_fields, body, 500)
    assert (problem.name, problem.arguments) == (name, arguments)


def test_a_city_that_is_only_planned():
    knowledge = shared_knowledge()
    planned = msgspec.structs.replace(knowledge.cities["ueda"], level="planned", consultation=None)
    knowledge = replace(knowledge, cities={**knowledge.cities, "ueda": planned})
    problem = problem_of(session_fields, {"city": "ueda"}, knowledge)
    assert (problem.name, problem.arguments["value"]) == ("city-planned", "ueda")
    assert "ueda" not in problem.arguments["known"]
