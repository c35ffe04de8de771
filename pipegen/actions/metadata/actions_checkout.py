"""What actions/checkout v7.0.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/checkout",
    version="v7.0.1",
    sha="3d3c42e5aac5ba805825da76410c181273ba90b1",
    using="node24",
    majors={
        "7": ("v7.0.1", "3d3c42e5aac5ba805825da76410c181273ba90b1"),
        "6": ("v6.1.0", "d23441a48e516b6c34aea4fa41551a30e30af803"),
        "5": ("v5.1.0", "fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09"),
        "4": ("v4.4.0", "11d5960a326750d5838078e36cf38b85af677262"),
    },
    title="Check out the code",
    inputs=(
        Input("repository", default="${{ github.repository }}"),
        Input("ref"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("ssh-key", secret=True),
        Input("ssh-known-hosts"),
        Input("ssh-strict", "boolean", default="true"),
        Input("ssh-user", default="git"),
        Input("persist-credentials", "boolean", default="true"),
        Input("path"),
        Input("clean", "boolean", default="true"),
        Input("filter"),
        Input("sparse-checkout", "list-newline"),
        Input("sparse-checkout-cone-mode", "boolean", default="true"),
        Input("fetch-depth", "integer", default="1"),
        Input("fetch-tags", "boolean", default="false"),
        Input("show-progress", "boolean", default="true"),
        Input("lfs", "boolean", default="false"),
        Input("submodules", "choice", default="false", choices=("true", "false", "recursive")),
        Input("set-safe-directory", "boolean", default="true"),
        Input("github-server-url"),
        Input("allow-unsafe-pr-checkout", "boolean", default="false"),
    ),
    outputs=("commit", "ref"),
    needs=(Need("contents", "read", "checkout reads the repository", token="token"),),
    notes=("the binding writes persist-credentials: false; a job that pushes with git says True",),
)
