"""What actions do, as rows: a name, its effect, and what its inputs must say."""


class ActionRow:
    """An action by name (also below it where the row ends with `/`), its effect, and what an input must hold.

    `needs` names an input and the words of which one must be in it; `but` an input and the words that must not be.
    """

    __slots__ = ("but", "effect", "name", "needs")

    def __init__(
        self, effect: str, name: str, needs: tuple[str, tuple[str, ...]] | None = None,
        but: tuple[str, tuple[str, ...]] | None = None,
    ) -> None:  # fmt: skip
        self.effect = effect
        self.name = name
        self.needs = needs
        self.but = but


ACTIONS = (
    ActionRow("deploy", "amondnet/vercel-action"),
    ActionRow("deploy", "cloudflare/wrangler-action", but=("command", (
        "secret", "d1", "kv", "r2", "versions upload", "--dry-run", "types", "whoami", "tail", "build", "dev", "delete",
    ))),
    ActionRow("deploy", "cloudflare/pages-action"),
    ActionRow("deploy", "superfly/flyctl-actions", ("args", ("deploy",)), ("args", ("--build-only",))),
    ActionRow("deploy", "akhileshns/heroku-deploy"),
    ActionRow("deploy", "aws-actions/amazon-ecs-deploy-task-definition", ("service", ("",))),
    ActionRow("deploy", "aws-actions/aws-cloudformation-github-deploy"),
    ActionRow("deploy", "aws-actions/aws-lambda-deploy", but=("dry-run", ("true",))),
    ActionRow("deploy", "einaregilsson/beanstalk-deploy"),
    ActionRow("deploy", "google-github-actions/deploy-cloudrun"),
    ActionRow("deploy", "google-github-actions/deploy-appengine"),
    ActionRow("deploy", "google-github-actions/deploy-cloud-functions"),
    ActionRow("deploy", "azure/webapps-deploy"),
    ActionRow("deploy", "azure/functions-action"),
    ActionRow("deploy", "azure/k8s-deploy", but=("action", ("reject",))),
    ActionRow("deploy", "azure/container-apps-deploy-action"),
    ActionRow("deploy", "azure/static-web-apps-deploy", ("action", ("upload",))),
    ActionRow("deploy", "firebaseextended/action-hosting-deploy", ("channelid", ("live",))),
    ActionRow("deploy", "netlify/actions/cli", ("args", ("--prod",))),
    ActionRow("deploy", "nwtgck/actions-netlify", ("production-deploy", ("true",))),
    ActionRow("deploy", "bervproject/railway-deploy"),
    ActionRow("deploy", "serverless/github-action", ("args", ("deploy",))),
    ActionRow("deploy", "digitalocean/app_action/deploy"),
    ActionRow("deploy", "supercharge/kubectl-action", ("args", ("apply",))),
    ActionRow("deploy", "pulumi/actions", ("command", ("up", "update"))),
    ActionRow("deploy", "johnbeynon/render-deploy-action"),
    ActionRow("deploy", "denoland/deployctl"),
    ActionRow("notify", "slackapi/slack-github-action/"),
    ActionRow("notify", "8398a7/action-slack"),
    ActionRow("notify", "rtcamp/action-slack-notify"),
    ActionRow("notify", "act10ns/slack"),
    ActionRow("notify", "ravsamhq/notify-slack-action"),
    ActionRow("notify", "voxmedia/github-action-slack-notify-build"),
    ActionRow("notify", "lazy-actions/slatify"),
    ActionRow("notify", "slack-notify/slack-notify"),
    ActionRow("notify", "sarisia/actions-status-discord"),
    ActionRow("notify", "ilshidur/action-discord"),
    ActionRow("notify", "ilshidur/action-slack"),
    ActionRow("notify", "tsickert/discord-webhook"),
    ActionRow("notify", "appleboy/discord-action"),
    ActionRow("notify", "appleboy/telegram-action"),
    ActionRow("notify", "skitionek/notify-microsoft-teams"),
    ActionRow("notify", "dawidd6/action-send-mail"),
    ActionRow("health", "jtalk/url-health-check-action"),
    ActionRow("health", "nev7n/wait_for_response", but=("url", ("localhost", "127.0.0.1"))),
    ActionRow("check", "golangci/golangci-lint-action"),
    ActionRow("check", "snyk/actions/"),
    ActionRow("", "snyk/actions/setup"),
    ActionRow("check", "github/codeql-action/analyze"),
    ActionRow("check", "pre-commit/action"),
    ActionRow("check", "cypress-io/github-action"),
    ActionRow("check", "actions/dependency-review-action"),
    ActionRow("check", "gitleaks/gitleaks-action"),
    ActionRow("check", "aquasecurity/trivy-action"),
    ActionRow("check", "reviewdog/action-eslint"),
    ActionRow("check", "psf/black"),
    ActionRow("check", "astral-sh/ruff-action"),
    ActionRow("build", "docker/build-push-action"),
    ActionRow("build", "docker/bake-action"),
    ActionRow("install", "bahmutov/npm-install"),
    ActionRow("install", "pnpm/action-setup", ("run_install", ("true", "-", "args", "cwd", "recursive"))),
)  # fmt: skip
"""Actions, names in lower case; the longest name that fits decides, `""` says that it has no effect."""

SCRIPT_INPUTS = {
    "appleboy/ssh-action": ("script", "ssh"),
    "nick-fields/retry": ("command", ""),
    "nick-invision/retry": ("command", ""),
    "wandalen/wretry.action": ("command", ""),
    "azure/cli": ("inlinescript", ""),
    "reactivecircus/android-emulator-runner": ("script", ""),
}
"""Actions whose input is a script, and the machine that it runs on (`via`)."""
