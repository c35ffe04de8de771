"""Where a value stands in a Python script: only in place of a whole string or operand can it be read instead."""

from __future__ import annotations

import re

from pipegen.compile.hole import MARK, refusal, worst

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

    from pipegen.compile.hole import Hole, Namer

    Piece = tuple[str, int, int]
    """A token's text, its start and its end."""

_READ_IT = 'pass it as env={...} and read os.environ["NAME"]'
_RUNS = frozenset("exec eval compile system popen run call check_call check_output Popen getoutput".split())
_STRING_ENDS = ("'", '"')


def place(text: str, holes: list[Hole], name: Namer) -> str:
    """Return a script with `os.environ[...]` for each mark; raises a ModelError where one is a part of something."""
    stem = "hole"
    while stem in text:
        stem += "_"
    marks = [f"{stem}{at}z" for at in range(len(holes))]
    pieces = text.split(MARK)
    marked = pieces[0] + "".join([mark + piece for mark, piece in zip(marks, pieces[1:], strict=True)])
    shown = {mark: hole.text for mark, hole in zip(marks, holes, strict=True)}
    out: list[str] = []
    at = 0
    reads = False
    before = [("", 0, 0), ("", 0, 0)]
    tokens = _tokens(marked, holes)
    for number, token in enumerate(tokens):
        source, start, end = token
        inside = [hole for mark, hole in zip(marks, holes, strict=True) if mark in source and not hole.inline]
        if source.startswith("#"):
            shown.update({marks[holes.index(hole)]: hole.label for hole in inside})
        elif inside:
            _check(inside[0], source, marks[holes.index(inside[0])])
            _check_around(inside[0], before, tokens[number + 1 : number + 2])
            out += [marked[at:start], f'os.environ["{name(inside[0])}"]']
            at, reads = end, True
        before = [before[1], token]
    done = re.sub(rf"{stem}\d+z", lambda match: shown[match[0]], "".join(out) + marked[at:])
    return _with_import(done, holes) if reads else done


def _tokens(text: str, holes: list[Hole]) -> list[Piece]:
    import tokenize  # late: scripts of the shell `python` are rare
    from io import StringIO

    skipped = (tokenize.NL, tokenize.INDENT, tokenize.DEDENT)
    starts = [0, 0]
    for line in text.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    pieces: list[Piece] = []
    depth = 0
    try:
        for token in tokenize.generate_tokens(StringIO(text).readline):
            # From Python 3.12 on an f-string is several tokens; here it is one string again.
            kind = tokenize.tok_name[token.type]
            start, end = starts[token.start[0]] + token.start[1], starts[token.end[0]] + token.end[1]
            if depth:
                start = pieces.pop()[1]
            depth += kind.endswith("STRING_START") - kind.endswith("STRING_END")
            if token.type not in skipped or depth:
                pieces.append((text[start:end], start, end))
    except (tokenize.TokenError, SyntaxError):
        _refuse_first(holes, "in a Python script that cannot be read")
    return pieces


def _refuse_first(holes: list[Hole], where: str) -> NoReturn:
    raise refusal(worst(holes), where, _READ_IT)


def _check(hole: Hole, source: str, mark: str) -> None:
    if not re.fullmatch(rf"{mark}|[rRuU]?(?:'{mark}'|\"{mark}\"|'''{mark}'''|\"\"\"{mark}\"\"\")", source):
        hole.refuse("in a part of a Python string or name", _READ_IT)
    if hole.harmless and source == mark:
        hole.inline = True  # it may be a number, which its text in a variable is not


def _check_around(hole: Hole, before: list[Piece], after: list[Piece]) -> None:
    left, right = before[1][0], after[0][0] if after else ""
    if left == "." or left.endswith(_STRING_ENDS) or right.endswith(_STRING_ENDS):
        hole.refuse("next to a string or a name that it would belong to", _READ_IT)
    if hole.stranger and before[1][0] == "(" and before[0][0] in _RUNS:
        hole.refuse(f"in what {before[0][0]}() runs as a program", _READ_IT)


def _with_import(script: str, holes: list[Hole]) -> str:
    if re.search(r"^import os[ \t]*(?:[,;#]|$)", script, re.MULTILINE):
        return script
    if "__future__" in script:
        _refuse_first(holes, "in a Python script that does not `import os`")
    return "import os\n" + script
