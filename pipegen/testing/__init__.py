"""Simulation and claims as pytest assertions; each name is loaded on first use, as pytest loads this everywhere."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.testing.assertions import assert_before as assert_before
    from pipegen.testing.assertions import assert_fails as assert_fails
    from pipegen.testing.assertions import assert_proven as assert_proven
    from pipegen.testing.assertions import assert_runs as assert_runs
    from pipegen.testing.assertions import assert_skipped as assert_skipped
    from pipegen.testing.project import Project as Project
    from pipegen.testing.simulate import simulate as simulate
    from pipegen.testing.simulated import Simulated as Simulated
    from pipegen.testing.snapshot import WorkflowSnapshot as WorkflowSnapshot

_HOMES = {
    "Project": "project",
    "Simulated": "simulated",
    "WorkflowSnapshot": "snapshot",
    "assert_before": "assertions",
    "assert_fails": "assertions",
    "assert_proven": "assertions",
    "assert_runs": "assertions",
    "assert_skipped": "assertions",
    "simulate": "simulate",
}
"""Which module of this package holds which name."""

__all__ = [  # pyright: ignore[reportUnsupportedDunderAll]
    *_HOMES,
]


def __getattr__(name: str) -> object:
    """Load a public name on first use."""
    from importlib import import_module

    if name not in _HOMES:
        raise AttributeError(f"module 'pipegen.testing' has no attribute {name!r}")
    value: object = getattr(import_module(f"pipegen.testing.{_HOMES[name]}"), name)
    globals()[name] = value
    return value
