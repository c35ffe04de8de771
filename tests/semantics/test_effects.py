"""Effects: each row of the table against its own examples, then requests, actions and whole steps."""

import pytest

from pipegen.model.effect import EFFECTS
from pipegen.semantics.action_table import ACTIONS, SCRIPT_INPUTS
from pipegen.semantics.commands import commands
from pipegen.semantics.effect_table import COMMANDS, Row
from pipegen.semantics.effects import acts, of_action, of_command, retried
from pipegen.workflow.views import Workflow, WorkflowStep, mapping
from pipegen.yamlio.reader import read
from pipegen.yamlio.tree import Mapping


def effects(script: str) -> list[str]:
    return [effect for command in commands(script) if (effect := of_command(command))]


def step(text: str) -> WorkflowStep:
    tree = mapping(read("jobs:\n  a:\n    steps:\n      - " + text.replace("\n", "\n        "), "x.yml"))
    assert tree is not None
    return Workflow(tree).jobs[0].steps[0]


def inputs(text: str) -> Mapping | None:
    return mapping(read(text, "x.yml")) if text else None


@pytest.mark.parametrize("row", COMMANDS, ids=lambda row: f"{row.effect}: {row.pattern[:50]}")
def test_row(row: Row) -> None:
    assert row.effect in EFFECTS
    assert row.examples
    assert [effects(example) for example in row.examples] == [[row.effect]] * len(row.examples)
    assert [example for example in row.not_ if row.effect in effects(example)] == []


REQUESTS = """
health | curl -f https://api.vera.app/health || exit 1
health | curl -sS --retry 5 "$URL/api/healthz"
health | curl -f "https://${{ steps.x.outputs.host }}/ready?full=1"
health | wget -q --spider https://x.io/status
health | curl -o /dev/null -w '%{http_code}' api.example.com/up
health | curl -fsS -m 10 "$HEALTH_CHECK_URL"
health | curl -f ${{ vars.HEALTH_URL }}
 | curl -f ${{ matrix.health_url }}
health | npx wait-on https://staging.example.com
health | ssh host 'curl -f http://localhost:3000/health'
notify | curl -X POST -d '{}' https://hooks.slack.com/services/x
notify | curl -X POST --data "$json" "$SLACK_WEBHOOK_URL"
notify | curl -d x ${{ secrets.DISCORD_WEBHOOK }}
deploy | curl -X POST "$RENDER_DEPLOY_HOOK_URL"
deploy | curl "https://api.render.com/deploy/srv-1?key=x"
 | curl -f http://localhost:3000/health
 | bash -c 'curl -f http://localhost:3000/health'
 | npx wait-on http://localhost:3000
 | wait-on tcp:5432
 | curl -X POST https://x.io/status
 | curl -d ok https://x.io/ping
 | curl -s https://status.railway.com/api/v2/status.json
 | curl https://api.github.com/repos/o/r/commits/x/status
 | curl -O https://x.io/startup.sh
 | curl https://x.io/setup
 | echo "curl https://x.io/health"
"""


@pytest.mark.parametrize("line", REQUESTS.strip("\n").split("\n"))
def test_request(line: str) -> None:
    effect, _, script = line.partition("| ")
    assert effects(script) == ([effect.strip()] if effect.strip() else [])


NOTHING = """
npm publish
twine upload dist/*
docker push x
docker compose push
gh release create v1
cargo publish
goreleaser release
aws s3 sync dist s3://bucket
echo "railway up"
echo railway up
gh issue create
git push origin main
npm install-test
kubectl apply -f x --dry-run=server
helm upgrade a b --dry-run
terraform plan
semantic-release
npx changeset publish
mkdocs gh-deploy
"""


@pytest.mark.parametrize("script", NOTHING.strip().split("\n"))
def test_no_effect(script: str) -> None:
    assert effects(script) == []


def test_a_dry_run_that_is_none_is_real() -> None:
    assert effects("kubectl apply -f x --dry-run=none") == ["deploy"]


USES = """
deploy | amondnet/vercel-action@v25 |
deploy | Azure/webapps-deploy@v2 |
deploy | cloudflare/wrangler-action@v3 |
deploy | cloudflare/wrangler-action@v3 | {command: pages deploy dist}
 | cloudflare/wrangler-action@v3 | {command: d1 execute x}
deploy | superfly/flyctl-actions@1.5 | {args: deploy --remote-only}
 | superfly/flyctl-actions/setup-flyctl@master |
 | superfly/flyctl-actions@1.5 | {args: status}
deploy | FirebaseExtended/action-hosting-deploy@v0 | {channelId: live}
 | FirebaseExtended/action-hosting-deploy@v0 |
deploy | nwtgck/actions-netlify@v3 | {production-deploy: true}
 | nwtgck/actions-netlify@v3 | {production-deploy: false}
deploy | aws-actions/amazon-ecs-deploy-task-definition@v2 | {service: api}
 | aws-actions/amazon-ecs-deploy-task-definition@v2 | {task-definition: x}
 | JamesIves/github-pages-deploy-action@v4 |
 | actions/deploy-pages@v4 |
 | peaceiris/actions-gh-pages@v4 |
 | expo/expo-github-action@v8 |
 | actions/setup-node@v4 |
 | actions/checkout@v4 |
notify | slackapi/slack-github-action@v1 |
notify | rtCamp/action-slack-notify@v2 |
health | jtalk/url-health-check-action@v4 |
check | snyk/actions/node@master |
 | snyk/actions/setup@master |
check | github/codeql-action/analyze@v3 |
 | github/codeql-action/init@v3 |
build | docker/build-push-action@v6 |
install | pnpm/action-setup@v4 | {run_install: true}
 | pnpm/action-setup@v4 |
"""


@pytest.mark.parametrize("line", USES.strip("\n").split("\n"))
def test_action(line: str) -> None:
    effect, uses, with_ = (part.strip() for part in line.split("|"))
    assert of_action(uses, inputs(with_)) == effect


def test_table_of_actions_is_in_order() -> None:
    names = [row.name for row in ACTIONS]
    assert len(set(names)) == len(names)
    assert [name for name in [*names, *SCRIPT_INPUTS] if name != name.lower()] == []
    assert {row.effect for row in ACTIONS} <= {*EFFECTS, ""}


def test_acts_of_a_script() -> None:
    script = "npm install -g @railway/cli\nrailway up\ncurl -f https://x.io/health\n"
    found = acts(step("run: x"), commands(script), "")
    assert [(act.effect, script[act.offset :].split()[0]) for act in found] == [
        ("install", "npm"), ("deploy", "railway"), ("health", "curl"),
    ]  # fmt: skip


def test_what_the_author_said_overrules() -> None:
    found = acts(step("run: x"), commands("railway up\nnpm ci"), "smoke")
    assert [(act.effect, act.offset, act.command) for act in found] == [("smoke", -1, None)]


def test_acts_of_an_action() -> None:
    own = step("uses: azure/webapps-deploy@v3")
    [act] = acts(own, (), "")
    assert (act.effect, act.offset, act.command, act.step) == ("deploy", -1, None, own)
    assert acts(step("uses: actions/checkout@v4"), (), "") == ()


def test_script_of_an_action_runs_elsewhere() -> None:
    script = "script: |\n    cd app\n    docker compose up -d\n    npm run migrate"
    found = acts(step(f"uses: appleboy/ssh-action@v1\nwith:\n  {script}"), (), "")
    assert [(act.effect, act.offset) for act in found] == [("deploy", -1), ("migrate", -1)]


def test_action_that_repeats_its_command() -> None:
    [act] = acts(step("uses: nick-fields/retry@v3\nwith:\n  command: curl -f https://x.io/health"), (), "")
    assert act.command is not None
    assert (act.effect, retried(act.command, (act.command,))) == ("health", True)


RETRIED = """
yes | curl --retry 5 https://x.io/health
yes | curl --retry-connrefused https://x.io/health
yes | until curl -f https://x.io/health; do sleep 1; done
yes | for i in 1 2 3; do curl -f https://x.io/health && break; done
yes | kubectl rollout status deployment/api
yes | npx wait-on https://x.io/health
yes | check() { curl -f https://x.io/health; }; while ! check; do sleep 1; done
no | curl -f https://x.io/health
no | sleep 30; curl -f https://x.io/health
no | check() { curl -f https://x.io/health; }; check
no | for i in a b; do echo $i; done; curl -f https://x.io/health
"""


@pytest.mark.parametrize("line", RETRIED.strip().split("\n"))
def test_retried(line: str) -> None:
    answer, _, script = line.partition(" | ")
    found = commands(script)
    [check] = [command for command in found if of_command(command) == "health"]
    assert retried(check, found) is (answer == "yes")
