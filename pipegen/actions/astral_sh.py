"""The actions of astral-sh."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.astral_sh_setup_uv import setup_uv as setup_uv
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("astral_sh", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("astral_sh")
