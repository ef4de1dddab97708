"""`python -m benchmarks.bench`: our server against stock Rasa; `--write` also writes docs/benchmarks.md."""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

import click

from benchmarks.measure import CITY, QUESTIONS, measure, warm_up
from benchmarks.report import report
from benchmarks.servers import FIXED_NOW, BenchmarkFailed, ours, stock
from bot.state import PROJECT, shared_knowledge
from bot.train import current_model

DOCUMENT = PROJECT / "docs" / "benchmarks.md"
# No round of conversations begins that would end after this.
MOST_SECONDS = 240.0


@click.command()
@click.option("--write", is_flag=True, help="Write the report to docs/benchmarks.md too.")
def main(write: bool) -> None:
    """Measure our server and stock Rasa side by side."""
    # So that the servers are stopped however this ends.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    try:
        text = run()
    except BenchmarkFailed as error:
        raise click.ClickException(str(error)) from error
    click.echo(text)
    if write:
        DOCUMENT.parent.mkdir(exist_ok=True)
        DOCUMENT.write_text(text, encoding="utf-8")


def run() -> str:
    """Starts both, measures, stops both.

    Returns:
        The report.

    Raises:
        BenchmarkFailed: there is no model, or a server does not do its part.
    """
    begun = time.monotonic()
    model = current_model()
    if model is None:
        raise BenchmarkFailed("there is no model of what is in the folder now. Next: madoguchi train")
    language = next(iter(QUESTIONS))
    first = (CITY, language, QUESTIONS[language][0])
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="madoguchi-bench-")))
        os.environ.update(MADOGUCHI_STATE=str(folder / "state"), MADOGUCHI_NOW=FIXED_NOW)
        os.environ.pop("REDIS_URL", None)
        (folder / "state").mkdir()
        shared_knowledge()
        progress("starting both once, so that Python's bytecode is there, as it is on a server")
        for first_start in (ours(folder, first), stock(folder, model, first)):
            with first_start:
                pass
        progress("starting ours")
        our_side = stack.enter_context(ours(folder, first))
        progress("starting stock")
        stock_side = stack.enter_context(stock(folder, model, first))
        if current_model() != model:
            raise BenchmarkFailed("sources of the model were changed meanwhile. Next: run it again")
        sides = (our_side, stock_side)
        progress("warming up")
        warm_up(sides)
        measured = measure(sides, deadline=begun + MOST_SECONDS, progress=progress)
        return report(sides, measured, model=model.name, seconds=time.monotonic() - begun)


def progress(line: str) -> None:
    """Tells what is being done, on standard error."""
    click.echo(f"[{time.strftime('%H:%M:%S')}] {line}", err=True)


if __name__ == "__main__":
    main()
