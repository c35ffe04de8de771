"""The actions of expo."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.expo_expo_github_action import expo_github_action as expo_github_action
    from pipegen.actions.bindings.expo_expo_github_action_command import (
        expo_github_action_command as expo_github_action_command,
    )
    from pipegen.actions.bindings.expo_expo_github_action_continuous_deploy_fingerprint import (
        expo_github_action_continuous_deploy_fingerprint as expo_github_action_continuous_deploy_fingerprint,
    )
    from pipegen.actions.bindings.expo_expo_github_action_continuous_deploy_fingerprint_info import (
        expo_github_action_continuous_deploy_fingerprint_info as expo_github_action_continuous_deploy_fingerprint_info,
    )
    from pipegen.actions.bindings.expo_expo_github_action_fingerprint import (
        expo_github_action_fingerprint as expo_github_action_fingerprint,
    )
    from pipegen.actions.bindings.expo_expo_github_action_preview import (
        expo_github_action_preview as expo_github_action_preview,
    )
    from pipegen.actions.bindings.expo_expo_github_action_preview_build import (
        expo_github_action_preview_build as expo_github_action_preview_build,
    )
    from pipegen.actions.bindings.expo_expo_github_action_preview_comment import (
        expo_github_action_preview_comment as expo_github_action_preview_comment,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("expo", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("expo")
