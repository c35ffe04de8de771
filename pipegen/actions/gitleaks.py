"""The actions of gitleaks."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.gitleaks_gitleaks_action import gitleaks_action as gitleaks_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("gitleaks", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("gitleaks")
