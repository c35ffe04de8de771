"""The actions of step-security."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.step_security_harden_runner import harden_runner as harden_runner
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("step_security", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("step_security")
