"""Calls of bindings: what a good one puts under `with:`, and the whole message at the right line for a bad one."""

import pytest

import pipegen
from pipegen import actions
from pipegen.actions.action import snake
from pipegen.actions.generate import load_all
from pipegen.errors import ModelError
from pipegen.expr.ast import Dot, Name
from pipegen.model.expression import Expr
from pipegen.model.kind import Raw
from pipegen.model.step import UsesStep

NAMES = {name: getattr(pipegen, name) for name in ("Secret", "actions", "github", "matrix", "raw", "to_json")}


def plain(value: object) -> object:
    """Return a value of an input as a test can compare it."""
    if isinstance(value, Raw):
        return ("raw", value.value)
    return str(value) if isinstance(value, Expr) else value


GOOD = {
    "actions.checkout()": None,
    "actions.checkout(persist_credentials=True)": {"persist-credentials": True},
    "actions.checkout(fetch_depth=0, ref=None)": {"fetch-depth": 0},
    "actions.checkout(submodules=True, lfs=github.ref == 'x')": {
        "submodules": True,
        "lfs": "${{ github.ref == 'x' }}",
    },
    "actions.checkout(submodules='recursive', fetch_depth=f'{matrix.depth}')": {
        "submodules": "recursive",
        "fetch-depth": "${{ matrix.depth }}",
    },
    "actions.checkout(token=Secret('T'))": {"token": "${{ secrets.T }}"},
    "actions.cache(path=['a', 'b'], key=f'k-{github.sha}')": {"path": "a\nb", "key": "k-${{ github.sha }}"},
    "actions.cache(path='a', key=matrix.key)": {"path": "a", "key": "${{ matrix.key }}"},
    "actions.cache(path='a', key='k', save_always=raw(True, reason='old'))": {
        "path": "a",
        "key": "k",
        "save-always": ("raw", True),
    },
    "actions.cache_restore(path='a', key='k', enable_cross_os_archive=True)": {
        "path": "a",
        "key": "k",
        "enableCrossOsArchive": True,
    },
    "actions.upload_artifact(with_name='site', name='Keep', path='d')": {"name": "site", "path": "d"},
    "actions.setup_python(python_version=['3.11', matrix.python])": {"python-version": "3.11\n${{ matrix.python }}"},
    "actions.setup_go(architecture='riscv64')": {"architecture": "riscv64"},
    "actions.dependency_review_action(fail_on_scopes=['runtime', 'development'])": {
        "fail-on-scopes": "runtime,development"
    },
    "actions.dependency_review_action(warn_on_openssf_scorecard_level=2.5)": {"warn-on-openssf-scorecard-level": 2.5},
    "actions.snyk.actions_node(args=['--all-projects', '--fail-on=upgradable'])": {
        "args": "--all-projects --fail-on=upgradable"
    },
    "actions.slackapi.slack_github_action(retries=5)": {"retries": 5},
    "actions.amondnet.vercel_action(vercel_token=Secret('T'), with_env={'A': 1, 'B': True}, env={'C': 'x'})": {
        "vercel-token": "${{ secrets.T }}",
        "env": "A=1\nB=true",
    },
    "actions.slackapi.slack_github_action(payload={'a': 1, 'b': [True, None]})": {
        "payload": '{"a": 1, "b": [true, null]}'
    },
    "actions.slackapi.slack_github_action(payload={'text': f'by {github.actor}: \"{{ok}}\"', 'é': github.sha})": {
        "payload": "{\n"
        '  "text": ${{ toJSON(format(\'by {0}: "{{ok}}"\', github.actor)) }},\n'
        '  "é": ${{ toJSON(github.sha) }}\n'
        "}"
    },
    "actions.slackapi.slack_github_action(payload=f'{{\"text\": {to_json(github.sha)}}}')": {
        "payload": '{"text": ${{ toJSON(github.sha) }}}'
    },
    "actions.aws_actions.configure_aws_credentials(aws_region='eu', custom_tags='{\"a\": 1}')": {
        "aws-region": "eu",
        "custom-tags": '{"a": 1}',
    },
    "actions.gitleaks.gitleaks_action(env={'A': 'b'})": None,
}

BAD = [
    ("actions.chekcout()", "actions has no `chekcout`", "did you mean `checkout`?"),
    (
        "actions.nobody",
        "actions has no `nobody`",
        'write uses("owner/name@version") for an action that is not known here',
    ),
    (
        "actions.docker.bild_push_action()",
        "actions.docker has no `bild_push_action`",
        "did you mean `build_push_action`?",
    ),
    ("actions.checkout('main')", "actions.checkout is given a value by position; expected keywords only", None),
    ("actions.checkout(fetch_dept=0)", "actions.checkout has no input `fetch_dept`", "did you mean `fetch_depth`?"),
    ("actions.checkout(fetchDepth=0)", "actions.checkout has no input `fetchDepth`", "did you mean `fetch_depth`?"),
    (
        "actions.checkout(timout_minutes=3)",
        "actions.checkout has no input `timout_minutes`",
        "did you mean `timeout_minutes`?",
    ),
    ("actions.checkout(with_name='x')", "actions.checkout has no input `with_name`", "did you mean `name`?"),
    ("actions.cache(path='a')", "actions.cache is used without `key`", "give key="),
    ("actions.cache(path='a', key=None)", "actions.cache is used without `key`", "give key="),
    (
        "actions.cache(path='a', key='k', save_always=True)",
        "`save_always` of actions.cache is deprecated",
        "use actions/cache/restore and, with `if: always()`, actions/cache/save; raw() writes it anyway",
    ),
    (
        "actions.create_github_app_token(app_id='1', private_key=Secret('K'))",
        "`app_id` of actions.create_github_app_token is deprecated",
        "use `client_id`; raw() writes it anyway",
    ),
    (
        "actions.expo.expo_github_action(username='me')",
        "`username` of actions.expo.expo_github_action is deprecated",
        "leave it out; raw() writes it anyway",
    ),
    (
        "actions.checkout(lfs='true')",
        "`lfs` of actions.checkout is 'true'; expected True, False or an expression",
        "write True",
    ),
    ("actions.checkout(lfs=1)", "`lfs` of actions.checkout is 1; expected True, False or an expression", None),
    (
        "actions.checkout(fetch_depth='0')",
        "`fetch_depth` of actions.checkout is '0'; expected a whole number or an expression",
        "write 0",
    ),
    (
        "actions.checkout(fetch_depth=True)",
        "`fetch_depth` of actions.checkout is True; expected a whole number or an expression",
        None,
    ),
    (
        "actions.checkout(submodules='recursiv')",
        '`submodules` of actions.checkout is \'recursiv\'; expected "true" or "false" or "recursive"',
        "did you mean `recursive`?",
    ),
    (
        "actions.setup_java(distribution='temurn', java_version='21')",
        "`distribution` of actions.setup_java is 'temurn', which is no choice of it",
        "did you mean `temurin`?",
    ),
    (
        "actions.checkout(token='ghp_x')",
        "`token` of actions.checkout is a literal; expected a secret or another expression",
        'for instance Secret("NAME")',
    ),
    (
        "actions.setup_node(node_version=22)",
        "`node_version` of actions.setup_node is 22; expected text or an expression",
        'write it in quotes: "22"',
    ),
    (
        "actions.setup_node(node_version=3.10)",
        "`node_version` of actions.setup_node is 3.1; expected text or an expression",
        'write it in quotes: "3.1"; as a number 3.10 would be 3.1',
    ),
    (
        "actions.setup_python(python_version=['3.11', 3.10])",
        "`python_version` of actions.setup_python has 3.1 as item 2; expected text or an expression",
        'write it in quotes: "3.1"; as a number 3.10 would be 3.1',
    ),
    (
        "actions.cache(path=[], key='k')",
        "`path` of actions.cache is an empty list; expected at least one item",
        "leave it out where there is none",
    ),
    (
        "actions.snyk.actions_node(args=['--file=a b'])",
        "`args` of actions.snyk.actions_node has '--file=a b' as item 1, which the action would split at a blank",
        None,
    ),
    (
        "actions.dependency_review_action(fail_on_scopes=['runtme'])",
        (
            "`fail_on_scopes` of actions.dependency_review_action has the item 'runtme'; "
            'expected "unknown" or "runtime" or "development"'
        ),
        "did you mean `runtime`?",
    ),
    (
        "actions.dependency_review_action(warn_on_openssf_scorecard_level='3')",
        (
            "`warn_on_openssf_scorecard_level` of actions.dependency_review_action is '3'; "
            "expected a number or an expression"
        ),
        None,
    ),
    (
        "actions.amondnet.vercel_action(vercel_token=Secret('T'), with_env=['A=1'])",
        "`with_env` of actions.amondnet.vercel_action is a list; expected text, a dict or an expression",
        None,
    ),
    (
        "actions.amondnet.vercel_action(vercel_token=Secret('T'), with_env={'A': '1\\n2'})",
        (
            "`with_env` of actions.amondnet.vercel_action has a line break in the value of 'A'; "
            "expected one line for each name"
        ),
        None,
    ),
    (
        "actions.aws_actions.configure_aws_credentials(aws_region='eu', custom_tags='{')",
        (
            "`custom_tags` of actions.aws_actions.configure_aws_credentials is no JSON: "
            "Expecting property name enclosed in double quotes at line 1"
        ),
        "give a dict or a list instead",
    ),
    (
        "actions.slackapi.slack_github_action(payload=3)",
        "`payload` of actions.slackapi.slack_github_action is 3; expected text, a dict, a list or an expression",
        None,
    ),
    (
        "actions.slackapi.slack_github_action(payload={'a': {1, 2}})",
        (
            "`payload` of actions.slackapi.slack_github_action holds a set; "
            "expected text, numbers, lists, dicts and expressions"
        ),
        None,
    ),
    (
        "actions.slackapi.slack_github_action(payload={'a': '${{ github. }}'})",
        (
            "`payload` of actions.slackapi.slack_github_action holds a broken expression: "
            "unexpected end of expression after `.`"
        ),
        None,
    ),
    (
        "actions.checkout(id='1x')",
        ("the step id `1x` is no id; expected letters, digits, `-`, `_`, first a letter or one `_`, below 100 in all"),
        "for instance `_1x`; text for people goes into name=",
    ),
    (
        "actions.checkout(id='c').outputs.comit",
        "step `c` has no output `comit`",
        "did you mean `commit`?",
    ),
]


@pytest.mark.parametrize("call", GOOD)
def test_a_good_call(call):
    step = eval(call, dict(NAMES))
    with_ = step.with_ and {name: plain(value) for name, value in step.with_.items()}
    assert with_ == GOOD[call]


@pytest.mark.parametrize(("call", "message", "advice"), BAD, ids=[call for call, _, _ in BAD])
def test_a_bad_call(call, message, advice):
    code = compile(f"first = actions.checkout()\n\nsecond = {call}\n", "/home/ann/pipelines/ci.py", "exec")
    with pytest.raises(ModelError) as caught:
        exec(code, dict(NAMES))
    error = caught.value
    assert error.site is not None
    assert (error.message, error.advice, error.site.path, error.site.line) == (
        message,
        advice,
        "/home/ann/pipelines/ci.py",
        3,
    )


def test_the_whole_step():
    step = actions.docker.build_push_action(
        push=True, id="image", name="Image", if_=NAMES["github"].ref == "x", env={"A": 1}, timeout_minutes=9,
        continue_on_error=True, background=True, effect="build", comment="why",
    )  # fmt: skip
    assert repr(step) == (
        "ActionStep(id='image', name='Image', comment='why', continue_on_error=True, "
        "if_=<${{ github.ref == 'x' }}>, env={'A': 1}, timeout_minutes=9, background=True, effect='build', "
        "uses='docker/build-push-action@53b7df96c91f9c12dcc8a07bcb9ccacbed38856a', with_={'push': True}, "
        "outputs=('digest', 'imageid', 'metadata'), version='v7.3.0')"
    )
    assert isinstance(step, UsesStep)
    assert str(step.outputs.imageid) == "${{ steps.image.outputs.imageid }}"
    assert step.replace(name="Other").outputs["digest"].ast == step.outputs.digest.ast


def test_names_of_steps_and_open_outputs():
    assert actions.checkout().name == "Check out the code"
    assert actions.github_script(script="x").name is None
    assert str(actions.dorny.paths_filter(id="f", filters={"web": ["a"]}).outputs.web) == "${{ steps.f.outputs.web }}"


def function_of(name: str):
    """Return the binding that the documented rule gives for an action."""
    owner, _, rest = name.partition("/")
    room = actions if owner == "actions" else getattr(actions, owner.replace("-", "_"))
    return getattr(room, rest.replace("-", "_").replace("/", "_"))


@pytest.mark.parametrize("action", load_all(), ids=lambda action: action.name)
def test_every_action_is_found_by_the_rule_and_takes_all_its_inputs(action):
    some = Expr(Dot(Name("github"), "sha"))
    living = {word: known for word, known in action.keywords.items() if known.deprecated is None}
    step = function_of(action.name)(**dict.fromkeys(living, some))
    assert step.uses == f"{action.name}@{action.sha}"
    assert step.version == action.version
    assert step.with_ == ({known.name: some for known in living.values()} or None)


def test_the_rooms_list_their_members():
    assert dir(actions.docker) == [
        "bake_action", "build_push_action", "login_action", "metadata_action", "setup_buildx_action",
        "setup_qemu_action",
    ]  # fmt: skip
    pairs = [action.name.split("/", 1) for action in load_all()]
    first = {snake(rest) if owner == "actions" else snake(owner) for owner, rest in pairs}
    assert dir(actions) == sorted(first)
    assert not hasattr(actions, "__wrapped__") and not hasattr(actions.docker, "__wrapped__")
    assert not hasattr(actions, "nothing_like_it")
