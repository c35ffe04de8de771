"""What is known of an action: its inputs, its outputs, its commits, what it needs of the run's token."""

from __future__ import annotations

from keyword import iskeyword


class Input:
    """One input of an action, by the name that `action.yml` gives it.

    `type` says how text is made of a Python value: string, boolean, integer, number, choice, json, yaml, map-newline,
    or list-comma, list-newline, list-comma-or-newline, list-space. `required` means that the caller must give it.
    `default` is the action's own, as text. `choices` are the values of a choice; with `open` others are taken too.
    `items` are what a list may hold. `secret` refuses literals. `deprecated` names the input to use instead, or says
    it in words, or is empty where nothing replaces it.
    """

    __slots__ = ("choices", "default", "deprecated", "items", "name", "open", "required", "secret", "type")

    def __init__(
        self,
        name: str,
        type: str = "string",
        *,
        required: bool = False,
        default: str | None = None,
        choices: tuple[str, ...] = (),
        open: bool = False,
        items: tuple[str, ...] = (),
        secret: bool = False,
        deprecated: str | None = None,
    ) -> None:
        self.name = name
        self.type = type
        self.required = required
        self.default = default
        self.choices = choices
        self.open = open
        self.items = items
        self.secret = secret
        self.deprecated = deprecated


class Need:
    """One permission of the run's token that an action needs, and why.

    It holds when one of `given` is given (or the tuple is empty), none of `absent` is, and each input of `where`, or
    its default, is one of the texts. `token` names the input by which an author hands over another token; with that
    the run's own needs nothing.
    """

    __slots__ = ("absent", "given", "level", "reason", "scope", "token", "where")

    def __init__(
        self,
        scope: str,
        level: str,
        reason: str,
        *,
        given: tuple[str, ...] = (),
        absent: tuple[str, ...] = (),
        where: dict[str, tuple[str, ...]] | None = None,
        token: str = "",
    ) -> None:
        self.scope = scope
        self.level = level
        self.reason = reason
        self.given = tuple(name.casefold() for name in given)
        self.absent = tuple(name.casefold() for name in absent)
        self.where = {name.casefold(): texts for name, texts in where.items()} if where else {}
        self.token = token.casefold()


class Action:
    """One action at one commit.

    `name` is what stands before the `@` in `uses`. `sha` is the commit of `version`; `majors` holds the newest known
    release of each major version as (version, commit). `using` is the runtime. `open_outputs` says that the action
    sets more outputs than it declares. `unpinned` lists what it runs by a name that can move, so that its own commit
    does not fix it. `title` is the step's name when the author gives none. `notes` are traps.
    """

    __slots__ = (
        "_keywords", "inputs", "majors", "name", "needs", "notes", "open_outputs", "outputs", "sha", "title",
        "unpinned", "using", "version",
    )  # fmt: skip

    def __init__(
        self,
        name: str,
        *,
        version: str,
        sha: str,
        using: str,
        majors: dict[str, tuple[str, str]],
        title: str = "",
        inputs: tuple[Input, ...] = (),
        outputs: tuple[str, ...] = (),
        open_outputs: bool = False,
        needs: tuple[Need, ...] = (),
        unpinned: tuple[str, ...] = (),
        notes: tuple[str, ...] = (),
    ) -> None:
        self.name = name
        self.version = version
        self.sha = sha
        self.using = using
        self.majors = majors
        self.title = title
        self.inputs = inputs
        self.outputs = outputs
        self.open_outputs = open_outputs
        self.needs = needs
        self.unpinned = unpinned
        self.notes = notes
        self._keywords: dict[str, Input] | None = None

    @property
    def keywords(self) -> dict[str, Input]:
        """The inputs by the Python keywords of the binding.

        A deprecated input whose keyword a living one has gives way; it stays reachable with uses().
        """
        if self._keywords is None:
            found: dict[str, Input] = {}
            for each in self.inputs:
                word = keyword_of(each.name)
                if word not in found or found[word].deprecated is not None:
                    found[word] = each
            self._keywords = found
        return self._keywords

    def input(self, name: str) -> Input | None:
        """Return an input by its name as YAML writes it; letter case does not matter, as to GitHub."""
        folded = name.casefold()
        for each in self.inputs:
            if each.name.casefold() == folded:
                return each
        return None

    def instead_of(self, known: Input, *, as_keyword: bool) -> str:
        """Return what to do in place of giving a deprecated input, with names as YAML or as Python writes them."""
        other = self.input(known.deprecated or "")
        if other:
            return f"use `{keyword_of(other.name) if as_keyword else other.name}`"
        return f"use {known.deprecated}" if known.deprecated else "leave it out"


STEP_KEYS = (
    "id", "name", "if_", "env", "timeout_minutes", "continue_on_error", "background", "effect", "comment",
)  # fmt: skip
"""The keywords of a binding that belong to the step, in their order; an input of such a name gets `with_` in front."""


def snake(name: str) -> str:
    """Return a name of GitHub's as Python writes it: `fetch-depth` as `fetch_depth`, `apiToken` as `api_token`."""
    text = name.replace("-", "_").replace("/", "_").replace(".", "_")
    return text if text.islower() or not any(c.isupper() for c in text) else _humps(text)


def _humps(text: str) -> str:
    parts: list[str] = []
    for index, character in enumerate(text):
        before, after = text[index - 1 : index], text[index + 1 : index + 2]
        if character.isupper() and before not in ("", "_") and (not before.isupper() or after.islower()):
            parts.append("_")
        parts.append(character.lower())
    return "".join(parts)


def keyword_of(name: str) -> str:
    """Return the keyword by which a binding takes an input."""
    word = snake(name)
    if iskeyword(word):
        return word + "_"
    return "with_" + word if word in STEP_KEYS else word
