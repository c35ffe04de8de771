"""Checks by how long they take: those that read the source, and those that run it."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.command import Command

_RUNNERS = ("npm", "pnpm", "yarn", "bun", "make", "just", "task", "rake", "composer", "turbo", "nx", "mise")
_READING = frozenset(
    "eslint prettier stylelint oxlint biome standard xo tsc vue-tsc svelte-check ruff flake8 mypy pyright basedpyright"
    " pylint black isort golangci-lint gofmt staticcheck rubocop standardrb erblint phpstan psalm phpcs php-cs-fixer"
    " shellcheck yamllint actionlint hadolint tflint codespell ktlint swiftlint markdownlint cspell".split()
)
_RUNNING = frozenset(
    "jest vitest mocha ava karma cypress playwright pytest tox nox gotestsum rspec phpunit pest unittest behave".split()
)
_READING_WORDS = ("lint", "type", "tsc", "format", "fmt", "prettier", "eslint", "style", "clippy")
_READING_SUBS = frozenset(
    [("go", "vet"), ("cargo", "fmt"), ("cargo", "clippy"), ("mix", "format"), ("mix", "credo"), ("deno", "lint"),
     ("deno", "fmt"), ("terraform", "fmt"), ("terraform", "validate"), ("dart", "format"), ("dart", "analyze"),
     ("flutter", "analyze"), ("dotnet", "format")]
)  # fmt: skip
_RUNNING_SUBS = frozenset(
    [("go", "test"), ("cargo", "test"), ("cargo", "nextest"), ("mix", "test"), ("deno", "test"), ("bun", "test"),
     ("dotnet", "test"), ("flutter", "test"), ("dart", "test"), ("mvn", "test"), ("mvn", "verify"), ("mvnw", "test"),
     ("mvnw", "verify"), ("gradle", "test"), ("gradlew", "test"), ("rails", "test"), ("artisan", "test")]
)  # fmt: skip


def reads_source(command: "Command") -> bool:
    """Tell whether a command is a linter, a formatter that checks, or a type checker."""
    words = _words(command)
    if not words or (words[0] in ("prettier", "black", "isort") and not _checks(words)):
        return False
    if words[0] in _READING or words[:2] in _READING_SUBS:
        return True
    script = _script(words)
    return any(script.startswith(word) or f":{word}" in script or f"-{word}" in script for word in _READING_WORDS)


def runs_source(command: "Command") -> bool:
    """Tell whether a command runs tests."""
    words = _words(command)
    if not words or "--no-run" in words or "install" in words[:2]:
        return False
    script = _script(words)
    return words[0] in _RUNNING or words[:2] in _RUNNING_SUBS or script == "test" or script.startswith("test:")


def _words(command: "Command") -> tuple[str, ...]:
    # What this job has built itself may be called like a linter; wrappers of build tools and shims are not meant.
    called = command.words[0].text if command.words else ""
    if called.startswith("./") and "/bin/" not in called and not called.endswith("w"):
        return ()
    words = tuple(word for word in command.program() if not word.startswith("+"))
    if len(words) > 2 and words[0].startswith("python") and words[1] == "-m":
        return words[2:]
    return words


def _checks(words: tuple[str, ...]) -> bool:
    return any(word in ("--check", "-c", "--check-only", "--diff", "-l", "--list-different") for word in words)


def _script(words: tuple[str, ...]) -> str:
    """Return the name of the script that a package manager or task runner is asked to run, `""` for anything else."""
    if words[0] not in _RUNNERS:
        return ""
    plain = [word for word in words[1:] if not word.startswith("-") and word not in ("run", "run-script", "exec")]
    return {"t": "test", "tst": "test"}.get(plain[0], plain[0]) if plain else ""
