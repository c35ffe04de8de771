"""Says which installed package, in which version, a module belongs to."""

import importlib.metadata

TYPE_CHECKING = False
if TYPE_CHECKING:
    from importlib.metadata import Distribution


def distribution(module: str) -> str:
    """Return ` (acme-pipelines 1.2.0)` for a module of that package, `""` for a module that no package installed."""
    found = find(module)
    return "" if found is None else f" ({found.name} {found.version})"


def find(module: str) -> "Distribution | None":
    """Return the distribution that installed a module."""
    top = module.partition(".")[0]
    named: Distribution | None = None
    try:
        named = importlib.metadata.distribution(top)
        if any(path.parts[0] in (top, f"{top}.py") for path in named.files or ()):
            return named
    except importlib.metadata.PackageNotFoundError:
        pass
    # the package has another name than its module: looking through all of them is slow, but sure
    names = importlib.metadata.packages_distributions().get(top)
    return importlib.metadata.distribution(names[0]) if names else named  # an editable install lists no modules
