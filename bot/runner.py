"""Runs a loaded model's graph by plain calls.

Rasa runs it with dask, which plans the graph anew each time and hands every node to a pool of one thread:
2 ms of each message, for graphs whose nodes stand in a line.
"""
from __future__ import annotations

from graphlib import TopologicalSorter
from typing import Any, Dict, List, Optional, Text, Tuple

from rasa.engine.graph import GraphNode
from rasa.engine.runner.dask import DaskGraphRunner


class PlainRunner:
    """Does what `loaded.run` does, with the same nodes."""

    def __init__(self, loaded: DaskGraphRunner) -> None:
        self._schema = loaded._graph_schema
        self._nodes = loaded._instantiated_nodes
        self._plans: Dict[Tuple[Text, ...], List[Tuple[GraphNode, Tuple[Text, ...]]]] = {}

    def run(
        self, inputs: Optional[Dict[Text, Any]] = None, targets: Optional[List[Text]] = None
    ) -> Dict[Text, Any]:
        """The outputs of the targets.

        Args:
            inputs: values of the graph's placeholders.
            targets: names of nodes; without them, all that the graph is made for.
        """
        wanted = tuple(targets or self._schema.target_names)
        # A node takes its inputs with their names, or the name alone where there is no such input.
        outputs: Dict[Text, Any] = {name: (name, value) for name, value in (inputs or {}).items()}
        for node, needs in self._plan(wanted):
            name, output = node(*(outputs.get(need, need) for need in needs))
            outputs[name] = (name, output)
        return dict(outputs[name] for name in wanted)

    def _plan(self, wanted: Tuple[Text, ...]) -> List[Tuple[GraphNode, Tuple[Text, ...]]]:
        """The nodes that the wanted ones need, in an order in which they can run, each with what it needs."""
        if wanted not in self._plans:
            schema = self._schema.minimal_graph_schema(list(wanted))
            needs = {name: tuple(node.needs.values()) for name, node in schema.nodes.items()}
            order = [name for name in TopologicalSorter(needs).static_order() if name in needs]
            self._plans[wanted] = [(self._nodes[name], needs[name]) for name in order]
        return self._plans[wanted]
