"""The README is short, its links lead somewhere, and every command in it runs."""
from __future__ import annotations

import os
import re
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path
from typing import Iterator

import httpx
import pytest

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines()]
LONGEST = 6 * 1024
PLANS = Path(os.environ.get("PLANS_DIR") or ROOT.parent / "shared" / "plans")
# What each command has to print; commands that are not here are run by the tests below.
PRINTS = {
    '.venv/bin/madoguchi ask "rác khi nào" --city ageo': "048-781-9141",
    '.venv/bin/madoguchi ask "Is there Turkish counselling?" --city kawaguchi --json': "kawaguchi.consultation.turkish",
    ".venv/bin/madoguchi check": "Nothing is missing.",
    ".venv/bin/madoguchi coverage": "zh-Hans",
    ".venv/bin/madoguchi knowledge show ageo.office.environment_center --lang vi": "048-781-9141",
    ".venv/bin/madoguchi knowledge verify": "ageo",
    '.venv/bin/madoguchi knowledge search "日本語教室の受講者数" --city isesaki': "isesaki.indicator",
    ".venv/bin/madoguchi doctor": "setting rate_limits",
}


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """An installation of the tests' own: another state folder, another port."""
    state = tmp_path_factory.mktemp("readme")
    return {**os.environ, "MADOGUCHI_STATE": str(state), "MADOGUCHI_PORT": str(free_port())}


@pytest.fixture(scope="module")
def served(environment: dict[str, str]) -> Iterator[str]:
    """`make serve`, until it is ready."""
    server = subprocess.Popen(
        ["make", "serve"], cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    base = f"http://127.0.0.1:{environment['MADOGUCHI_PORT']}"
    try:
        for _ in range(240):
            assert server.poll() is None, server.stdout.read().decode()
            try:
                if httpx.get(f"{base}/health/ready", timeout=2).status_code == 200:
                    break
            except httpx.TransportError:
                time.sleep(0.5)
        yield base
    finally:
        os.killpg(server.pid, signal.SIGTERM)
        server.wait(30)


def run(command: str, environment: dict[str, str], **more: object) -> subprocess.CompletedProcess[str]:
    """Runs one command as a reader would, in the project's folder."""
    return subprocess.run(
        command, shell=True, executable=shutil.which("bash"), cwd=ROOT, env=environment, capture_output=True,
        text=True, timeout=180, **more,
    )


def test_it_is_short() -> None:
    assert len(README.encode()) <= LONGEST


def test_its_links_lead_somewhere() -> None:
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", README) if "://" not in target]
    assert targets
    assert [target for target in targets if not (ROOT / target).exists()] == []


@pytest.mark.parametrize("command", PRINTS)
def test_command_prints(command: str, environment: dict[str, str]) -> None:
    assert command in COMMANDS
    if "verify" in command and not PLANS.is_dir():
        pytest.skip("the plans' texts are not at hand")
    done = run(command, environment)
    assert done.returncode == 0, done.stderr
    assert PRINTS[command] in done.stdout


def test_chat(environment: dict[str, str]) -> None:
    command = ".venv/bin/madoguchi chat --city kawaguchi"
    assert command in COMMANDS
    done = run(command, environment, input="xin chào\nHow can I learn Japanese?\n\n")
    assert done.returncode == 0, done.stderr
    assert "volunteer" in done.stdout


def test_curl(served: str, environment: dict[str, str]) -> None:
    block = next(block for block in BLOCKS if "curl" in block)
    done = run(block.replace("http://127.0.0.1:5005", served), environment)
    assert done.returncode == 0, done.stderr
    assert "048-781-9141" in done.stdout


def test_make_test_is_what_runs_this() -> None:
    """`make test` cannot run inside itself; that it does what the README says is read from make."""
    planned = run("make -n test", dict(os.environ))
    assert planned.returncode == 0
    assert "pytest" in planned.stdout


def test_every_command_is_run_here() -> None:
    elsewhere = {"make serve", "make test", ".venv/bin/madoguchi chat --city kawaguchi"}
    assert [c for c in COMMANDS if c not in PRINTS and c not in elsewhere and "curl" not in c] == []
