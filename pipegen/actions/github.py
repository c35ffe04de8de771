"""The actions of github."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.github_codeql_action_analyze import codeql_action_analyze as codeql_action_analyze
    from pipegen.actions.bindings.github_codeql_action_autobuild import (
        codeql_action_autobuild as codeql_action_autobuild,
    )
    from pipegen.actions.bindings.github_codeql_action_init import codeql_action_init as codeql_action_init
    from pipegen.actions.bindings.github_codeql_action_upload_sarif import (
        codeql_action_upload_sarif as codeql_action_upload_sarif,
    )
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("github", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("github")
