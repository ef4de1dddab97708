"""Errors of the knowledge base: each names the thing, the value and the next command."""


class KnowledgeError(Exception):
    """A knowledge file that cannot be used, or a question that it cannot take.

    Args:
        thing: What is wrong, with its file and id.
        command: The command to run next.
    """

    def __init__(self, thing: str, *, command: str = "madoguchi check") -> None:
        super().__init__(f"{thing}. Next: {command}")
        self.thing = thing
        self.command = command
