"""PowerShell and cmd scripts as commands: by line and separator, which is as much as effects need."""

import re

from pipegen.semantics.command import Command
from pipegen.semantics.words import GITHUB, Word

_TOKEN = re.compile(
    rf"[ \t\r]+|(\n|;|&&|\|\||\|)|(#[^\n]*)|((?>{GITHUB}|\"[^\"\n]*\"|'[^'\n]*'|[^\s;|&#\"']|[\"'&#])+)"
)


def commands(script: str, continuation: str) -> list[Command]:
    """Return the commands of a script whose lines go on after the given sign."""
    # Blanks in place of the two characters keep every offset
    text = re.sub(re.escape(continuation) + r"\r?\n", lambda found: " " * len(found[0]), script)
    found: list[Command] = []
    words: list[Word] = []
    pipeline = 0
    for token in _TOKEN.finditer(text):
        if token.lastindex == 3:
            words.append(Word(_bare(token[3]), token.start(), token.end()))
        elif token.lastindex == 1:
            if words:
                found.append(Command(tuple(words), words[0].offset, pipeline=pipeline))
                found[-1].piped = token[1] == "|"
                words = []
            pipeline += token[1] != "|"
    if words:
        found.append(Command(tuple(words), words[0].offset, pipeline=pipeline))
    return found


def _bare(text: str) -> str:
    quoted = len(text) > 1 and text[0] in "\"'" and text[-1] == text[0]
    return text[1:-1] if quoted else text
