"""`python -m benchmarks.faq`: compares ways of ranking and writes the tables of docs/search.md."""

from __future__ import annotations

import re
from collections.abc import Sequence

import click
import numpy as np

from benchmarks.faq.methods import compare, measures, prepare, ranks_of
from benchmarks.faq.questions import Asked, read_set
from benchmarks.faq.speed import Speed, measure
from bot.state import PROJECT, shared_knowledge

DOCUMENT = PROJECT / "docs" / "search.md"
BEGIN, END = "<!-- begin: python -m benchmarks.faq -->", "<!-- end -->"


@click.command()
@click.option("--no-write", is_flag=True, help="Print the tables only.")
def main(no_write: bool) -> None:
    """Measure how well and how fast the staff's search finds an FAQ."""
    faqs, asked = read_set()
    scores = compare(prepare(faqs, asked))
    speed = measure(faqs, asked, shared_knowledge())
    tables = report(len(faqs), asked, {name: ranks_of(found, asked) for name, found in scores.items()}, speed)
    click.echo(tables)
    if not no_write:
        text = DOCUMENT.read_text(encoding="utf-8")
        block = re.compile(f"{re.escape(BEGIN)}.*{re.escape(END)}", re.DOTALL)
        DOCUMENT.write_text(block.sub(lambda _: f"{BEGIN}\n{tables}\n{END}", text), encoding="utf-8")


def report(size: int, asked: Sequence[Asked], ranks: dict[str, np.ndarray], speed: Speed) -> str:
    """The tables as Markdown."""
    sentence = np.array([question.sentence for question in asked])
    first_half = np.array([question.answer % 2 == 0 for question in asked])
    lines = [
        f"{size} FAQs, {int((~sentence).sum())} short questions, {int(sentence.sum())} whole sentences. "
        "MRR@10, hit@1, hit@5:",
        "",
        "| ranked by | short: MRR | hit@1 | hit@5 | sentences: MRR | hit@1 | hit@5 | MRR, FAQs 1, 3, … | 2, 4, … |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for name, found in ranks.items():
        cells = [name]
        for part in (~sentence, sentence):
            cells += [f"{value:.3f}" for value in measures(found[part]).values()]
        cells += [f"{measures(found[part])['mrr']:.3f}" for part in (first_half, ~first_half)]
        lines.append(f"| {' | '.join(cells)} |")
    lines += [
        "",
        f"At {speed.size:,} FAQs a question takes {speed.busy_p50:.1f} ms (p50) and {speed.busy_p95:.1f} ms (p95) of "
        f"the processor; by the clock {speed.p50:.1f} and {speed.p95:.1f} ms on a machine with a load of "
        f"{speed.load:.1f} a core. Making the index takes "
        f"{speed.build_seconds:.0f} s, it has {speed.megabytes:.0f} MB.",
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    main()
