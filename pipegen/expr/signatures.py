"""The functions of the language by name: how each is spelt and how many arguments it takes."""

Signature = tuple[str, int, int]
"""The usual spelling, the fewest and the most arguments."""

MOST = 255
"""The most arguments any function takes (actions/runner, ExpressionConstants)."""

BUILTIN: dict[str, Signature] = {
    "case": ("case", 3, MOST),
    "contains": ("contains", 2, 2),
    "endswith": ("endsWith", 2, 2),
    "format": ("format", 1, MOST),
    "fromjson": ("fromJSON", 1, 1),
    "join": ("join", 1, 2),
    "startswith": ("startsWith", 2, 2),
    "tojson": ("toJSON", 1, 1),
}
"""What every expression may call."""

STATUS: dict[str, Signature] = {
    "always": ("always", 0, 0),
    "cancelled": ("cancelled", 0, 0),
    "failure": ("failure", 0, MOST),
    "success": ("success", 0, MOST),
}
"""What only a condition may call; at job level `success` and `failure` take job names."""

HASH_FILES: Signature = ("hashFiles", 1, MOST)
"""What only the keys of a step may call."""

SIGNATURES: dict[str, Signature] = {**BUILTIN, **STATUS, "hashfiles": HASH_FILES}
"""All functions, by their lower-case name."""
