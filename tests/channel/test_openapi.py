"""The contract's document: whole in itself, and made from the registries."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from bot.channel.openapi import document
from bot.channel.problems import STATUS
from bot.registry import intents, languages
from bot.settings import Settings

CITIES = ("ageo", "kawaguchi")


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    return document(Settings(max_text=77), CITIES)


def nodes(value: Any) -> Iterator[dict]:
    if isinstance(value, dict):
        yield value
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from nodes(item)


def test_is_json(contract):
    assert json.loads(json.dumps(contract)) == contract


def test_every_reference_leads_somewhere(contract):
    references = [node["$ref"] for node in nodes(contract) if "$ref" in node]
    assert references
    for reference in references:
        assert reference.removeprefix("#/components/schemas/") in contract["components"]["schemas"]


def test_every_object_is_closed(contract):
    for schema in contract["components"]["schemas"].values():
        for node in nodes(schema):
            if node.get("type") == "object":
                assert node["additionalProperties"] is False


def test_operations_have_names_of_their_own(contract):
    names = [operation["operationId"] for path in contract["paths"].values() for operation in path.values()]
    assert len(set(names)) == len(names) == 8


def test_registries_and_limits_stand_in_it(contract):
    schemas = contract["components"]["schemas"]
    assert schemas["NewMessage"]["oneOf"][0]["properties"]["text"]["maxLength"] == 77
    assert schemas["NewSession"]["properties"]["city"]["enum"] == [*CITIES, None]
    assert schemas["Message"]["properties"]["lang"]["enum"] == list(languages())
    assert set(intents()) < set(schemas["Turn"]["properties"]["intent"]["properties"]["name"]["enum"])
    assert schemas["Problem"]["properties"]["type"]["enum"] == [f"/problems/{name}" for name in STATUS]


@pytest.mark.parametrize("path", ["/api/sessions", "/api/messages"])
def test_problems_are_documented_with_what_to_do(contract, path):
    for operation in contract["paths"][path].values():
        for status, response in operation["responses"].items():
            if int(status) < 400:
                continue
            assert int(status) in STATUS.values()
            assert set(response["content"]) == {"application/problem+json"}
            waits, signs = int(status) in (409, 429, 503), int(status) == 401
            expected = {"Retry-After"} if waits else {"WWW-Authenticate"} if signs else set()
            assert set(response.get("headers", {})) == expected
