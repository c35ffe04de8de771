"""What pypa/gh-action-pypi-publish v1.8.14 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "pypa/gh-action-pypi-publish",
    version="v1.8.14",
    sha="81e9d935c883d0b210363ab89cf05f3894778450",
    using="docker",
    majors={
        "1": ("v1.8.14", "81e9d935c883d0b210363ab89cf05f3894778450"),
    },
    title="Publish to PyPI",
    inputs=(
        Input("user", default="__token__"),
        Input("password", secret=True),
        Input("repository-url"),
        Input("repository_url", deprecated="repository-url"),
        Input("packages-dir"),
        Input("packages_dir", default="dist", deprecated="packages-dir"),
        Input("verify-metadata", "boolean"),
        Input("verify_metadata", "boolean", default="true", deprecated="verify-metadata"),
        Input("skip-existing", "boolean"),
        Input("skip_existing", "boolean", default="false", deprecated="skip-existing"),
        Input("verbose", "boolean", default="false"),
        Input("print-hash", "boolean"),
        Input("print_hash", "boolean", default="false", deprecated="print-hash"),
    ),
    needs=(Need("id-token", "write", "gh-action-pypi-publish publishes with an identity token", absent=("password",)),),
    notes=(
        "without user and password it publishes with an identity token, best from a protected environment",
        "newer releases exist that are not known here",
    ),
)
