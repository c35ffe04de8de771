"""The trees of the golden files: `golden/<name>.yml` shows how the tree of that name is laid out."""

from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence, Tree

Data = object
"""dicts, lists, scalars and nodes, which stand for themselves."""


def made(value: Data, *, spread: bool = False, flow: bool = False, comment: str = "", remark: str = "") -> Tree:
    """Return the tree of Python data."""
    if isinstance(value, Mapping | Sequence | Scalar):
        return value
    if isinstance(value, dict):
        entries = [Entry(str(key), made(part)) for key, part in value.items()]
        return Mapping(entries, spread=spread, flow=flow, comment=comment, remark=remark)
    if isinstance(value, list):
        return Sequence([made(part) for part in value], spread=spread, flow=flow, comment=comment, remark=remark)
    assert value is None or isinstance(value, str | int | float)
    return Scalar(value, comment=comment, remark=remark)


def line(*parts: Data, **pairs: Data) -> Tree:
    """Return a collection on one line."""
    return made(dict(pairs) if pairs else list(parts), flow=True)


def script(text: str, **notes: str) -> Scalar:
    """Return a literal block."""
    return Scalar(text, block=True, **notes)


def workflow() -> Tree:
    checkout = {
        "uses": made("actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8", remark="v5.0.0"),
        "with": {"fetch-depth": 0, "persist-credentials": False},
    }
    node = {
        "name": "Set up Node",
        "uses": made("actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444", remark="v5.0.0"),
        "with": {"node-version": "${{ matrix.node }}", "cache": "npm"},
    }
    test = {
        "name": "Run tests",
        "env": {"NODE_ENV": "test", "CI": "true", "PORT": 8080},
        "run": script("npm ci\nnpm test -- --coverage\n"),
    }
    unit = {
        "runs-on": "ubuntu-24.04",
        "timeout-minutes": 15,
        "strategy": {"fail-fast": False, "matrix": {"node": line("20", "22"), "os": line("ubuntu-24.04", "macos-15")}},
        "steps": made([checkout, node, test], spread=True),
    }
    deploy = {
        "name": "Deploy to production",
        "needs": line("unit", "lint"),
        "if": "github.event_name == 'push' && startsWith(github.ref, 'refs/tags/v')",
        "runs-on": "ubuntu-24.04",
        "environment": {"name": "production", "url": "https://api.example.com"},
        "permissions": {"contents": "read", "id-token": made("write", remark="for the cloud login")},
        "steps": made(
            [
                made({"name": "Migrate", "run": "npm run migrate:prod"}, comment="Migrations run before the new code."),
                {"name": "Smoke test", "if": "!cancelled()", "run": 'curl --fail "$URL/health" || exit 1'},
            ],
            spread=True,
        ),
    }
    lint = {"uses": "./.github/workflows/lint.yml", "with": {"strict": True}, "secrets": "inherit"}
    on = {
        "push": {"branches": line("main", "release/**"), "tags": line("v*.*.*")},
        "pull_request": None,
        "schedule": [{"cron": made("30 5 * * 1-5", remark="before work"), "timezone": "Europe/Berlin"}],
        "workflow_dispatch": {"inputs": {"dry-run": {"description": "Only say what would happen", "type": "boolean"}}},
    }
    return made(
        {
            "name": "CI",
            "run-name": "CI for ${{ github.ref_name }}",
            "on": made(on),
            "permissions": {},
            "concurrency": {"group": "ci-${{ github.ref }}", "cancel-in-progress": True},
            "jobs": made(
                {"unit": unit, "lint": made(lint, comment="Shared by all repositories."), "deploy": deploy}, spread=True
            ),
        }
    )


def action() -> Tree:
    return made(
        {
            "name": "Report",
            "description": "Sends a report: who, what, when",
            "author": "Platform team",
            "inputs": {"token": {"description": "API token", "required": True}, "level": {"default": "3"}},
            "outputs": {"url": {"description": "Where it is", "value": "${{ steps.send.outputs.url }}"}},
            "runs": {"using": "composite", "steps": [{"id": "send", "shell": "bash", "run": script("./send.sh\n")}]},
        }
    )


def short() -> Tree:
    return made({"name": "Lint", "on": line("push", "pull_request"), "jobs": {"lint": {"uses": "./lint.yml"}}})


def scalars() -> Tree:
    plain = [
        "main",
        "a:b",
        "a#b",
        "it's",
        "v1.2.3",
        "1.2.3",
        "10.0.0.1",
        "-x",
        "--flag",
        "$HOME",
        "$",
        "/path",
        "1-2",
        "é 日本 😀",
    ]
    plain += ["${{ github.sha }}", "https://example.com/a?b=c", "a, b", "release/**", "C:\\x", "yes sir", 'say "hi"']
    words = ["yes", "No", "ON", "off", "y", "N", "true", "False", "null", "~", "", "=", "<<", ".nan", "-.inf", "NaN"]
    numbers = ["0", "0755", "0o17", "0xFF", "0b1", "1_000", "1e3", ".5", "1.", "3.10", "12:30", "8080:80", "2001-12-14"]
    shapes = [
        "a: b",
        "a #b",
        "a:",
        " a",
        "a ",
        "- a",
        "-",
        "---",
        "...",
        "? a",
        ": a",
        "%a",
        "@a",
        "`a",
        "!a",
        "&a",
        "*a",
    ]
    shapes += ["[skip ci]", "{a", "'a'", '"a"', "#a", ",a", "|", ">-", "* * * * *", "0 4 * * *", "it's: so"]
    escapes = ["a\tb", "a\rb", "\x00\x1b[0m", "a\x85b", "a\u2028b", "\ufeffa", "\u202ea", 'tab\t"and" \\', "\n"]
    return made(
        {
            "plain": plain,
            "quoted": {"words": words, "numbers": numbers, "shapes": shapes},
            "escaped": escapes,
            "values": [
                None,
                True,
                False,
                0,
                -7,
                755,
                0.5,
                3.1,
                1e20,
                1e-7,
                1.5e16,
                float("inf"),
                float("-inf"),
                float("nan"),
            ],
            "keys": {"on": 1, "yes": 2, "8080": 3, "a b": 4, "a: b": 5, "": 6, "*": 7, "key\n": None},
        }
    )


def blocks() -> Tree:
    return made(
        {
            "clip": script("a\nb\n"),
            "strip": script("a\nb"),
            "keep": script("a\nb\n\n\n"),
            "one-line": script("npm ci"),
            "unasked": "a\nb\n",
            "shell": script('if [ -n "$X" ]; then\n\techo "# no comment"\n\n  echo \'a: b\' # comment\nfi\n'),
            "indented": script("  a\nb\n"),
            "newline-first": script("\na\n"),
            "tab-first": script("\ta\n"),
            "trailing-spaces": script("a  \nb\n"),
            "wide": script("echo " + "x" * 130 + "\n"),
            "empty": script(""),
            "newlines": script("\n\n"),
            "blank-end": script("a\n  "),
            "windows": script("a\r\nb\r\n"),
            "colours": script("\x1b[31mred\n"),
            "remark": script("a\n", remark="note"),
            "list": [script("a\n\n"), script("b\n"), {"run": script("c\n\n"), "shell": "bash"}, [script(" d\n")]],
            "spread": made({"a": script("kept\n\n"), "b": script("c\n\n\n"), "d": None}, spread=True),
            "last": script("a\n\n"),
        }
    )


def flow() -> Tree:
    return made(
        {
            "list": line("a", 1, True, None, "b c", "a:b", "a,b", "yes", "${{ x }}", "it's"),
            "mapping": line(a=1, b=None, c="d: e", on="push"),
            "empty": [made([]), made({}), line()],
            "items": [line("a", "b"), line(os="linux", node="22"), line()],
            "fits": line("x" * 47, "y" * 41),
            "too-wide": line("x" * 47, "y" * 42),
            "wide-remark": made(["x" * 40, "y" * 40], flow=True, remark="remark"),
            "commented": line("a", made("b", comment="why")),
            "remarked": line("a", made("b", remark="why")),
            "nested": line(line("a"), "b"),
            "multi-line": line("a\nb", "c"),
            "remark": made(["a"], flow=True, remark="why"),
        }
    )


def comments() -> Tree:
    return made(
        {
            "name": made("x", comment="Above the first key."),
            "on": made({"push": made(None, remark="empty")}, remark="after the colon"),
            "plain": made("a", comment="two\nlines\n\nand a gap", remark="end"),
            "none": made(None, comment="above", remark="after"),
            "list": made(
                [
                    made("a", comment="above a", remark="after a"),
                    made(
                        {"b": made(1, comment="above b", remark="after b"), "c": 2},
                        comment="above the item",
                        remark="item",
                    ),
                    made([made("d", comment="above d")], comment="above the list"),
                    made({}, comment="above nothing", remark="after nothing"),
                ],
                comment="above the key",
                remark="after the key",
            ),
            "spread": made({"a": made(1, comment="one"), "b": made({"c": 1}, comment="two")}, spread=True),
            "unsafe": made("a", comment="bell \x07, return \r\nline \u2028 end", remark="one\ntwo \x85"),
        },
        comment="About the whole file.",
        remark="And more.",
    )


def nesting() -> Tree:
    return made(
        {
            "lists": [["a", ["b", "c"]], [], [[]], [["d"]]],
            "mappings": {"a": {"b": {"c": {}}}, "d": []},
            "both": [{"a": [{"b": 1, "c": [2]}], "d": 3}, {"e": None}, {"f": {"g": 1}}],
            "spread": made([made([1, 2], spread=True), made({"a": 1, "b": 2}, spread=True)], spread=True),
        }
    )


def empty() -> Tree:
    return made({})


TREES = {
    "workflow": (workflow, "Made by pipegen from pipelines/ci.py; change that file, not this one."),
    "action": (action, ""),
    "short": (short, ""),
    "scalars": (scalars, ""),
    "blocks": (blocks, ""),
    "flow": (flow, ""),
    "comments": (comments, "First line of the header.\n\nLast line."),
    "nesting": (nesting, ""),
    "empty": (empty, "Nothing below."),
}
