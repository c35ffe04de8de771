"""The actions of softprops."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.softprops_action_gh_release import action_gh_release as action_gh_release
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("softprops", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("softprops")
