"""What a table of the workflow language is made of: a Row says what may stand at one key."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

STRING, NUMBER, BOOLEAN, NULL = "string", "number", "boolean", "null"
SEQUENCE, MAPPING, ANY = "sequence", "mapping", "any"

_PYTHON: dict[str, tuple[type, ...]] = {
    STRING: (str, int, float, bool, type(None)),  # GitHub turns every plain scalar into text where text is wanted
    NUMBER: (int, float),
    BOOLEAN: (bool,),
    NULL: (type(None),),
    SEQUENCE: (),
    MAPPING: (),
    ANY: (str, int, float, bool, type(None)),
}


class Row:
    """What may stand at one key of a workflow or action file.

    - `types`: the kinds of value, in the words of this module; `values`: the texts allowed, () for any text
    - `filled`: neither null nor the empty text may stand here
    - `item`: what each item of a sequence is; `keys`: the fixed keys of a mapping; `free`: what stands at other keys,
      None when there are none; `label`: how tables and messages call such a free key (`<name>`)
    - `ids`: the text, or each free key, is an id, held to the pattern of ids; `required`: fixed keys that must be there
    - `variants`: mappings of mutually exclusive shape; then `keys` and `required` are empty
    - `refused`: keys that people expect here, with the reason why they are not allowed
    - `contexts`: what an expression here may use, None where no expression may stand; `functions`: the special
      functions it may call; `bare`: the whole text is an expression also without `${{ }}`
    - derived, for the checker: `accepts` (kinds of plain value), `any_shape`, `picky` (nothing and the empty text are
      refused), `lax` (any text without an expression is fine), `marks` (the keys that tell variants apart)
    - `noun`: what the thing is called in messages; `rule`: the rule that speaks about unknown keys and wrong values
    """

    __slots__ = (
        "accepts",
        "any_shape",
        "bare",
        "contexts",
        "filled",
        "free",
        "functions",
        "ids",
        "item",
        "keys",
        "label",
        "lax",
        "marks",
        "noun",
        "picky",
        "refused",
        "required",
        "rule",
        "types",
        "values",
        "variants",
    )

    def __init__(
        self,
        *types: str,
        values: "tuple[str, ...]" = (),
        filled: bool = False,
        item: "Row | None" = None,
        keys: "Mapping[str, Row] | None" = None,
        free: "Row | None" = None,
        label: str = "",
        ids: bool = False,
        required: "tuple[str, ...]" = (),
        variants: "tuple[Variant, ...]" = (),
        refused: "Mapping[str, str] | None" = None,
        contexts: "tuple[str, ...] | None" = None,
        functions: "tuple[str, ...]" = (),
        bare: bool = False,
        noun: str = "",
        rule: str = "",
    ) -> None:
        self.types = types
        self.values = values
        self.filled = filled
        self.item = item
        self.keys = keys or {}
        self.free = free
        self.label = label
        self.ids = ids
        self.required = required
        self.variants = variants
        self.marks = dict.fromkeys(variant.mark for variant in variants)
        self.refused = refused or {}
        self.contexts = contexts
        self.functions = functions
        self.bare = bare
        self.noun = noun
        self.rule = rule
        self.accepts = frozenset(kind for name in types for kind in _PYTHON[name])
        self.any_shape = ANY in types
        self.picky = STRING in types and NULL not in types and (filled or bool(values))
        # any text without an expression is fine here: what the checker may pass over at once
        self.lax = (STRING in types or ANY in types) and not (values or filled or bare)

    def takes_expression_keys(self) -> bool:
        """Tell whether `${{ insert }}` or another expression may be a key here: where expressions are evaluated."""
        return self.contexts is not None


class Variant:
    """One of the shapes of a mapping, chosen by a mark: the key `mark`, and its value where `marked` lists values."""

    __slots__ = ("mark", "marked", "row")

    def __init__(
        self,
        mark: str,
        keys: "Mapping[str, Row]",
        *,
        noun: str,
        marked: "tuple[str, ...]" = (),
        required: "tuple[str, ...]" = (),
        refused: "Mapping[str, str] | None" = None,
    ) -> None:
        self.mark = mark
        self.marked = marked
        self.row = Row(MAPPING, keys=keys, required=(mark, *required), refused=refused, noun=noun)


def text(
    contexts: "tuple[str, ...] | None" = None,
    *,
    values: "tuple[str, ...]" = (),
    filled: bool = False,
    functions: "tuple[str, ...]" = (),
    bare: bool = False,
    ids: bool = False,
    rule: str = "",
) -> Row:
    """Return the row of a text."""
    return Row(
        STRING, contexts=contexts, values=values, filled=filled, functions=functions, bare=bare, ids=ids, rule=rule
    )


def flag(contexts: "tuple[str, ...] | None" = None, functions: "tuple[str, ...]" = ()) -> Row:
    """Return the row of true or false."""
    return Row(BOOLEAN, contexts=contexts, functions=functions)


def number(contexts: "tuple[str, ...] | None" = None, functions: "tuple[str, ...]" = ()) -> Row:
    """Return the row of a number."""
    return Row(NUMBER, contexts=contexts, functions=functions)


def one_or_more(item: Row, noun: str = "") -> Row:
    """Return the row of one text or a list of such texts."""
    return Row(
        STRING,
        SEQUENCE,
        item=item,
        values=item.values,
        filled=item.filled,
        contexts=item.contexts,
        rule=item.rule,
        noun=noun,
    )


def free(label: str, value: Row) -> Row:
    """Return the row of a mapping whose keys the author chooses; where a value may be an expression, all of it may."""
    return Row(MAPPING, free=value, label=label, contexts=value.contexts, functions=value.functions)


def paths(row: Row, start: str = "") -> "Iterator[tuple[str, Row]]":
    """Yield every key path below a row with its row, such as `jobs.<job_id>.steps[*].run`.

    A key of several variants comes once for each. Keys that are refused do not come.
    """
    if row.item is not None:
        yield f"{start}[*]", row.item
        yield from paths(row.item, f"{start}[*]")
    shapes = [row, *(variant.row for variant in row.variants)]
    for shape in shapes:
        for key, child in shape.keys.items():
            path = f"{start}.{key}" if start else key
            yield path, child
            yield from paths(child, path)
    if row.free is not None:
        path = f"{start}.{row.label}"
        yield path, row.free
        yield from paths(row.free, path)
