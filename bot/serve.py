"""Our launcher: one process, the `web` channel only, actions and wording in-process, our own stores."""

from __future__ import annotations

import logging
import socket
from pathlib import Path
from typing import Any, Callable

from rasa.core.channels.channel import register
from rasa.shared.core.domain import Domain
from rasa.utils.endpoints import EndpointConfig
from sanic import Sanic

from bot.agent import TunedAgent
from bot.channel.framing import check_length
from bot.channel.web import QUOTAS, Quotas, WebChannel
from bot.nlu.gazetteer import default_gazetteer
from bot.replies.furigana import ruby
from bot.replies.nlg import CatalogueGenerator
from bot.settings import Settings
from bot.stores.conversations import RedisConversationStore
from bot.stores.locks import RedisLocks

logger = logging.getLogger(__name__)
REQUEST_SECONDS = 30
SANIC_CANNOT_SERVE = "Experienced exception while trying to serve"
# One message for each tokenizer and model, so that the first visitor does not wait for them to load.
WARM_UP = ("ごみはいつですか", "what day is garbage day?", "垃圾几号收", "rác khi nào")


class PortTaken(Exception):
    """Another process listens where the server should."""


def open_agent(model: Path, configuration: Settings) -> TunedAgent:
    """The agent of the server, over Redis.

    Raises:
        ModelNotFound: there is no model at `model`.
        bot.stores.errors.StoreUnavailable: the embedded Redis cannot start.
        knowledge.errors.KnowledgeError: the knowledge cannot be used.
    """
    domain = Domain.empty()
    url = configuration.redis_url or None
    return TunedAgent.open(
        model,
        tracker_store=RedisConversationStore(domain, host=url),
        lock_store=RedisLocks(EndpointConfig(url) if url else None),
        generator=CatalogueGenerator(),
    )


def create_app(configuration: Settings, load: Callable[[], TunedAgent], *, quotas: Quotas = QUOTAS) -> Sanic:
    """The server, which loads its agent before it listens; one without a model leaves it not ready."""
    app = Sanic("madoguchi", configure_logging=False)
    app.config.REQUEST_MAX_SIZE = configuration.max_body_kb * 1024
    app.config.REQUEST_TIMEOUT = app.config.RESPONSE_TIMEOUT = REQUEST_SECONDS
    app.config.FALLBACK_ERROR_FORMAT = "json"
    channel = WebChannel(configuration, quotas=quotas)
    register([channel], app, route="/webhooks/")
    app.exception(Exception)(channel.handle_problem)
    app.add_signal(check_length, "http.lifecycle.request")

    async def load_agent(app: Sanic, loop: Any) -> None:
        app.ctx.agent = load()
        if app.ctx.agent.is_ready():
            await warm_up(app.ctx.agent)

    app.register_listener(load_agent, "before_server_start")
    return app


async def warm_up(agent: TunedAgent) -> None:
    """Loads what is loaded at first use: tokenizers, gazetteer, readings."""
    default_gazetteer()
    ruby(WARM_UP[0])
    assert agent.processor is not None
    for text in WARM_UP:
        await agent.parse_message(text)


def listen(app: Sanic, configuration: Settings, started: Callable[[], None]) -> None:
    """Runs the server until it is told to stop.

    Raises:
        PortTaken: the address is in use.
    """
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((configuration.host, configuration.port))
        except OSError as error:
            raise PortTaken(
                f"{configuration.host}:{configuration.port} cannot be listened on ({error.strerror}). "
                f"Next: MADOGUCHI_PORT={configuration.port + 1} madoguchi serve"
            ) from error

    async def tell(app: Sanic, loop: Any) -> None:
        started()

    app.register_listener(tell, "after_server_start")
    # Sanic logs an error at the start with its traceback and raises it again; who calls shows it once.
    logging.getLogger("sanic.error").addFilter(lambda record: SANIC_CANNOT_SERVE not in str(record.msg))
    app.run(host=configuration.host, port=configuration.port, workers=1, access_log=False, debug=False)
