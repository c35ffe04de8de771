"""What step-security/harden-runner v2.20.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "step-security/harden-runner",
    version="v2.20.1",
    sha="b09bb98e06d4d774595224525879c09bc6e98c40",
    using="node24",
    majors={
        "2": ("v2.20.1", "b09bb98e06d4d774595224525879c09bc6e98c40"),
        "1": ("v1.5.0", "2e205a28d0e1da00c5f53b161f4067b052c61f34"),
        "0": ("v0.4.0", "dea7bd51ad9ea3da09c16c60ecd5b9de22cb8e92"),
    },
    title="Harden the runner",
    inputs=(
        Input("allowed-endpoints", "list-space"),
        Input("egress-policy", "choice", default="block", choices=("audit", "block")),
        Input("token", default="${{ github.token }}", secret=True),
        Input("disable-telemetry", "boolean", default="false"),
        Input("disable-sudo", "boolean", default="false", deprecated="disable-sudo-and-containers"),
        Input("disable-sudo-and-containers", "boolean", default="false"),
        Input("disable-file-monitoring", "boolean", default="false"),
        Input("policy"),
        Input("api-key", secret=True),
        Input("use-policy-store", "boolean", default="false"),
        Input("deploy-on-self-hosted-vm", "boolean", default="false"),
    ),
)
