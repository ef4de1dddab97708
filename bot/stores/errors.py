"""Errors of the stores: each names the thing and the next step, never a conversation's id or text."""


class StoreError(Exception):
    """What both errors of the stores share.

    Args:
        thing: What is wrong: which store, and what it did.
        command: What to run or to do next.
    """

    def __init__(self, thing: str, *, command: str = "madoguchi doctor") -> None:
        super().__init__(f"{thing}. Next: {command}")
        self.thing = thing
        self.command = command


class StoreUnavailable(StoreError):
    """Redis cannot be started or reached, or does not do what it is asked; trying again later can help."""


class StoreBroken(StoreError):
    """A record is there, but cannot be read; trying again cannot help."""
