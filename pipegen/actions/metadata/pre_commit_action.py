"""What pre-commit/action v3.0.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "pre-commit/action",
    version="v3.0.1",
    sha="2c7b3805fd2a0fd8c1884dcaebf91fc102a13ecd",
    using="composite",
    majors={
        "3": ("v3.0.1", "2c7b3805fd2a0fd8c1884dcaebf91fc102a13ecd"),
        "2": ("v2.0.3", "9b88afc9cd57fd75b655d5c71bd38146d07135fe"),
        "1": ("v1.1.1", "0e8fba5d1e9d8c2ebf73076423cb5aedf606e358"),
    },
    title="Run pre-commit",
    inputs=(Input("extra_args", default="--all-files"),),
    unpinned=("actions/cache@v4",),
)
