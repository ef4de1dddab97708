"""The command `madoguchi`."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from pathlib import Path
from typing import Any, Callable, Optional, TypeVar

import click

from bot.cli_plans import diff as plan_diff
from bot.cli_plans import extract as plan_extract
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


knowledge.add_command(plan_extract)
knowledge.add_command(plan_diff)


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


@knowledge.command("search")
@click.argument("query")
@click.option("--city", help="Only what is about this city.")
@click.option("--topic", help="Only what belongs to this topic: garbage, school, ...")
@click.option("--kind", type=click.Choice(["fact", "record", "section", "faq", "passage"]), help="Only this kind.")
@click.option("--limit", type=click.IntRange(1, 100), default=10, show_default=True, help="At most so many.")
@click.option("--json", "as_json", is_flag=True, help="The hits as JSON.")
@example('madoguchi knowledge search "外国人相談の件数" --city isesaki')
def knowledge_search(
    query: str, city: Optional[str], topic: Optional[str], kind: Optional[str], limit: int, as_json: bool
) -> None:
    """Search facts, records, digests, FAQs and plans; for staff."""
    from bot.registry import topics
    from bot.search import current_search

    _known_city(city)
    if topic is not None and topic not in topics():
        raise click.BadParameter(f"'{topic}' is not known; known: {', '.join(topics())}", param_hint="--topic")
    hits = current_search(progress).find(query, city=city, topic=topic, kinds=[kind] if kind else [], limit=limit)
    if as_json:
        click.echo(json.dumps([hit.as_dict() for hit in hits], ensure_ascii=False, indent=2))
        return
    for number, hit in enumerate(hits, start=1):
        found = hit.found
        lines = ", ".join(f"{first}-{last}" if first != last else str(first) for first, last in found.lines)
        where = filter(None, (found.city, found.document_title, found.section, lines and f"lines {lines}", found.as_of))
        click.echo(f"{number}. [{found.kind}] {found.title}")
        click.echo(f"   {found.text}")
        click.echo(click.style(f"   {' | '.join(where)} | {found.id} | {hit.score:.2f}", dim=True))
        if found.url:
            click.echo(f"   {found.url}")
    if not hits:
        click.echo("Nothing fits. Try fewer or other words.")


@knowledge.command("import-faq")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--city", help="The city whose FAQ it is; without it, it is found for every city.")
@click.option("--dry-run", is_flag=True, help="Read and check the file only.")
@click.option("--skip-bad", is_flag=True, help="Import the good rows although there are bad ones.")
@example("madoguchi knowledge import-faq faq.csv --city kawaguchi")
def knowledge_import_faq(file: Path, city: Optional[str], dry_run: bool, skip_bad: bool) -> None:
    """Take over a city's own FAQ (CSV: question, answer, category, department, url)."""
    from bot.clock import now
    from bot.search import current_search
    from bot.state import state
    from knowledge.faq import read_csv, store_faqs

    _known_city(city)
    sheet = read_csv(file)
    for row in sheet.bad:
        click.echo(f"{file.name}: {row}", err=True)
    if sheet.ignored:
        click.echo(f"{file.name}: columns that are not used: {', '.join(sheet.ignored)}", err=True)
    if sheet.repeated:
        click.echo(f"{file.name}: {sheet.repeated} rows say the same as another and are taken once", err=True)
    if sheet.bad and not skip_bad:
        raise click.ClickException(
            f"{len(sheet.bad)} of {len(sheet.bad) + len(sheet.rows) + sheet.repeated} rows are bad, so nothing was "
            "imported. Next: mend the lines named above, or add --skip-bad"
        )
    if not sheet.rows:
        raise click.ClickException(f"{file.name}: there is no question in it, so nothing was imported")
    if dry_run:
        click.echo(f"{file.name}: {len(sheet.rows)} questions could be imported ({sheet.encoding})")
        return
    before = store_faqs(state().faqs, file.name, sheet, city=city or "", today=now().date())
    current_search(progress)
    replaced = f" in place of {before}" if before else ""
    click.echo(f"{file.name}: {len(sheet.rows)} questions are imported{replaced} and can be searched")


@knowledge.group("faq")
def knowledge_faq() -> None:
    """The FAQs that have been imported."""


@knowledge_faq.command("list")
@example("madoguchi knowledge faq list")
def faq_list() -> None:
    """List the imported files."""
    from bot.state import state
    from knowledge.faq import imported_files

    files = imported_files(state().faqs)
    for entry in files:
        click.echo(f"{entry.name}\t{entry.city or '(every city)'}\t{entry.rows} questions\t{entry.imported}")
    if not files:
        click.echo("No FAQ has been imported. Next: madoguchi knowledge import-faq FILE.csv")


@knowledge_faq.command("remove")
@click.argument("name")
@click.option("--city", help="Only the file that was imported for this city.")
@example("madoguchi knowledge faq remove faq.csv")
def faq_remove(name: str, city: Optional[str]) -> None:
    """Remove an imported file's questions."""
    from bot.search import current_search
    from bot.state import state
    from knowledge.faq import remove_faqs

    _known_city(city)
    removed = remove_faqs(state().faqs, name, city=city)
    current_search(progress)
    click.echo(f"{name}: {removed} questions are removed")


@main.command("add-language")
@click.argument("code")
@click.option("--missing", "only_missing", is_flag=True, help="Only list what a language of the registry lacks.")
@example("madoguchi add-language it")
def add_language(code: str, only_missing: bool) -> None:
    """Add a language: its registry entry and files to fill; list what is missing, what matters most first."""
    from bot.clock import now
    from bot.scaffold import add_language as add
    from bot.scaffold import missing
    from bot.state import PROJECT

    if not only_missing:
        written = add(PROJECT, code, today=now().date())
        click.echo(f"{len(written)} files written or added to, first of all {written[0].relative_to(PROJECT)}")
    lines = missing(PROJECT, code)
    for line in lines:
        click.echo(line)
    click.echo(f"{len(lines)} things to do. Next: write them from the top, then madoguchi check")


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


@main.group()
def staff() -> None:
    """What members of staff need."""


@staff.command("token")
@click.option("--hours", type=click.IntRange(1, 24 * 90), default=12, show_default=True, help="How long it is valid.")
@example("madoguchi staff token --hours 8")
def staff_token(hours: int) -> None:
    """Print a token that opens conversations for staff (POST /api/staff/sessions)."""
    from datetime import datetime, timezone

    from bot.channel.tokens import mint_staff
    from bot.state import state

    token, expires_at = mint_staff(state().secret(), minutes=hours * 60, now=datetime.now(timezone.utc))
    progress(f"valid until {expires_at:%Y-%m-%d %H:%M} UTC; whoever has it can ask as staff")
    click.echo(token)


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


def _known_city(city: Optional[str]) -> None:
    """Nothing for a city of the knowledge base, also one without residents' facts yet, or an error."""
    from bot.state import shared_knowledge

    cities = shared_knowledge().cities
    if city is not None and city not in cities:
        raise click.BadParameter(f"'{city}' is not known; known: {', '.join(cities)}", param_hint="--city")


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
