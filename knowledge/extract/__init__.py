"""Reads a plan that nobody has read yet and proposes records for review.

Each module proposes one kind of candidate from the lines of the plan; `candidates` collects them, drops those that
do not verify against the plan's own lines, and `writing` writes them in the format of the knowledge base.
"""
