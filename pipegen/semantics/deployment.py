"""What a deployment is like: how it goes live, whether it waits for the new version, whether it is a preview."""

import re

from pipegen.semantics.stage import PREVIEW, stages_in, stages_of_command, stages_of_job
from pipegen.workflow.views import text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.semantics.effects import Act
    from pipegen.workflow.views import WorkflowStep

SERVER, GUARDED, INFRASTRUCTURE, PAGES, STORE, UNKNOWN = "server", "guarded", "infrastructure", "pages", "store", ""
"""How a deployment goes live.

- server: the new version replaces the old one, well or not
- guarded: the platform waits until the new version is well and keeps the old one where it is not
- infrastructure: it makes the places where versions run
- pages: files or functions that are swapped as a whole
- store: an app store or an update of installed apps
"""

_PROGRAMS = {
    "railway": SERVER, "kubectl": SERVER, "helm": SERVER, "helmfile": SERVER, "heroku": SERVER, "git": SERVER,
    "cap": SERVER, "mina": SERVER, "dep": SERVER, "envoy": SERVER, "dokku": SERVER, "docker": SERVER,
    "docker-compose": SERVER, "systemctl": SERVER, "supervisorctl": SERVER, "pm2": SERVER, "argocd": SERVER,
    "render": SERVER, "curl": SERVER, "nomad": SERVER,
    "fly": GUARDED, "flyctl": GUARDED, "gcloud": GUARDED, "kamal": GUARDED, "eb": GUARDED, "doctl": GUARDED,
    "copilot": GUARDED, "modal": GUARDED, "sam": GUARDED, "serverless": GUARDED, "sls": GUARDED,
    "terraform": INFRASTRUCTURE, "tofu": INFRASTRUCTURE, "terragrunt": INFRASTRUCTURE, "pulumi": INFRASTRUCTURE,
    "cdk": INFRASTRUCTURE, "sst": INFRASTRUCTURE,
    "vercel": PAGES, "netlify": PAGES, "firebase": PAGES, "wrangler": PAGES, "convex": PAGES, "supabase": PAGES,
    "deployctl": PAGES,
    "eas": STORE,
}  # fmt: skip

_AWS = {
    "ecs": SERVER, "apprunner": SERVER, "elasticbeanstalk": SERVER, "deploy": GUARDED, "lambda": PAGES,
    "amplify": PAGES, "cloudformation": INFRASTRUCTURE,
}  # fmt: skip
_AZ = {"webapp": SERVER, "containerapp": SERVER, "functionapp": PAGES}

_ACTIONS = {
    "aws-actions/amazon-ecs-deploy-task-definition": SERVER,
    "azure/webapps-deploy": SERVER,
    "azure/k8s-deploy": SERVER,
    "azure/container-apps-deploy-action": SERVER,
    "akhileshns/heroku-deploy": SERVER,
    "bervproject/railway-deploy": SERVER,
    "johnbeynon/render-deploy-action": SERVER,
    "supercharge/kubectl-action": SERVER,
    "superfly/flyctl-actions": GUARDED,
    "einaregilsson/beanstalk-deploy": GUARDED,
    "google-github-actions/deploy-cloudrun": GUARDED,
    "google-github-actions/deploy-appengine": GUARDED,
    "digitalocean/app_action/deploy": GUARDED,
    "serverless/github-action": GUARDED,
    "aws-actions/aws-cloudformation-github-deploy": INFRASTRUCTURE,
    "pulumi/actions": INFRASTRUCTURE,
    "amondnet/vercel-action": PAGES,
    "cloudflare/wrangler-action": PAGES,
    "cloudflare/pages-action": PAGES,
    "azure/static-web-apps-deploy": PAGES,
    "azure/functions-action": PAGES,
    "aws-actions/aws-lambda-deploy": PAGES,
    "google-github-actions/deploy-cloud-functions": PAGES,
    "firebaseextended/action-hosting-deploy": PAGES,
    "netlify/actions/cli": PAGES,
    "nwtgck/actions-netlify": PAGES,
    "denoland/deployctl": PAGES,
}

_PAGES_HOOK = re.compile(r"vercel|netlify|cloudflare", re.IGNORECASE)
_GUARDS = ("--atomic", "--rollback-on-failure")
_WAITS = (*_GUARDS, "--wait")
_PREVIEW_PLATFORMS = ("vercel", "amondnet/vercel-action")
_LIVE = ("--prod", "--production", "promote", "--target=production", "production", "--target")
_SERVICE = re.compile(
    r"(?:db|database|postgres|mysql|mariadb|redis|mongo|nginx|php|apache|httpd|caddy|haproxy|traefik|docker|cron|varnish)"
)


def program_of(act: "Act") -> tuple[str, ...]:
    """Return the words of what runs in the end, () for an action that is no script."""
    return act.command.program() if act.command is not None else ()


def platform(act: "Act") -> str:
    """Return the program or action that deploys, lower-case, `""` where only a remark of the author says so."""
    words = program_of(act)
    if words:
        return words[0].rpartition("/")[2].lower()
    return (act.step.uses or "").partition("@")[0].lower()


def kind(act: "Act") -> str:
    """Return how a deployment goes live; UNKNOWN for a package script, and what only a remark says is a server."""
    words = program_of(act)
    if not words:
        return _kind_of_action(act.step) if act.step.uses else SERVER
    if words[0] == "az" and ("swap" in words or any(word.startswith(("--slot", "-s=")) for word in words)):
        return GUARDED  # a slot is looked at before it is swapped in
    name = platform(act)
    if name == "curl" and _PAGES_HOOK.search(words_of(act)) is not None:
        return PAGES
    if name in ("aws", "az"):
        table = _AWS if name == "aws" else _AZ
        return next((table[word] for word in words[1:4] if word in table), UNKNOWN)
    found = _PROGRAMS.get(name, UNKNOWN)
    guarded = found == SERVER and any(word.startswith(_GUARDS) for word in words)
    return GUARDED if guarded else found


def _kind_of_action(step: "WorkflowStep") -> str:
    name = (step.uses or "").partition("@")[0].lower()
    slots = [(text(entry.value) or "").lower() for entry in step.with_ or () if entry.key.lower() == "slot-name"]
    if slots and slots[0] not in ("", "production"):
        return GUARDED
    while name and name not in _ACTIONS:
        name = name.rpartition("/")[0]
    return _ACTIONS.get(name, UNKNOWN)


def waits(act: "Act") -> bool:
    """Tell whether a deployment to servers itself waits until the new version is well."""
    if any(word.startswith(_WAITS) for word in program_of(act)):
        return True
    inputs = act.step.with_
    wanted = ("wait-for-service-stability", "healthcheck")
    return any(entry.key.lower() in wanted and text(entry.value) not in ("false", "") for entry in inputs or ())


def is_bystander(act: "Act") -> bool:
    """Tell whether only what the application needs is started anew: a database, a web server in front of it."""
    words = program_of(act)
    if words[:1] in (("systemctl",), ("supervisorctl",), ("service",)):
        return all(_SERVICE.match(word) is not None for word in words[2:] if not word.startswith("-"))
    if "up" not in words:
        return False
    services = [word for word in words[words.index("up") + 1 :] if not word.startswith("-")]
    return bool(services) and all(_SERVICE.match(word) is not None for word in services)


def words_of(act: "Act") -> str:
    """Return the command of an act, or the texts of an action's inputs, as one text."""
    if act.command is not None:
        return " ".join([word.text for word in act.command.words])
    return " ".join([text(entry.value) or "" for entry in act.step.with_ or ()])


def is_preview(act: "Act") -> bool:
    """Tell whether a deployment makes a preview that nobody depends on."""
    said = words_of(act)
    if platform(act) in _PREVIEW_PLATFORMS and not any(word in said for word in _LIVE):
        return True
    if platform(act) == "azure/static-web-apps-deploy" and "deployment_environment" in {
        e.key for e in act.step.with_ or ()
    }:
        return True
    step = stages_of_command(said) | stages_in(act.step.name or "")
    return PREVIEW in step or (not step and PREVIEW in stages_of_job(act.step.job))
