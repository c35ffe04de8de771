"""What actions/attest-build-provenance v4.1.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/attest-build-provenance",
    version="v4.1.0",
    sha="a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32",
    using="composite",
    majors={
        "4": ("v4.1.0", "a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32"),
        "3": ("v3.2.0", "96278af6caaf10aea03fd8d33a09a777ca52d62f"),
        "2": ("v2.4.0", "e8998f949152b193b063cb0ec769d69d929409be"),
        "1": ("v1.4.4", "ef244123eb79f2f7a7e75d99086184180e6d0018"),
    },
    title="Attest the build provenance",
    inputs=(
        Input("subject-path", "list-comma-or-newline"),
        Input("subject-digest"),
        Input("subject-name"),
        Input("subject-checksums"),
        Input("predicate-type"),
        Input("predicate"),
        Input("predicate-path"),
        Input("push-to-registry", "boolean", default="false"),
        Input("create-storage-record", "boolean", default="true"),
        Input("show-summary", "boolean", default="true"),
        Input("github-token", default="${{ github.token }}", secret=True),
    ),
    outputs=("attestation-id", "attestation-url", "bundle-path", "storage-record-ids"),
    needs=(
        Need("id-token", "write", "attest-build-provenance signs with an identity token"),
        Need("attestations", "write", "attest-build-provenance stores the attestation", token="github-token"),
        Need("contents", "read", "attest-build-provenance reads the repository", token="github-token"),
        Need(
            "packages",
            "write",
            "attest-build-provenance pushes the attestation to the registry",
            where={"push-to-registry": ("true",)},
        ),
        Need(
            "artifact-metadata",
            "write",
            "attest-build-provenance records where the image is stored",
            where={"push-to-registry": ("true",), "create-storage-record": ("true",)},
            token="github-token",
        ),
    ),
)
