"""Random trees, and contexts for them."""

from hypothesis import strategies as st

from pipegen.expr.ast import Ast, Binary, Call, Dot, Index, Literal, Name, Not, Star
from pipegen.expr.parser import PRECEDENCE
from pipegen.expr.signatures import SIGNATURES

CONTEXTS = ["github", "needs", "matrix", "ENV"]
PROPERTIES = ["a", "A", "ref", "x-y", "_z", "true", "null", "NaN", "result"]
WORDS = [
    "",
    "a",
    "A",
    "abc",
    "true",
    "0",
    "1",
    " 1 ",
    "0xF",
    "it's",
    "\u0131",
    "I",
    "\u00e9",
    "\U0001f600",
    "}}",
    "a,b",
]

names = st.sampled_from(CONTEXTS).map(Name)


def dots(targets: st.SearchStrategy[Ast]) -> st.SearchStrategy[Ast]:
    return st.builds(Dot, targets, st.sampled_from(PROPERTIES))


def calls(args: st.SearchStrategy[Ast]) -> st.SearchStrategy[Ast]:
    """Calls of every function with as many arguments as it takes, few where it takes many."""

    def of(name: str) -> st.SearchStrategy[Ast]:
        spelt, least, most = SIGNATURES[name]
        counts = st.sampled_from([3, 5]) if name == "case" else st.integers(least, min(most, least + 2))
        return counts.flatmap(lambda n: st.tuples(*[args] * n)).map(lambda given: Call(spelt, given))

    return st.sampled_from(sorted(SIGNATURES)).flatmap(of)


def trees(leaves: st.SearchStrategy[Ast], extra: st.SearchStrategy[Ast] | None = None) -> st.SearchStrategy[Ast]:
    """All shapes of trees over some leaves; `extra` replaces the function calls."""

    def grow(inner: st.SearchStrategy[Ast]) -> st.SearchStrategy[Ast]:
        return st.one_of(
            dots(inner),
            st.builds(Index, inner, inner),
            st.builds(Star, inner),
            st.builds(Not, inner),
            st.builds(Binary, st.sampled_from(sorted(PRECEDENCE)), inner, inner),
            calls(inner) if extra is None else extra,
        )

    return st.recursive(leaves, grow, max_leaves=12)


any_literals = st.one_of(st.none(), st.booleans(), st.floats(), st.text(max_size=8)).map(Literal)
any_trees = trees(st.one_of(names, any_literals))

# What GitHub's two evaluators (C# and TypeScript) agree on: numbers both print alike, at most one quote in a string,
# and no argument that fails although it is never needed.
numbers = st.sampled_from([0.0, -0.0, 1.0, 2.0, -1.0, 0.5, 255.0, 1e6, 0.001])
plain_literals = st.one_of(st.none(), st.booleans(), numbers, st.sampled_from(WORDS)).map(Literal)
leaves = st.one_of(names, dots(names), plain_literals)
tests = st.builds(Binary, st.sampled_from(["==", "!=", "<", ">="]), leaves, leaves)
json_texts = st.sampled_from(["[]", "{}", '[1,"a",null]', '{"a":{"ref":1},"B":[true]}', '"A"', "1e3"]).map(Literal)
patterns = st.sampled_from(["{0}", "{1}-{0}", "{{{0}}}", "x"]).map(Literal)
safe_calls = st.one_of(
    *[
        st.builds(lambda *args, name=name: Call(name, args), *[leaves] * count)
        for name, count in [
            ("contains", 2),
            ("startsWith", 2),
            ("endsWith", 2),
            ("join", 1),
            ("join", 2),
            ("toJSON", 1),
        ]
    ],
    st.builds(lambda text: Call("fromJSON", (text,)), json_texts),
    st.builds(lambda *args: Call("format", args), patterns, leaves, leaves),
    st.builds(lambda *args: Call("case", args), tests, leaves, tests, leaves, leaves),
    st.sampled_from(["always", "success", "failure", "cancelled"]).map(lambda name: Call(name, ())),
)
safe_trees = trees(st.one_of(leaves, safe_calls), safe_calls)

scalars = st.one_of(st.none(), st.booleans(), st.sampled_from([0, 1, 2, -1, 1.5]), st.sampled_from(WORDS))
data = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(["a", "ref", "x-y", "result"]), inner),
    max_leaves=8,
)
contexts = st.fixed_dictionaries(dict.fromkeys(CONTEXTS, data))
