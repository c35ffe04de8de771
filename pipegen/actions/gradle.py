"""The actions of gradle."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.gradle_actions_dependency_submission import (
        actions_dependency_submission as actions_dependency_submission,
    )
    from pipegen.actions.bindings.gradle_actions_setup_gradle import actions_setup_gradle as actions_setup_gradle
    from pipegen.actions.bindings.gradle_actions_wrapper_validation import (
        actions_wrapper_validation as actions_wrapper_validation,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("gradle", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("gradle")
