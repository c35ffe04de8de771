"""Bindings: functions that turn keywords into a step of one action, and refuse what the action does not take."""

from pipegen.actions.action import STEP_KEYS
from pipegen.actions.permissions import needs_of
from pipegen.actions.step import ActionStep
from pipegen.actions.unfit import UnfitError
from pipegen.actions.value import render
from pipegen.errors import ModelError, near
from pipegen.model.kind import Raw
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pipegen.actions.action import Action, Input

    Binding = Callable[..., ActionStep[object]]


def bind(action: "Action", path: str) -> "Binding":
    """Return the function that builds steps of an action; `path` is its Python name, for instance `actions.checkout`.

    It raises ModelError at the author's line for an input that is unknown, missing, deprecated or of another type.
    """

    def binding(*args: object, **given: object) -> "ActionStep[object]":
        if args:
            raise ModelError(f"{path} is given a value by position; expected keywords only", site=call_site())
        return _build(action, path, given)

    binding.__name__ = binding.__qualname__ = path.rpartition(".")[2]
    binding.__doc__ = f"Return a step that runs {action.name} {action.version}. Inputs: {', '.join(action.keywords)}."
    return binding


def _build(action: "Action", path: str, given: dict[str, object]) -> "ActionStep[object]":
    settings: dict[str, Any] = {"name": action.title} if action.title else {}
    with_: dict[str, Any] = {}
    keywords = action.keywords
    for word, value in given.items():
        if word in keywords:
            if value is not None:
                with_[keywords[word].name] = _accept(action, word, path, value)
        elif word not in STEP_KEYS:
            raise _unknown(action, path, word)
        elif value is not None:
            settings[word] = value
    _complete(keywords, path, with_)
    step: ActionStep[object] = ActionStep(
        f"{action.name}@{action.sha}",
        version=action.version,
        with_=with_ or None,
        outputs=None if action.open_outputs else action.outputs,
        permissions={scope: level for scope, (level, _) in needs_of(action, with_).items()} or None,
        **settings,
    )
    return step


def _accept(action: "Action", word: str, path: str, value: object) -> object:
    known = action.keywords[word]
    if known.deprecated is not None and not isinstance(value, Raw):
        advice = f"{action.instead_of(known, as_keyword=True)}; raw() writes it anyway"
        raise ModelError(f"`{word}` of {path} is deprecated", site=call_site(), advice=advice)
    try:
        return render(known, value)
    except UnfitError as unfit:
        raise ModelError(f"`{word}` of {path} {unfit.fact}", site=call_site(), advice=unfit.advice or None) from None


def _complete(keywords: "dict[str, Input]", path: str, with_: "dict[str, Any]") -> None:
    for word, known in keywords.items():
        if known.required and known.name not in with_:
            raise ModelError(f"{path} is used without `{word}`", site=call_site(), advice=f"give {word}=")


def _unknown(action: "Action", path: str, word: str) -> ModelError:
    if "with_" + word in action.keywords:
        advice = f"`{word}` is a keyword of every step; the input is `with_{word}`"
    else:
        living = [name for name, known in action.keywords.items() if known.deprecated is None]
        advice = near(word, [*living, *STEP_KEYS])
    return ModelError(f"{path} has no input `{word}`", site=call_site(), advice=advice or None)
