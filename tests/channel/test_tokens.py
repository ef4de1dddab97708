"""Tokens of conversations and payloads of buttons."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import jwt
import pytest

from bot.channel.tokens import TokenExpired, TokenInvalid, mint, read, read_payload, sign_payload

SECRET = b"s" * 64
OTHER = b"t" * 64
NOW = datetime.now(timezone.utc)
CLAIMS = {"sub": "a", "surface": "web", "exp": int(NOW.timestamp()) + 36_000}


def minted(minutes: int = 10, surface: str = "web", now: datetime = NOW) -> str:
    return mint(SECRET, surface=surface, minutes=minutes, now=now)[0]


def signed(claims: dict, secret: bytes = SECRET, algorithm: str = "HS256") -> str:
    return jwt.encode(claims, secret, algorithm=algorithm)


def test_a_token_says_what_its_ticket_says():
    token, ticket = mint(SECRET, surface="kiosk", minutes=15, now=NOW)
    assert read(token, SECRET) == ticket
    assert ticket.surface == "kiosk"
    assert timedelta(minutes=14, seconds=59) <= ticket.expires_at - NOW <= timedelta(minutes=15)


def test_times_of_other_zones_end_at_the_same_moment():
    token = minted(now=NOW.astimezone(timezone(timedelta(hours=9))))
    assert read(token, SECRET).expires_at == read(minted(), SECRET).expires_at


def test_conversations_have_128_bits_and_never_the_same():
    ids = {read(minted(), SECRET).conversation for _ in range(500)}
    assert len(ids) == 500
    assert {len(bytes.fromhex(found)) for found in ids} == {16}


def test_an_expired_token_is_known_as_ours():
    with pytest.raises(TokenExpired):
        read(minted(minutes=-1), SECRET)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "a.b.c",
        "é",
        "\udcff\udcfe",
        "\ud83d",
        signed(CLAIMS, OTHER),
        signed(CLAIMS, OTHER)[:-2],
        jwt.encode(CLAIMS, None, algorithm="none"),
        signed(CLAIMS, algorithm="HS512"),
        signed({**CLAIMS, "sub": 7}),
        *(signed({name: value for name, value in CLAIMS.items() if name != left_out}) for left_out in CLAIMS),
        signed({**CLAIMS, "exp": 1}, OTHER),
    ],
)
def test_what_we_did_not_issue_is_invalid(token):
    with pytest.raises(TokenInvalid):
        read(token, SECRET)


def test_what_we_did_issue_is_not():
    assert read(signed(CLAIMS), SECRET).conversation == "a"


@pytest.mark.parametrize(
    ("intent", "entities"),
    [
        ("ask_help", {}),
        ("ask_garbage", {"city": "ageo", "concept": ["bulky_waste", "battery"]}),
        ("ask_office", {"fact": "ageo.office.environment_center", "note": 'a "quoted" {brace}.'}),
        ("change_language", {"language_name": "やさしい日本語"}),
    ],
)
def test_a_payload_says_what_was_signed(intent, entities):
    payload = sign_payload(intent, entities, "a", SECRET)
    assert read_payload(payload, "a", SECRET) == {"intent": intent, "entities": entities}


PAYLOAD = sign_payload("change_city", {"city": "ageo"}, "a", SECRET)


@pytest.mark.parametrize(
    ("payload", "conversation", "secret"),
    [
        (PAYLOAD, "b", SECRET),
        (PAYLOAD, "a", OTHER),
        (PAYLOAD.replace("ageo", "kawaguchi"), "a", SECRET),
        (PAYLOAD.replace("change_city", "restart"), "a", SECRET),
        (PAYLOAD.partition(".")[0], "a", SECRET),
        (PAYLOAD + "=", "a", SECRET),
        (PAYLOAD[:-1], "a", SECRET),
        (PAYLOAD.replace(".", ". "), "a", SECRET),
        ("", "a", SECRET),
        (".", "a", SECRET),
        ("restart{}", "a", SECRET),
        ("restart{}.\ud83d", "a", SECRET),
        ("\ud83d{}.AAAA", "a", SECRET),
        ("a" * 60_000, "a", SECRET),
    ],
)
def test_any_other_payload_is_none(payload, conversation, secret):
    assert read_payload(payload, conversation, secret) is None


def test_the_parts_of_a_payload_cannot_be_moved_into_each_other():
    assert sign_payload("b", {}, "a\n", SECRET) != sign_payload("\nb", {}, "a", SECRET)
