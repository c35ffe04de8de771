"""What datadog/test-visibility-github-action v2.9.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "datadog/test-visibility-github-action",
    version="v2.9.0",
    sha="a06d552ea316e44c261701eb4fd2078b2b1ab702",
    using="composite",
    majors={
        "2": ("v2.9.0", "a06d552ea316e44c261701eb4fd2078b2b1ab702"),
        "1": ("v1.0.9", "5eb62e9bd7f911a96496e2d6856b0c4ff922ee16"),
    },
    title="Set up Datadog test visibility",
    inputs=(
        Input("languages", "list-space", required=True),
        Input("api_key", required=True, secret=True),
        Input("site", default="datadoghq.com"),
        Input("service"),
        Input("dotnet-tracer-version"),
        Input("java-tracer-version"),
        Input("js-tracer-version"),
        Input("python-tracer-version"),
        Input("python-coverage-version"),
        Input("ruby-tracer-version"),
        Input("go-tracer-version"),
        Input("go-module-dir"),
        Input("java-instrumented-build-system", "choice", choices=("gradle", "maven")),
        Input("java-tracer-repository-url"),
        Input("java-tracer-repository-auth-header", secret=True),
        Input("cache", "boolean", default="true"),
        Input("print-github-step-summary", "boolean", default="true"),
        Input("service-name", deprecated="service"),
        Input("api-key", secret=True, deprecated="api_key"),
    ),
)
