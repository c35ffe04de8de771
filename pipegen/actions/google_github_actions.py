"""The actions of google-github-actions."""
# Generated from the metadata by pipegen.actions.generate; do not edit.
# pyright: reportMissingModuleSource=false

TYPE_CHECKING = False
if TYPE_CHECKING:
    from pipegen.actions.bindings.google_github_actions_auth import auth as auth
    from pipegen.actions.bindings.google_github_actions_setup_gcloud import setup_gcloud as setup_gcloud
else:

    def __getattr__(name):
        from pipegen.actions.door import open_owner

        value = globals()[name] = open_owner("google_github_actions", name)
        return value

    def __dir__():
        from pipegen.actions.door import members

        return members("google_github_actions")
