"""Validators of the project's content, one module a concern; `bot/check.py` assembles them.

They read YAML, Fluent and Python's syntax themselves and import no Rasa: a check takes seconds.
"""
