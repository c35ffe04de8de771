"""Where other generators write something else than they were told, and what pipegen does there.

What the others do was seen with the versions named; the tests run pipegen alone.
"""

import pytest

from pipegen import Expr, case, contains, format, github, inputs, startswith
from pipegen.errors import ModelError

REF = github.ref == "refs/heads/main"
EVENT = github.event_name == "push"
ACTOR = github.actor == "bot"


def text(expression: Expr) -> str:
    return str(expression)


def test_and_keeps_both_sides() -> None:
    """`(ref == 'a') and (actor == 'b')` is `github.actor == 'b'` in pygha 0.3.1 and in yamloom 0.6.1: `or` drops the
    right side in both, `not` gives False.
    """
    assert text(REF & EVENT) == "${{ github.ref == 'refs/heads/main' && github.event_name == 'push' }}"
    assert text(REF | EVENT) == "${{ github.ref == 'refs/heads/main' || github.event_name == 'push' }}"


@pytest.mark.parametrize("wrong", [lambda: REF and EVENT, lambda: REF or EVENT, lambda: not REF, lambda: bool(REF)])
def test_pythons_own_words_raise(wrong: object) -> None:
    assert callable(wrong)
    with pytest.raises(ModelError) as raised:
        wrong()
    assert raised.value.message == "the expression ${{ github.ref == 'refs/heads/main' }} has no truth value in Python"


def test_not_takes_the_whole_comparison() -> None:
    """`~(ref == 'a')` is `!github.ref == 'a'` in ghagen 0.5.0, which GitHub reads as `(!github.ref) == 'a'`."""
    assert text(~REF) == "${{ !(github.ref == 'refs/heads/main') }}"
    assert text(~~REF) == "${{ !!(github.ref == 'refs/heads/main') }}"


def test_groups_keep_their_brackets() -> None:
    """`((a == 'x') | (b == 'y')) & (c == 'z')` loses its brackets in ghagen 0.5.0, so that `&&` binds first."""
    assert text((REF | EVENT) & ACTOR) == (
        "${{ (github.ref == 'refs/heads/main' || github.event_name == 'push') && github.actor == 'bot' }}"
    )
    assert text(REF | EVENT & ACTOR) == (
        "${{ github.ref == 'refs/heads/main' || github.event_name == 'push' && github.actor == 'bot' }}"
    )
    assert text(REF == EVENT) == (  # comparisons bind alike, from the left
        "${{ github.ref == 'refs/heads/main' == (github.event_name == 'push') }}"
    )


def test_an_apostrophe_is_doubled() -> None:
    """`actor == "o'brien"` is `github.actor == 'o'brien'` in pygha 0.3.1 and in ghagen 0.5.0: GitHub cannot read it."""
    assert text(github.actor == "o'brien") == "${{ github.actor == 'o''brien' }}"
    assert text(contains(github.event.head_commit.message, "don't")) == (
        "${{ contains(github.event.head_commit.message, 'don''t') }}"
    )
    assert text(github.event["it's"]) == "${{ github.event['it''s'] }}"
    assert text(format("it's {0}", github.sha)) == "${{ format('it''s {0}', github.sha) }}"


def test_none_true_and_false_are_githubs() -> None:
    """`== None` is `== None` in pygha 0.3.1 and in ghagen 0.5.0, and `== True` is `== True` in pygha: names that GitHub
    does not know.
    """
    assert text(github.event.release == None) == "${{ github.event.release == null }}"  # noqa: E711
    assert text(github.ref_protected == True) == "${{ github.ref_protected == true }}"  # noqa: E712


def test_a_choice_can_choose_an_empty_text() -> None:
    """`''.if_else(condition, 'b')` is `condition && '' || 'b'` in yamloom 0.6.1, which is `'b'` in either case."""
    assert text(case(REF, "", "b")) == "${{ case(github.ref == 'refs/heads/main', '', 'b') }}"


def test_names_with_other_signs_are_indexes() -> None:
    """`expr.x["a b"]` is `x.a b` in ghagen 0.5.0: GitHub cannot read it."""
    assert text(inputs["a b"]) == "${{ inputs['a b'] }}"
    assert text(inputs["dry-run"]) == "${{ inputs.dry-run }}"


def test_every_member_of_github_has_its_own_name() -> None:
    """yamloom 0.6.1 has `github.reporitory_id` and `github.repositor_owner`, and prints them so."""
    assert text(github.repository_id) == "${{ github.repository_id }}"
    assert text(github.repository_owner) == "${{ github.repository_owner }}"


def test_operators_take_plain_values_on_either_side() -> None:
    assert text(True & startswith(github.ref, "refs/tags/")) == "${{ true && startsWith(github.ref, 'refs/tags/') }}"
    assert text("main" == github.ref_name) == "${{ github.ref_name == 'main' }}"  # type: ignore[arg-type]  # noqa: SIM300
    assert text(5 < github.run_number) == "${{ github.run_number > 5 }}"  # noqa: SIM300
