"""The binding of actions/setup-java."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "temurin",
    "zulu",
    "liberica",
    "microsoft",
    "semeru",
    "corretto",
    "oracle",
    "dragonwell",
    "sapmachine",
    "graalvm",
    "graalvm-community",
    "jetbrains",
    "kona",
    "jdkfile",
    "adopt",
    "adopt-hotspot",
    "adopt-openj9",
]

class _Outputs:
    cache_hit: Expr
    cache_primary_key: Expr
    distribution: Expr
    path: Expr
    version: Expr
    def __getitem__(
        self,
        name: Literal[
            "cache-hit",
            "cache-primary-key",
            "distribution",
            "path",
            "version",
        ],
    ) -> Expr: ...

def setup_java(
    *,
    java_version: Sequence[Text] | Text | None = None,
    java_version_file: Text | None = None,
    distribution: _Choices1 | Expr | None = None,
    java_package: Literal["jdk", "jre", "jdk+fx", "jre+fx", "jdk+crac", "jre+crac"] | Expr | None = None,
    architecture: Text | None = None,
    jdk_file: Text | None = None,
    check_latest: bool | Expr | None = None,
    set_default: bool | Expr | None = None,
    verify_signature: bool | Expr | None = None,
    verify_signature_public_key: Text | None = None,
    server_id: Text | None = None,
    server_username: Text | None = None,
    server_password: Text | None = None,
    settings_path: Text | None = None,
    overwrite_settings: bool | Expr | None = None,
    gpg_private_key: Expr | None = None,
    gpg_passphrase: Text | None = None,
    cache: Literal["maven", "gradle", "sbt"] | Expr | None = None,
    cache_dependency_path: Sequence[Text] | Text | None = None,
    job_status: Text | None = None,
    token: Expr | None = None,
    mvn_toolchain_id: Sequence[Text] | Text | None = None,
    mvn_toolchain_vendor: Text | None = None,
    show_download_progress: bool | Expr | None = None,
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
    """Return a step that runs actions/setup-java v5.7.0.

    Trap: distribution values adopt, adopt-hotspot, adopt-openj9 are deprecated.

    Trap: server-username, server-password and gpg-passphrase take the NAME of an environment variable, not the secret.

    Defaults of the action: java_package 'jdk', check_latest 'false', set_default 'true', verify_signature 'false',
    server_id 'github', server_username 'GITHUB_ACTOR', server_password 'GITHUB_TOKEN', overwrite_settings 'true',
    job_status '${{ job.status }}', token "${{ github.server_url == 'https://github.com' && github.token || '' }}",
    show_download_progress 'false'.
    """
