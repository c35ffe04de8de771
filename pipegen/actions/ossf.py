"""The actions of ossf."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.ossf_scorecard_action import scorecard_action as scorecard_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("ossf", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("ossf")
