"""The actions of googleapis."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.googleapis_release_please_action import release_please_action as release_please_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("googleapis", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("googleapis")
