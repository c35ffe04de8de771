from pipegen import Job, Pipeline, Push, github, never, run, startswith

main = Job("main", if_=github.ref == "refs/heads/main", steps=[run("make", name="Make")])
tag = Job("tag", if_=startswith(github.ref, "refs/tags/v"), steps=[run("make", name="Make")])

anything = Pipeline(
    "anything",
    on=Push(),
    jobs=[main, tag],
    ensure=[
        main.only_on(Push(branches=["main"])),
        main.only_on(Push(branches=["m*"])),
        main.only_on(Push(branches=["[mM][aA][iI][nN]"])),
        main.starts_on(Push(branches=["Main"])),
        never(main, on=Push(branches=["dev"])),
        tag.only_on(Push(tags=["v**"])),
        tag.only_on(Push(tags=["v**", "V**"])),
    ],
)
filtered = Pipeline(
    "filtered",
    on=Push(branches=["main"], tags=["v*"]),
    jobs=[main, tag],
    ensure=[
        main.only_on(Push(branches=["main"])),
        main.starts_on(Push(branches=["main"])),
        tag.only_on(Push(tags=["v*"])),
        tag.only_on(Push(tags=["v**"])),
        tag.starts_on(Push(tags=["v*"])),
    ],
)
