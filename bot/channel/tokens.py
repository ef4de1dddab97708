"""Signed tokens of conversations and signed payloads of buttons: nothing that the server did not issue counts.

A token is a JWT (RFC 7519) that carries a conversation's id and expires; a payload is signed together with
the conversation that it was issued to (HMAC-SHA-256, RFC 2104), so it needs no memory on the server.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import Any, Mapping, Optional

import jwt

ALGORITHM = "HS256"
SIGNATURE_BYTES = 12
STAFF = "staff"


@dataclass(frozen=True)
class Ticket:
    """What a token says: the conversation, the surface it was opened on, and when it ends (UTC)."""

    conversation: str
    surface: str
    expires_at: datetime


class TokenExpired(Exception):
    """The token is ours, but its time is over."""


class TokenInvalid(Exception):
    """The token is not one that we issued."""


def mint(secret: bytes, *, surface: str, minutes: int, now: datetime) -> tuple[str, Ticket]:
    """A token for a new conversation, whose id has 128 random bits."""
    expires_at = (now.astimezone(timezone.utc) + timedelta(minutes=minutes)).replace(microsecond=0)
    ticket = Ticket(secrets.token_hex(16), surface, expires_at)
    claims = {"sub": ticket.conversation, "surface": surface, "exp": int(expires_at.timestamp())}
    return jwt.encode(claims, secret, algorithm=ALGORITHM), ticket


def read(token: str, secret: bytes) -> Ticket:
    """What a token says.

    Raises:
        TokenExpired: it was ours once.
        TokenInvalid: it never was.
    """
    claims = _claims(token, secret, ["sub", "exp", "surface"])
    return Ticket(claims["sub"], claims["surface"], datetime.fromtimestamp(claims["exp"], timezone.utc))


def mint_staff(secret: bytes, *, minutes: int, now: datetime) -> tuple[str, datetime]:
    """A token with which conversations for staff are opened, and when it ends (UTC); it names no conversation."""
    expires_at = (now.astimezone(timezone.utc) + timedelta(minutes=minutes)).replace(microsecond=0)
    claims = {"scope": STAFF, "exp": int(expires_at.timestamp())}
    return jwt.encode(claims, secret, algorithm=ALGORITHM), expires_at


def check_staff(token: str, secret: bytes) -> None:
    """Nothing for a token of `mint_staff`.

    Raises:
        TokenExpired: it was one once.
        TokenInvalid: it never was; a conversation's token is none.
    """
    if _claims(token, secret, ["exp", "scope"])["scope"] != STAFF:
        raise TokenInvalid


def sign_payload(intent: str, entities: Mapping[str, Any], conversation: str, secret: bytes) -> str:
    """A button's payload: `intent{entities}.signature`."""
    body = intent + json.dumps(entities, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return f"{body}.{_signature(body, conversation, secret)}"


def read_payload(payload: str, conversation: str, secret: bytes) -> Optional[dict[str, Any]]:
    """The {"intent", "entities"} of a payload that was issued to this conversation, or None."""
    body, _, signature = payload.rpartition(".")
    if not hmac.compare_digest(_bytes(signature), _bytes(_signature(body, conversation, secret))):
        return None
    intent, brace, rest = body.partition("{")
    return {"intent": intent, "entities": json.loads(brace + rest)}


def _claims(token: str, secret: bytes, required: list[str]) -> dict[str, Any]:
    try:
        return jwt.decode(token, secret, algorithms=[ALGORITHM], options={"require": required})
    except jwt.ExpiredSignatureError as error:
        raise TokenExpired from error
    except (jwt.PyJWTError, UnicodeError) as error:  # a header may hold bytes that are not text
        raise TokenInvalid from error


def _signature(body: str, conversation: str, secret: bytes) -> str:
    digest = hmac.new(secret, _bytes(f"{conversation}\n{body}"), hashlib.sha256).digest()[:SIGNATURE_BYTES]
    return urlsafe_b64encode(digest).decode()


def _bytes(text: str) -> bytes:
    """UTF-8, also of half a character, which JSON can hold."""
    return text.encode("utf-8", "surrogatepass")
