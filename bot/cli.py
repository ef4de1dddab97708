"""The command `madoguchi`."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any, Callable, Optional, TypeVar

import click

from bot.light_rasa import install

install()

F = TypeVar("F", bound=Callable[..., Any])
EXAMPLES: dict[str, str] = {}
# Exceptions that are made for people: their words are enough.
FOR_PEOPLE = (
    "KnowledgeError",
    "StoreUnavailable",
    "StoreBroken",
    "CatalogueError",
    "SettingsError",
    "PortTaken",
    "TrainingFailed",
    "ModelNotFound",
    "UtteranceFileError",
)


class Commands(click.Group):
    """Shows errors that are made for people as one line."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except Exception as error:
            if type(error).__name__ in FOR_PEOPLE:
                raise click.ClickException(str(error)) from error
            raise


def example(text: str) -> Callable[[F], F]:
    """Adds an example to a command's help."""

    def add(function: F) -> F:
        function.__doc__ = f"{function.__doc__}\n\n    \b\n    Example: {text}\n    "
        return function

    return add


def progress(line: str) -> None:
    """Tells what is being done, on standard error."""
    click.echo(f"[{time.strftime('%H:%M:%S')}] {line}", err=True)


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
def main() -> None:
    """Madoguchi: the city hall's service window as a conversation."""
    from bot.logs import quiet
    from bot.settings import settings

    quiet()
    settings()


@main.command()
@example("madoguchi serve")
def serve() -> None:
    """Train and compile what is missing, then answer over HTTP."""
    from bot.settings import settings
    from bot.state import shared_knowledge
    from bot.train import ensure_model

    configuration = settings()
    begun = time.monotonic()
    progress("knowledge: compiling what has changed")
    knowledge = shared_knowledge()
    progress(f"knowledge: {len(knowledge.facts)} facts of {', '.join(knowledge.answered_cities)}")
    model, trained = ensure_model(progress)
    progress(f"model: {'trained' if trained else 'up to date'}; loading it")

    from bot.serve import create_app, listen, open_agent

    if not configuration.limited:
        progress("RATE LIMITS ARE OFF (MADOGUCHI_RATE_LIMITS=off): for measurements only")

    def started() -> None:
        base = f"http://{configuration.host}:{configuration.port}"
        progress(f"ready after {time.monotonic() - begun:.0f} s")
        click.echo(
            f"Madoguchi answers at {base}/api/sessions (contract: {base}/openapi.json, health: {base}/health/ready)"
        )
        click.echo("Talk to it in another terminal: .venv/bin/madoguchi chat --city kawaguchi. Stop with Ctrl-C.")

    listen(create_app(configuration, lambda: open_agent(model, configuration)), configuration, started)


@main.command()
@click.option("--force", is_flag=True, help="Train even if nothing has changed.")
@example("madoguchi train")
def train(force: bool) -> None:
    """Train the model if something that it is made of has changed."""
    from bot.train import ensure_model

    model, trained = ensure_model(progress, force=force)
    click.echo(f"models/{model.name}: {'trained' if trained else 'up to date'}")


@main.command()
@click.argument("text")
@click.option("--city", help="The city's code: ageo or kawaguchi.")
@click.option("--lang", help="The language to answer in; recognised from the text otherwise.")
@click.option("--json", "as_json", is_flag=True, help="The whole turn as JSON.")
@example('madoguchi ask "rác khi nào" --city ageo')
def ask(text: str, city: Optional[str], lang: Optional[str], as_json: bool) -> None:
    """Answer one question, without a server."""
    from bot.conversation import begin, say

    city, language = _known(city, lang)
    agent = _local_agent()

    async def once() -> Any:
        await begin(agent, "ask", city=city, language=language)
        return await say(agent, "ask", text=text)

    turn = asyncio.run(once())
    if as_json:
        click.echo(
            json.dumps(
                {"language": turn.language, "city": turn.city, "intent": turn.intent, "messages": turn.messages},
                ensure_ascii=False,
                indent=2,
            )
        )
    else:
        _show(turn.messages)


@main.command()
@click.option("--city", help="The city's code: ageo or kawaguchi.")
@click.option("--lang", help="The language to answer in; recognised from the text otherwise.")
@example("madoguchi chat --city kawaguchi")
def chat(city: Optional[str], lang: Optional[str]) -> None:
    """Talk in the terminal; a number presses a button, an empty line ends."""
    from bot.clock import now
    from bot.conversation import begin, say
    from bot.dialogue.smalltalk import welcome
    from bot.replies.nlg import DEFAULT_LANGUAGE
    from bot.replies.renderer import Renderer
    from bot.state import shared_knowledge

    city, language = _known(city, lang)
    agent = _local_agent()

    async def talk() -> None:
        await begin(agent, "chat", city=city, language=language)
        renderer = Renderer.of(shared_knowledge())
        buttons = _show(
            [renderer.render(reply, language or DEFAULT_LANGUAGE, now()) for reply in welcome(renderer.knowledge, city)]
        )
        for line in sys.stdin:
            line = line.strip()
            if not line:
                return
            pressed = buttons[int(line) - 1] if line.isdigit() and 0 < int(line) <= len(buttons) else None
            turn = await say(agent, "chat", text=line, payload=pressed)
            buttons = _show(turn.messages)

    asyncio.run(talk())


@main.command()
@example("madoguchi check")
def check() -> None:
    """Check all content: contract, utterances, replies, names, glossaries, facts."""
    from bot.check import check_all

    problems, counts = check_all()
    for problem in problems:
        click.echo(problem)
    for line in counts:
        click.echo(line)
    if problems:
        raise click.ClickException(f"{len(problems)} problems. Next: mend the files named above")
    click.echo("Nothing is missing.")


@main.command()
@example("madoguchi coverage")
def coverage() -> None:
    """What each language has: utterances, replies, names, forms, and its review state."""
    from bot.check import coverage_table

    for line in coverage_table():
        click.echo(line)


@main.group()
def knowledge() -> None:
    """The knowledge base: facts of the cities, each with its lines in a document."""


@knowledge.command("build")
@example("madoguchi knowledge build")
def knowledge_build() -> None:
    """Compile the facts to one read-only file."""
    from bot.state import state
    from knowledge.build import build

    content = build(state().knowledge)
    click.echo(f"{state().knowledge.name}: {len(content.facts)} facts, {len(content.places)} places")


@knowledge.command("verify")
@example("PLANS_DIR=../shared/plans madoguchi knowledge verify")
def knowledge_verify() -> None:
    """Find every figure again in the cited lines of the plans."""
    from knowledge.errors import KnowledgeError
    from knowledge.files import read_content
    from knowledge.verify import plans_folder, verify

    folder = plans_folder()
    if folder is None:
        raise KnowledgeError(
            "the plans' texts are not at hand", command="PLANS_DIR=<their folder> madoguchi knowledge verify"
        )
    report = verify(read_content(), folder)
    for line in report.lines():
        click.echo(line)
    if report.failures:
        raise click.ClickException(f"{len(report.failures)} figures are not in the lines that are cited for them")


@knowledge.command("show")
@click.argument("fact", required=False)
@click.option("--city", help="Only this city's facts.")
@click.option("--lang", default="ja", show_default=True, help="The language to show it in.")
@example("madoguchi knowledge show ageo.office.environment_center --lang vi")
def knowledge_show(fact: Optional[str], city: Optional[str], lang: str) -> None:
    """List the facts, or show one as a reader sees it."""
    from bot.clock import now
    from bot.registry import reply_language
    from bot.replies.facts import FactWriter
    from bot.replies.renderer import Renderer
    from bot.state import shared_knowledge

    _, language = _known(None, lang)
    base = shared_knowledge()
    spoken = reply_language(language or "ja")
    writer = FactWriter(base, Renderer.of(base).catalogues[spoken], now())
    if fact is None:
        for key, record in base.facts.items():
            if city in (None, record.city):
                click.echo(f"{key}\t{record.kind}\t{','.join(record.topics)}\t{writer.name(key)}")
        return
    record = base.fact(fact)
    lines = ", ".join(f"{first}-{last}" for first, last in record.source.lines)
    click.echo("\n".join([*writer.whole(record), *writer.sources([record]), f"{record.source.document}: {lines}"]))


@main.command()
@example("madoguchi doctor")
def doctor() -> None:
    """What this installation has, its settings, and what to do about what is missing."""
    from bot.doctor import examine

    healthy = True
    for ok, line in examine():
        healthy = healthy and ok
        click.echo(f"{'ok ' if ok else 'NO '} {line}")
    if not healthy:
        raise click.ClickException("something is missing; see the lines marked NO")


def _local_agent() -> Any:
    from bot.conversation import open_in_memory
    from bot.train import ensure_model

    model, _ = ensure_model(progress)
    return open_in_memory(model)


def _known(city: Optional[str], tag: Optional[str]) -> tuple[Optional[str], Optional[str]]:
    """City and language as the registries know them, or an error that names the known ones."""
    from bot.registry import languages, match_language
    from bot.state import shared_knowledge

    cities = shared_knowledge().answered_cities
    if city is not None and city not in cities:
        raise click.BadParameter(f"there are no facts of '{city}'; known: {', '.join(cities)}", param_hint="--city")
    code = match_language(tag) if tag else None
    if tag and code is None:
        raise click.BadParameter(f"'{tag}' is not known; known: {', '.join(languages())}", param_hint="--lang")
    return city, code


def _show(messages: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Prints messages; gives their buttons in order."""
    buttons = [button for message in messages for button in message["buttons"]]
    for message in messages:
        click.echo(message["text"])
        if message["lang"] not in ("ja", "ja-x-easy"):
            click.echo(click.style("\n".join("  │ " + line for line in message["ja"].splitlines()), dim=True))
    for number, button in enumerate(buttons, start=1):
        click.echo(f"  [{number}] {button['title']}")
    return buttons


if __name__ == "__main__":
    main()
