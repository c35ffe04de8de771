"""Says which version of pipegen this is."""

from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as installed


def version() -> str:
    """Return the version of the installed package."""
    try:
        return installed("pipegen")
    except PackageNotFoundError:  # run from a checkout that was never installed
        return "0+unknown"
