"""Tokens of a shell script: one regular expression that tells words, operators, redirects and comments apart."""

import re

from pipegen.semantics.words import GITHUB

BLANK, PLAIN, QUOTED, VARIABLE, NEWLINE, OPERATOR, REDIRECT, COMMENT = range(8)
"""What the groups of `TOKEN` are: the number of the group is the kind of the token."""

TOKEN = re.compile(
    r"(?>[ \t\r]+|\\\r?\n)*+(?:"
    r"(?!\d*[<>]|#)((?>[^\s;&|<>()$`\"'\\]++))(?=[\s;&|<>()]|\\\r?\n[ \t]|\Z)"  # a word as it stands
    r'|"([^"\\$`]*)"(?=[\s;&|<>()]|\\\r?\n[ \t]|\Z)'  # one that is quoted as a whole
    rf"|((?:\"(?=\$\w+\"))?+\$\w+\"?|{GITHUB})(?=[\s;&|<>()]|\Z)"  # a variable or an expression alone
    r"|(\n[ \t\r\n]*+)"
    r"|(;;&|;;|;&|;|&&|\|\||\|&|\||&(?!>)|\(|\))"
    r"|((?>\d*(?:<<<|<<-|<<|<&|<>|>>|>&|>\||[<>](?!\())|&>>|&>))"
    r"|(#[^\n]*)"
    r")"
)
"""The next token after blanks and continued lines; no match where a word is made of several pieces, or at the end."""

SKIPPED = re.compile(r"(?>[ \t\r]+|\\\r?\n)*+")
"""What stands before a token."""
