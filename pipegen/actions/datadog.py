"""The actions of datadog."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.datadog_junit_upload_github_action import (
        junit_upload_github_action as junit_upload_github_action,
    )
    from pipegen.actions.bindings.datadog_synthetics_ci_github_action import (
        synthetics_ci_github_action as synthetics_ci_github_action,
    )
    from pipegen.actions.bindings.datadog_test_visibility_github_action import (
        test_visibility_github_action as test_visibility_github_action,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("datadog", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("datadog")
