"""The actions of aquasecurity."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.aquasecurity_trivy_action import trivy_action as trivy_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("aquasecurity", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("aquasecurity")
