"""The binding of actions/attest-build-provenance."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

class _Outputs:
    attestation_id: Expr
    attestation_url: Expr
    bundle_path: Expr
    storage_record_ids: Expr
    def __getitem__(
        self,
        name: Literal[
            "attestation-id",
            "attestation-url",
            "bundle-path",
            "storage-record-ids",
        ],
    ) -> Expr: ...

def attest_build_provenance(
    *,
    subject_path: Sequence[Text] | Text | None = None,
    subject_digest: Text | None = None,
    subject_name: Text | None = None,
    subject_checksums: Text | None = None,
    predicate_type: Text | None = None,
    predicate: Text | None = None,
    predicate_path: Text | None = None,
    push_to_registry: bool | Expr | None = None,
    create_storage_record: bool | Expr | None = None,
    show_summary: bool | Expr | None = None,
    github_token: Expr | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[_Outputs]:
    """Return a step that runs actions/attest-build-provenance v4.1.0.

    Permissions it may need: id-token: write (attest-build-provenance signs with an identity token), attestations: write
    (attest-build-provenance stores the attestation), contents: read (attest-build-provenance reads the repository),
    packages: write (attest-build-provenance pushes the attestation to the registry), artifact-metadata: write (attest-
    build-provenance records where the image is stored).

    Defaults of the action: push_to_registry 'false', create_storage_record 'true', show_summary 'true', github_token
    '${{ github.token }}'.
    """
