"""Schemathesis holds the server against its own contract: every documented operation, valid and invalid data."""

from __future__ import annotations

from datetime import datetime, timezone

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from bot.channel.tokens import mint_staff

from .server import Server

EXAMPLES = 60
# Everything is checked. Only: JSON Schema cannot say which language tags the registry matches, nor which payloads
# this server has issued, so 422 is a right answer to a string there that the schema allows.
ALLOWED = ["2xx", "401", "403", "404", "409", "422", "429", "5xx"]
CONFIG = {"checks": {"positive_data_acceptance": {"expected-statuses": ALLOWED}}}


class FreshConversation:
    """A conversation for each request: one of them erases it. Conversations of staff are opened by another token."""

    secret = b""  # of the server

    def get(self, case, context):
        if case.operation.path == "/api/staff/sessions":
            return mint_staff(self.secret, minutes=5, now=datetime.now(timezone.utc))[0]
        response = requests.post(f"{case.operation.base_url.rstrip('/')}/api/sessions", timeout=10)
        return response.json()["token"]

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}


@pytest.fixture
def contract(server: Server):
    schema = schemathesis.openapi.from_url(f"{server.url}/openapi.json", config=SchemathesisConfig.from_dict(CONFIG))
    FreshConversation.secret = server.state.secret()
    schema.auth(refresh_interval=None)(FreshConversation)
    return schema


seen: set[tuple[str, str, int]] = set()
api = schemathesis.pytest.from_fixture("contract")


@api.parametrize()
@settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
def test_the_server_keeps_its_contract(case):
    response = case.call_and_validate()
    seen.add((case.method, case.path, response.status_code))


def test_what_it_asked_for_was_also_done():
    done = {("POST", "/api/sessions", 201), ("POST", "/api/messages", 200), ("DELETE", "/api/sessions", 204)}
    done.add(("POST", "/api/staff/sessions", 201))
    assert done <= seen
