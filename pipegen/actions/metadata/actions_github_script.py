"""What actions/github-script v8.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "actions/github-script",
    version="v8.0.0",
    sha="ed597411d8f924073f98dfc5c65a23a2325f34cd",
    using="node24",
    majors={
        "8": ("v8.0.0", "ed597411d8f924073f98dfc5c65a23a2325f34cd"),
        "7": ("v7.1.0", "f28e40c7f34bde8b3046d885e986cb6290c5673b"),
        "6": ("v6.4.1", "d7906e4ad0b1822421a7e6a35d5ca353c962f410"),
        "5": ("v5.2.0", "211cb3fefb35a799baa5156f9321bb774fe56294"),
    },
    inputs=(
        Input("script", required=True),
        Input("github-token", default="${{ github.token }}", secret=True),
        Input("debug", "boolean", default="${{ runner.debug == '1' }}"),
        Input("user-agent", default="actions/github-script"),
        Input("previews", "list-comma"),
        Input("result-encoding", "choice", default="json", choices=("string", "json")),
        Input("retries", "integer", default="0"),
        Input("retry-exempt-status-codes", "list-comma", default="400,401,403,404,422"),
        Input("base-url"),
    ),
    outputs=("result",),
    notes=("what the script needs of the token only its author knows: declare it on the job",),
)
