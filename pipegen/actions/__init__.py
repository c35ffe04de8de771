"""Typed functions for known actions: `actions.checkout(fetch_depth=0)`.

The name follows from the `uses` text. Dashes, dots and slashes become underscores; the owner `actions` is left out, any
other owner is a namespace: `actions/setup-node` is `actions.setup_node`, `actions/cache/restore` is
`actions.cache_restore`, `docker/build-push-action` is `actions.docker.build_push_action`,
`github/codeql-action/init` is `actions.github.codeql_action_init`.

Inputs are keywords in the same spelling (`fetch-depth` is `fetch_depth`, `apiToken` is `api_token`); a word of Python
gets a trailing underscore, and an input that is called like a keyword of every step (id, name, if_, env,
timeout_minutes, continue_on_error, background, effect, comment) gets `with_` in front: `with_name=` names the
artifact, `name=` the step. An input that takes several values takes a list. A deprecated input takes only raw().
"""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions import amondnet as amondnet
    from pipegen.actions import anchore as anchore
    from pipegen.actions import aquasecurity as aquasecurity
    from pipegen.actions import astral_sh as astral_sh
    from pipegen.actions import aws_actions as aws_actions
    from pipegen.actions import azure as azure
    from pipegen.actions import cloudflare as cloudflare
    from pipegen.actions import codecov as codecov
    from pipegen.actions import datadog as datadog
    from pipegen.actions import docker as docker
    from pipegen.actions import dorny as dorny
    from pipegen.actions import expo as expo
    from pipegen.actions import getsentry as getsentry
    from pipegen.actions import github as github
    from pipegen.actions import gitleaks as gitleaks
    from pipegen.actions import google_github_actions as google_github_actions
    from pipegen.actions import googleapis as googleapis
    from pipegen.actions import gradle as gradle
    from pipegen.actions import grafana as grafana
    from pipegen.actions import hashicorp as hashicorp
    from pipegen.actions import ossf as ossf
    from pipegen.actions import oven_sh as oven_sh
    from pipegen.actions import peter_evans as peter_evans
    from pipegen.actions import pnpm as pnpm
    from pipegen.actions import pre_commit as pre_commit
    from pipegen.actions import pypa as pypa
    from pipegen.actions import release_drafter as release_drafter
    from pipegen.actions import ruby as ruby
    from pipegen.actions import sigstore as sigstore
    from pipegen.actions import slackapi as slackapi
    from pipegen.actions import snyk as snyk
    from pipegen.actions import softprops as softprops
    from pipegen.actions import step_security as step_security
    from pipegen.actions import zizmorcore as zizmorcore
    from pipegen.actions.bindings.actions_attest import attest as attest
    from pipegen.actions.bindings.actions_attest_build_provenance import (
        attest_build_provenance as attest_build_provenance,
    )
    from pipegen.actions.bindings.actions_cache import cache as cache
    from pipegen.actions.bindings.actions_cache_restore import cache_restore as cache_restore
    from pipegen.actions.bindings.actions_cache_save import cache_save as cache_save
    from pipegen.actions.bindings.actions_checkout import checkout as checkout
    from pipegen.actions.bindings.actions_configure_pages import configure_pages as configure_pages
    from pipegen.actions.bindings.actions_create_github_app_token import (
        create_github_app_token as create_github_app_token,
    )
    from pipegen.actions.bindings.actions_dependency_review_action import (
        dependency_review_action as dependency_review_action,
    )
    from pipegen.actions.bindings.actions_deploy_pages import deploy_pages as deploy_pages
    from pipegen.actions.bindings.actions_download_artifact import download_artifact as download_artifact
    from pipegen.actions.bindings.actions_github_script import github_script as github_script
    from pipegen.actions.bindings.actions_labeler import labeler as labeler
    from pipegen.actions.bindings.actions_setup_dotnet import setup_dotnet as setup_dotnet
    from pipegen.actions.bindings.actions_setup_go import setup_go as setup_go
    from pipegen.actions.bindings.actions_setup_java import setup_java as setup_java
    from pipegen.actions.bindings.actions_setup_node import setup_node as setup_node
    from pipegen.actions.bindings.actions_setup_python import setup_python as setup_python
    from pipegen.actions.bindings.actions_stale import stale as stale
    from pipegen.actions.bindings.actions_upload_artifact import upload_artifact as upload_artifact
    from pipegen.actions.bindings.actions_upload_artifact_merge import upload_artifact_merge as upload_artifact_merge
    from pipegen.actions.bindings.actions_upload_pages_artifact import upload_pages_artifact as upload_pages_artifact
else:

    def __getattr__(name):
        from pipegen.actions.door import open_room

        value = globals()[name] = open_room(name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members()
