"""`simulate`: from words to an exit code."""

import gc
import sys

import click

from pipegen.cli.json_file import json_object
from pipegen.cli.terminal import colour_on, out
from pipegen.cli.work import CLEAN

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

    from pipegen.semantics.facts import Facts
    from pipegen.semantics.fault import Fault
    from pipegen.semantics.scenario import Scenario

_PAIR = "NAME=VALUE"


@click.command()
@click.argument("file", type=click.Path())
@click.option("--event", metavar="NAME", help="The event. Without it: all events that the file admits.")
@click.option("--ref", default="", metavar="REF", help="github.ref, for instance refs/tags/v1, or a branch.")
@click.option("--base", default="", metavar="BRANCH", help="The branch that a pull request goes to.")
@click.option("--head", default="", metavar="BRANCH", help="The branch that a pull request comes from.")
@click.option("--fork", is_flag=True, help="The pull request comes from a fork: no secrets, a token that reads.")
@click.option("--action", default="", metavar="TYPE", help="The activity type, for instance opened.")
@click.option("--changed", multiple=True, metavar="PATH", help="A changed file, for path filters. May be repeated.")
@click.option("--payload", type=click.File(encoding="utf-8"), help="JSON file with github.event, or a part of it.")
@click.option("--input", "inputs", multiple=True, metavar=_PAIR, help="An input of workflow_dispatch.")
@click.option("--var", "variables", multiple=True, metavar=_PAIR, help="What vars.NAME is.")
@click.option("--fail", multiple=True, metavar="JOB[.STEP]", help="Let a job or a step fail. STEP: its id or number.")
@click.option("--cancel", multiple=True, metavar="JOB[.STEP]", help="Cancel the run during a job or a step.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def simulate(
    file: str,
    event: str | None,
    payload: "TextIO | None",
    inputs: tuple[str, ...],
    variables: tuple[str, ...],
    fail: tuple[str, ...],
    cancel: tuple[str, ...],
    changed: tuple[str, ...],
    form: str,
    **words: str,
) -> int:
    """Say what happens when an event comes: which jobs and steps run, which do not, and why.

    What is not given is not known, and `unknown` is what depends on it.
    """
    from pipegen.app.simulate import fault, workflow_facts  # late: one command of many needs it
    from pipegen.semantics.fault import CANCEL, FAIL
    from pipegen.semantics.occasion import occasion

    gc.disable()
    facts = workflow_facts(file)
    faults = [fault(FAIL, name) for name in fail] + [fault(CANCEL, name) for name in cancel]
    if event is None:
        _without(changed=changed, payload=payload, input=inputs, var=variables, fail=fail, cancel=cancel, **words)
        _table(facts, form)
        return CLEAN
    scenario = occasion(
        facts.workflow,
        event,
        ref=words["ref"],
        base=words["base"],
        head=words["head"],
        action=words["action"],
        fork=bool(words["fork"]),
        changed=changed or None,
        payload=None if payload is None else json_object(payload, "`github.event`, or a part of it"),
        inputs=_pairs(inputs, "--input"),
        variables=_pairs(variables, "--var"),
    )
    _one(facts, scenario, faults, form)
    return CLEAN


def _without(**given: object) -> None:
    for name, value in given.items():
        if value:
            raise click.UsageError(f"`--{name}` says something about one event, name it with `--event`")


def _table(facts: "Facts", form: str) -> None:
    if form == "json":
        from pipegen.output.simulated import runs_json

        out(runs_json(facts.runs, facts))
        return
    from pipegen.output.run_table import runs_text

    out(runs_text(facts.runs, colour_on(sys.stdout)))


def _one(facts: "Facts", scenario: "Scenario", faults: "list[Fault]", form: str) -> None:
    from pipegen.app.simulate import simulate_one

    run = simulate_one(facts, scenario, faults)
    if form == "json":
        from pipegen.output.simulated import run_json

        out(run_json(run, facts))
        return
    from pipegen.output.run_table import run_text

    out(run_text(run, colour_on(sys.stdout)))


def _pairs(options: tuple[str, ...], name: str) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for option in options:
        key, equals, value = option.partition("=")
        if not equals or not key:
            raise click.UsageError(f"`{name} {option}` has no value, expected `{name} {_PAIR}`")
        pairs[key] = value
    return pairs
