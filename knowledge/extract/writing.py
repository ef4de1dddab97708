"""Writes proposals as YAML in the format of the knowledge base, with confidences and remarks as comments."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import yaml

from knowledge.extract.candidates import KINDS, Candidate, Group, Proposal

FOLDERS: dict[Group, str] = {
    "facts": "facts/{city}/extracted.yml",
    "records": "records/{city}/extracted.yml",
    "sections": "sections/{city}.yml",
    "places": "places/{city}.yml",
}
# Longer than any record, so that each field stays on its line.
WIDTH = 10_000
NEW_FIELD = re.compile(r"^(?=\S)", re.MULTILINE)


def whole_file(proposal: Proposal) -> str:
    """All candidates in one file; each list may be moved to its folder as it is."""
    parts = [_header(proposal), f"document: {proposal.document.id}"]
    parts += ["\n".join(_list(group, proposal.of(group))) for group in KINDS]
    return "\n".join(parts) + "\n"


def files(proposal: Proposal, folder: Path) -> list[Path]:
    """Writes one file for each list under `folder`, as they stand in knowledge/, and the document's text.

    Existing files are overwritten; the folder is meant for review, not to be the knowledge base itself.
    """
    written = []
    for group, pattern in FOLDERS.items():
        path = folder / pattern.format(city=proposal.city.id)
        path.parent.mkdir(parents=True, exist_ok=True)
        lines = [_header(proposal), f"document: {proposal.document.id}", *_list(group, proposal.of(group))]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        written.append(path)
    names = _names(proposal)
    path = folder / "names" / "ja" / f"{proposal.city.id}.yml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{_header(proposal)}\n{_dump(names)}", encoding="utf-8")
    return [*written, path]


def _header(proposal: Proposal) -> str:
    document = proposal.document
    dropped = (
        f"# {len(proposal.dropped)} more were dropped, since they did not verify.\n"
        if proposal.dropped
        else ""
    )
    return (
        f"# Proposed by `madoguchi knowledge extract` from {document.title} ({document.file}, {document.lines} lines);"
        " nobody has reviewed it yet.\n"
        "# The number above each record tells how far the plan's layout leaves no doubt. Next: review, then move each\n"
        "# list to its folder in knowledge/ and add the document to knowledge/sources.yml:\n"
        f'#   {document.id}: {{city: {document.city}, title: "{document.title}", publisher: "",'
        f' date: "{document.date}", file: {document.file}, sha256: {document.sha256}, lines: {document.lines}}}\n'
        f"{dropped}".rstrip()
    )


def _list(group: Group, candidates: Sequence[Candidate]) -> Iterator[str]:
    yield f"{group}:" if candidates else f"{group}: []"
    for one in candidates:
        yield from _comments(one)
        first, *rest = _fields(one).splitlines()
        yield f"- {first}"
        yield from (f"  {line}" for line in rest)


def _comments(one: Candidate) -> Iterator[str]:
    yield f"# confidence: {one.confidence:g}"
    if one.name:
        yield f"# name: {' '.join(one.name.split())}"
    yield from (f"# {' '.join(remark.split())}" for remark in one.remarks)


def _fields(one: Candidate) -> str:
    """A record's fields a line each; what is in them on that line."""
    lines = []
    for key, value in one.raw().items():
        if isinstance(value, list) and value and isinstance(value[0], dict):
            lines.append(f"{key}:")
            lines += [f"- {_dump(item, flow=True)}" for item in value]
        else:
            lines.append(f"{key}: {_dump(value, flow=True)}")
    return "\n".join(lines)


def _dump(value: object, *, flow: bool = False) -> str:
    text = yaml.safe_dump(
        value, allow_unicode=True, default_flow_style=True if flow else None, sort_keys=False, width=WIDTH
    )
    return text.removesuffix("\n...\n").rstrip("\n") if flow else text


def _names(proposal: Proposal) -> dict[str, dict[str, object]]:
    facts = {one.id: {"name": _plain(one.name)} for one in proposal.of("facts") if one.name}
    places = {one.id: _plain(one.name) for one in proposal.of("places") if one.name}
    return {"facts": facts, "places": places}


def _plain(name: str) -> str:
    return re.sub(r"\d", "", re.sub(r"^[\s・●■◆○①-⑳\d.()]+", "", name)).strip() or name
