"""The actions of zizmorcore."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.zizmorcore_zizmor_action import zizmor_action as zizmor_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("zizmorcore", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("zizmorcore")
