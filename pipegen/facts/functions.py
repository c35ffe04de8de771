"""Which functions exist only on some keys. Arities and meanings belong to the expression room.

Source: GitHub's workflow schema v1.0 (@actions/workflow-parser 0.3.61), the `context` lists of its definitions.
"""

STATUS = ("always", "cancelled", "failure", "success")
"""Functions about the state of the run: only in the `if` of a job, a step, and an action's pre and post part."""

FILES = ("hashFiles",)
"""Functions that read the workspace: only on keys of steps."""

SPECIAL = STATUS + FILES
"""All functions that a key has to allow; every other built-in function may stand wherever an expression may."""
