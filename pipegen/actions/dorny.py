"""The actions of dorny."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.dorny_paths_filter import paths_filter as paths_filter
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("dorny", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("dorny")
