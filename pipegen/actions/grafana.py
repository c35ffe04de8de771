"""The actions of grafana."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.grafana_run_k6_action import run_k6_action as run_k6_action
    from pipegen.actions.bindings.grafana_setup_k6_action import setup_k6_action as setup_k6_action
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("grafana", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("grafana")
