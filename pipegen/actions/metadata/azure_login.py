"""What azure/login v3.0.1 takes, gives and needs."""

from pipegen.actions.action import Action, Input, Need

ACTION = Action(
    "azure/login",
    version="v3.0.1",
    sha="f5d393ae46f8fde4be8b75f32e3fc50e654ad0ca",
    using="node24",
    majors={
        "3": ("v3.0.1", "f5d393ae46f8fde4be8b75f32e3fc50e654ad0ca"),
        "2": ("v2.3.1", "7184910d9eb2b1c5e48f7073824a90609bb9b6d6"),
        "1": ("v1.6.1", "cb79c773a3cfa27f31f25eb3f677781210c9ce3d"),
    },
    title="Log in to Azure",
    inputs=(
        Input("creds", "json", secret=True),
        Input("client-id"),
        Input("tenant-id"),
        Input("subscription-id"),
        Input("enable-AzPSSession", "boolean", default="false"),
        Input(
            "environment",
            "choice",
            default="azurecloud",
            choices=("azurecloud", "azurestack", "azureusgovernment", "azurechinacloud", "azuregermancloud"),
        ),
        Input("allow-no-subscriptions", "boolean", default="false"),
        Input("audience", default="api://AzureADTokenExchange"),
        Input("auth-type", "choice", default="SERVICE_PRINCIPAL", choices=("SERVICE_PRINCIPAL", "IDENTITY")),
    ),
    needs=(
        Need(
            "id-token",
            "write",
            "azure/login logs in with an identity token",
            absent=("creds",),
            where={"auth-type": ("service_principal",)},
        ),
    ),
    notes=(
        "with client-id, tenant-id and subscription-id it logs in with an identity token; creds is the way with a stored key",  # noqa: E501
    ),
)
