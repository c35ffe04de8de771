"""What zizmorcore/zizmor-action v0.1.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "zizmorcore/zizmor-action",
    version="v0.1.1",
    sha="f52a838cfabf134edcbaa7c8b3677dde20045018",
    using="composite",
    majors={
        "0": ("v0.1.1", "f52a838cfabf134edcbaa7c8b3677dde20045018"),
    },
    title="Audit the workflows",
    inputs=(
        Input("inputs", "list-space", default="."),
        Input("online-audits", "boolean", default="true"),
        Input("persona", "choice", default="regular", choices=("regular", "pedantic", "auditor")),
        Input("min-severity", "choice", choices=("unknown", "informational", "low", "medium", "high")),
        Input("min-confidence", "choice", choices=("unknown", "low", "medium", "high")),
        Input("version", default="latest"),
        Input("token", default="${{ github.token }}", secret=True),
        Input("advanced-security", "boolean", default="true"),
    ),
    needs=(
        Need("contents", "read", "zizmor-action reads the repository", token="token"),
        Need("actions", "read", "zizmor-action reads the workflow run in a private repository", token="token"),
        Need("security-events", "write", "zizmor-action uploads its findings", where={"advanced-security": ("true",)}),
    ),
    notes=("newer releases exist that are not known here",),
)
