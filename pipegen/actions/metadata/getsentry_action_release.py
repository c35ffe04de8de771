"""What getsentry/action-release v3.7.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "getsentry/action-release",
    version="v3.7.0",
    sha="ff07929a6537bac57790c3451cf4d364aca38528",
    using="composite",
    majors={
        "3": ("v3.7.0", "ff07929a6537bac57790c3451cf4d364aca38528"),
        "2": ("v2.0.0", "e3542deb6dd46200cca4bd79d4096d4bdb92e1b7"),
        "1": ("v1.11.0", "a74facf8a080ecbdf1cb355f16743530d712abb7"),
    },
    title="Create the Sentry release",
    inputs=(
        Input("environment"),
        Input("sourcemaps", "list-space"),
        Input("inject", "boolean", default="true"),
        Input("dist"),
        Input("finalize", "boolean", default="true"),
        Input("ignore_missing", "boolean", default="false"),
        Input("ignore_empty", "boolean", default="false"),
        Input("started_at"),
        Input("version", deprecated="release"),
        Input("release"),
        Input("version_prefix", deprecated="release_prefix"),
        Input("release_prefix"),
        Input("set_commits", "choice", choices=("auto", "skip", "manual")),
        Input("repo"),
        Input("commit"),
        Input("previous_commit"),
        Input("projects", "list-space"),
        Input("url_prefix"),
        Input("strip_common_prefix", "boolean", default="false"),
        Input("working_directory"),
        Input("disable_telemetry", "boolean", default="false"),
        Input("disable_safe_directory", "boolean", default="false"),
    ),
    unpinned=("docker://ghcr.io/getsentry/action-release-image:3.7.0",),
    notes=(
        "needs env SENTRY_AUTH_TOKEN, SENTRY_ORG and SENTRY_PROJECT (or the projects input)",
        "the composite action runs a container image by version tag, which a commit SHA does not pin",
    ),
)
