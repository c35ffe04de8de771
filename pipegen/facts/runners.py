"""Labels of GitHub's own runners, and what is known of runners by label.

Sources: the documentation of GitHub-hosted runners and the `actions/runner-images` announcements up to November 2026;
actionlint's table of labels (fork kjanat 1.17.0).
"""

HOSTED: dict[str, str] = {
    "ubuntu-slim": "Linux",
    "ubuntu-latest": "Linux",
    "ubuntu-26.04": "Linux",
    "ubuntu-26.04-arm": "Linux",
    "ubuntu-24.04": "Linux",
    "ubuntu-24.04-arm": "Linux",
    "ubuntu-22.04": "Linux",
    "ubuntu-22.04-arm": "Linux",
    "ubuntu-latest-4-cores": "Linux",
    "ubuntu-latest-8-cores": "Linux",
    "ubuntu-latest-16-cores": "Linux",
    "windows-latest": "Windows",
    "windows-latest-8-cores": "Windows",
    "windows-2025": "Windows",
    "windows-2025-vs2026": "Windows",
    "windows-2022": "Windows",
    "windows-11-arm": "Windows",
    "windows-11-vs2026-arm": "Windows",
    "macos-latest": "macOS",
    "macos-latest-large": "macOS",
    "macos-latest-xlarge": "macOS",
    "macos-26": "macOS",
    "macos-26-intel": "macOS",
    "macos-26-large": "macOS",
    "macos-26-xlarge": "macOS",
    "macos-15": "macOS",
    "macos-15-intel": "macOS",
    "macos-15-large": "macOS",
    "macos-15-xlarge": "macOS",
    "macos-14": "macOS",
    "macos-14-large": "macOS",
    "macos-14-xlarge": "macOS",
    "xcode-27": "macOS",
    "xcode-27-xlarge": "macOS",
}
"""Labels of GitHub-hosted runners with the value of `runner.os`. Larger runners may have any other name."""

RETIRED: dict[str, str] = {
    "ubuntu-16.04": "ubuntu-24.04",
    "ubuntu-18.04": "ubuntu-24.04",
    "ubuntu-20.04": "ubuntu-24.04",
    "windows-2016": "windows-2022",
    "windows-2019": "windows-2022",
    "macos-10.15": "macos-15",
    "macos-11": "macos-15",
    "macos-12": "macos-15",
    "macos-12-large": "macos-15-large",
    "macos-12-xlarge": "macos-15-xlarge",
    "macos-13": "macos-15-intel",
    "macos-13-large": "macos-15-large",
    "macos-13-xlarge": "macos-15-xlarge",
}
"""Labels that no runner answers to any more, with what to write instead; jobs on them wait for ever."""

SELF_HOSTED = ("self-hosted", "linux", "macos", "windows", "x64", "arm", "arm64")
"""Labels that every self-hosted runner gets by itself; compared without regard to case."""


def is_hosted(label: str) -> bool:
    """Tell whether a label is one of GitHub's own standard runners; labels are compared without regard to case."""
    return label.lower() in HOSTED


def system(label: str) -> str | None:
    """Return `Linux`, `Windows` or `macOS` where the label says it, else None."""
    folded = label.lower()
    if folded in HOSTED:
        return HOSTED[folded]
    for start, name in (("ubuntu", "Linux"), ("linux", "Linux"), ("windows", "Windows"), ("macos", "macOS")):
        if folded.startswith(start):
            return name
    return None
