"""Vera, production: a version tag on main is migrated, deployed and tried out, after an approval."""

from pipegen import Job, Pipeline, Push, actions, always, format, github, run, to_json
from pipegen.kits import node

from ._shared import NODE, SLACK_WEBHOOK, deliver, migrate, production

URL = "https://api.vera.app"

merged = Job(
    "merged",
    name="Tag is on main",
    steps=[
        actions.checkout(fetch_depth=0),
        run(
            'git merge-base --is-ancestor "$GITHUB_SHA" origin/main',
            name="Require that the tagged commit is on main",
        ),
    ],
)

release = Job(
    "release",
    name="Release to production",
    needs=[merged],
    environment=production,
    timeout_minutes=30,
    steps=[*node.setup(NODE, cache=False), migrate(), *deliver(production, URL)],
)

notify = Job(
    "notify",
    name="Tell the team",
    needs=[release],
    if_=always(),
    environment=production.replace(url=None, deployment=False),
    steps=[
        actions.slackapi.slack_github_action(
            webhook=SLACK_WEBHOOK,
            webhook_type="incoming-webhook",
            errors=True,
            continue_on_error=True,  # a notice that does not arrive neither spoils a good release nor hides a bad one
            payload=f'{{"text": {to_json(format("Production {0}: {1}", github.ref_name, release.result))}}}',
        )
    ],
)

pipeline = Pipeline("production", name="Production", on=Push(tags=["v*"]), jobs=[merged, release, notify])
