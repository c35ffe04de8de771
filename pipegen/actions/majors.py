"""The inputs of actions by major version, for versions and actions that the metadata does not describe.

Sources: the action files at the release tags of each repository, read in November 2026, and the table of popular
actions of actionlint 1.7.12 (MIT). An input is listed when any release of the major version has it. Names of inputs are
separated by blanks; `!` follows one that every release requires without a default, `~` a deprecated one, then what to
use instead where the action says so. Actions that get new inputs every few weeks are left out.
"""

MAJORS: dict[str, dict[int, str]] = {
    "8398a7/action-slack": {
        3: "author_name cancelled_message channel custom_payload failure_message fields github_base_url github_token icon_emoji icon_url if_mention job_name mention status! success_message text username",  # noqa: E501
    },
    "actions-cool/issues-helper": {
        3: "actions assign-command assignee-includes assignees body body-includes close-issue close-reason comment-auth comment-id create-issue-if-not-exist direction duplicate-command duplicate-labels emoji exclude-issue-numbers exclude-labels inactive-day inactive-label inactive-mode issue-assignee issue-creator issue-emoji issue-mentioned issue-number issue-state label-color label-desc label-name labels lock-reason random-to remove-labels repo require-permission show-thanks state title title-excludes title-includes token update-mode",  # noqa: E501
    },
    "actions/attest-build-provenance": {
        1: "github-token push-to-registry show-summary subject-digest subject-name subject-path",
        2: "github-token push-to-registry show-summary subject-checksums subject-digest subject-name subject-path",
        3: "github-token push-to-registry show-summary subject-checksums subject-digest subject-name subject-path",
        4: "create-storage-record github-token predicate predicate-path predicate-type push-to-registry show-summary subject-checksums subject-digest subject-name subject-path",  # noqa: E501
    },
    "actions/attest-sbom": {
        1: "github-token push-to-registry sbom-path! show-summary subject-digest subject-name subject-path",
        2: "github-token push-to-registry sbom-path! show-summary subject-checksums subject-digest subject-name subject-path",  # noqa: E501
        3: "github-token push-to-registry sbom-path! show-summary subject-checksums subject-digest subject-name subject-path",  # noqa: E501
        4: "github-token push-to-registry sbom-path! show-summary subject-checksums subject-digest subject-name subject-path",  # noqa: E501
    },
    "actions/cache": {
        0: "key! path! restore-keys",
        1: "key! path! restore-keys",
        2: "key! path! restore-keys upload-chunk-size",
        3: "enableCrossOsArchive fail-on-cache-miss key! lookup-only path! restore-keys upload-chunk-size",
        4: "enableCrossOsArchive fail-on-cache-miss key! lookup-only path! restore-keys save-always~ upload-chunk-size",
        5: "enableCrossOsArchive fail-on-cache-miss key! lookup-only path! restore-keys save-always~ upload-chunk-size",
    },
    "actions/cache/restore": {
        3: "enableCrossOsArchive fail-on-cache-miss key! lookup-only path! restore-keys",
        4: "enableCrossOsArchive fail-on-cache-miss key! lookup-only path! restore-keys",
        5: "enableCrossOsArchive fail-on-cache-miss key! lookup-only path! restore-keys",
    },
    "actions/cache/save": {
        3: "enableCrossOsArchive key! path! upload-chunk-size",
        4: "enableCrossOsArchive key! path! upload-chunk-size",
        5: "enableCrossOsArchive key! path! upload-chunk-size",
    },
    "actions/checkout": {
        1: "clean fetch-depth lfs path ref repository submodules token",
        2: "allow-unsafe-pr-checkout clean fetch-depth lfs path persist-credentials ref repository set-safe-directory ssh-key ssh-known-hosts ssh-strict submodules token",  # noqa: E501
        3: "allow-unsafe-pr-checkout clean fetch-depth fetch-tags github-server-url lfs path persist-credentials ref repository set-safe-directory sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict submodules token",  # noqa: E501
        4: "allow-unsafe-pr-checkout clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token",  # noqa: E501
        5: "allow-unsafe-pr-checkout clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token",  # noqa: E501
        6: "allow-unsafe-pr-checkout clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token",  # noqa: E501
        7: "allow-unsafe-pr-checkout clean fetch-depth fetch-tags filter github-server-url lfs path persist-credentials ref repository set-safe-directory show-progress sparse-checkout sparse-checkout-cone-mode ssh-key ssh-known-hosts ssh-strict ssh-user submodules token",  # noqa: E501
    },
    "actions/configure-pages": {
        4: "enablement generator_config_file static_site_generator token",
        5: "enablement generator_config_file static_site_generator token",
        6: "enablement generator_config_file static_site_generator token",
    },
    "actions/create-github-app-token": {
        1: "app-id app_id~app-id github-api-url owner permission-actions permission-administration permission-checks permission-codespaces permission-contents permission-dependabot-secrets permission-deployments permission-email-addresses permission-environments permission-followers permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members permission-metadata permission-organization-administration permission-organization-announcement-banners permission-organization-copilot-seat-management permission-organization-custom-org-roles permission-organization-custom-properties permission-organization-custom-roles permission-organization-events permission-organization-hooks permission-organization-packages permission-organization-personal-access-token-requests permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking permission-packages permission-pages permission-profile permission-pull-requests permission-repository-custom-properties permission-repository-hooks permission-repository-projects permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts permission-workflows private-key private_key~private-key repositories skip-token-revoke skip_token_revoke~skip-token-revoke",  # noqa: E501
        2: "app-id! github-api-url owner permission-actions permission-administration permission-checks permission-codespaces permission-contents permission-custom-properties-for-organizations permission-dependabot-secrets permission-deployments permission-email-addresses permission-enterprise-custom-properties-for-organizations permission-environments permission-followers permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members permission-metadata permission-organization-administration permission-organization-announcement-banners permission-organization-copilot-seat-management permission-organization-custom-org-roles permission-organization-custom-properties permission-organization-custom-roles permission-organization-events permission-organization-hooks permission-organization-packages permission-organization-personal-access-token-requests permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking permission-packages permission-pages permission-profile permission-pull-requests permission-repository-custom-properties permission-repository-hooks permission-repository-projects permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts permission-workflows private-key! repositories skip-token-revoke",  # noqa: E501
        3: "app-id! github-api-url owner permission-actions permission-administration permission-checks permission-codespaces permission-contents permission-custom-properties-for-organizations permission-dependabot-secrets permission-deployments permission-email-addresses permission-enterprise-custom-properties-for-organizations permission-environments permission-followers permission-git-ssh-keys permission-gpg-keys permission-interaction-limits permission-issues permission-members permission-metadata permission-organization-administration permission-organization-announcement-banners permission-organization-copilot-seat-management permission-organization-custom-org-roles permission-organization-custom-properties permission-organization-custom-roles permission-organization-events permission-organization-hooks permission-organization-packages permission-organization-personal-access-token-requests permission-organization-personal-access-tokens permission-organization-plan permission-organization-projects permission-organization-secrets permission-organization-self-hosted-runners permission-organization-user-blocking permission-packages permission-pages permission-profile permission-pull-requests permission-repository-custom-properties permission-repository-hooks permission-repository-projects permission-secret-scanning-alerts permission-secrets permission-security-events permission-single-file permission-starring permission-statuses permission-team-discussions permission-vulnerability-alerts permission-workflows private-key! repositories skip-token-revoke",  # noqa: E501
    },
    "actions/delete-package-versions": {
        5: "delete-only-pre-release-versions delete-only-untagged-versions ignore-versions min-versions-to-keep num-old-versions-to-delete owner package-name! package-type! package-version-ids token",  # noqa: E501
    },
    "actions/dependency-review-action": {
        4: "allow-dependencies-licenses allow-ghsas allow-licenses base-ref comment-summary-in-pr config-file deny-groups deny-licenses deny-packages external-repo-token fail-on-scopes fail-on-severity head-ref license-check repo-token retry-on-snapshot-warnings retry-on-snapshot-warnings-timeout show-openssf-scorecard show-patched-versions vulnerability-check warn-on-openssf-scorecard-level warn-only",  # noqa: E501
    },
    "actions/deploy-pages": {
        3: "artifact_name error_count preview reporting_interval timeout token",
        4: "artifact_name error_count preview reporting_interval timeout token",
        5: "artifact_name error_count preview reporting_interval timeout token",
    },
    "actions/download-artifact": {
        1: "name! path",
        2: "name path",
        3: "name path",
        4: "artifact-ids github-token merge-multiple name path pattern repository run-id",
        5: "artifact-ids github-token merge-multiple name path pattern repository run-id",
        6: "artifact-ids github-token merge-multiple name path pattern repository run-id",
        7: "artifact-ids github-token merge-multiple name path pattern repository run-id",
        8: "artifact-ids digest-mismatch github-token merge-multiple name path pattern repository run-id skip-decompress",  # noqa: E501
    },
    "actions/first-interaction": {
        1: "issue-message pr-message repo-token!",
        2: "issue_message pr_message repo_token",
        3: "issue_message pr_message repo_token",
    },
    "actions/github-script": {
        0: "debug github-token previews result-encoding script! user-agent",
        1: "debug github-token previews result-encoding script! user-agent",
        2: "debug github-token previews result-encoding script! user-agent",
        3: "debug github-token previews result-encoding script! user-agent",
        4: "debug github-token previews result-encoding script! user-agent",
        5: "debug github-token previews result-encoding script! user-agent",
        6: "debug github-token previews result-encoding retries retry-exempt-status-codes script! user-agent",
        7: "base-url debug github-token previews result-encoding retries retry-exempt-status-codes script! user-agent",
        8: "base-url debug github-token previews result-encoding retries retry-exempt-status-codes script! user-agent",
    },
    "actions/labeler": {
        5: "configuration-path dot pr-number repo-token sync-labels",
        6: "configuration-path dot pr-number repo-token sync-labels",
    },
    "actions/setup-dotnet": {
        1: "config-file dotnet-version include-prerelease owner source-url version~dotnet-version",
        2: "config-file dotnet-version global-json-file include-prerelease owner source-url",
        3: "cache cache-dependency-path config-file dotnet-quality dotnet-version global-json-file owner source-url",
        4: "cache cache-dependency-path config-file dotnet-quality dotnet-version global-json-file owner source-url",
        5: "architecture cache cache-dependency-path config-file dotnet-channel dotnet-quality dotnet-version global-json-file owner source-url workloads",  # noqa: E501
        6: "architecture cache cache-dependency-path config-file dotnet-channel dotnet-quality dotnet-version global-json-file owner source-url workloads",  # noqa: E501
    },
    "actions/setup-go": {
        1: "go-version version~go-version",
        2: "check-latest go-version stable token",
        3: "architecture cache cache-dependency-path check-latest go-version go-version-file token",
        4: "architecture cache cache-dependency-path check-latest go-version go-version-file token",
        5: "architecture cache cache-dependency-path check-latest go-version go-version-file token",
        6: "architecture cache cache-dependency-path check-latest go-download-base-url go-version go-version-file token",  # noqa: E501
        7: "architecture cache cache-dependency-path check-latest go-download-base-url go-version go-version-file token",  # noqa: E501
    },
    "actions/setup-java": {
        1: "architecture gpg-passphrase gpg-private-key java-package java-version jdkFile server-id server-password server-username settings-path version~java-version",  # noqa: E501
        2: "architecture cache check-latest distribution! gpg-passphrase gpg-private-key java-package java-version! jdkFile job-status overwrite-settings server-id server-password server-username settings-path",  # noqa: E501
        3: "architecture cache check-latest distribution! gpg-passphrase gpg-private-key java-package java-version java-version-file jdkFile job-status mvn-toolchain-id mvn-toolchain-vendor overwrite-settings server-id server-password server-username settings-path token",  # noqa: E501
        4: "architecture cache cache-dependency-path check-latest distribution! gpg-passphrase gpg-private-key java-package java-version java-version-file jdkFile job-status mvn-toolchain-id mvn-toolchain-vendor overwrite-settings server-id server-password server-username settings-path token",  # noqa: E501
        5: "architecture cache cache-dependency-path check-latest distribution gpg-passphrase gpg-private-key java-package java-version java-version-file jdk-file jdkFile~jdk-file job-status mvn-toolchain-id mvn-toolchain-vendor overwrite-settings server-id server-password server-username set-default settings-path show-download-progress token verify-signature verify-signature-public-key",  # noqa: E501
    },
    "actions/setup-node": {
        1: "always-auth node-version registry-url scope version~node-version",
        2: "always-auth architecture cache cache-dependency-path check-latest node-version node-version-file registry-url scope token version~node-version",  # noqa: E501
        3: "always-auth architecture cache cache-dependency-path check-latest node-version node-version-file registry-url scope token",  # noqa: E501
        4: "always-auth architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file registry-url scope token",  # noqa: E501
        5: "always-auth architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file package-manager-cache registry-url scope token",  # noqa: E501
        6: "always-auth architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file package-manager-cache registry-url scope token",  # noqa: E501
        7: "architecture cache cache-dependency-path check-latest mirror mirror-token node-version node-version-file package-manager-cache registry-url scope token",  # noqa: E501
    },
    "actions/setup-python": {
        1: "architecture python-version version~python-version",
        2: "architecture cache cache-dependency-path python-version token",
        3: "architecture cache cache-dependency-path python-version token",
        4: "allow-prereleases architecture cache cache-dependency-path check-latest python-version python-version-file token update-environment",  # noqa: E501
        5: "allow-prereleases architecture cache cache-dependency-path check-latest freethreaded python-version python-version-file token update-environment",  # noqa: E501
        6: "allow-prereleases architecture cache cache-dependency-path check-latest freethreaded pip-install pip-version python-version python-version-file token update-environment",  # noqa: E501
        7: "allow-prereleases architecture cache cache-dependency-path check-latest freethreaded pip-version python-version python-version-file token update-environment",  # noqa: E501
    },
    "actions/stale": {
        1: "days-before-close days-before-stale exempt-issue-label exempt-pr-label operations-per-run repo-token! stale-issue-label stale-issue-message stale-pr-label stale-pr-message",  # noqa: E501
        2: "days-before-close days-before-stale debug-only exempt-issue-labels exempt-pr-labels only-labels operations-per-run repo-token! stale-issue-label stale-issue-message stale-pr-label stale-pr-message",  # noqa: E501
        3: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token skip-stale-issue-message skip-stale-pr-message stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        4: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates labels-to-add-when-unstale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        5: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        6: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        7: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        8: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-stale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        9: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-stale labels-to-remove-when-unstale only-issue-labels only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
        10: "any-of-issue-labels any-of-labels any-of-pr-labels ascending close-issue-label close-issue-message close-issue-reason close-pr-label close-pr-message days-before-close days-before-issue-close days-before-issue-stale days-before-pr-close days-before-pr-stale days-before-stale debug-only delete-branch enable-statistics exempt-all-assignees exempt-all-issue-assignees exempt-all-issue-milestones exempt-all-milestones exempt-all-pr-assignees exempt-all-pr-milestones exempt-assignees exempt-draft-pr exempt-issue-assignees exempt-issue-labels exempt-issue-milestones exempt-milestones exempt-pr-assignees exempt-pr-labels exempt-pr-milestones ignore-issue-updates ignore-pr-updates ignore-updates include-only-assigned labels-to-add-when-unstale labels-to-remove-when-stale labels-to-remove-when-unstale only-issue-labels only-issue-types only-labels only-pr-labels operations-per-run remove-issue-stale-when-updated remove-pr-stale-when-updated remove-stale-when-updated repo-token sort-by stale-issue-label stale-issue-message stale-pr-label stale-pr-message start-date",  # noqa: E501
    },
    "actions/upload-artifact": {
        1: "name! path!",
        2: "if-no-files-found name path! retention-days",
        3: "if-no-files-found include-hidden-files name path! retention-days",
        4: "compression-level if-no-files-found include-hidden-files name overwrite path! retention-days",
        5: "compression-level if-no-files-found include-hidden-files name overwrite path! retention-days",
        6: "compression-level if-no-files-found include-hidden-files name overwrite path! retention-days",
        7: "archive compression-level if-no-files-found include-hidden-files name overwrite path! retention-days",
    },
    "actions/upload-pages-artifact": {
        1: "name path retention-days",
        2: "name path retention-days",
        3: "name path retention-days",
        4: "name path retention-days",
    },
    "appleboy/ssh-action": {
        0: "cipher command_timeout debug envs envs_format fingerprint host key key_path passphrase password port proxy_cipher proxy_fingerprint proxy_host proxy_key proxy_key_path proxy_passphrase proxy_password proxy_port proxy_timeout proxy_use_insecure_cipher proxy_username script script_stop sync timeout use_insecure_cipher username",  # noqa: E501
        1: "allenvs capture_stdout cipher command_timeout curl_insecure debug envs envs_format fingerprint host key key_path passphrase password port protocol proxy_cipher proxy_fingerprint proxy_host proxy_key proxy_key_path proxy_passphrase proxy_password proxy_port proxy_protocol proxy_timeout proxy_use_insecure_cipher proxy_username request_pty script script_path script_stop sync timeout use_insecure_cipher username version",  # noqa: E501
    },
    "astral-sh/setup-uv": {
        1: "cache-dependency-glob cache-local-path cache-suffix checksum enable-cache github-token version",
        2: "cache-dependency-glob cache-local-path cache-suffix checksum enable-cache github-token version",
        3: "cache-dependency-glob cache-local-path cache-suffix checksum enable-cache github-token prune-cache tool-bin-dir tool-dir version",  # noqa: E501
        4: "cache-dependency-glob cache-local-path cache-suffix checksum enable-cache github-token ignore-nothing-to-cache prune-cache python-version tool-bin-dir tool-dir version",  # noqa: E501
        5: "cache-dependency-glob cache-local-path cache-suffix checksum enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache prune-cache pyproject-file python-version tool-bin-dir tool-dir uv-file version",  # noqa: E501
        6: "activate-environment add-problem-matchers cache-dependency-glob cache-local-path cache-suffix checksum enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache manifest-file prune-cache python-version restore-cache save-cache server-url tool-bin-dir tool-dir version version-file working-directory",  # noqa: E501
        7: "activate-environment add-problem-matchers cache-dependency-glob cache-local-path cache-python cache-suffix checksum enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache manifest-file prune-cache python-version resolution-strategy restore-cache save-cache tool-bin-dir tool-dir venv-path version version-file working-directory",  # noqa: E501
        8: "activate-environment add-problem-matchers cache-dependency-glob cache-local-path cache-python cache-suffix checksum download-from-astral-mirror enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache manifest-file no-project prune-cache python-version quiet resolution-strategy restore-cache save-cache tool-bin-dir tool-dir venv-path version version-file working-directory",  # noqa: E501
        9: "activate-environment add-problem-matchers cache-dependency-glob cache-local-path cache-python cache-suffix checksum download-from-astral-mirror enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache manifest-file no-project prune-cache python-version quiet resolution-strategy restore-cache save-cache tool-bin-dir tool-dir venv-path version version-file working-directory",  # noqa: E501
        10: "activate-environment add-problem-matchers cache-dependency-glob cache-local-path cache-python cache-suffix checksum download-from-astral-mirror enable-cache github-token ignore-empty-workdir ignore-nothing-to-cache manifest-file no-project prune-cache python-version quiet resolution-strategy restore-cache save-cache tool-bin-dir tool-dir venv-path version version-file working-directory",  # noqa: E501
    },
    "aws-actions/amazon-ecr-login": {
        1: "http-proxy mask-password registries registry-ids registry-type skip-logout",
        2: "http-proxy mask-password registries registry-type skip-logout",
    },
    "aws-actions/configure-aws-credentials": {
        1: "audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token mask-aws-account-id role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume web-identity-token-file",  # noqa: E501
        2: "audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token http-proxy inline-session-policy managed-session-policies mask-aws-account-id role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume web-identity-token-file",  # noqa: E501
        3: "audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token disable-retry http-proxy inline-session-policy managed-session-policies mask-aws-account-id output-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround unset-current-credentials web-identity-token-file",  # noqa: E501
        4: "audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token disable-retry http-proxy inline-session-policy managed-session-policies mask-aws-account-id output-credentials output-env-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround unset-current-credentials use-existing-credentials web-identity-token-file",  # noqa: E501
        5: "action-timeout-s allowed-account-ids audience aws-access-key-id aws-region! aws-secret-access-key aws-session-token disable-retry force-skip-oidc http-proxy inline-session-policy managed-session-policies mask-aws-account-id no-proxy output-credentials output-env-credentials retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround unset-current-credentials use-existing-credentials web-identity-token-file",  # noqa: E501
        6: "action-timeout-s allowed-account-ids audience aws-access-key-id aws-profile aws-region! aws-secret-access-key aws-session-token custom-tags disable-retry force-skip-oidc http-proxy inline-session-policy managed-session-policies mask-aws-account-id no-proxy output-credentials output-env-credentials overwrite-aws-profile retry-max-attempts role-chaining role-duration-seconds role-external-id role-session-name role-skip-session-tagging role-to-assume special-characters-workaround sts-endpoint transitive-tag-keys unset-current-credentials use-existing-credentials web-identity-token-file",  # noqa: E501
    },
    "azure/aks-set-context": {
        4: "admin cluster-name! public-fqdn resource-group! resource-type subscription use-kubelogin",
        5: "admin cluster-name! public-fqdn resource-group! resource-type subscription use-kubelogin",
    },
    "azure/functions-action": {
        1: "app-name! enable-oryx-build package publish-profile remote-build respect-funcignore respect-pom-xml scm-do-build-during-deployment sku slot-name",  # noqa: E501
    },
    "azure/login": {
        2: "allow-no-subscriptions audience auth-type client-id creds enable-AzPSSession environment subscription-id tenant-id",  # noqa: E501
        3: "allow-no-subscriptions audience auth-type client-id creds enable-AzPSSession environment subscription-id tenant-id",  # noqa: E501
    },
    "bahmutov/npm-install": {
        1: "cache-key-prefix install-command useLockFile useRollingCache working-directory",
    },
    "codecov/codecov-action": {
        0: "file flags name token",
        1: "aws_curl_args codecov_curl_args commit_parent directory env_vars fail_ci_if_error file files flags functionalities gcov_args gcov_executable gcov_path_exclude gcov_path_include gcov_prefix gcov_root_dir move_coverage_to_trash name network_filter override_branch override_build override_commit override_pr override_tag path_to_write_report root_dir token verbose working-directory xcode_derived_data xcode_package yml",  # noqa: E501
        2: "commit_parent directory dry_run env_vars fail_ci_if_error file files flags functionalities move_coverage_to_trash name os override_branch override_build override_commit override_pr override_tag root_dir slug token url verbose version working-directory",  # noqa: E501
        3: "commit_parent directory dry_run env_vars fail_ci_if_error file files flags full_report functionalities gcov gcov_args gcov_executable gcov_ignore gcov_include move_coverage_to_trash name network_filter network_prefix os override_branch override_build override_commit override_pr override_tag root_dir slug swift swift_project token upstream_proxy url verbose version working-directory xcode xcode_archive_path xtra_args",  # noqa: E501
        4: "codecov_yml_path commit_parent directory disable_file_fixes disable_safe_directory disable_search dry_run env_vars exclude fail_ci_if_error file files flags git_service handle_no_reports_found job_code name network_filter network_prefix os override_branch override_build override_build_url override_commit override_pr plugin plugins report_code root_dir slug token url use_legacy_upload_endpoint use_oidc verbose version working-directory",  # noqa: E501
        5: "base_sha binary codecov_yml_path commit_parent directory disable_file_fixes disable_safe_directory disable_search disable_telem dry_run env_vars exclude fail_ci_if_error files flags force gcov_args gcov_executable gcov_ignore gcov_include git_service handle_no_reports_found job_code name network_filter network_prefix os override_branch override_build override_build_url override_commit override_pr plugins recurse_submodules report_code report_type root_dir run_command skip_validation slug swift_project token url use_legacy_upload_endpoint use_oidc use_pypi verbose version working-directory",  # noqa: E501
        6: "base_sha binary codecov_yml_path commit_parent directory disable_file_fixes disable_safe_directory disable_search disable_telem dry_run env_vars exclude fail_ci_if_error files flags force gcov_args gcov_executable gcov_ignore gcov_include git_service handle_no_reports_found job_code name network_filter network_prefix os override_branch override_build override_build_url override_commit override_pr plugins recurse_submodules report_code report_type root_dir run_command skip_validation slug swift_project token url use_legacy_upload_endpoint use_oidc use_pypi verbose version working-directory",  # noqa: E501
    },
    "dawidd6/action-download-artifact": {
        3: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack workflow workflow_conclusion workflow_search",  # noqa: E501
        5: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack workflow workflow_conclusion workflow_search",  # noqa: E501
        6: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack workflow workflow_conclusion workflow_search",  # noqa: E501
        7: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack workflow workflow_conclusion workflow_search",  # noqa: E501
        8: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        9: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        10: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        11: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        12: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        13: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        14: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        15: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        16: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        17: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        18: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
        19: "allow_forks branch check_artifacts commit dry_run event github_token if_no_artifact_found merge_multiple name name_is_regexp path pr ref repo run_id run_number search_artifacts skip_unpack use_unzip workflow workflow_conclusion workflow_search",  # noqa: E501
    },
    "dawidd6/action-send-mail": {
        1: "body! content_type from! password! server_address! server_port! subject! to! username!",
        3: "attachments bcc body cc connection_url convert_markdown from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        4: "attachments bcc body cc connection_url convert_markdown from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        5: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        6: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        7: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        8: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        9: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        10: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        11: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        12: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        13: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        14: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        15: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
        16: "attachments bcc body cc connection_url convert_markdown envelope_from envelope_to from! headers html_body ignore_cert in_reply_to nodemailerdebug nodemailerlog password priority reply_to secure server_address server_port subject! to username",  # noqa: E501
    },
    "dessant/lock-threads": {
        5: "add-discussion-labels add-issue-labels add-pr-labels discussion-comment discussion-inactive-days exclude-any-discussion-labels exclude-any-issue-labels exclude-any-pr-labels exclude-discussion-closed-after exclude-discussion-closed-before exclude-discussion-closed-between exclude-discussion-created-after exclude-discussion-created-before exclude-discussion-created-between exclude-issue-closed-after exclude-issue-closed-before exclude-issue-closed-between exclude-issue-created-after exclude-issue-created-before exclude-issue-created-between exclude-pr-closed-after exclude-pr-closed-before exclude-pr-closed-between exclude-pr-created-after exclude-pr-created-before exclude-pr-created-between github-token include-all-discussion-labels include-all-issue-labels include-all-pr-labels include-any-discussion-labels include-any-issue-labels include-any-pr-labels issue-comment issue-inactive-days issue-lock-reason log-output pr-comment pr-inactive-days pr-lock-reason process-only remove-discussion-labels remove-issue-labels remove-pr-labels",  # noqa: E501
        6: "add-discussion-labels add-issue-labels add-pr-labels discussion-comment discussion-inactive-days exclude-any-discussion-labels exclude-any-issue-labels exclude-any-pr-labels exclude-discussion-closed-after exclude-discussion-closed-before exclude-discussion-closed-between exclude-discussion-created-after exclude-discussion-created-before exclude-discussion-created-between exclude-issue-closed-after exclude-issue-closed-before exclude-issue-closed-between exclude-issue-created-after exclude-issue-created-before exclude-issue-created-between exclude-pr-closed-after exclude-pr-closed-before exclude-pr-closed-between exclude-pr-created-after exclude-pr-created-before exclude-pr-created-between github-token include-all-discussion-labels include-all-issue-labels include-all-pr-labels include-any-discussion-labels include-any-issue-labels include-any-pr-labels issue-comment issue-inactive-days issue-lock-reason log-output pr-comment pr-inactive-days pr-lock-reason process-only remove-discussion-labels remove-issue-labels remove-pr-labels",  # noqa: E501
    },
    "docker/build-push-action": {
        1: "add_git_labels always_pull build_args cache_froms dockerfile labels password path push registry repository~ tag_with_ref tag_with_sha tags target username",  # noqa: E501
        2: "add-hosts allow build-args build-contexts builder cache-from cache-to cgroup-parent context file github-token labels load network no-cache outputs platforms pull push secret-files secrets shm-size ssh tags target ulimit",  # noqa: E501
        3: "add-hosts allow attests build-args build-contexts builder cache-from cache-to cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-files secrets shm-size ssh tags target ulimit",  # noqa: E501
        4: "add-hosts allow attests build-args build-contexts builder cache-from cache-to cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-files secrets shm-size ssh tags target ulimit",  # noqa: E501
        5: "add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-envs secret-files secrets shm-size ssh tags target ulimit",  # noqa: E501
        6: "add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-envs secret-files secrets shm-size ssh tags target ulimit",  # noqa: E501
        7: "add-hosts allow annotations attests build-args build-contexts builder cache-from cache-to call cgroup-parent context file github-token labels load network no-cache no-cache-filters outputs platforms provenance pull push sbom secret-envs secret-files secrets shm-size ssh tags target ulimit",  # noqa: E501
    },
    "docker/login-action": {
        1: "ecr logout password registry username",
        2: "ecr logout password registry username",
        3: "ecr logout password registry registry-auth scope username",
        4: "ecr logout password registry registry-auth scope username",
    },
    "docker/metadata-action": {
        1: "github-token images! label-custom sep-labels sep-tags tag-coerce-tag tag-custom tag-custom-only tag-edge tag-edge-branch tag-latest tag-latest-match tag-match tag-match-group tag-match-latest~tag-latest tag-schedule tag-semver tag-sha",  # noqa: E501
        2: "bake-target flavor github-token images! labels sep-labels sep-tags tags",
        3: "bake-target flavor github-token images! labels sep-labels sep-tags tags",
        4: "bake-target context flavor github-token images! labels sep-labels sep-tags tags",
        5: "annotations bake-target context flavor github-token images labels sep-annotations sep-labels sep-tags tags",
        6: "annotations bake-target context flavor github-token images labels sep-annotations sep-labels sep-tags tags",
    },
    "docker/setup-buildx-action": {
        1: "buildkitd-flags config config-inline driver driver-opts endpoint install use version",
        2: "append buildkitd-flags cleanup config config-inline driver driver-opts endpoint github_token install platforms use version",  # noqa: E501
        3: "append buildkitd-config buildkitd-config-inline buildkitd-flags cache-binary cleanup config~buildkitd-config config-inline~buildkitd-config-inline driver driver-opts endpoint install~ keep-state name platforms use version",  # noqa: E501
        4: "append buildkitd-config buildkitd-config-inline buildkitd-flags cache-binary cleanup driver driver-opts endpoint keep-state name platforms use version",  # noqa: E501
    },
    "docker/setup-qemu-action": {
        1: "image platforms",
        2: "image platforms",
        3: "cache-image image platforms",
        4: "cache-image image platforms reset",
    },
    "dorny/paths-filter": {
        1: "filters! githubToken token",
        2: "base filters! initial-fetch-depth list-files ref token working-directory",
        3: "base filters! initial-fetch-depth list-files predicate-quantifier ref token working-directory",
        4: "base filters! initial-fetch-depth list-files predicate-quantifier ref token working-directory",
    },
    "enricomi/publish-unit-test-result-action": {
        1: "check_name check_run_annotations check_run_annotations_branch comment_mode comment_on_pr comment_title commit compare_to_earlier_commit deduplicate_classes_by_file_name event_file event_name fail_on files! github_retries github_token hide_comments ignore_runs job_summary json_file json_thousands_separator pull_request_build report_individual_runs seconds_between_github_reads seconds_between_github_writes test_changes_limit time_unit",  # noqa: E501
        2: "action_fail action_fail_on_inconclusive check_name check_run check_run_annotations check_run_annotations_branch comment_mode comment_title commit compare_to_earlier_commit deduplicate_classes_by_file_name event_file event_name fail_on files github_retries github_token github_token_actor~ ignore_runs job_summary json_file json_suite_details json_test_case_results json_thousands_separator junit_files~files large_files nunit_files~files pull_request_build report_individual_runs report_suite_logs search_pull_requests secondary_rate_limit_wait_seconds seconds_between_github_reads seconds_between_github_writes ssl_verify test_changes_limit test_file_prefix time_unit trx_files~files xunit_files~files",  # noqa: E501
    },
    "erlef/setup-beam": {
        1: "disable_problem_matchers elixir-version github-token gleam-version hexpm-mirrors install-hex install-rebar otp-architecture otp-version rebar3-version version-file version-type",  # noqa: E501
    },
    "game-ci/unity-builder": {
        4: "allowDirtyBuild androidExportType androidKeyaliasName androidKeyaliasPass androidKeystoreBase64 androidKeystoreName androidKeystorePass androidSymbolType androidTargetSdkVersion androidVersionCode awsStackName buildMethod buildName buildProfile buildsPath cacheKey cacheUnityInstallationOnMac chownFilesTo containerCpu containerHookFiles containerMemory containerRegistryImageVersion containerRegistryRepository customCommandHooks customHookFiles customImage customJob customParameters dockerCpuLimit dockerIsolationMode dockerMemoryLimit dockerWorkspacePath enableGpu githubOwner gitPrivateToken kubeConfig kubeStorageClass kubeVolume kubeVolumeSize manualExit postBuildSteps preBuildSteps projectPath providerStrategy readInputFromOverrideList readInputOverrideCommand runAsHostUser skipActivation sshAgent sshPublicKeysDirectoryPath targetPlatform unityHubVersionOnMac unityLicensingServer unityVersion version versioning watchToEnd",  # noqa: E501
    },
    "github/codeql-action/analyze": {
        3: "add-snippets~ category check_name checkout_path cleanup-level expect-error matrix output post-processed-sarif-path ram ref sha skip-queries threads token upload upload-database wait-for-processing",  # noqa: E501
        4: "add-snippets~ category check_name checkout_path cleanup-level expect-error matrix output post-processed-sarif-path ram ref sha skip-queries threads token upload upload-database wait-for-processing",  # noqa: E501
    },
    "github/codeql-action/autobuild": {
        3: "matrix token working-directory",
        4: "matrix token working-directory",
    },
    "github/codeql-action/init": {
        3: "analysis-kinds build-mode check-run-id config config-file db-location debug debug-artifact-name debug-database-name dependency-caching external-repository-token languages matrix packs quality-queries queries ram registries setup-python-dependencies source-root threads token tools trap-caching",  # noqa: E501
        4: "analysis-kinds build-mode check-run-id config config-file db-location debug debug-artifact-name debug-database-name dependency-caching external-repository-token languages matrix packs quality-queries queries ram registries setup-python-dependencies source-root threads token tools trap-caching",  # noqa: E501
    },
    "github/super-linter": {
        3: "",
        4: "",
        5: "",
        6: "",
        7: "",
    },
    "golangci/golangci-lint-action": {
        4: "args github-token install-mode only-new-issues skip-build-cache skip-cache skip-pkg-cache version working-directory",  # noqa: E501
        5: "annotations args cache-invalidation-interval github-token install-mode only-new-issues skip-cache skip-save-cache version working-directory",  # noqa: E501
        6: "args cache-invalidation-interval github-token install-mode only-new-issues problem-matchers skip-cache skip-save-cache verify version working-directory",  # noqa: E501
        7: "args cache-invalidation-interval github-token install-mode only-new-issues problem-matchers skip-cache skip-save-cache verify version working-directory",  # noqa: E501
        8: "args cache-invalidation-interval github-token install-mode only-new-issues problem-matchers skip-cache skip-save-cache verify version working-directory",  # noqa: E501
        9: "args cache-invalidation-interval debug experimental github-token install-mode install-only only-new-issues problem-matchers skip-cache skip-save-cache verify version version-file working-directory",  # noqa: E501
    },
    "google-github-actions/auth": {
        0: "access_token_lifetime access_token_scopes access_token_subject activate_credentials_file audience backoff backoff_limit cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email lifetime project_id retries service_account token_format workload_identity_provider",  # noqa: E501
        1: "access_token_lifetime access_token_scopes access_token_subject audience backoff backoff_limit cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email project_id retries service_account token_format workload_identity_provider",  # noqa: E501
        2: "access_token_lifetime access_token_scopes access_token_subject audience backoff~ backoff_limit~ cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email project_id request_reason retries~ service_account token_format universe workload_identity_provider",  # noqa: E501
        3: "access_token_lifetime access_token_scopes access_token_subject audience cleanup_credentials create_credentials_file credentials_json delegates export_environment_variables id_token_audience id_token_include_email project_id request_reason service_account token_format universe workload_identity_provider",  # noqa: E501
    },
    "google-github-actions/get-secretmanager-secrets": {
        2: "encoding export_to_environment min_mask_length secrets! universe",
        3: "encoding export_to_environment min_mask_length secrets! universe",
    },
    "google-github-actions/setup-gcloud": {
        0: "cleanup_credentials credentials_file_path export_default_credentials install_components project_id service_account_email service_account_key version",  # noqa: E501
        1: "install_components project_id skip_install version",
        2: "install_components project_id skip_install skip_tool_cache version",
        3: "cache install_components project_id skip_install version",
    },
    "google-github-actions/upload-cloud-storage": {
        2: "concurrency destination! gcloudignore_path glob gzip headers parent path! predefinedAcl process_gcloudignore project_id resumable universe",  # noqa: E501
        3: "concurrency destination! gcloudignore_path glob gzip headers parent path! predefinedAcl process_gcloudignore project_id resumable universe",  # noqa: E501
    },
    "goreleaser/goreleaser-action": {
        5: "args distribution install-only version workdir",
        6: "args distribution install-only version workdir",
        7: "args distribution install-only version workdir",
    },
    "gradle/wrapper-validation-action": {
        2: "allow-checksums allow-snapshots min-wrapper-count",
        3: "allow-checksums allow-snapshots min-wrapper-count",
    },
    "hashicorp/setup-terraform": {
        1: "cli_config_credentials_hostname cli_config_credentials_token terraform_version terraform_wrapper",
        2: "cli_config_credentials_hostname cli_config_credentials_token terraform_version terraform_wrapper",
        3: "cli_config_credentials_hostname cli_config_credentials_token terraform_version terraform_wrapper",
        4: "cli_config_credentials_hostname cli_config_credentials_token terraform_version terraform_wrapper",
    },
    "jamesives/github-pages-deploy-action": {
        4: "attempt-limit branch clean clean-exclude commit-message dry-run folder! force git-config-email git-config-name repository-name silent single-commit ssh-key tag target-folder token",  # noqa: E501
    },
    "microsoft/playwright-github-action": {
        1: "",
    },
    "mikepenz/release-changelog-builder-action": {
        4: "baseUrl cache commitMode configuration configurationJson exportCache exportOnly failOnError fetchReleaseInformation fetchReviewers fetchReviews fetchViaCommits fromTag ignorePreReleases includeOpen outputFile owner path platform repo token toTag",  # noqa: E501
        5: "baseUrl cache commitMode configuration configurationJson exportCache exportOnly failOnError fetchReleaseInformation fetchReviewers fetchReviews fetchViaCommits fromTag ignorePreReleases includeOpen mode offlineMode outputFile owner path platform repo token toTag",  # noqa: E501
        6: "baseUrl cache commitMode configuration configurationJson exportCache exportOnly failOnError fetchReleaseInformation fetchReviewers fetchReviews fetchViaCommits fromTag ignorePreReleases includeOnlyPaths includeOpen mode offlineMode outputFile owner path platform repo token toTag",  # noqa: E501
    },
    "msys2/setup-msys2": {
        2: "cache install location msystem pacboy path-type platform-check-severity release update",
    },
    "ncipollo/release-action": {
        1: "allowUpdates artifact~artifacts artifactContentType artifactErrorsFailBuild artifacts body bodyFile commit discussionCategory draft generateReleaseNotes generateReleaseNotesPreviousTag immutableCreate makeLatest name omitBody omitBodyDuringUpdate omitDraftDuringUpdate omitName omitNameDuringUpdate omitPrereleaseDuringUpdate owner prerelease removeArtifacts replacesArtifacts repo skipIfReleaseExists tag token updateOnlyUnreleased",  # noqa: E501
    },
    "nwtgck/actions-netlify": {
        3: "alias deploy-message enable-commit-comment enable-commit-status enable-github-deployment enable-pull-request-comment fails-without-credentials functions-dir github-deployment-description github-deployment-environment github-token netlify-config-path overwrites-pull-request-comment production-branch production-deploy publish-dir!",  # noqa: E501
    },
    "oven-sh/setup-bun": {
        0: "bun-version custom-download-url github-token misc-test-builds repository",
        1: "bun-download-url bun-version no-cache registry-url scope",
        2: "bun-download-url bun-version bun-version-file no-cache registries registry-url~ scope~ token",
    },
    "peaceiris/actions-gh-pages": {
        2: "commitMessage emptyCommits forceOrphan keepFiles tagMessage tagName tagOverwrite useremail username",
        4: "allow_empty_commit cname commit_message deploy_key destination_dir disable_nojekyll enable_jekyll exclude_assets external_repository force_orphan full_commit_message github_token keep_files personal_token publish_branch publish_dir tag_message tag_name user_email user_name",  # noqa: E501
    },
    "peaceiris/actions-hugo": {
        3: "extended hugo-version",
    },
    "peter-evans/create-or-update-comment": {
        4: "append-separator body body-file body-path comment-id edit-mode issue-number reactions reactions-edit-mode repository token",  # noqa: E501
        5: "append-separator body body-file body-path comment-id edit-mode issue-number reactions reactions-edit-mode repository token",  # noqa: E501
    },
    "peter-evans/create-pull-request": {
        1: "assignees author-email author-name base body branch branch-suffix commit-message committer-email committer-name labels milestone project project-column reviewers team-reviewers title token",  # noqa: E501
        2: "assignees author base body branch branch-suffix commit-message committer draft labels milestone path project project-column request-to-parent reviewers team-reviewers title token",  # noqa: E501
        3: "add-paths assignees author base body branch branch-suffix commit-message committer delete-branch draft gpg-sign labels milestone path push-to-fork reviewers signoff team-reviewers title token",  # noqa: E501
        4: "add-paths assignees author base body branch branch-suffix commit-message committer delete-branch draft labels milestone path push-to-fork reviewers signoff team-reviewers title token",  # noqa: E501
        5: "add-paths assignees author base body body-path branch branch-suffix commit-message committer delete-branch draft labels milestone path push-to-fork reviewers signoff team-reviewers title token",  # noqa: E501
        6: "add-paths assignees author base body body-path branch branch-suffix commit-message committer delete-branch draft git-token labels milestone path push-to-fork reviewers signoff team-reviewers title token",  # noqa: E501
        7: "add-paths assignees author base body body-path branch branch-suffix branch-token commit-message committer delete-branch draft labels maintainer-can-modify milestone path push-to-fork reviewers sign-commits signoff team-reviewers title token",  # noqa: E501
        8: "add-paths assignees author base body body-path branch branch-suffix branch-token commit-message committer delete-branch draft labels maintainer-can-modify milestone path push-to-fork reviewers sign-commits signoff team-reviewers title token",  # noqa: E501
    },
    "pnpm/action-setup": {
        1: "bin_dest dest registry run_install version!",
        2: "dest package_json_file run_install standalone version",
        3: "dest package_json_file run_install standalone version",
        4: "dest package_json_file run_install standalone version",
    },
    "preactjs/compressed-size-action": {
        2: "build-script clean-script collapse-unchanged comment-key compression cwd exclude install-script minimum-change-threshold omit-unchanged pattern repo-token show-total sort-by strip-hash use-check",  # noqa: E501
        3: "build-script! clean-script collapse-unchanged comment-key compression cwd exclude install-script minimum-change-threshold omit-unchanged pattern repo-token show-total sort-by strip-hash use-check",  # noqa: E501
    },
    "pulumi/actions": {
        1: "command!",
        5: "always-include-summary cloud-url color command comment-on-pr comment-on-pr-number comment-on-summary config-map diff edit-pr-comment exclude-protected expect-no-changes github-token message parallel plan policyPackConfigs policyPacks pulumi-version pulumi-version-file refresh remove replace secrets-provider stack-name suppress-outputs suppress-progress target target-dependents upsert work-dir",  # noqa: E501
        6: "always-include-summary cloud-url color command comment-on-pr comment-on-pr-number comment-on-summary config-map continue-on-error debug diff edit-pr-comment exclude exclude-dependents exclude-protected expect-no-changes github-token log-flow log-verbosity message parallel plan policyPackConfigs policyPacks pulumi-version pulumi-version-file refresh remove replace secrets-provider stack-name suppress-outputs suppress-progress target target-dependents upsert work-dir",  # noqa: E501
    },
    "reactivecircus/android-emulator-runner": {
        2: "api-level! arch avd-name channel cmake cores disable-animations disable-linux-hw-accel disable-spellchecker disk-size emulator-boot-timeout emulator-build emulator-options emulator-port enable-hw-keyboard force-avd-creation heap-size ndk pre-emulator-launch-script profile ram-size script! sdcard-path-or-size system-image-api-level target working-directory",  # noqa: E501
    },
    "release-drafter/release-drafter": {
        6: "commitish config-name disable-autolabeler disable-releaser footer header include-pre-releases initial-commits-since latest name prerelease prerelease-identifier publish tag version",  # noqa: E501
        7: "commitish config-name dry-run filter-by-range footer header include-pre-releases initial-commits-since latest name prerelease prerelease-identifier publish tag token version",  # noqa: E501
    },
    "reviewdog/action-actionlint": {
        1: "actionlint_flags fail_level fail_on_error~fail_level filter_mode github_token level reporter reviewdog_flags tool_name",  # noqa: E501
    },
    "reviewdog/action-eslint": {
        1: "eslint_flags fail_level fail_on_error~fail_level filter_mode github_token level node_options reporter reviewdog_flags tool_name workdir",  # noqa: E501
    },
    "reviewdog/action-golangci-lint": {
        1: "fail_on_error filter_mode github_token golangci_lint_flags level reporter reviewdog_flags tool_name workdir",  # noqa: E501
        2: "cache fail_level fail_on_error~fail_level filter_mode github_token go_version go_version_file golangci_lint_flags golangci_lint_version level reporter reviewdog_flags reviewdog_version tool_name workdir",  # noqa: E501
    },
    "reviewdog/action-hadolint": {
        1: "exclude fail_level fail_on_error~fail_level filter_mode github_token hadolint_flags hadolint_ignore include level reporter reviewdog_flags tool_name",  # noqa: E501
    },
    "reviewdog/action-misspell": {
        1: "exclude fail_level fail_on_error~fail_level filter_mode github_token ignore level locale path pattern reporter",  # noqa: E501
    },
    "reviewdog/action-rubocop": {
        1: "fail_on_error filter_mode github_token! level reporter reviewdog_flags rubocop_extensions rubocop_flags rubocop_version skip_install tool_name use_bundler workdir",  # noqa: E501
        2: "fail_level fail_on_error~fail_level filter_mode github_token level only_changed reporter reviewdog_flags rubocop_extensions rubocop_flags rubocop_version skip_install tool_name use_bundler workdir",  # noqa: E501
    },
    "reviewdog/action-shellcheck": {
        1: "check_all_files_with_shebangs exclude fail_level fail_on_error~fail_level filter_mode github_token level path pattern reporter reviewdog_flags shellcheck_flags",  # noqa: E501
    },
    "reviewdog/action-tflint": {
        1: "fail_level fail_on_error~fail_level filter_mode flags github_token level reporter tflint_config tflint_init tflint_rulesets tflint_target_dir tflint_version working_directory",  # noqa: E501
    },
    "rhysd/action-setup-vim": {
        1: "configure-args neovim token version",
    },
    "ridedott/merge-me-action": {
        2: "ENABLE_GITHUB_API_PREVIEW ENABLED_FOR_MANUAL_CHANGES GITHUB_LOGIN GITHUB_TOKEN! MAXIMUM_RETRIES MERGE_METHOD PRESET",  # noqa: E501
    },
    "rtcamp/action-slack-notify": {
        2: "",
    },
    "ruby/setup-ruby": {
        1: "bundler bundler-cache cache-version ruby-version rubygems self-hosted token windows-toolchain working-directory",  # noqa: E501
    },
    "shivammathur/setup-php": {
        2: "coverage extensions github-token ini-file ini-values php-version php-version-file tools",
    },
    "slackapi/slack-github-action": {
        1: "channel-id message payload payload-delimiter payload-file-path payload-file-path-parsed slack-message update-ts who-to-greet",  # noqa: E501
        2: "api errors method payload payload-delimiter payload-file-path payload-templated proxy retries token webhook webhook-type",  # noqa: E501
        3: "api errors method payload payload-delimiter payload-file-path payload-templated proxy retries token webhook webhook-type",  # noqa: E501
        4: "api errors method payload payload-delimiter payload-file-path payload-templated proxy retries token webhook webhook-type",  # noqa: E501
    },
    "softprops/action-gh-release": {
        0: "append_body body body-path body_path discussion_category_name draft fail_on_unmatched_files files generate_release_notes name prerelease repository tag_name target_commitish token",  # noqa: E501
        1: "append_body body body_path discussion_category_name draft fail_on_unmatched_files files generate_release_notes name prerelease repository tag_name target_commitish token",  # noqa: E501
        2: "append_body body body_path discussion_category_name draft fail_on_unmatched_files files generate_release_notes make_latest name overwrite_files prerelease preserve_order previous_tag repository tag_name target_commitish token working_directory",  # noqa: E501
        3: "append_body body body_path discussion_category_name draft fail_on_unmatched_files files generate_release_notes make_latest name overwrite_files prerelease preserve_order previous_tag repository tag_name target_commitish token working_directory",  # noqa: E501
    },
    "step-security/harden-runner": {
        0: "allowed-endpoints",
        1: "allowed-endpoints disable-telemetry egress-policy token",
        2: "allowed-endpoints api-key deploy-on-self-hosted-vm disable-file-monitoring disable-sudo disable-sudo-and-containers disable-telemetry egress-policy policy token use-policy-store",  # noqa: E501
    },
    "subosito/flutter-action": {
        2: "architecture cache cache-key cache-path channel dry-run flutter-version flutter-version-file git-source pub-cache pub-cache-key pub-cache-path",  # noqa: E501
    },
    "swatinem/rust-cache": {
        1: "cache-on-failure key sharedKey target-dir working-directory",
        2: "add-job-id-key add-rust-environment-hash-key cache-all-crates cache-bin cache-directories cache-on-failure cache-provider cache-targets cache-workspace-crates cmd-format env-vars key lookup-only prefix-key save-if shared-key workspaces",  # noqa: E501
    },
    "treosh/lighthouse-ci-action": {
        11: "artifactName basicAuthPassword basicAuthUsername budgetPath configPath runs serverBaseUrl serverToken temporaryPublicStorage uploadArtifacts uploadExtraArgs urls",  # noqa: E501
        12: "artifactName basicAuthPassword basicAuthUsername budgetPath configPath runs serverBaseUrl serverToken temporaryPublicStorage uploadArtifacts uploadExtraArgs urls",  # noqa: E501
    },
}
