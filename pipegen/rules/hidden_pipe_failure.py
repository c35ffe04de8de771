"""A pipe hides the failure of the command before it: the step is green whatever that command did.

Without `pipefail` a pipe ends as its last command does, so `npm test | tee test.log` succeeds when the tests fail. A
script whose `shell` is not named runs in `bash -e`, which has no pipefail; with `shell: bash` GitHub starts it with
`-eo pipefail`. Reported are commands that build, test, deploy, migrate or back up, before a command that passes on
whatever it gets.

```yaml bad
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: make test | tee test.log  # <-
```

```yaml good
on: push
jobs:
  test:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - run: make test | tee test.log
        shell: bash
      - run: |
          set -o pipefail
          make test | tee test.log
      - run: make list | grep main
```
"""

from pipegen.finding import WARNING
from pipegen.semantics.shell_of import has_pipefail, shell_written
from pipegen.workflow.fix import UNSAFE, Fix
from pipegen.workflow.problem import Problem
from pipegen.workflow.views import flag
from pipegen.yamlio.entry_edits import insert_entry

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from pipegen.semantics.command import Command
    from pipegen.semantics.facts import Facts
    from pipegen.workflow.views import WorkflowStep
    from pipegen.yamlio.edits import Edit
    from pipegen.yamlio.source_text import Source

SEVERITY = WARNING
GROUP = "scripts"
WHEN = ("|",)
_PASSING = frozenset(
    "tee tail sed awk cat ts gzip pigz zstd xz bzip2 openssl gpg age aws gsutil rclone xcpretty xcbeautify nl tr fold "
    "go-junit-report gotestfmt tap-spec tap-junit pino-pretty bunyan sponge psql mysql".split()
)
_EFFECTS = frozenset(["build", "check", "deploy", "migrate", "backup", "smoke", "restore", "rollback"])
_PROGRAMS = frozenset(
    "make pytest tox nox jest vitest mocha cargo go gradle gradlew mvn mvnw xcodebuild pg_dump pg_dumpall "
    "mysqldump mongodump terraform tofu terragrunt ansible-playbook helm playwright cypress "
    "ctest ninja bazel phpunit rspec".split()
)
_ASKING = frozenset(
    "version --version -v -V help --help list env output show ls status tree metadata search fmt -n --dry-run".split()
)


def check(facts: "Facts") -> "Iterator[Problem]":
    """Report the first command of each pipe whose failure is lost."""
    if "|" not in facts.text and facts.text:
        return
    for job in facts.jobs:
        for step in job.all_steps:
            run = step.run
            if run is None or "|" not in run or "PIPESTATUS" in run or flag(step.node.get("continue-on-error")):
                continue
            if facts.shell(step) in ("bash", "sh") and not has_pipefail(step):
                yield from _lost(facts, step)


def _lost(facts: "Facts", step: "WorkflowStep") -> "Iterator[Problem]":
    commands = facts.commands(step)
    safe_from = next((each.offset for each in commands if _sets_pipefail(each)), None)
    matter = {id(act.command) for act in facts.acts(step) if act.effect in _EFFECTS}
    reported: set[int] = set()
    last = {each.pipeline: each for each in commands if not each.via and not each.nested}
    node = step.node.get("run")
    for each in commands:
        if not each.piped or each.via or each.nested or each.forgiven or each.background or each.pipeline in reported:
            continue
        if safe_from is not None and each.offset > safe_from:
            continue
        end = last.get(each.pipeline)
        if node is None or end is None or end is each or end.name not in _PASSING or end.forgiven:
            continue
        if id(each) in matter or _matters(each):
            reported.add(each.pipeline)
            yield Problem(
                "hidden-pipe-failure",
                f"failure of `{_shown(each)}` is lost in the pipe to `{end.name}`, so the step succeeds anyway",
                node,
                (*step.route, "run"),
                offset=each.offset,
                advice="say `shell: bash`, which GitHub starts with pipefail, or `set -o pipefail` before",
                fix=None if shell_written(step) else _fix(step),
            )


def _sets_pipefail(command: "Command") -> bool:
    return command.name in ("set", "shopt") and "pipefail" in command.args


def _matters(command: "Command") -> bool:
    program = command.program()
    return bool(program) and program[0] in _PROGRAMS and not _ASKING.intersection(program[1:])


def _shown(command: "Command") -> str:
    return " ".join(" ".join(word.text for word in command.words[:3]).split())


def _fix(step: "WorkflowStep") -> Fix:
    return Fix(UNSAFE, "add `shell: bash`", lambda source: _with_shell(source, step))


def _with_shell(source: "Source", step: "WorkflowStep") -> "list[Edit]":
    return [insert_entry(source, step.node, "shell", "bash", after="run")]
