"""Files of the repository that are certainly not there, and files that lead back to themselves."""

from pipegen.semantics.uses import uses_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pipegen.semantics.facts import Facts

WORKFLOWS = ".github/workflows/"
ACTION_FILES = ("action.yml", "action.yaml", "Dockerfile", "dockerfile")
_GIT = (".git/HEAD", ".git")
_SPARSE = ".git/info/sparse-checkout"


def own_path(facts: "Facts") -> str:
    """Return the path of a workflow as a call names it, from the top of the repository; `""` for a file elsewhere."""
    folder, _, name = facts.path.rpartition(WORKFLOWS)
    return WORKFLOWS + name if folder.endswith("/") or (not folder and name != facts.path) else ""


def is_absent(facts: "Facts", paths: "Sequence[str]") -> bool:
    """Tell whether none of some files of the repository is there.

    That is known only where the folder is surely the whole repository: it holds the file that asks, and it is git's,
    or holds another workflow that the file calls.
    """
    if any(facts.files.text(path) is not None for path in paths):
        return False
    return facts.derived(_is_whole)


def _is_whole(facts: "Facts") -> bool:
    text = facts.files.text
    own = own_path(facts)
    if not own or text(own) is None or text(_SPARSE) is not None:
        return False
    if any(text(path) is not None for path in _GIT):
        return True
    called = {use.text[2:] for use in uses_of(facts) if use.is_workflow and use.text.startswith("./" + WORKFLOWS)}
    return any(path != own and text(path) is not None for path in sorted(called))


def way_back(facts: "Facts", path: str) -> list[str]:
    """Return the shortest chain of local workflows that starts with a called one and ends with the caller, [] without.

    Each file is looked at once.
    """
    own = own_path(facts)
    chains = [[path]]
    seen = {path}
    for chain in chains:
        if chain[-1] == own:
            return chain
        found = facts.files.facts(chain[-1])
        for job in found.workflow.jobs if found is not None and not found.is_action else ():
            uses = job.uses or ""
            if uses.startswith("./") and uses[2:] not in seen:
                seen.add(uses[2:])
                chains.append([*chain, uses[2:]])
    return []
