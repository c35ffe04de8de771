"""What actions/attest v4.2.2 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "actions/attest",
    version="v4.2.2",
    sha="1e69f48acb82d1966a394da916b4c1698aa569d6",
    using="node24",
    majors={
        "4": ("v4.2.2", "1e69f48acb82d1966a394da916b4c1698aa569d6"),
        "3": ("v3.2.0", "e59cbc1ad1ac2d59339667419eb8cdde6eb61e3d"),
        "2": ("v2.4.0", "ce27ba3b4a9a139d9a20a4a07d69fabb52f1e5bc"),
        "1": ("v1.4.1", "67422f5511b7ff725f4dbd6fb9bd2cd925c65a8d"),
    },
    title="Attest the artifact",
    inputs=(
        Input("subject-path", "list-comma-or-newline"),
        Input("subject-digest"),
        Input("subject-name"),
        Input("subject-checksums"),
        Input("subject-version"),
        Input("sbom-path"),
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
        Need("id-token", "write", "attest signs with an identity token"),
        Need("attestations", "write", "attest stores the attestation", token="github-token"),
        Need("contents", "read", "attest reads the repository", token="github-token"),
        Need(
            "packages", "write", "attest pushes the attestation to the registry", where={"push-to-registry": ("true",)}
        ),
        Need(
            "artifact-metadata",
            "write",
            "attest records where the image is stored",
            where={"push-to-registry": ("true",), "create-storage-record": ("true",)},
            token="github-token",
        ),
    ),
)
