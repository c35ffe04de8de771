"""What gitleaks/gitleaks-action v3.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Need

ACTION = Action(
    "gitleaks/gitleaks-action",
    version="v3.0.0",
    sha="e0c47f4f8be36e29cdc102c57e68cb5cbf0e8d1e",
    using="node24",
    majors={
        "3": ("v3.0.0", "e0c47f4f8be36e29cdc102c57e68cb5cbf0e8d1e"),
        "2": ("v2.3.9", "ff98106e4c7b2bc287b24eaf42907196329070c7"),
        "1": ("v1.6.0", "518e4898c0cd1cc5d9aab6627a2eabd46e81d8da"),
    },
    title="Scan for secrets",
    open_outputs=True,
    needs=(
        Need("contents", "read", "gitleaks-action reads the repository"),
        Need("pull-requests", "write", "gitleaks-action lists the commits of the pull request and comments on leaks"),
    ),
    notes=("takes no inputs: configured by env (GITHUB_TOKEN, GITLEAKS_LICENSE, GITLEAKS_CONFIG)",),
)
