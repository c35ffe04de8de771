"""Major versions of actions that GitHub refuses to run, or whose runtime it has removed from its runners.

Sources: GitHub's announcements of 2024-04-16 (versions 1 to 3 of the artifact actions fail) and 2024-12-05 (versions of
the cache action from before its new service fail), and that of 2023-09-22 (Node 16 ends); the public runner, which
starts whatever asks for Node 12 or Node 16 with a later one; the runtime that each release names in its action file;
actionlint 1.7.12, table of outdated actions (MIT).
"""

RUNTIME: dict[str, tuple[int, ...]] = {
    "8398a7/action-slack": (1, 2),
    "actions-cool/issues-helper": (1, 2),
    "actions-rs/audit-check": (1,),
    "actions-rs/cargo": (1,),
    "actions-rs/clippy-check": (1,),
    "actions-rs/toolchain": (1,),
    "actions/cache": (0, 1, 2, 3),
    "actions/cache/restore": (3,),
    "actions/cache/save": (3,),
    "actions/checkout": (1, 2, 3),
    "actions/configure-pages": (1, 2, 3),
    "actions/create-release": (1,),
    "actions/delete-package-versions": (1, 2, 3, 4),
    "actions/dependency-review-action": (3,),
    "actions/deploy-pages": (1, 2),
    "actions/download-artifact": (1, 2, 3),
    "actions/github-script": (0, 1, 2, 3, 4, 5, 6),
    "actions/labeler": (2, 3, 4),
    "actions/setup-dotnet": (1, 2, 3),
    "actions/setup-go": (1, 2, 3, 4),
    "actions/setup-java": (1, 2, 3),
    "actions/setup-node": (1, 2, 3),
    "actions/setup-python": (1, 2, 3, 4),
    "actions/stale": (1, 2, 3, 4, 5, 6, 7, 8),
    "actions/upload-artifact": (1, 2, 3),
    "actions/upload-release-asset": (1,),
    "aws-actions/amazon-ecr-login": (1,),
    "aws-actions/configure-aws-credentials": (1, 2, 3),
    "azure/aks-set-context": (1, 2, 3),
    "azure/container-scan": (0,),
    "azure/login": (1,),
    "codecov/codecov-action": (1, 2, 3),
    "dawidd6/action-download-artifact": (2,),
    "dawidd6/action-send-mail": (2,),
    "dessant/lock-threads": (2, 3, 4),
    "docker/build-push-action": (2, 3, 4),
    "docker/login-action": (1, 2),
    "docker/metadata-action": (1, 2, 3, 4),
    "docker/setup-buildx-action": (1, 2),
    "docker/setup-qemu-action": (1, 2),
    "dorny/paths-filter": (1, 2),
    "enriikke/gatsby-gh-pages-action": (2,),
    "game-ci/unity-builder": (2, 3),
    "github/codeql-action/analyze": (1, 2),
    "github/codeql-action/autobuild": (1, 2),
    "github/codeql-action/init": (1, 2),
    "githubocto/flat": (1, 2, 3),
    "golangci/golangci-lint-action": (1, 2, 3),
    "google-github-actions/auth": (0, 1),
    "google-github-actions/get-secretmanager-secrets": (1,),
    "google-github-actions/setup-gcloud": (0, 1),
    "google-github-actions/upload-cloud-storage": (1,),
    "goreleaser/goreleaser-action": (1, 2, 3, 4),
    "gradle/wrapper-validation-action": (1,),
    "hashicorp/setup-terraform": (1, 2),
    "haskell/actions/setup": (1, 2),
    "mikepenz/release-changelog-builder-action": (1, 2, 3),
    "msys2/setup-msys2": (1,),
    "nwtgck/actions-netlify": (1, 2),
    "oven-sh/setup-bun": (0,),
    "peaceiris/actions-gh-pages": (3,),
    "peter-evans/create-or-update-comment": (3,),
    "peter-evans/create-pull-request": (1, 2, 3, 4, 5),
    "pnpm/action-setup": (1, 2),
    "preactjs/compressed-size-action": (1,),
    "pulumi/actions": (2, 3, 4),
    "reactivecircus/android-emulator-runner": (1,),
    "release-drafter/release-drafter": (5,),
    "ridedott/merge-me-action": (1,),
    "shivammathur/setup-php": (1,),
    "softprops/action-gh-release": (0, 1),
    "step-security/harden-runner": (0, 1),
    "swatinem/rust-cache": (1,),
    "treosh/lighthouse-ci-action": (1, 2, 3, 7, 8, 9, 10),
    "wearerequired/lint-action": (1, 2),
}
"""By action the major versions that are made for Node 12 or Node 16."""

REFUSED: dict[str, tuple[tuple[int, ...], ...]] = {
    "actions/cache": ((4, 2, 0), (3, 4, 0)),
    "actions/cache/restore": ((4, 2, 0), (3, 4, 0)),
    "actions/cache/save": ((4, 2, 0), (3, 4, 0)),
    "actions/download-artifact": ((4,),),
    "actions/upload-artifact": ((4,),),
}
"""By action the first release of each major version that still works, newest first; older majors do not."""


def refused(name: str, version: tuple[int, ...]) -> bool:
    """Tell whether GitHub fails every run that uses this version: (3,) is what the moving tag `v3` stands for."""
    firsts = REFUSED.get(name, ())
    for first in firsts:
        if version[0] == first[0]:
            return len(version) == len(first) and version < first
    return bool(firsts) and version[0] < firsts[-1][0]


def runtime_gone(name: str, version: tuple[int, ...]) -> bool:
    """Tell whether this version is made for a runtime that is no longer on the runners."""
    return version[0] in RUNTIME.get(name, ())
