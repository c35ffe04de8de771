"""Effects: what a step does to the world, for the rules on order."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Literal

    Effect = Literal[
        "install", "build", "check", "backup", "migrate", "deploy", "health", "smoke", "watch", "notify", "rollback",
        "restore",
    ]  # fmt: skip

EFFECTS = (
    "install", "build", "check", "backup", "migrate", "deploy", "health", "smoke", "watch", "notify", "rollback",
    "restore",
)  # fmt: skip
"""Every effect, in the order in which a delivery has them."""
