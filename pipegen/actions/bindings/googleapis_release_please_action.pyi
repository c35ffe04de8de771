"""The binding of googleapis/release-please-action."""
# Generated from the metadata by pipegen.actions.generate; do not edit.

from collections.abc import Mapping
from typing import Literal, TypeAlias

from pipegen.actions.step import ActionStep
from pipegen.model.effect import Effect
from pipegen.model.expression import Expr
from pipegen.model.outputs import Outputs
from pipegen.model.text import Condition, Count, Flag, Text, Value

_Choices1: TypeAlias = Literal[
    "simple",
    "node",
    "python",
    "go",
    "java",
    "maven",
    "rust",
    "ruby",
    "php",
    "helm",
    "dart",
    "elixir",
    "terraform-module",
    "ocaml",
    "krm-blueprint",
    "expo",
    "bazel",
    "sfdx",
]

def release_please_action(
    *,
    token: Expr | None = None,
    release_type: _Choices1 | str | Expr | None = None,
    path: Text | None = None,
    target_branch: Text | None = None,
    config_file: Text | None = None,
    manifest_file: Text | None = None,
    repo_url: Text | None = None,
    github_api_url: Text | None = None,
    github_graphql_url: Text | None = None,
    fork: bool | Expr | None = None,
    include_component_in_tag: bool | Expr | None = None,
    proxy_server: Text | None = None,
    skip_github_release: bool | Expr | None = None,
    skip_github_pull_request: bool | Expr | None = None,
    changelog_host: Text | None = None,
    id: str | None = None,
    name: Text | None = None,
    if_: Condition | None = None,
    env: Mapping[str, Value] | None = None,
    timeout_minutes: Count | None = None,
    continue_on_error: Flag | None = None,
    background: bool | None = None,
    effect: Effect | None = None,
    comment: str = "",
) -> ActionStep[Outputs]:
    """Return a step that runs googleapis/release-please-action v4.1.4.

    Trap: most outputs are set at run time: releases_created, prs_created, tag_name and others, per package with PATH--
    in front.

    Permissions it may need: contents: write (release-please pushes its branch and tags the release), pull-requests:
    write (release-please opens the release pull request), issues: write (release-please labels the release pull
    request).

    Defaults of the action: token '${{ github.token }}', repo_url '${{ github.repository }}', github_api_url '${{
    github.api_url }}', github_graphql_url '${{ github.graphql_url }}', fork 'false', include_component_in_tag 'false',
    skip_github_release 'false', skip_github_pull_request 'false', changelog_host '${{ github.server_url }}'.
    """
