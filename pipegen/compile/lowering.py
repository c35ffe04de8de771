"""What lowering needs everywhere: values into nodes, and a record of what was derived or went unchecked."""

from __future__ import annotations

from pipegen.errors import ModelError
from pipegen.expr.printer import to_text
from pipegen.model.expression import Expr, check_digits
from pipegen.model.handle import owners
from pipegen.model.kind import Raw, as_dict, as_list, show
from pipegen.yamlio.tree import Entry, Mapping, Scalar, Sequence

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable
    from collections.abc import Sequence as Items

    from pipegen.compile.claims import Claimed
    from pipegen.source import Site
    from pipegen.yamlio.tree import Tree


class Lowering:
    """One file on its way down; collects the reasons of derived values and the escape hatches."""

    def __init__(self) -> None:
        self.reasons: dict[int, tuple[Tree, str]] = {}
        self.raws: list[tuple[Raw, Tree]] = []
        self.handles: list[tuple[object, Site]] = []
        self.claims: list[Claimed] = []

    def derived(self, node: Tree, reason: str) -> Tree:
        """Note why a node is there that no author wrote."""
        self.reasons[id(node)] = (node, reason)
        return node

    def value(self, value: object, site: Site) -> Tree:
        """Return a value as a node: nodes stay, expressions print with their braces, lists and dicts go down."""
        if type(value) in (int, float):
            check_digits(value, site)  # type: ignore[arg-type]
        if value is None or isinstance(value, (str, bool, int, float)):  # three times as fast as a union
            return Scalar(value, site=site)
        if isinstance(value, (Scalar, Mapping, Sequence)):
            return value
        if isinstance(value, Expr):
            return Scalar("${{ " + self.text(value) + " }}", site=value.site)
        if isinstance(value, Raw):
            return self._raw(value)
        if (mapping := as_dict(value)) is not None:
            return self.mapping(site, [(str(key), item) for key, item in mapping.items()], keep_none=True)
        if (items := as_list(value)) is not None:
            return self.sequence(items, site)
        raise ModelError(f"{show(value)} cannot stand in YAML; expected text, numbers, lists or dicts", site=site)

    def text(self, value: Expr) -> str:
        """Return an expression's text, and note the objects whose values it reads."""
        try:
            self.handles.extend((owner, value.site) for owner in owners(value.ast))
            return to_text(value.ast)
        except RecursionError:
            raise ModelError(
                "the expression is nested too deeply; GitHub allows 50 levels",
                site=value.site,
                advice="build chains of `&` and `|` from left to right, or calculate in a script",
            ) from None

    def _raw(self, value: Raw) -> Tree:
        node = self.value(value.value, value.site)
        self.raws.append((value, node))
        return node

    def mapping(
        self, site: Site, pairs: Iterable[tuple[str, object]], *, comment: str = "", keep_none: bool = False
    ) -> Mapping:
        """Return a mapping of the pairs in their order; a pair whose value is None is left out unless `keep_none`."""
        entries = [Entry(key, self.value(value, site)) for key, value in pairs if keep_none or value is not None]
        return Mapping(entries, site=site, comment=comment)

    def sequence(self, items: Items[object], site: Site) -> Sequence:
        """Return a sequence; one of plain values asks for one line."""
        nodes = [self.value(item, site) for item in items]
        return Sequence(nodes, site=site, flow=all(isinstance(node, Scalar) for node in nodes))

    def one_or_many(self, value: object, site: Site) -> Tree | None:
        """Return a single value as a scalar and a list as a sequence; None stays None."""
        return None if value is None else self.value(value, site)

    def condition(self, value: object, site: Site) -> Tree | None:
        """Return what stands after `if:`: an expression bare, in braces where YAML would misread its first sign."""
        if value is None or isinstance(value, bool | Raw):
            return None if value is None else self.value(value, site)
        if isinstance(value, Expr):
            text = self.text(value)
            return Scalar("${{ " + text + " }}" if text[0] == "!" else text, site=value.site)
        return Scalar(_checked_condition(str(value), site), site=site)


def _checked_condition(text: str, site: Site) -> str:
    stripped = text.strip()
    if not stripped:
        raise ModelError("`if_` is empty text; expected an expression", site=site, advice="leave if_ out")
    if "${{" not in stripped:
        return "${{ " + stripped + " }}" if stripped[0] == "!" else stripped
    inside = stripped[3:-2]
    if not (stripped.startswith("${{") and stripped.endswith("}}")) or "${{" in inside:
        raise ModelError(
            f"`if_` mixes text and braces: {text!r}; GitHub takes any such text as true",
            site=site,
            advice="write one expression, without `${{ }}`",
        )
    return stripped if inside.strip()[:1] == "!" else inside.strip()
