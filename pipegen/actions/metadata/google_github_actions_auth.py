"""What google-github-actions/auth v3.0.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "google-github-actions/auth",
    version="v3.0.0",
    sha="7c6bc770dae815cd3e89ee6cdf493a5fab2cc093",
    using="node24",
    majors={
        "3": ("v3.0.0", "7c6bc770dae815cd3e89ee6cdf493a5fab2cc093"),
        "2": ("v2.1.13", "c200f3691d83b41bf9bbd8638997a462592937ed"),
        "1": ("v1.3.0", "3a3c4c57d294ef65efaaee4ff17b22fa88dd3c69"),
        "0": ("v0.9.0", "09cecabe1f169596b81c2ef22b40faff87acc460"),
    },
    title="Log in to Google Cloud",
    inputs=(
        Input("project_id"),
        Input("workload_identity_provider"),
        Input("service_account"),
        Input("audience"),
        Input("credentials_json", "json", secret=True),
        Input("create_credentials_file", "boolean", default="true"),
        Input("export_environment_variables", "boolean", default="true"),
        Input("token_format", "choice", choices=("", "access_token", "id_token")),
        Input("delegates", "list-comma"),
        Input("universe", default="googleapis.com"),
        Input("request_reason"),
        Input("cleanup_credentials", "boolean", default="true"),
        Input("access_token_lifetime", default="3600s"),
        Input("access_token_scopes", "list-comma-or-newline", default="https://www.googleapis.com/auth/cloud-platform"),
        Input("access_token_subject"),
        Input("id_token_audience"),
        Input("id_token_include_email", "boolean", default="false"),
    ),
    outputs=("access_token", "auth_token", "credentials_file_path", "id_token", "project_id"),
    needs=(
        Need(
            "id-token",
            "write",
            "google-github-actions/auth logs in with an identity token",
            given=("workload_identity_provider",),
        ),
    ),
    notes=(
        "with workload_identity_provider it logs in with an identity token; credentials_json is the way with a stored key",  # noqa: E501
    ),
)
