"""The actions of hashicorp."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.hashicorp_setup_terraform import setup_terraform as setup_terraform
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("hashicorp", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("hashicorp")
