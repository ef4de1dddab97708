"""Conversations for staff over HTTP: opened by a staff token and nothing else. The agent is a stub."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import httpx
import jwt
import pytest
from click.testing import CliRunner

from bot.channel import tokens, web
from bot.channel.openapi import document
from bot.channel.tokens import TokenExpired, TokenInvalid, check_staff, mint, mint_staff
from bot.cli import main
from bot.settings import Settings
from bot.state import state

from .server import assert_problem
from .stub import StubAgent, begin, say, serving

NOW = datetime.now(timezone.utc)
SECRET = b"a secret of tests, long enough for it"
PATH = "/api/staff/sessions"


def bearer(token: str) -> dict[str, str]:
    return {"Authorization": f"Bearer {token}", "Accept-Language": "en"}


def staff(minutes: int = 5) -> dict[str, str]:
    return bearer(mint_staff(state().secret(), minutes=minutes, now=NOW)[0])


def signed(secret: bytes = b"", **claims: object) -> str:
    until = int((NOW + timedelta(minutes=5)).timestamp())
    return jwt.encode({"exp": until, **claims}, secret or state().secret(), algorithm="HS256")


@pytest.fixture(autouse=True)
def no_index(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "shared_search", lambda: None)


def test_a_staff_token_says_until_when_and_is_checked() -> None:
    token, expires_at = mint_staff(SECRET, minutes=60, now=NOW)
    assert timedelta(minutes=59) < expires_at - NOW <= timedelta(minutes=60)
    assert check_staff(token, SECRET) is None


@pytest.mark.parametrize(
    ("token", "error"),
    [
        (mint_staff(SECRET, minutes=-1, now=NOW)[0], TokenExpired),
        (mint_staff(b"another secret", minutes=5, now=NOW)[0], TokenInvalid),
        (mint(SECRET, surface="staff", minutes=5, now=NOW)[0], TokenInvalid),
        (mint(SECRET, surface="web", minutes=5, now=NOW)[0], TokenInvalid),
        (signed(SECRET, scope="resident"), TokenInvalid),
        (signed(SECRET, scope=["staff"]), TokenInvalid),
        (jwt.encode({"scope": "staff"}, SECRET, algorithm="HS256"), TokenInvalid),
        (jwt.encode({"scope": "staff", "exp": 9_999_999_999}, "", algorithm="none"), TokenInvalid),
        ("", TokenInvalid),
        ("é", TokenInvalid),
    ],
)
def test_other_tokens_are_none_of_staffs(token: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        check_staff(token, SECRET)


def test_a_staff_token_is_no_conversation() -> None:
    with pytest.raises(TokenInvalid):
        tokens.read(mint_staff(SECRET, minutes=5, now=NOW)[0], SECRET)


async def test_a_staff_session_answers_like_any_and_remembers_that_it_is_staffs() -> None:
    agent = StubAgent()
    async with serving(agent) as client:
        opened = await client.post(PATH, json={"city": "ageo", "language": "en"}, headers=staff())
        resident = await client.post("/api/sessions", json={"city": "ageo", "language": "en"})
        assert opened.status_code == 201 and opened.json().keys() == resident.json().keys()
        assert opened.headers["cache-control"] == "no-store"
        for response, surface in ((opened, "staff"), (resident, "web")):
            ticket = tokens.read(response.json()["token"], state().secret())
            tracker = await agent.tracker_store.retrieve(ticket.conversation)
            assert ticket.surface == surface and tracker.get_slot("surface") == surface
        answer = await say(client, bearer(opened.json()["token"]))
        assert answer.status_code == 200


async def test_nothing_needs_to_be_named() -> None:
    async with serving(StubAgent()) as client:
        assert (await client.post(PATH, headers=staff())).status_code == 201


REFUSED = {
    "none": ({}, "token-missing"),
    "another scheme": ({"Authorization": "Basic abc"}, "token-missing"),
    "nonsense": (bearer("abc"), "token-invalid"),
}


@pytest.mark.parametrize("name", REFUSED)
async def test_without_a_staff_token_there_is_none(name: str) -> None:
    headers, problem = REFUSED[name]
    async with serving(StubAgent()) as client:
        refused = await client.post(PATH, json={}, headers={"Accept-Language": "en", **headers})
        assert_problem(refused, problem, 401, "en")


async def test_a_residents_token_and_an_old_one_are_refused() -> None:
    async with serving(StubAgent()) as client:
        resident = await begin(client)
        assert (await client.post(PATH, json={}, headers=resident)).status_code == 401
        old = await client.post(PATH, json={}, headers=staff(minutes=-1))
        assert_problem(old, "token-expired", 401, "en")
        assert (await say(client, staff())).status_code == 401


@pytest.mark.parametrize(
    "body",
    [{"surface": "staff"}, {"audience": "staff"}, {"city": "nowhere"}, {"language": "xx"}, {"city": 5}],
)
async def test_a_body_names_city_and_language_only(body: dict[str, object]) -> None:
    async with serving(StubAgent()) as client:
        assert (await client.post(PATH, json=body, headers=staff())).status_code == 422


@pytest.mark.parametrize("surface", ["staff", "Staff"])
async def test_no_body_makes_a_resident_staff(surface: str) -> None:
    async with serving(StubAgent()) as client:
        refused = await client.post("/api/sessions", json={"surface": surface, "language": "en"})
        assert refused.status_code == 422 and refused.json()["type"] == "/problems/surface-unknown"
        given: httpx.Response = await client.post("/api/sessions", json={"audience": "staff", "language": "en"})
        assert given.status_code == 422


def test_the_contract_names_the_route() -> None:
    contract = document(Settings(), ["ageo"])
    operation = contract["paths"][PATH]["post"]
    assert operation["security"] == [{"staff": []}] and "401" in operation["responses"]
    assert list(contract["components"]["schemas"]["NewStaffSession"]["properties"]) == ["city", "language"]


def test_the_command_prints_a_token() -> None:
    result = CliRunner().invoke(main, ["staff", "token", "--hours", "2"])
    assert result.exit_code == 0, result.output
    check_staff(result.output.strip().splitlines()[-1], state().secret())
    assert CliRunner().invoke(main, ["staff", "token", "--hours", "0"]).exit_code != 0
