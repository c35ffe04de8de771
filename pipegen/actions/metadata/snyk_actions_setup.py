"""What snyk/actions/setup 0.4.0 takes, gives and needs."""

from pipegen.actions.action import Action, Input

ACTION = Action(
    "snyk/actions/setup",
    version="0.4.0",
    sha="b98d498629f1c368650224d6d212bf7dfa89e4bf",
    using="composite",
    majors={
        "0": ("0.4.0", "b98d498629f1c368650224d6d212bf7dfa89e4bf"),
    },
    title="Set up Snyk",
    inputs=(Input("snyk-version", default="latest"),),
    outputs=("version",),
)
