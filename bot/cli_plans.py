"""The commands that read plans: `madoguchi knowledge extract` and `madoguchi knowledge diff`."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Optional

import click


@click.command("extract")
@click.argument("plan", type=click.Path(path_type=Path))
@click.option("--city", help="The city's code, with which the ids begin; the file's name without it.")
@click.option(
    "--out", type=click.Path(path_type=Path), help="A file, or a folder for a file a list; else the terminal."
)
@click.option("--date", default="", help="The plan's date: 2024, 2024-04 or 2024-04-01.")
@click.option(
    "--area-code", default="", help="Completes telephone numbers; known for the cities of sources.yml."
)
@click.option(
    "--no-names", is_flag=True, help="Leave organisations and places out, which saves the seconds of GiNZA."
)
def extract(
    plan: Path, city: Optional[str], out: Optional[Path], date: str, area_code: str, no_names: bool
) -> None:
    """Propose records from a plan (text or PDF), each with its lines and a confidence.

    \b
    Example: madoguchi knowledge extract plan.pdf --city midori --out midori.yml
    """
    from knowledge.extract.everything import extract as propose
    from knowledge.extract.reading import read_plan
    from knowledge.extract.writing import files, whole_file

    read = read_plan(plan)
    proposal = propose(
        read,
        _city(city or re.sub(r"\W+", "_", plan.stem).lower(), area_code),
        date=date,
        entities=not no_names,
    )
    if out is None:
        click.echo(whole_file(proposal), nl=False)
    elif out.is_dir() or not out.suffix:
        written = files(proposal, out)
        click.echo(f"{out}: {', '.join(str(path.relative_to(out)) for path in written)}", err=True)
    else:
        out.write_text(whole_file(proposal), encoding="utf-8")
    if out is not None and plan.read_bytes().startswith(b"%PDF-"):
        # The lines that are cited are those of this text.
        text = (out if out.is_dir() else out.parent) / str(proposal.document.file)
        text.write_text(read.text, encoding="utf-8")
        click.echo(f"{text}: the PDF's text, whose lines the records cite", err=True)
    kinds = Counter(one.kind for one in proposal.candidates)
    click.echo(
        f"{plan.name}: {', '.join(f'{count} {kind}' for kind, count in sorted(kinds.items()))}", err=True
    )
    if proposal.dropped:
        click.echo(
            f"{len(proposal.dropped)} dropped: their figures were not found again in their lines", err=True
        )


@click.command("diff")
@click.argument("old", type=click.Path(path_type=Path))
@click.argument("new", type=click.Path(path_type=Path))
@click.option("--city", help="Tell also which of this city's records cite lines that changed or moved.")
@click.option("--json", "as_json", is_flag=True, help="The differences as JSON.")
def diff(old: Path, new: Path, city: Optional[str], as_json: bool) -> None:
    """Tell what a revised plan changes: gone, changed, moved, new.

    OLD and NEW are two plans (texts or PDFs), or two files that `knowledge extract` wrote.

    \b
    Example: madoguchi knowledge diff ageo.txt ageo-2026.txt --city ageo
    """
    from knowledge.diff import CHANGES, YAML_ENDS, differences, touched
    from knowledge.errors import KnowledgeError
    from knowledge.extract.reading import read_plan
    from knowledge.files import read_content

    found = differences(old, new)
    records = []
    if city is not None:
        if old.suffix.lower() in YAML_ENDS:
            raise KnowledgeError(
                "--city compares lines of plans, not extracted files", command="give the plans' texts"
            )
        content = read_content()
        if city not in content.cities:
            raise click.BadParameter(
                f"'{city}' is not known; known: {', '.join(content.cities)}", param_hint="--city"
            )
        records = touched(content, city, read_plan(old), read_plan(new))
    if as_json:
        result = {
            "differences": [one.as_dict() for one in found],
            "records": [one.as_dict() for one in records],
        }
        click.echo(json.dumps(result, ensure_ascii=False, indent=2))
        return
    for one in found:
        click.echo(str(one))
    counts = Counter(one.change for one in found)
    click.echo(", ".join(f"{counts[change]} {change}" for change in CHANGES))
    for record in records:
        if record.fate != "unchanged":
            click.echo(str(record))
    if records:
        fates = Counter(record.fate for record in records)
        click.echo(
            f"records of {city}: {', '.join(f'{count} {fate}' for fate, count in sorted(fates.items()))}"
        )


def _city(code: str, area_code: str):  # type: ignore[no-untyped-def]
    from knowledge.files import read_content
    from knowledge.model import City

    known = read_content().cities.get(code)
    if known is not None and not area_code:
        return known
    return City(id=code, name=known.name if known else "", area_code=area_code, level="planned")
