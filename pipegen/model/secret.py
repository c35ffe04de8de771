"""Secrets and variables: declared once, used as expression values."""

from pipegen.errors import ModelError
from pipegen.expr.ast import Dot, Name
from pipegen.model.expression import Expr
from pipegen.source import call_site

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.source import Site


class Secret(Expr):
    """A secret by its name; its value is never known here.

    `environment` names the environment that holds it (else the repository or organization does), `purpose` says what
    it is for, `required_by` which pipeline or system needs it.
    """

    __slots__ = ("environment", "name", "purpose", "required_by")

    def __init__(self, name: str, *, environment: str = "", purpose: str = "", required_by: str = "") -> None:
        site = call_site(2)
        check_name(name, "secret", site)
        super().__init__(Dot(Name("secrets"), name), site)
        self.name = name
        self.environment = environment
        self.purpose = purpose
        self.required_by = required_by


class Variable(Expr):
    """A configuration variable by its name: `vars.NAME`. Fields as those of Secret."""

    __slots__ = ("environment", "name", "purpose")

    def __init__(self, name: str, *, environment: str = "", purpose: str = "") -> None:
        site = call_site(2)
        check_name(name, "variable", site)
        super().__init__(Dot(Name("vars"), name), site)
        self.name = name
        self.environment = environment
        self.purpose = purpose


def check_name(name: str, what: str, site: "Site") -> None:
    """Raise ModelError unless GitHub takes the name: letters, digits, `_`; no digit first, no `GITHUB_`."""
    plain = name.replace("_", "a")
    if not (plain.isascii() and plain.isalnum()) or name[0].isdigit():
        raise ModelError(
            f"the {what} name {name!r} is not possible; expected letters, digits and `_`, no digit first", site=site
        )
    if name.upper().startswith("GITHUB_"):
        advice = "the run's own token is `github.token`" if name.upper() == "GITHUB_TOKEN" else None
        raise ModelError(
            f"the {what} name {name!r} starts with GITHUB_, which GitHub keeps for itself", site=site, advice=advice
        )
