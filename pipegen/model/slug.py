"""Ids from names: how a job or step that has only a name is called in YAML."""

from pipegen.errors import ModelError
from pipegen.facts.limits import ID_CHARACTERS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Site


def slug(name: str) -> str:
    """Return a name as an id: lower case, words joined by dashes; empty when nothing of it can stay."""
    kept = "".join(c if c.isascii() and c.isalnum() else " " for c in name.lower())
    text = "-".join(kept.split())
    return "_" + text if text[:1].isdigit() else text


def check_id(text: str, what: str, site: "Site") -> None:
    """Raise ModelError unless GitHub takes the text as an id of a job or a step.

    Letters, digits, `-`, `_`; first a letter or `_`, not `__`; below 100 characters (actions/runner, IdBuilder).
    """
    body = text.replace("-", "").replace("_", "")
    fine = (not body or (body.isascii() and body.isalnum())) and text[:1] not in ("", "-") and not text[:1].isdigit()
    if fine and not text.startswith("__") and len(text) < ID_CHARACTERS:
        return
    other = slug(text).lstrip("-")[:99]
    raise ModelError(
        f"{what} `{text}` is no id; expected letters, digits, `-`, `_`, first a letter or one `_`, below 100 in all",
        site=site,
        advice=f"for instance `{other}`; text for people goes into name=" if other else None,
    )
