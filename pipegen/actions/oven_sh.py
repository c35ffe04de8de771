"""The actions of oven-sh."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.oven_sh_setup_bun import setup_bun as setup_bun
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("oven_sh", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("oven_sh")
