"""Rasa without TensorFlow, in a process of its own."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAM = """
import json, sys
from bot.light_rasa import install
install()
install()
import rasa.core.agent
import tensorflow
class Diet(tensorflow.keras.Model):
    pass
try:
    Diet()
    raised = ""
except RuntimeError as error:
    raised = str(error)
print(json.dumps({
    "real": [name for name in sys.modules if name.startswith("tensorflow.python")],
    "file": getattr(tensorflow, "__file__", None),
    "finders": sum(type(finder).__module__ == "bot.light_rasa" for finder in sys.meta_path),
    "raised": raised,
}))
"""


def test_the_agent_is_imported_without_tensorflow() -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=ROOT, capture_output=True, text=True, timeout=120
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["real"] == [] and said["file"] is None
    assert said["finders"] == 1
    assert "rasa train" in said["raised"] and "Diet" in said["raised"]
