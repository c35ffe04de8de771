"""Commits for versions that authors write."""

import pytest

from pipegen.actions.pins import Pinned, numbers, pin

CHECKOUT = Pinned("3d3c42e5aac5ba805825da76410c181273ba90b1", "v7.0.1")
OLD = Pinned("11d5960a326750d5838078e36cf38b85af677262", "v4.4.0")

CASES = {
    "actions/checkout@v7": CHECKOUT,
    "actions/checkout@7": CHECKOUT,
    "actions/checkout@v7.0": CHECKOUT,
    "actions/checkout@v7.0.1": CHECKOUT,
    "Actions/Checkout@v7": CHECKOUT,
    "actions/checkout@v4": OLD,
    "actions/checkout@v4.4.0": OLD,
    "actions/checkout@v4.3.9": None,
    "actions/checkout@v7.0.0": None,
    "actions/checkout@v99": None,
    "actions/checkout@main": None,
    "actions/checkout@v7-beta": None,
    "actions/checkout": None,
    f"actions/checkout@{CHECKOUT.sha}": CHECKOUT,
    f"actions/checkout@{OLD.sha.upper()}": Pinned(OLD.sha.upper(), "v4.4.0"),
    "actions/checkout@" + "a" * 40: Pinned("a" * 40, ""),
    "actions/checkout@" + "a" * 39: None,
    "nobody/knows@v1": None,
    "nobody/knows@" + "b" * 40: Pinned("b" * 40, ""),
    "actions/cache/restore@v5": Pinned("27d5ce7f107fe9357f9df03efb73ab90386fccae", "v5.0.5"),
    "actions/cache-restore@v5": None,
    "expo/expo-github-action@v9": Pinned("eab7a230208c952974db8c3245cfd78402c7b385", "9.0.0"),
    "softprops/action-gh-release@v3": Pinned("b4309332981a82ec1c5618f44dd2e27cc8bfbfda", "v3.0.0"),
    "./.github/actions/setup": None,
    "docker://alpine:3.20": None,
}


@pytest.mark.parametrize("uses", CASES)
def test_pin(uses):
    assert pin(uses) == CASES[uses]


def test_pins_compare_by_what_they_hold():
    assert len({CHECKOUT, Pinned(CHECKOUT.sha, "v7.0.1"), OLD}) == 2
    assert repr(OLD) == "Pinned('11d5960a326750d5838078e36cf38b85af677262', 'v4.4.0')"
    assert OLD != "v4.4.0"


@pytest.mark.parametrize(
    ("version", "expected"), [("v4.2.1", (4, 2, 1)), ("4", (4,)), ("v4-beta", ()), ("", ()), ("v٣", ())]
)
def test_numbers(version, expected):
    assert numbers(version) == expected
