"""The actions of ruby."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.ruby_setup_ruby import setup_ruby as setup_ruby
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("ruby", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("ruby")
