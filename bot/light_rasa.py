"""Lets this process import Rasa without TensorFlow.

Rasa 3.6 imports TensorFlow and Keras for DIET, TED and ResponseSelector wherever a pipeline is read, which is
about half of a start (`make bench` compares start and memory with stock Rasa). This bot has none of them, so
`madoguchi` puts stand-ins in their place before Rasa is imported: modules whose every name is an empty class.
Rasa's own commands (`rasa train`, `rasa run`) never see them. A component that needs TensorFlow fails at once, at load.
"""
from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
import types
from typing import Any, Optional, Sequence

ABSENT = ("tensorflow", "tensorflow_addons", "tensorflow_hub", "tensorflow_text", "keras")
NOT_LAZY = ("__path__", "__file__", "__spec__", "__all__", "__wrapped__", "__iter__")


class _StandIn(type):
    """A class whose every attribute is again such a class; called with a function, it gives the function back."""

    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        made = _StandIn(name, (), {})
        setattr(cls, name, made)
        return made

    def __call__(cls, *args: Any, **kwargs: Any) -> Any:
        if len(args) == 1 and not kwargs and isinstance(args[0], types.FunctionType):
            return args[0]
        if cls.__dict__.get("__module__") == __name__:
            return cls
        raise RuntimeError(f"{cls.__name__} needs TensorFlow, which `madoguchi` does not load. Next: rasa train")


class _Module(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name in NOT_LAZY:
            raise AttributeError(name)
        made = "2.12.0" if name == "__version__" else _StandIn(name, (), {})
        setattr(self, name, made)
        return made


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    def find_spec(
        self, name: str, path: Optional[Sequence[str]], target: Any = None
    ) -> Optional[importlib.machinery.ModuleSpec]:
        if name.partition(".")[0] in ABSENT:
            return importlib.machinery.ModuleSpec(name, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        return _Module(spec.name)

    def exec_module(self, module: types.ModuleType) -> None:
        pass


def install() -> None:
    """Puts the stand-ins in place; does nothing where TensorFlow is loaded already. Also turns telemetry off."""
    os.environ["RASA_TELEMETRY_ENABLED"] = "false"
    if "tensorflow" not in sys.modules and not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.insert(0, _Finder())
