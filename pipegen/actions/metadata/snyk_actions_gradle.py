"""What snyk/actions/gradle 0.4.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "snyk/actions/gradle",
    version="0.4.0",
    sha="b98d498629f1c368650224d6d212bf7dfa89e4bf",
    using="docker",
    majors={
        "0": ("0.4.0", "b98d498629f1c368650224d6d212bf7dfa89e4bf"),
    },
    title="Scan with Snyk",
    inputs=(
        Input("command", "choice", default="test", choices=("test", "monitor"), open=True),
        Input("args", "list-space"),
        Input("json", "boolean", default="false"),
    ),
    unpinned=("docker://snyk/snyk:gradle",),
    notes=(
        "runs a container image by mutable tag: a commit SHA does not pin the scanner",
        "needs env SNYK_TOKEN; the scanner's exit code 1 means issues found, 2 failure, 3 no supported project",
    ),
)
