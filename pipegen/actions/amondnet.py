"""The actions of amondnet."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.amondnet_vercel_action import vercel_action as vercel_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("amondnet", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("amondnet")
