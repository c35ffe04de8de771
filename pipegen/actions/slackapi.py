"""The actions of slackapi."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.slackapi_slack_github_action import slack_github_action as slack_github_action
    from pipegen.actions.bindings.slackapi_slack_github_action_cli import (
        slack_github_action_cli as slack_github_action_cli,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("slackapi", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("slackapi")
