"""Inputs of actions that are programs take no text of strangers."""

import pytest

from pipegen import github, steps
from pipegen.compile.code_inputs import refuse_strangers
from pipegen.errors import ModelError

TITLE = "${{ github.event.issue.title }}"

REFUSED: dict[str, tuple[str, dict[str, object], str, str]] = {
    "JavaScript": (
        "actions/github-script@v8", {"script": f"console.log(`{TITLE}`)"},
        f"`{TITLE}` stands in `script` of actions/github-script, which runs it as a program",
        "pass it as env={...} and read process.env.NAME",
    ),
    "an expression": (
        "actions/github-script", {"script": github.event.comment.body},
        "`${{ github.event.comment.body }}` stands in `script` of actions/github-script, which runs it as a program",
        "pass it as env={...} and read process.env.NAME",
    ),
    "names in any case": (
        "Azure/CLI@v2", {"inlineScript": f"az login {TITLE}"},
        f"`{TITLE}` stands in `inlineScript` of Azure/CLI, which runs it as a program",
        'pass it as env={...} and read "$NAME"',
    ),
    "an output": (
        "nick-fields/retry@v3", {"command": "x ${{ github.sha }} ${{ steps.find.outputs.name }}"},
        "`${{ steps.find.outputs.name }}` stands in `command` of nick-fields/retry, which runs it as a program",
        'pass it as env={...} and read "$NAME"',
    ),
    "a list": (
        "cloudflare/wrangler-action@v3", {"preCommands": ["true", f"echo {TITLE}"]},
        f"`{TITLE}` stands in `preCommands` of cloudflare/wrangler-action, which runs it as a program",
        'pass it as env={...} and read "$NAME"',
    ),
    "another machine": (
        "appleboy/ssh-action@v1", {"host": "h", "script": f"echo {TITLE}"},
        f"`{TITLE}` stands in `script` of appleboy/ssh-action, which runs it as a program",
        'pass it as env={...}, hand the variable on as the action documents it, and read "$NAME" there',
    ),
    "a variable of the step": (
        "actions/github-script@v8", {"script": "console.log('${{ env.TITLE }}')"},
        "`${{ env.TITLE }}` stands in `script` of actions/github-script, which runs it as a program",
        "pass it as env={...} and read process.env.NAME",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("action", "inputs", "message", "advice"), REFUSED.values(), ids=REFUSED)
def test_strangers_write_no_programs(action: str, inputs: dict[str, object], message: str, advice: str) -> None:
    with pytest.raises(ModelError) as caught:
        refuse_strangers(action, inputs, {"TITLE": TITLE})
    assert (caught.value.message, caught.value.advice, caught.value.site) == (message, advice, None)


@pytest.mark.parametrize(
    ("action", "inputs"),
    [
        ("actions/github-script@v8", {"script": "core.info(process.env.TITLE)", "github-token": TITLE}),
        ("actions/github-script@v8", {"script": "core.info('${{ github.sha }} ${{ needs.build.result }}')"}),
        ("actions/github-script@v8", {"script": "core.info('${{ inputs.level }}')", "debug": True}),
        ("actions/github-script@v8", {"script": "core.info('${{ steps.find.outcome }} ${{ env.SHA }}')"}),
        ("actions/github-script@v8", {"script": "`${{`"}),
        ("acme/tool@v1", {"script": TITLE}),
        ("actions/checkout@v7", {"ref": steps.find.outputs.ref}),
        ("./.github/actions/tool", {"script": TITLE}),
    ],
)
def test_everything_else_passes(action: str, inputs: dict[str, object]) -> None:
    refuse_strangers(action, inputs, {"SHA": "${{ github.sha }}"})
