"""The tables of older versions: their shape, and that they agree with the metadata."""

import re

import pytest

from pipegen.actions.catalog import find
from pipegen.actions.index import ACTIONS
from pipegen.actions.interface import interface
from pipegen.actions.majors import MAJORS
from pipegen.actions.retired import REFUSED, RUNTIME, refused, runtime_gone
from pipegen.actions.tags import TAGS
from pipegen.actions.versions import commit_of, pin_of, release_of


def test_tags_are_versions_with_commits() -> None:
    for words in TAGS.values():
        assert re.fullmatch(r"(v?\d+\.\d+\.\d+ [0-9a-f]{40} )+", words)


@pytest.mark.parametrize("name", sorted(set(ACTIONS.values())))
def test_known_releases_agree(name: str) -> None:
    """The commit that the metadata gives for a release is the one that the tag has."""
    action = find(name)
    assert action is not None
    for version, commit in action.majors.values():
        words = TAGS.get("/".join(name.split("/")[:2]), "").split()
        tags = dict(zip(words[::2], words[1::2], strict=True))
        if version in tags:
            assert tags[version] == commit


def test_majors_are_words() -> None:
    for rows in MAJORS.values():
        for row in rows.values():
            assert re.fullmatch(r"(?:[\w.-]+(?:!|~[\w.-]*)?(?: |$))*", row), row


@pytest.mark.parametrize(
    ("name", "version", "takes", "refuses"),
    [
        ("actions/checkout", (2,), "fetch-depth", "filter"),
        ("actions/checkout", (7,), "filter", "depth"),
        ("slackapi/slack-github-action", (1,), "payload", "webhook"),
        ("slackapi/slack-github-action", (2,), "webhook", "slack-message"),
        ("Actions/Cache", (4, 1, 2), "Key", "name"),
    ],
)
def test_interface(name: str, version: tuple[int, ...], takes: str, refuses: str) -> None:
    known = interface(name, version)
    assert known is not None
    assert known.takes(takes)
    assert not known.takes(refuses)


@pytest.mark.parametrize(("name", "version"), [("actions/checkout", ()), ("actions/checkout", (99,)), ("a/b", (1,))])
def test_no_interface(name: str, version: tuple[int, ...]) -> None:
    assert interface(name, version) is None


def test_releases() -> None:
    commit = "b4ffde65f46336ab88eb53be808477a3936bae11"
    assert release_of("actions/checkout", commit.upper()) == "v4.1.1"
    assert commit_of("actions/checkout", "4.1.1") == commit
    assert (release_of("a/b", commit), commit_of("a/b", "v1.0.0"), commit_of("actions/checkout", "v4")) == ("", "", "")
    assert pin_of("actions/checkout", "v4.1.1") == ("v4.1.1", commit)
    assert pin_of("actions/checkout", "v4") == ("v4.4.0", "11d5960a326750d5838078e36cf38b85af677262")
    assert pin_of("actions/checkout", "main") is None


@pytest.mark.parametrize(
    ("name", "version", "expected"),
    [
        ("actions/cache", (2,), True),
        ("actions/cache", (3,), False),
        ("actions/cache", (3, 3, 9), True),
        ("actions/cache", (3, 4, 0), False),
        ("actions/cache", (4, 1, 2), True),
        ("actions/cache", (4, 2, 0), False),
        ("actions/cache", (5,), False),
        ("actions/upload-artifact", (3,), True),
        ("actions/upload-artifact", (4, 0, 0), False),
        ("actions/checkout", (1,), False),
    ],
)
def test_refused(name: str, version: tuple[int, ...], expected: bool) -> None:
    assert refused(name, version) is expected


def test_runtimes() -> None:
    assert runtime_gone("actions/checkout", (3, 6, 0))
    assert not runtime_gone("actions/checkout", (4,))
    assert not runtime_gone("docker/build-push-action", (1,))
    assert all(name == name.lower() for name in (*RUNTIME, *REFUSED))
