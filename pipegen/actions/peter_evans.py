"""The actions of peter-evans."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.peter_evans_create_pull_request import create_pull_request as create_pull_request
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("peter_evans", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("peter_evans")
