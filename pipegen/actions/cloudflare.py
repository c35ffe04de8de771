"""The actions of cloudflare."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.cloudflare_wrangler_action import wrangler_action as wrangler_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("cloudflare", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("cloudflare")
