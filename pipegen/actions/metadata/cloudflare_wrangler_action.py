"""What cloudflare/wrangler-action v4.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "cloudflare/wrangler-action",
    version="v4.0.0",
    sha="ebbaa1584979971c8614a24965b4405ff95890e0",
    using="node24",
    majors={
        "4": ("v4.0.0", "ebbaa1584979971c8614a24965b4405ff95890e0"),
        "3": ("v3.15.0", "9acf94ace14e7dc412b076f2c5c20b8ce93c79cd"),
        "2": ("2.0.0", "4c10c1822abba527d820b29e6333e7f5dac2cabd"),
        "1": ("1.3.0", "3424d15af26edad39d5276be3cc0cc9ffec22b55"),
    },
    title="Run Wrangler",
    inputs=(
        Input("apiToken", secret=True),
        Input("accountId"),
        Input("quiet", "boolean", default="false"),
        Input("environment"),
        Input("workingDirectory"),
        Input("wranglerVersion"),
        Input("secrets", "list-newline"),
        Input("preCommands", "list-newline"),
        Input("postCommands", "list-newline"),
        Input("command", "list-newline"),
        Input("vars", "list-newline"),
        Input("packageManager", "choice", choices=("npm", "pnpm", "yarn", "bun")),
        Input("gitHubToken", secret=True),
    ),
    outputs=(
        "command-output",
        "command-stderr",
        "deployment-url",
        "pages-deployment-alias-url",
        "pages-deployment-id",
        "pages-environment",
    ),
    needs=(
        Need(
            "deployments",
            "write",
            "wrangler-action records the deployment",
            given=("gitHubToken",),
            token="gitHubToken",
        ),
    ),
)
