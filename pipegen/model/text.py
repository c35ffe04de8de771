"""Names for the kinds of values that fields take, for annotations; `kind.py` says what they accept at run time."""

from pipegen.model.expression import Expr

Text = str | Expr
"""Text; it may hold `${{ }}`."""

Flag = bool | Expr
Count = int | Expr
Number = int | float | Expr
Value = str | int | float | bool | Expr
"""What an environment variable or an input of an action can be given."""

Condition = bool | str | Expr
"""What `if_` takes: an expression, or text that holds one."""

Data = None | str | int | float | bool | Expr | list["Data"] | tuple["Data", ...] | dict[str, "Data"]
"""What a matrix can hold."""
