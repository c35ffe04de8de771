"""What the bindings of actions take; type checkers must find nothing here."""

from typing import assert_type

from pipegen import Expr, Secret, Variable, actions, github, matrix, raw
from pipegen.model.step import Step, UsesStep

TOKEN = Secret("TOKEN")

checkout = actions.checkout(fetch_depth=0, submodules="recursive", token=TOKEN, persist_credentials=True)
assert_type(checkout.outputs.commit, Expr)
assert_type(checkout.outputs["ref"], Expr)

bare: UsesStep = actions.checkout()
steps: list[Step] = [
    bare,
    actions.checkout(submodules=True, fetch_depth=matrix.depth, name="Sources", if_=github.ref == "refs/heads/main"),
    actions.setup_node(node_version="22", cache="npm", cache_dependency_path=["a/lock", "b/lock"]),
    actions.setup_python(python_version=["3.11", "3.12"]),
    actions.cache(path=["~/.npm", f"{github.workspace}/x"], key=f"npm-{github.sha}", timeout_minutes=5),
    actions.cache(path="~/.npm", key=matrix.key, save_always=raw(True, reason="an old runner needs it")),
    actions.upload_artifact(with_name="site", name="Keep the site", path="dist", if_no_files_found="error"),
    actions.docker.build_push_action(push=github.event_name != "pull_request", tags=["a:1", "a:2"], outputs="type=tar"),
    actions.slackapi.slack_github_action(webhook=TOKEN, payload={"text": "done", "n": [1, github.run_number]}),
    actions.astral_sh.setup_uv(enable_cache=True),
    actions.aquasecurity.trivy_action(severity=["HIGH", "CRITICAL"], format="template-of-ours"),
    actions.step_security.harden_runner(egress_policy="audit", env={"A": 1}),
    actions.amondnet.vercel_action(vercel_token=TOKEN, with_env={"A": "1"}, env={"B": Variable("B")}),
    actions.getsentry.action_release(release=github.sha, effect="notify", comment="tells Sentry"),
]
filtered = actions.dorny.paths_filter(id="filter", filters={"web": ["web/**"]})
assert_type(filtered.outputs.web, Expr)
