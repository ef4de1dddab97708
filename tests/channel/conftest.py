"""One server for all tests of the channel, and one whose Redis can be taken away."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.light_rasa import install

install()

from bot.state import PROJECT, State  # noqa: E402  (Rasa comes after `install`)
from bot.stores import embedded, redis_client  # noqa: E402
from bot.train import current_model  # noqa: E402

from .server import Server, Talk, copy_project, environment, free_port  # noqa: E402

# A Thursday morning before this project began: what depends on the real time must not depend on this.
NOW = "2025-11-20T10:00:00+09:00"
NOT_EXAMPLES = "nlu:\n- intent: ask_garbage\n  examples: garbage\n"
# What is broken -> the file, and what is in it.
BROKEN = {
    "knowledge": ("knowledge/facts/ageo/office.yml", "facts: ["),
    "training": ("data/nlu/en/garbage.yml", NOT_EXAMPLES),
}


@pytest.fixture(scope="package", autouse=True)
def own_state(tmp_path_factory: pytest.TempPathFactory) -> Iterator[State]:
    """The state folder of this process, which never is the installation's."""
    with pytest.MonkeyPatch.context() as patch:
        state = State(tmp_path_factory.mktemp("own") / "state")
        patch.setenv("MADOGUCHI_STATE", str(state.folder))
        patch.delenv("REDIS_URL", raising=False)
        yield state
        embedded.stop(state)


@pytest.fixture(autouse=True)
async def closed_clients() -> None:
    yield
    await redis_client.close()


@pytest.fixture(scope="session")
def environment_of_servers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Settings of all servers; importing Rasa takes long where its bytecode is kept nowhere."""
    if sys.flags.dont_write_bytecode:
        return {"PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("pycache"))}
    return {}


@pytest.fixture(scope="session")
def broken_servers(tmp_path_factory: pytest.TempPathFactory, environment_of_servers: dict[str, str]) -> Iterator[dict]:
    """Servers of projects with one broken file each, and one whose conversations are."""
    servers = {}
    for name, (file, content) in BROKEN.items():
        project = copy_project(tmp_path_factory.mktemp(name))
        (project / file).write_text(content, encoding="utf-8")
        servers[name] = Server(tmp_path_factory.mktemp(f"{name}-state"), environment_of_servers, project).launch()
    servers["redis"] = Server(tmp_path_factory.mktemp("redis-state"), environment_of_servers)
    servers["redis"].state.redis.parent.mkdir(parents=True)
    servers["redis"].state.redis.write_bytes(b"garbage")
    servers["redis"].launch()
    yield servers
    for server in servers.values():
        server.process.kill()
        server.process.wait()


@pytest.fixture(scope="session")
def server(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    environment_of_servers: dict[str, str],
) -> Iterator[Server]:
    """The server as it is delivered, over the embedded Redis, without limits and with its clock stopped."""
    if current_model() is None:
        subprocess.run([sys.executable, "-m", "bot.cli", "train"], cwd=PROJECT, env=environment(), check=True)
    settings = {"MADOGUCHI_RATE_LIMITS": "off", "MADOGUCHI_NOW": NOW, **environment_of_servers}
    server = Server(tmp_path_factory.mktemp("server"), settings).launch()
    try:
        server.ready()
        # The others start, or fail to, beside the tests that do not need them.
        for name in ("launched_redis_server", "broken_servers"):
            if any(name in item.fixturenames for item in request.session.items):
                request.getfixturevalue(name)
        yield server
    finally:
        server.stop()


@pytest.fixture
def talk(server: Server) -> Iterator[Talk]:
    """A conversation in English about Kawaguchi."""
    with server.client() as client:
        yield server.talk(client, city="kawaguchi", language="en")


class Redis:
    """A Redis server that keeps what it has said yes to, and can be away."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        self.folder = folder
        self.process: subprocess.Popen | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}"

    def up(self) -> None:
        """Starts it, if it does not run."""
        if self.process is None:
            options = ["--port", str(self.port), "--dir", str(self.folder), "--appendonly", "yes"]
            options += ["--appendfsync", "always", "--save", "", "--loglevel", "warning"]
            self.process = subprocess.Popen([str(embedded._binary()), *options], stdout=subprocess.DEVNULL)

    def down(self) -> None:
        """Kills it, if it runs."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@pytest.fixture(scope="session")
def redis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Redis]:
    redis = Redis(tmp_path_factory.mktemp("redis"))
    yield redis
    redis.down()


@pytest.fixture(scope="session")
def launched_redis_server(
    redis: Redis, tmp_path_factory: pytest.TempPathFactory, environment_of_servers: dict[str, str]
) -> Iterator[Server]:
    """A server with limits whose Redis is not there when it starts."""
    folder = tmp_path_factory.mktemp("redis-server")
    server = Server(folder, {"REDIS_URL": redis.url, **environment_of_servers}).launch()
    try:
        yield server
    finally:
        server.stop()


@pytest.fixture
def redis_server(server: Server, launched_redis_server: Server) -> Server:
    """The same, when it answers; `server` comes first since it may have to train the model."""
    return launched_redis_server.ready()
