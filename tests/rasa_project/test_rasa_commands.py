"""Rasa's own commands work in the project's folder with their defaults."""
from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Iterator

import httpx
import pytest

from bot.train import current_model

ROOT = Path(__file__).resolve().parents[2]
RASA = Path(sys.executable).parent / "rasa"
SERVER, ACTIONS = "http://localhost:5005", "http://localhost:5055"


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Another state folder than the developer's."""
    return {
        **os.environ,
        "MADOGUCHI_STATE": str(tmp_path_factory.mktemp("rasa")),
        "RASA_TELEMETRY_ENABLED": "false",
    }


@pytest.fixture(scope="module", autouse=True)
def model() -> None:
    """`rasa run` and `rasa shell` take the newest model of models/."""
    assert current_model() is not None, "no model for what is here. Next: madoguchi train"


@pytest.fixture(scope="module")
def running(environment: dict[str, str]) -> Iterator[None]:
    """`rasa run` and `rasa run actions`, until both answer."""
    started = [
        subprocess.Popen(
            [str(RASA), *command], cwd=ROOT, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        for command in (["run"], ["run", "actions"])
    ]
    try:
        for address in (f"{SERVER}/health/ready", f"{ACTIONS}/health"):
            for _ in range(240):
                try:
                    if httpx.get(address, timeout=2).status_code == 200:
                        break
                except httpx.TransportError:
                    time.sleep(0.5)
            else:
                pytest.fail(f"{address} did not answer")
        yield
    finally:
        for process in started:
            os.killpg(process.pid, signal.SIGTERM)
        for process in started:
            process.wait(30)


def test_run_and_run_actions(running: None) -> None:
    said = httpx.post(
        f"{SERVER}/webhooks/rest/webhook",
        json={"sender": "one", "message": "I live in Ageo"},
        timeout=30,
    ).json()
    assert said[0]["text"]
    said = httpx.post(
        f"{SERVER}/webhooks/rest/webhook",
        json={"sender": "one", "message": "who collects the garbage?"},
        timeout=30,
    ).json()
    assert "048-781-9141" in said[0]["text"]


def test_our_channel_under_stock_rasa(running: None) -> None:
    session = httpx.post(f"{SERVER}/api/sessions", json={"city": "kawaguchi", "language": "en"}, timeout=30).json()
    turn = httpx.post(
        f"{SERVER}/api/messages",
        json={"text": "is there advice in Turkish"},
        headers={"Authorization": f"Bearer {session['token']}"},
        timeout=30,
    ).json()
    assert turn["messages"][0]["facts"][0] == "kawaguchi.consultation.turkish"


def test_shell(running: None, environment: dict[str, str]) -> None:
    """After `running`, whose action server it uses; a port of its own, as the default is taken. It wants a terminal."""
    ours, theirs = pty.openpty()
    shell = subprocess.Popen(
        [str(RASA), "shell", "--port", "5006"], cwd=ROOT, env={**environment, "TERM": "xterm"}, stdin=theirs,
        stdout=theirs, stderr=theirs, start_new_session=True,
    )
    os.close(theirs)
    try:
        assert _printed(ours, "Your input", seconds=120)
        os.write(ours, b"thank you very much\r")
        assert _printed(ours, "You are welcome", seconds=30)
    finally:
        os.killpg(shell.pid, signal.SIGKILL)
        shell.wait(30)
        os.close(ours)


def _printed(terminal: int, wanted: str, *, seconds: float) -> bool:
    """Whether `wanted` comes on the terminal in time."""
    seen, until = "", time.monotonic() + seconds
    while wanted not in seen and time.monotonic() < until:
        if select.select([terminal], [], [], 1)[0]:
            try:
                seen += os.read(terminal, 4096).decode("utf-8", "replace")
            except OSError:
                break
    return wanted in seen


def test_data_validate(environment: dict[str, str]) -> None:
    done = subprocess.run(
        [str(RASA), "data", "validate", "--fail-on-warnings"], cwd=ROOT, env=environment, capture_output=True,
        text=True, timeout=300,
    )
    assert done.returncode == 0, (done.stdout + done.stderr)[-3000:]


def test_train(environment: dict[str, str], tmp_path: Path) -> None:
    done = subprocess.run(
        [str(RASA), "train", "--out", str(tmp_path)], cwd=ROOT, env=environment, capture_output=True, text=True,
        timeout=400,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert list(tmp_path.glob("*.tar.gz"))
