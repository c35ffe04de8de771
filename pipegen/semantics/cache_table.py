"""Actions that restore caches, and actions that publish.

Sources: the `action.yml` of each action; zizmor's tables for the audit `cache-poisoning` name most of them.
"""

ON, OFF = "on", "off"

CACHES: dict[str, tuple[tuple[str, str, bool], ...]] = {
    "actions/cache": (("lookup-only", OFF, True),),
    "actions/cache/restore": (("lookup-only", OFF, True),),
    "actions/setup-dotnet": (("cache", ON, False),),
    "actions/setup-go": (("cache", ON, True),),
    "actions/setup-java": (("cache", ON, False),),
    "actions/setup-node": (("cache", ON, False), ("package-manager-cache", ON, False)),
    "actions/setup-python": (("cache", ON, False),),
    "actions-rust-lang/setup-rust-toolchain": (("cache", ON, True),),
    "astral-sh/setup-uv": (("enable-cache", ON, True),),
    "awalsh128/cache-apt-pkgs-action": (),
    "determinatesystems/magic-nix-cache-action": (("use-gha-cache", ON, True),),
    "graalvm/setup-graalvm": (("cache", ON, False),),
    "gradle/actions/setup-gradle": (("cache-disabled", OFF, True),),
    "jdx/mise-action": (("cache", ON, True),),
    "mlugg/setup-zig": (("use-cache", ON, True),),
    "mozilla-actions/sccache-action": (),
    "nix-community/cache-nix-action": (),
    "oven-sh/setup-bun": (("no-cache", OFF, True),),
    "pyo3/maturin-action": (("sccache", ON, False),),
    "ramsey/composer-install": (("ignore-cache", OFF, True),),
    "ruby/setup-ruby": (("bundler-cache", ON, False),),
    "swatinem/rust-cache": (("lookup-only", OFF, True),),
}
"""The inputs by which each action is told to restore a cache (`on`) or not (`off`), and whether it does without them.

An action without inputs always restores one.
"""

FIRST_WITH_CACHE = {"actions/setup-go": 4, "astral-sh/setup-uv": 5}
"""The first major version that caches without being told."""

LAST_WITH_CACHE = {"astral-sh/setup-uv": 9}
"""The last major version that caches without being told."""

PUBLISHERS = frozenset([
    "aws-actions/amazon-ecs-deploy-task-definition", "aws-actions/aws-cloudformation-github-deploy", "azure/aci-deploy",
    "azure/container-apps-deploy-action", "azure/functions-action", "azure/sql-action", "cloudflare/wrangler-action",
    "google-github-actions/deploy-appengine", "google-github-actions/deploy-cloud-functions",
    "google-github-actions/deploy-cloudrun", "goreleaser/goreleaser-action", "jreleaser/release-action",
    "katyo/publish-crates", "ncipollo/release-action", "pypa/gh-action-pypi-publish", "redhat-actions/push-to-registry",
    "rubygems/release-gem", "softprops/action-gh-release",
])  # fmt: skip
"""Actions that hand to others what the job has made."""
