"""Random small repositories in which every answer follows from the files and the event."""

import itertools
import json
from typing import Any, NamedTuple

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

Draw = st.DrawFn
Tree = dict[str, Any]

HARMLESS = ("true", "echo done", "exit 0")
SCRIPTS = ("true", *HARMLESS, "false", "exit 1")
STRANGE = (
    "false || true",
    "true\nexit 1",
    "exit 0\nfalse",
    "set +e\nfalse\ntrue",
    "echo exit 1",
    "if false; then exit 1; fi",
    "(exit 3)",
    "! false",
    "exit 2 # at once",
    "f() { exit 1; }",
    "while false; do exit 1; done",
    "false; true",
    "false &\nwait",
    "exec true\nfalse",
    "bash -c 'exit 1'\ntrue",
    "trap 'exit 0' EXIT\nfalse",
    "exit 256",
)
"""Scripts whose end takes reading; those that fail in a way which the simulator does not see are not among them."""
WORDS = ("one", "two")
FAILING = tuple(script for script in (*SCRIPTS, *STRANGE) if script not in HARMLESS)
LOOSE: dict[object, object] = {1: "1", 2: "2", 3: " 3 ", "p": "P", "q": "Q"}
"""What equals a value of a matrix, though it is written in another way."""
VARIABLES = ("A", "B")
EVENTS: dict[str, Tree | None] = {
    "push": None,
    "pull_request": None,
    "workflow_dispatch": {
        "inputs": {
            "flag": {"type": "boolean", "default": False},
            "word": {"type": "string", "default": "one"},
            "kind": {"type": "choice", "options": ["one", "two"], "default": "two"},
        }
    },
}
CALLABLE = {"inputs": {"flag": {"type": "boolean", "default": True}, "word": {"type": "string", "default": "one"}}}
RUNNER = "ubuntu-latest"

# Questions about the event, each of which has one answer for every event that a repository here is asked about.
EVENT_ATOMS = (
    "github.event_name == 'push'",
    "github.event_name != 'pull_request'",
    "github.ref == 'refs/heads/main'",
    "github.ref_name == 'v1'",
    "github.ref == 'refs/pull/7/merge'",
    "startsWith(github.ref, 'refs/tags/')",
    "github.ref_type == 'tag'",
    "github.base_ref == 'main'",
    "github.head_ref == ''",
    "github.event.pull_request.base.ref == 'main'",
    "github.event.action == 'opened'",
    "contains('push workflow_dispatch', github.event_name)",
    'contains(fromJSON(\'["push", "release"]\'), github.event_name)',
)
INPUT_ATOMS = ("inputs.flag", "!inputs.flag", "inputs.flag == true", "inputs.word == 'one'", "inputs.word != 'TWO'")
DISPATCH_ATOMS = (
    "inputs.kind == 'two'",
    "github.event.inputs.flag == 'true'",
    "github.event.inputs.flag == true",
    "github.event.inputs.word == 'one'",
)
STATUS = ("always()", "success()", "failure()", "cancelled()", "!cancelled()", "!failure()", "!success()")
COMPUTED = ("${{ github.event_name == 'push' }}", "${{ github.ref_name }}", "is ${{ 1 > 2 }}", "")
CONSTANTS = ("true", "false", "'' || 'x'", "1 > 2", "null == 0", "'1' == true", "'A' == 'a'")
LONE_TEXT = "${{ 'false' }}"
# Whole conditions, which stand as they are: flags and numbers that are no text, and text beside the braces.
PLAIN: tuple[object, ...] = (True, False, 0, 1, "${{ false }} ", "true && ${{ false }}", LONE_TEXT)


class Repository(NamedTuple):
    """One workflow with what it calls: `name` is its name and its file's, `files` are trees by path."""

    name: str
    files: dict[str, Tree]

    @property
    def path(self) -> str:
        return f".github/workflows/{self.name}.yml"

    @property
    def alone(self) -> bool:
        """Whether it must be run by itself: act ends everything it does once a called workflow fails."""
        called = f".github/workflows/{self.name}-called.yml" in self.files
        others = json.dumps([tree for path, tree in self.files.items() if path != self.path])
        return called and any(json.dumps({"run": script})[1:-1] in others for script in FAILING)

    def renamed(self, name: str) -> "Repository":
        """Return the same under another name, so that many can stand in one folder."""
        return Repository(name, json.loads(json.dumps(self.files).replace(self.name, name)))


@st.composite
def repositories(draw: Draw, name: str) -> Repository:
    files: dict[str, Tree] = {}
    called = draw(st.integers(0, 2)) == 0
    composite = draw(st.integers(0, 2)) == 0
    scripts = HARMLESS if called and draw(st.integers(0, 3)) else SCRIPTS
    places = Places(name, called, composite, SCRIPTS)
    inner = Places(name, False, composite, scripts)
    if composite:
        files[f".github/actions/{name}/action.yml"] = draw(actions(inner))
    if called:
        files[f".github/workflows/{name}-called.yml"] = {
            "name": f"{name}-called",
            "on": {"workflow_call": CALLABLE},
            **draw(levels(VARIABLES)),
            "jobs": draw(jobs(inner, ["x", "y", "z"], INPUT_ATOMS)),
        }
    events = draw(st.lists(st.sampled_from(sorted(EVENTS)), min_size=1, max_size=3, unique=True))
    atoms = (*INPUT_ATOMS, *DISPATCH_ATOMS) if "workflow_dispatch" in events else ()
    starts: object = {event: EVENTS[event] for event in events}
    if not atoms and draw(st.booleans()):
        starts = events if len(events) > 1 else events[0]
    files[f".github/workflows/{name}.yml"] = {
        "name": name,
        "on": starts,
        **draw(levels(VARIABLES)),
        "jobs": draw(jobs(places, ["a", "b", "c", "d", "e", "f"], atoms)),
    }
    return Repository(name, files)


def drawn(count: int, first: int = 1) -> list[Repository]:
    """Return as many repositories, the same ones each time, a few from each seed so that they are not much alike."""
    found: list[Repository] = []

    for number in itertools.count(first):

        @seed(number)
        @settings(max_examples=6, database=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))
        @given(repositories("NAME"))
        def draw(repository: Repository) -> None:
            found.append(repository)

        draw()
        if len(found) >= count:
            return [each.renamed(f"w{index}") for index, each in enumerate(found[:count])]
    raise AssertionError


class Places(NamedTuple):
    """What the jobs of a workflow may use: the name of their repository, what there is to call and to use, scripts."""

    name: str
    called: bool
    composite: bool
    scripts: tuple[str, ...]

    @property
    def strange(self) -> tuple[str, ...]:
        return STRANGE if self.scripts == SCRIPTS else HARMLESS


@st.composite
def levels(draw: Draw, always: tuple[str, ...] = ()) -> Tree:
    """Draw the `env` of a workflow, job or step, or nothing.

    A workflow sets all of them: what no level sets may be set by whatever ran before, as far as the simulator can tell.
    """
    values = st.sampled_from((*WORDS, *COMPUTED))
    others = {name: values for name in VARIABLES if name not in always}
    found = draw(st.fixed_dictionaries(dict.fromkeys(always, values), optional=others))
    return {"env": found} if found else {}


@st.composite
def jobs(draw: Draw, places: Places, names: list[str], atoms: tuple[str, ...]) -> Tree:
    """Draw jobs, each of which may need those drawn before it, in any order of the file."""
    found: Tree = {}
    for name in names[: draw(st.integers(1, len(names)))]:
        known = draw(st.lists(st.sampled_from(sorted(found)), max_size=3, unique=True)) if found else []
        needs = {each: found[each] for each in known}
        found[name] = draw(job(places, needs, atoms))
    order = draw(st.permutations(sorted(found))) if draw(st.booleans()) else sorted(found)
    return {name: found[name] for name in order}


@st.composite
def job(draw: Draw, places: Places, needs: Tree, atoms: tuple[str, ...]) -> Tree:
    asked = (*EVENT_ATOMS, *atoms, *(q for need in sorted(needs) for q in need_atoms(need, needs[need])))
    if needs:
        asked += ("contains(needs.*.result, 'failure')", "contains(needs.*.result, 'skipped')")
    head: Tree = {}
    if needs:
        head["needs"] = sorted(needs) if len(needs) > 1 or draw(st.booleans()) else next(iter(needs))
    if draw(st.integers(0, 1)):
        head["if"] = draw(conditions(asked))
    if places.called and draw(st.integers(0, 2)) == 0:
        return {**head, "uses": f"./.github/workflows/{places.name}-called.yml", **draw(passed(atoms))}
    if draw(st.integers(0, 9)) == 0:
        head["continue-on-error"] = True
    matrix = draw(matrices()) if draw(st.integers(0, 3)) == 0 else None
    if matrix is not None:
        head["strategy"] = {"fail-fast": False, **draw(st.sampled_from([{}, {"max-parallel": 1}])), "matrix": matrix}
    steps = draw(step_lists(asked, places, matrix))
    written = [step["id"] for step in steps if "GITHUB_OUTPUT" in step.get("run", "") and "id" in step]
    outputs = {"outputs": {"x": f"${{{{ steps.{written[0]}.outputs.x }}}}"}} if written and matrix is None else {}
    return {"runs-on": RUNNER, **head, **outputs, **draw(levels()), "steps": steps}


def need_atoms(name: str, need: Tree) -> list[str]:
    """Return what can be asked of a needed job; of its outputs too, which the simulator does not know."""
    found = [f"needs.{name}.result {operator} '{result}'" for operator in ("==", "!=") for result in
             ("success", "failure", "skipped")]  # fmt: skip
    if "outputs" in need:
        found += [f"needs.{name}.outputs.x == '1'", f"needs.{name}.outputs.x"]
    return [*found, f"needs.{name}.outputs.nothing"] if "uses" not in need else found


@st.composite
def passed(draw: Draw, atoms: tuple[str, ...]) -> Tree:
    """Draw the inputs of a call."""
    flags: list[object] = [True, False, "${{ github.event_name == 'push' }}", "${{ 1 == 1 }}"]
    words = [*WORDS, "${{ github.event_name }}"]
    if atoms:
        flags.append("${{ inputs.word == 'one' }}")
    options = {"flag": st.sampled_from(flags), "word": st.sampled_from(words)}
    found = draw(st.fixed_dictionaries({}, optional=options))
    return {"with": found} if found else {}


@st.composite
def matrices(draw: Draw) -> Tree:
    """Draw a matrix of one or two vectors with entries of `include` and `exclude`."""
    vectors: Tree = {"m": draw(st.lists(st.sampled_from([1, 2, 3]), min_size=1, max_size=3, unique=True))}
    if draw(st.booleans()):
        vectors["n"] = draw(st.lists(st.sampled_from(["p", "q"]), min_size=1, max_size=2, unique=True))
    found = dict(vectors)
    loose = {key: [*vectors[key], *vectors[key], *(LOOSE[value] for value in vectors[key])] for key in vectors}
    keys = st.fixed_dictionaries({}, optional={key: st.sampled_from(loose[key]) for key in vectors})
    if draw(st.integers(0, 2)) == 0:
        found["exclude"] = draw(st.lists(keys.filter(bool), min_size=1, max_size=2))
    if draw(st.integers(0, 2)) == 0:
        wanted = {
            "m": st.sampled_from([1, 1, 2, 2, 4, "1"]),
            "n": st.sampled_from(["p", "p", "r", "P"]),
            "x": st.sampled_from(WORDS),
        }
        entries = st.fixed_dictionaries({}, optional=wanted).filter(bool)
        found["include"] = draw(st.lists(entries, min_size=1, max_size=3))
    return found


@st.composite
def step_lists(draw: Draw, asked: tuple[str, ...], places: Places, matrix: Tree | None) -> list[Tree]:
    found: list[Tree] = []
    own = (*asked, "job.status == 'success'", "job.status != 'failure'")
    own += (
        "env.A == 'one'",
        "env.A != 'one'",
        "env.B",
        "env.A == env.B",
        "env.A == true",
        "env.B == 'false'",
        "env.A == 'main'",
    )
    if matrix is not None:
        own += ("strategy.job-total > 1", "strategy.job-index == 0")
        own += ("matrix.m == 1", "matrix.m > 1", "matrix.n == 'p'", "matrix.x", "matrix.x == 'one'")
    ids: list[str] = []
    for index in range(draw(st.integers(1, 4))):
        steps_asked = tuple(q for id_ in ids for q in step_atoms(id_))
        made = draw(steps((*own, *steps_asked), places))
        if draw(st.booleans()):
            made = {"id": f"s{index}", **made}
            ids.append(f"s{index}")
        found.append(made)
    if any("uses" in step for step in found):
        found.insert(0, {"uses": "actions/checkout@v4"})
    return found


def step_atoms(id_: str) -> list[str]:
    results = [
        f"steps.{id_}.{what} == '{result}'"
        for what in ("outcome", "conclusion")
        for result in ("success", "failure", "skipped")
    ]
    return [*results, f"steps.{id_}.outputs.x == '1'", f"steps.{id_}.outcome != steps.{id_}.conclusion"]


@st.composite
def steps(draw: Draw, asked: tuple[str, ...], places: Places) -> Tree:
    found: Tree = {}
    if draw(st.integers(0, 1)):
        found["if"] = draw(conditions(asked))
    if draw(st.integers(0, 5)) == 0:
        found["continue-on-error"] = draw(
            st.just(True) | st.sampled_from(asked).map(lambda atom: f"${{{{ !({atom}) }}}}")
        )
    found |= draw(levels())
    if places.composite and draw(st.integers(0, 3)) == 0:
        given = draw(st.fixed_dictionaries({}, optional={"word": st.sampled_from(WORDS)}))
        return {**found, "uses": f"./.github/actions/{places.name}", **({"with": given} if given else {})}
    scripts = (
        st.sampled_from(places.scripts) | st.sampled_from(places.strange) | st.just('echo x=1 >> "$GITHUB_OUTPUT"')
    )
    return {**found, "run": draw(scripts)}


@st.composite
def actions(draw: Draw, places: Places) -> Tree:
    """Draw a composite action."""
    inside = places._replace(composite=False)
    found: list[Tree] = []
    ids: list[str] = []
    for index in range(draw(st.integers(1, 3))):
        asked = ("inputs.word == 'one'", "github.event_name == 'push'", *(q for id_ in ids for q in step_atoms(id_)))
        made = {**draw(steps(asked, inside)), "shell": "bash"}
        if made.get("if") == LONE_TEXT:
            del made["if"]
        if draw(st.booleans()):
            made = {"id": f"i{index}", **made}
            ids.append(f"i{index}")
        found.append(made)
    inputs = {"word": {"description": "a word", "default": "one"}}
    return {"name": "act", "description": "d", "inputs": inputs, "runs": {"using": "composite", "steps": found}}


def conditions(asked: tuple[str, ...]) -> st.SearchStrategy[object]:
    """Return conditions over atoms: with and without status functions, with and without braces."""
    atoms = st.sampled_from(asked) | st.sampled_from(asked) | st.sampled_from(STATUS) | st.sampled_from(CONSTANTS)
    both = st.tuples(atoms, st.sampled_from(["&&", "||"]), atoms).map(lambda p: f"{p[0]} {p[1]} {p[2]}")
    nested = st.tuples(both, st.sampled_from(["&&", "||"]), atoms).map(lambda p: f"({p[0]}) {p[1]} {p[2]}")
    negated = both.map(lambda text: f"!({text})")
    written = atoms | atoms | both | nested | negated
    braced = st.tuples(written, st.booleans()).map(lambda p: f"${{{{ {p[0]} }}}}" if p[1] or p[0][0] == "!" else p[0])
    return st.integers(0, 15).flatmap(lambda n: braced if n else st.sampled_from(PLAIN))
