"""The actions of pnpm."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.pnpm_action_setup import action_setup as action_setup
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("pnpm", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("pnpm")
