"""The table of the language against a list of all keys that is kept beside it."""

from pathlib import Path

from pipegen.facts.events import EVENTS
from pipegen.facts.permissions import SCOPES
from pipegen.workflow.grammar import WORKFLOW
from pipegen.workflow.row import Row, paths

Line = tuple[str, str, str, str, str]


def listed() -> dict[str, Line]:
    rows: dict[str, Line] = {}
    for line in (Path(__file__).parent / "keys.txt").read_text().splitlines():
        if not line.startswith("#"):
            key, types, flags, contexts, functions, values = (part.strip() for part in (line + " |" * 6).split("|")[:6])
            rows[key] = (types, flags, contexts, functions, values)
    return rows


def described(key: str, rows: list[Row], needed: bool) -> Line:
    assert len({(row.contexts, row.functions, row.values, row.filled, row.bare) for row in rows}) == 1
    row = rows[0]
    flags = "!" * needed + "+" * row.filled + "=" * row.bare
    values = " ".join(row.values)
    if row.values == tuple(EVENTS):
        values = "@events"
    elif key.startswith("on.") and ".types" in key and row.values == EVENTS[key.split(".")[1]].types and row.values:
        values = "@types"
    types = sorted({kind for each in rows for kind in each.types})
    contexts = "-" if row.contexts is None else " ".join(sorted(row.contexts))
    return " ".join(types), flags, contexts, " ".join(sorted(row.functions)), values


def test_the_table_has_every_key_as_listed() -> None:
    rows: dict[str, list[Row]] = {}
    for path, row in paths(WORKFLOW):
        rows.setdefault(path, []).append(row)
    needed = {path for path in rows if is_required(path)}
    table = {key: described(key, found, key in needed) for key, found in rows.items()}
    assert table == {key: line for key, line in listed().items() if line[1] != "x"}


def is_required(path: str) -> bool:
    parent, _, key = path.rpartition(".")
    owners = [WORKFLOW] if not parent else [row for other, row in paths(WORKFLOW) if other == parent]
    shapes = [shape for owner in owners for shape in (owner, *(variant.row for variant in owner.variants))]
    return any(key in shape.required for shape in shapes)


def test_keys_listed_as_refused_have_a_reason() -> None:
    inside = dict(paths(WORKFLOW))["jobs.<job_id>.steps[*].parallel[*]"]
    refused = {key.rpartition(".")[2] for key, line in listed().items() if line[1] == "x"}
    assert {key.removesuffix("[*]") for key in refused} | {"parallel"} == set(inside.refused)


def test_there_are_329_keys_and_37_events() -> None:
    assert (len(listed()), len(EVENTS), len(SCOPES)) == (329, 37, 20)


def test_every_event_takes_the_keys_of_the_event_table() -> None:
    on = WORKFLOW.keys["on"]
    assert {name: set(on.keys[name].keys) for name in on.keys} == {
        name: set(event.keys) for name, event in EVENTS.items()
    }
