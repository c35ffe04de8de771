"""What actions/dependency-review-action v4.9.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/dependency-review-action",
    version="v4.9.0",
    sha="2031cfc080254a8a887f58cffee85186f0e49e48",
    using="node20",
    majors={
        "4": ("v4.9.0", "2031cfc080254a8a887f58cffee85186f0e49e48"),
        "3": ("v3.1.5", "c74b580d73376b7750d3d2a50bfb8adc2c937507"),
        "2": ("v2.5.1", "0efb1d1d84fc9633afcdaad14c485cbbc90ef46c"),
        "1": ("v1.0.2", "a9c83d3af6b9031e20feba03b904645bb23d1dab"),
    },
    title="Review the dependencies",
    inputs=(
        Input("repo-token", default="${{ github.token }}", secret=True),
        Input("fail-on-severity", "choice", choices=("low", "moderate", "high", "critical")),
        Input("fail-on-scopes", "list-comma", items=("unknown", "runtime", "development")),
        Input("base-ref"),
        Input("head-ref"),
        Input("config-file"),
        Input("allow-licenses", "list-comma"),
        Input("deny-licenses", "list-comma"),
        Input("allow-dependencies-licenses", "list-comma"),
        Input("allow-ghsas", "list-comma"),
        Input("external-repo-token", secret=True),
        Input("license-check", "boolean"),
        Input("vulnerability-check", "boolean"),
        Input("comment-summary-in-pr", "choice", choices=("always", "on-failure", "never")),
        Input("deny-packages", "list-comma"),
        Input("deny-groups", "list-comma"),
        Input("retry-on-snapshot-warnings", "boolean"),
        Input("retry-on-snapshot-warnings-timeout", "integer"),
        Input("warn-only", "boolean"),
        Input("show-openssf-scorecard", "boolean"),
        Input("warn-on-openssf-scorecard-level", "number"),
        Input("show-patched-versions", "boolean"),
    ),
    outputs=(
        "comment-content",
        "denied-changes",
        "dependency-changes",
        "invalid-license-changes",
        "vulnerable-changes",
    ),
    needs=(
        Need("contents", "read", "dependency-review compares the dependencies", token="repo-token"),
        Need(
            "pull-requests",
            "write",
            "dependency-review comments on the pull request",
            where={"comment-summary-in-pr": ("always", "on-failure", "true")},
            token="repo-token",
        ),
    ),
)
