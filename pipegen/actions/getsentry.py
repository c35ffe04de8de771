"""The actions of getsentry."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.getsentry_action_release import action_release as action_release
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("getsentry", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("getsentry")
