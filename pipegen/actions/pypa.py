"""The actions of pypa."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.pypa_gh_action_pypi_publish import gh_action_pypi_publish as gh_action_pypi_publish
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("pypa", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("pypa")
