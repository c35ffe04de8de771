"""Uses written as text against the metadata."""

import pytest

from pipegen import github, raw
from pipegen.actions.check import problems

SHA = "3d3c42e5aac5ba805825da76410c181273ba90b1"
STALE_SHA = "11d5960a326750d5838078e36cf38b85af677262"
UNKNOWN = ("unknown", "fetch-dept", "actions/checkout has no input `fetch-dept`", "did you mean `fetch-depth`?")

CASES = [
    ("actions/checkout@v7", {"fetch-depth": 0, "Clean": "FALSE", "ref": github.sha, "lfs": "${{ x }}"}, []),
    ("actions/checkout@v7", {"fetch-dept": 0}, [UNKNOWN]),
    ("actions/checkout@v7", ["fetch-dept", "fetch-depth"], [UNKNOWN]),
    ("actions/checkout@v7.0.0", ["fetch-dept"], [UNKNOWN]),
    (f"actions/checkout@{SHA}", ["fetch-dept"], [UNKNOWN]),
    ("actions/checkout@v7.1", ["fetch-dept"], []),
    ("actions/checkout@v6", ["fetch-dept"], []),
    (f"actions/checkout@{STALE_SHA}", ["fetch-dept"], []),
    ("actions/checkout@" + "a" * 40, ["fetch-dept"], []),
    ("actions/checkout@main", ["fetch-dept"], []),
    ("nobody/knows@v1", ["x"], []),
    ("actions/checkout@v7", {"fetch-dept": raw(1, reason="new"), "fetch-depth": raw("x", reason="new")}, []),
    ("actions/checkout@v7", {"zzzzzzzz": 1}, [("unknown", "zzzzzzzz", "actions/checkout has no input `zzzzzzzz`", "")]),
    ("gitleaks/gitleaks-action@v3", {"a": 1},
     [("unknown", "a", "gitleaks/gitleaks-action has no input `a`", "it takes no inputs")]),
    ("actions/cache@v5", {"key": "k", "restore-keys": "a\nb"},
     [("missing", "path", "actions/cache is used without `path`, which it requires", "")]),
    ("actions/cache@v5", ["PATH", "key", "save-always"],
     [("deprecated", "save-always", "`save-always` of actions/cache is deprecated",
       "use actions/cache/restore and, with `if: always()`, actions/cache/save")]),
    ("actions/create-github-app-token@v3", {"app-id": 1, "private-key": "${{ secrets.K }}"},
     [("deprecated", "app-id", "`app-id` of actions/create-github-app-token is deprecated", "use `client-id`")]),
    ("actions/checkout@v7", {"lfs": "yes", "fetch-depth": "all", "submodules": "recursiv", "clean": True},
     [("value", "lfs", "`lfs` of actions/checkout is `yes`; expected `true` or `false`", ""),
      ("value", "fetch-depth", "`fetch-depth` of actions/checkout is `all`; expected a whole number", ""),
      ("value", "submodules",
       "`submodules` of actions/checkout is `recursiv`; expected `true` or `false` or `recursive`",
       "did you mean `recursive`?")]),
    ("actions/setup-java@v5", {"distribution": "temurn"},
     [("value", "distribution", "`distribution` of actions/setup-java is `temurn`; expected one of its choices",
       "did you mean `temurin`?")]),
    ("actions/stale@v10", {"days-before-stale": "-1", "exempt-all-pr-milestones": "", "close-issue-reason": ""}, []),
    ("actions/setup-python@v7", {"python-version": 3.1},
     [("number", "python-version", ("`python-version` of actions/setup-python is the number 3.1, not text; "
       "3.10 would become 3.1"), 'write it in quotes: "3.1"')]),
    ("actions/setup-node@v7", {"node-version": 22}, []),
    ("aquasecurity/trivy-action@0.36.0", {"scan-tpe": "fs", "format": "our-own"},
     [("unknown", "scan-tpe", "aquasecurity/trivy-action has no input `scan-tpe`", "did you mean `scan-type`?")]),
    ("aquasecurity/trivy-action@0.35.0", {"scan-tpe": "fs"}, []),
    ("aquasecurity/trivy-action@v0", {"scan-tpe": "fs"}, []),
]  # fmt: skip


@pytest.mark.parametrize(("uses", "with_", "expected"), CASES)
def test_problems(uses, with_, expected):
    found = problems(uses, with_)
    assert [(each.kind, each.input, each.message, each.advice) for each in found] == expected


def test_a_problem_shows_what_it_holds():
    assert repr(problems("actions/checkout@v7", ["zzzzzzzz"])) == (
        "[Problem('unknown', 'zzzzzzzz', 'actions/checkout has no input `zzzzzzzz`', '')]"
    )
