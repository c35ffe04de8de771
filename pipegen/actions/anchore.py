"""The actions of anchore."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.anchore_sbom_action import sbom_action as sbom_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("anchore", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("anchore")
