"""The actions of codecov."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.codecov_codecov_action import codecov_action as codecov_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("codecov", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("codecov")
