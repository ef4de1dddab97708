"""Schemathesis holds the server against its own contract: every documented operation, valid and invalid data."""

from __future__ import annotations

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, settings
from schemathesis.config import SchemathesisConfig

from .server import Server

EXAMPLES = 60
# Everything is checked. Only: JSON Schema cannot say which language tags the registry matches, nor which payloads
# this server has issued, so 422 is a right answer to a string there that the schema allows.
ALLOWED = ["2xx", "401", "403", "404", "409", "422", "429", "5xx"]
CONFIG = {"checks": {"positive_data_acceptance": {"expected-statuses": ALLOWED}}}


@pytest.fixture
def contract(server: Server):
    return schemathesis.openapi.from_url(f"{server.url}/openapi.json", config=SchemathesisConfig.from_dict(CONFIG))


class FreshConversation:
    """A conversation for each request: one of them erases it."""

    def get(self, case, context):
        response = requests.post(f"{case.operation.base_url.rstrip('/')}/api/sessions", timeout=10)
        return response.json()["token"]

    def set(self, case, data, context):
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}


api = schemathesis.pytest.from_fixture("contract")


@api.auth(FreshConversation, refresh_interval=None)
@api.parametrize()
@settings(
    max_examples=EXAMPLES, deadline=None, derandomize=True, suppress_health_check=list(HealthCheck), database=None
)
def test_the_server_keeps_its_contract(case):
    case.call_and_validate()
