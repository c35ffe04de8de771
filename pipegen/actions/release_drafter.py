"""The actions of release-drafter."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.release_drafter_release_drafter import release_drafter as release_drafter
    from pipegen.actions.bindings.release_drafter_release_drafter_autolabeler import (
        release_drafter_autolabeler as release_drafter_autolabeler,
    )
    from pipegen.actions.bindings.release_drafter_release_drafter_drafter import (
        release_drafter_drafter as release_drafter_drafter,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("release_drafter", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("release_drafter")
