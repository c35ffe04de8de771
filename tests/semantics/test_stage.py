"""The words by which people say where a job deploys to."""

import pytest

from pipegen.semantics.stage import stages_in, stages_of_command, stages_of_job
from pipegen.workflow.views import Workflow
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping


@pytest.mark.parametrize(
    ("text", "stages"),
    [
        ("deploy-production", {"production"}),
        ("deployProd", {"production"}),
        ("Deploy to PRD", {"production"}),
        ("pre-production", {"staging"}),
        ("non-prod", {"development"}),
        ("staging_eu", {"staging"}),
        ("promote staging to production", {"staging", "production"}),
        ("deploy-pr-preview", {"preview"}),
        ("pull request deployment", {"preview"}),
        ("product-api", set[str]()),
        ("stage files", set[str]()),
        ("devtools", set[str]()),
    ],
)
def test_stages_in(text: str, stages: set[str]) -> None:
    assert stages_in(text) == stages


@pytest.mark.parametrize(
    ("command", "stages"),
    [
        ("railway up --environment staging", {"staging"}),
        ("sls deploy --stage prod", {"production"}),
        ("NODE_ENV=production npm run deploy", set[str]()),
        ("vercel deploy --prod > /dev/null", {"production"}),
    ],
)
def test_stages_of_command(command: str, stages: set[str]) -> None:
    assert stages_of_command(command) == stages


@pytest.mark.parametrize(
    ("job", "stages"),
    [
        ("deploy: {environment: live}", {"production"}),
        ("deploy-staging: {environment: production}", {"production"}),
        ("deploy-staging: {environment: {name: '${{ inputs.to }}'}}", {"staging"}),
        ("deploy: {name: Deploy to QA}", {"qa"}),
        ("test: {}", set[str]()),
    ],
)
def test_stages_of_job(job: str, stages: set[str]) -> None:
    tree = read(f"jobs:\n  {job}\n", "x.yml")
    assert isinstance(tree, Mapping)
    assert stages_of_job(Workflow(tree).jobs[0]) == stages
