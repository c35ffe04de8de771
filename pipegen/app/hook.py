"""Adds our hook to the configuration of pre-commit and leaves every other byte of it as it was."""

from io import StringIO
from typing import Any
from warnings import catch_warnings, simplefilter

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError

REPOSITORY = "https://github.com/pipegen/pipegen"
HOOK = "pipegen-check"


def new_config(version: str) -> str:
    """Return a configuration of pre-commit with our hook alone."""
    config = CommentedMap(repos=CommentedSeq([_entry(version)]))
    return "# Runs before every commit once `pre-commit install` was called: https://pre-commit.com\n" + _dumped(config)


def with_hook(text: str, version: str) -> str | None:
    """Return a configuration with our hook added; the same text when it has one of ours.

    None when it is not certain that nothing else would change: the text is broken, or its `repos` is no block list.
    """
    plain = text.replace("\r\n", "\n")
    if text not in (plain, plain.replace("\n", "\r\n")):
        return None
    try:
        config = _read(YAML(), plain)
        if _has_hook(config):
            return text
        lines = plain.removesuffix("\n").split("\n")
        at = _end_of_repos(config, lines)
        lines[at:at] = _entry_lines(config["repos"], lines, version)
        changed = "\n".join(lines) + "\n"
        if _data(changed) != _expected(plain, version):
            return None
    except (YAMLError, LookupError, TypeError, AttributeError, ValueError):  # some other shape than pre-commit reads
        return None
    return changed.replace("\n", "\r\n") if "\r\n" in text else changed


def _entry(version: str) -> CommentedMap:
    return CommentedMap(repo=REPOSITORY, rev=f"v{version}", hooks=CommentedSeq([CommentedMap(id=HOOK)]))


def _dumped(value: object, offset: int = 2, width: int = 2) -> str:
    """Return a value as YAML; `offset` stands before the dash of a list, `width` is from the dash to the item."""
    yaml: Any = YAML()
    yaml.indent(sequence=offset + width, offset=offset)
    stream = StringIO()
    yaml.dump(value, stream)
    return stream.getvalue()


def _has_hook(config: Any) -> bool:
    hooks = [hook for repository in config["repos"] for hook in repository.get("hooks") or ()]
    return any("pipegen" in f"{hook.get('id')} {hook.get('entry')}" for hook in hooks)


def _end_of_repos(config: Any, lines: list[str]) -> int:
    """Return the line after the last repository; what stands before the next key stays with that key."""
    start: int = config.lc.key("repos")[0]
    following = [line for line, _ in map(config.lc.key, config) if line > start]
    end = min(following, default=len(lines))
    while not lines[end - 1].strip() or lines[end - 1].startswith(("#", "...")):
        end -= 1
    return end


def _entry_lines(repositories: Any, lines: list[str], version: str) -> list[str]:
    """Return our entry with the indentation that the first repository has."""
    dash, column = _columns(repositories, lines)
    offset, width = 2, 2
    hooks = repositories[0].get("hooks")
    if hooks and not hooks.fa.flow_style():
        inner_dash, inner_column = _columns(hooks, lines)
        offset, width = inner_dash - column, inner_column - inner_dash
    first, *rest = _dumped(_entry(version), offset, width).splitlines()
    return [f"{' ' * dash}-".ljust(column) + first, *(" " * column + line for line in rest)]


def _columns(items: Any, lines: list[str]) -> tuple[int, int]:
    """Return the columns, from 0, of the dash and of the text of a list's first item."""
    line: int
    column: int
    line, column = items.lc.item(0)
    return lines[line].rindex("-", 0, column), column


def _data(text: str) -> Any:
    return _read(YAML(typ="safe", pure=True), text)


def _read(reader: Any, text: str) -> Any:
    with catch_warnings():
        simplefilter("ignore")  # an anchor that is used again is no business of ours
        return reader.load(text)


def _expected(text: str, version: str) -> Any:
    config = _data(text)
    config["repos"].append(_data(_dumped(_entry(version))))
    return config
