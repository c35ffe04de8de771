"""What hashicorp/setup-terraform v4.0.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "hashicorp/setup-terraform",
    version="v4.0.1",
    sha="dfe3c3f87815947d99a8997f908cb6525fc44e9e",
    using="node24",
    majors={
        "4": ("v4.0.1", "dfe3c3f87815947d99a8997f908cb6525fc44e9e"),
        "3": ("v3.1.2", "b9cd54a3c349d3f38e8881555d616ced269862dd"),
        "2": ("v2.0.3", "633666f66e0061ca3b725c73b2ec20cd13a8fdd1"),
        "1": ("v1.4.0", "ed3a0531877aca392eb870f440d9ae7aba83a6bd"),
    },
    title="Set up Terraform",
    inputs=(
        Input("cli_config_credentials_hostname", default="app.terraform.io"),
        Input("cli_config_credentials_token", secret=True),
        Input("terraform_version", default="latest"),
        Input("terraform_wrapper", "boolean", default="true"),
    ),
)
