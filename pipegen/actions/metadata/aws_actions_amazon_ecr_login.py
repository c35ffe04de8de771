"""What aws-actions/amazon-ecr-login v2.1.7 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "aws-actions/amazon-ecr-login",
    version="v2.1.7",
    sha="03f1aad4c6c7ffd436567f42f9384779290529bd",
    using="node24",
    majors={
        "2": ("v2.1.7", "03f1aad4c6c7ffd436567f42f9384779290529bd"),
        "1": ("v1.7.1", "5a88a04c91d5c6f97aae0d9be790e64d9b1d47b7"),
    },
    title="Log in to Amazon ECR",
    inputs=(
        Input("http-proxy"),
        Input("mask-password", "boolean", default="true"),
        Input("registries", "list-comma"),
        Input("registry-type", "choice", default="private", choices=("private", "public")),
        Input("skip-logout", "boolean", default="false"),
    ),
    outputs=("registry",),
    open_outputs=True,
    notes=("besides `registry`, a user name and a password output per registry are set at run time",),
)
