"""What uses of actions need of the run's token."""

import pytest

from pipegen import Secret, github, raw
from pipegen.actions.permissions import required

ATTEST = {
    "id-token": ("write", "attest signs with an identity token"),
    "attestations": ("write", "attest stores the attestation"),
    "contents": ("read", "attest reads the repository"),
}
CHECKOUT = {"contents": ("read", "checkout reads the repository")}
REVIEW = {"contents": ("read", "dependency-review compares the dependencies")}
COMMENT = {"pull-requests": ("write", "dependency-review comments on the pull request")}
OIDC = {"id-token": ("write", "configure-aws-credentials logs in with an identity token")}
PAGES = {"pages": ("read", "configure-pages reads the settings of the site")}
AWS, LOGIN = "aws-actions/configure-aws-credentials", "azure/login"

CASES = [
    ("actions/checkout", {}, CHECKOUT),
    ("Actions/Checkout@v4", {}, CHECKOUT),
    ("actions/checkout", {"token": Secret("PAT")}, {}),
    ("actions/checkout", {"token": github.token}, CHECKOUT),
    ("actions/checkout", {"Token": "${{ secrets.GITHUB_TOKEN }}"}, CHECKOUT),
    ("nobody/knows", {}, {}),
    ("actions/cache", {"path": "a", "key": "b"}, {}),
    ("actions/upload-artifact", {"path": "a"}, {}),
    ("actions/download-artifact", {"name": "a"}, {}),
    ("actions/download-artifact", {"github-token": github.token, "run-id": 1},
     {"actions": ("read", "download-artifact reads artifacts of another run")}),
    ("actions/configure-pages", {}, PAGES),
    ("actions/configure-pages", {"enablement": "false"}, PAGES),
    ("actions/configure-pages", {"enablement": True}, {"pages": ("write", "configure-pages switches Pages on")}),
    ("actions/attest", {}, ATTEST),
    ("actions/attest", {"push-to-registry": True}, ATTEST | {
        "packages": ("write", "attest pushes the attestation to the registry"),
        "artifact-metadata": ("write", "attest records where the image is stored")}),
    ("actions/attest", {"push-to-registry": True, "create-storage-record": raw(False, reason="private")}, ATTEST | {
        "packages": ("write", "attest pushes the attestation to the registry")}),
    ("actions/dependency-review-action", {}, REVIEW),
    ("actions/dependency-review-action", {"comment-summary-in-pr": "never"}, REVIEW),
    ("actions/dependency-review-action", {"comment-summary-in-pr": "on-failure"}, REVIEW | COMMENT),
    ("actions/dependency-review-action", {"comment-summary-in-pr": github.event.x}, REVIEW | COMMENT),
    (AWS, {"role-to-assume": "r", "aws-region": "eu"}, OIDC),
    (AWS, {"role-to-assume": "r", "aws-access-key-id": "k"}, {}),
    (AWS, {"role-to-assume": "r", "role-chaining": True}, {}),
    (AWS, {"aws-access-key-id": "k"}, {}),
    (LOGIN, {"client-id": "x"}, {"id-token": ("write", "azure/login logs in with an identity token")}),
    (LOGIN, {"creds": Secret("C")}, {}),
    (LOGIN, {"auth-type": "IDENTITY"}, {}),
    ("cloudflare/wrangler-action", {}, {}),
    ("cloudflare/wrangler-action", {"gitHubToken": github.token},
     {"deployments": ("write", "wrangler-action records the deployment")}),
    ("codecov/codecov-action", {"token": Secret("T")}, {}),
    ("codecov/codecov-action", {"use_oidc": True},
     {"id-token": ("write", "codecov-action uploads with an identity token")}),
    ("pypa/gh-action-pypi-publish", {"password": Secret("P")}, {}),
    ("pypa/gh-action-pypi-publish", {},
     {"id-token": ("write", "gh-action-pypi-publish publishes with an identity token")}),
    ("zizmorcore/zizmor-action", {"advanced-security": False},
     {"contents": ("read", "zizmor-action reads the repository"),
      "actions": ("read", "zizmor-action reads the workflow run in a private repository")}),
    ("softprops/action-gh-release", {"discussion_category_name": "News"},
     {"contents": ("write", "action-gh-release publishes the release"),
      "discussions": ("write", "action-gh-release opens a discussion for the release")}),
    ("actions/stale", {"delete-branch": True},
     {"issues": ("write", "stale labels, comments on and closes issues"),
      "pull-requests": ("write", "stale labels, comments on and closes pull requests"),
      "contents": ("write", "stale deletes the branches of closed pull requests")}),
]  # fmt: skip


@pytest.mark.parametrize(("uses", "with_", "expected"), CASES)
def test_required(uses, with_, expected):
    assert required(uses, with_) == expected
