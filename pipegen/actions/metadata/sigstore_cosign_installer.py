"""What sigstore/cosign-installer v4.1.2 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "sigstore/cosign-installer",
    version="v4.1.2",
    sha="6f9f17788090df1f26f669e9d70d6ae9567deba6",
    using="composite",
    majors={
        "4": ("v4.1.2", "6f9f17788090df1f26f669e9d70d6ae9567deba6"),
        "3": ("v3.10.1", "7e8b541eb2e61bf99390e1afd4be13a184e9ebc5"),
        "2": ("v2.8.1", "c85d0e205a72a294fe064f618a87dbac13084086"),
        "1": ("v1.4.1", "3c4b4191199f5c43538b9decf084a8d5a25c3496"),
    },
    title="Install cosign",
    inputs=(
        Input("cosign-release", default="v3.0.6"),
        Input("install-dir", default="$HOME/.cosign"),
        Input("use-sudo", "boolean", default="false"),
    ),
)
