"""Our runner gives what dask gives, with the same nodes."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from rasa.engine.exceptions import GraphRunError
from rasa.engine.graph import ExecutionContext, GraphComponent, GraphSchema, SchemaNode
from rasa.engine.runner.dask import DaskGraphRunner
from rasa.engine.storage.local_model_storage import LocalModelStorage

from bot.runner import PlainRunner


class Joins(GraphComponent):
    """Joins its inputs; notes how often it has run."""

    runs = 0

    @classmethod
    def create(cls, config: dict, model_storage: Any, resource: Any, execution_context: Any) -> Joins:
        return cls()

    def join(self, left: str, right: str = "-") -> str:
        Joins.runs += 1
        return f"({left}{right})"


def node(**needs: str) -> SchemaNode:
    return SchemaNode(needs=needs, uses=Joins, constructor_name="create", fn="join", config={}, eager=True)


# Named so that neither the order of the names nor that of the entries is one in which they can run.
GRAPH = GraphSchema(
    {
        "a_last": node(left="c_first", right="b_middle"),
        "b_middle": node(left="c_first", right="__tracker__"),
        "c_first": node(left="__message__"),
        "other": node(left="__tracker__"),
    }
)
INPUTS = {"__message__": "m", "__tracker__": "t"}


@pytest.fixture
def dask(tmp_path: Path) -> DaskGraphRunner:
    return DaskGraphRunner.create(GRAPH, LocalModelStorage(tmp_path), ExecutionContext(GRAPH))


@pytest.mark.parametrize(
    ("targets", "runs"),
    [(["c_first"], 1), (["a_last"], 3), (["other", "b_middle"], 3), (["a_last", "c_first"], 3)],
)
def test_gives_what_dask_gives_and_runs_no_more(dask: DaskGraphRunner, targets: list[str], runs: int) -> None:
    wanted = dask.run(INPUTS, targets)
    plain = PlainRunner(dask)
    for _ in range(2):
        Joins.runs = 0
        assert plain.run(INPUTS, targets) == wanted
        assert Joins.runs == runs


def test_other_inputs_give_other_outputs(dask: DaskGraphRunner) -> None:
    plain = PlainRunner(dask)
    assert plain.run(INPUTS, ["c_first"]) == {"c_first": "(m-)"}
    assert plain.run({**INPUTS, "__message__": "n"}, ["c_first"]) == {"c_first": "(n-)"}


def test_a_missing_input_is_an_error(dask: DaskGraphRunner) -> None:
    with pytest.raises(GraphRunError, match="__message__"):
        PlainRunner(dask).run({"__tracker__": "t"}, ["b_middle"])
    assert PlainRunner(dask).run({"__tracker__": "t"}, ["other"]) == {"other": "(t-)"}
