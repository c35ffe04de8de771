"""The actions of sigstore."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.sigstore_cosign_installer import cosign_installer as cosign_installer
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("sigstore", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("sigstore")
