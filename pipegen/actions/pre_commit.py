"""The actions of pre-commit."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.pre_commit_action import action as action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("pre_commit", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("pre_commit")
