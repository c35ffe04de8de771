"""The text of `uses`: which action or workflow it names, and how.

Sources: GitHub's checks of both forms (@actions/languageservice 0.3.61: validate-uses.ts, validate.ts), the
documentation pages "Workflow syntax" and "Reusing workflows".
"""

_FOLDERS = (".github/workflows/", ".github/workflows-lab/")


def action_problem(uses: str) -> str | None:
    """Return what is wrong with the `uses` of a step, as the end of a sentence about it, or None."""
    if uses.startswith(("docker://", "./", ".\\", "../")):
        return None
    if uses.startswith("$/"):
        return "names a version, which a path in the same repository cannot have" if "@" in uses else None
    name, at, version = uses.partition("@")
    parts = name.replace("\\", "/").split("/")
    if len(parts) < 2 or not parts[0] or not parts[1]:
        return "names no action, expected `owner/name@version`, `./path` or `docker://image`"
    if not at or not version:
        return "names no version, expected `@` and a tag or commit after it"
    if "@" in version:
        return "has two `@`, expected one before the version"
    if parts[2:4] == [".github", "workflows"]:
        return "is a workflow, expected it in `jobs.<job_id>.uses` and not in a step"
    return None


def workflow_problem(uses: str) -> str | None:
    """Return what is wrong with the `uses` of a job, as the end of a sentence about it, or None."""
    local = uses.startswith(("./", "$/"))
    path = uses[2:] if local else uses
    if local and "@" in path:
        return "names a version, which a path in the same repository cannot have"
    if not local:
        path, _, version = uses.partition("@")
        if not version:
            return "names no version, expected `owner/name/.github/workflows/file.yml@version`"
        owner, _, rest = path.partition("/")
        name, _, path = rest.partition("/")
        if not owner or not name:
            return "names no repository, expected `owner/name/.github/workflows/file.yml@version`"
    folder = next((folder for folder in _FOLDERS if path.startswith(folder)), None)
    if folder is None or "/" in path[len(folder) :]:
        return "is no file right below `.github/workflows/`, where called workflows have to be"
    if not path.endswith((".yml", ".yaml")):
        return "is no workflow file, expected a name that ends in `.yml` or `.yaml`"
    return None
