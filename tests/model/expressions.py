"""An expression in every place where GitHub evaluates one; `test_completeness.py` looks for what is missing."""

from pipegen import (
    CallInput,
    CallOutput,
    Concurrency,
    Container,
    Credentials,
    Defaults,
    Environment,
    Job,
    Matrix,
    Pipeline,
    Push,
    Runner,
    Secret,
    Service,
    Snapshot,
    Strategy,
    WorkflowCall,
    from_json,
    github,
    parallel,
    run,
    uses,
    vars,
)

TOKEN = Secret("TOKEN")
value = github.sha
on_main = github.ref == "refs/heads/main"
data = from_json(vars.DATA)

workflow = Pipeline(
    "workflow",
    run_name=value,
    on=[
        Push(),
        WorkflowCall(
            inputs={"level": CallInput(default=vars.LEVEL)},
            outputs={"sha": CallOutput(value=value)},
        ),
    ],
    env={"SHA": value},
    concurrency=Concurrency(value, cancel_in_progress=on_main, queue=vars.QUEUE),
    jobs=[
        Job(
            "all",
            name=value,
            if_=on_main,
            runs_on=Runner(group=value, labels=[value]),
            environment=Environment(value, url=value, deployment=on_main),
            concurrency=Concurrency(value, cancel_in_progress=on_main, queue=vars.QUEUE),
            strategy=Strategy(
                matrix=Matrix(
                    node=[value, "22"],
                    os=data,
                    include=[{"node": value}],
                    exclude=[{"node": value}],
                ),
                fail_fast=on_main,
                max_parallel=data,
            ),
            timeout_minutes=data,
            cancel_timeout_minutes=data,
            continue_on_error=on_main,
            container=Container(
                value,
                credentials=Credentials(username=value, password=TOKEN),
                env={"SHA": value},
                ports=[value],
                volumes=[value],
                options=value,
            ),
            services={
                "short": value,
                "long": Service(
                    value,
                    credentials=Credentials(username=value, password=TOKEN),
                    env={"SHA": value},
                    ports=[value],
                    volumes=[value],
                    options=value,
                    command=value,
                    entrypoint=value,
                ),
            },
            snapshot=Snapshot("base", if_=on_main),
            outputs={"sha": value},
            env={"SHA": value},
            defaults=Defaults(shell=value, working_directory=value),
            steps=[
                run(
                    f"true # {value}\necho $(({github.run_number} + 1))",
                    name=value,
                    if_=on_main,
                    env={"SHA": value},
                    shell="bash",
                    working_directory=value,
                    timeout_minutes=data,
                    continue_on_error=on_main,
                ),
                uses("acme/tool@v1", with_={"sha": value}),
                parallel(
                    run(
                        f"echo $(({github.run_number} + 1))",
                        name=value,
                        if_=on_main,
                        env={"SHA": value},
                        shell="bash",
                        working_directory=value,
                        timeout_minutes=data,
                        continue_on_error=on_main,
                    ),
                    uses("acme/tool@v1", with_={"sha": value}),
                ),
            ],
        ),
        Job("one", runs_on=value, steps=[run("true")]),
        Job("many", runs_on=[value, "self-hosted"], steps=[run("true")]),
        Job("label", runs_on=Runner(labels=value), steps=[run("true")]),
        Job(
            "texts",
            environment=value,
            concurrency=value,
            container=value,
            services=data,
            strategy=data,
            steps=[run("true")],
        ),
        Job("matrix", strategy=Strategy(matrix=data), steps=[run("true")]),
        Job("lists", strategy=Matrix(node=["22"], include=data, exclude=data), steps=[run("true")]),
        Job(
            "call", uses="./.github/workflows/other.yml", with_={"sha": value}, secrets={"token": TOKEN}, permissions={}
        ),
    ],
)

whole = Pipeline(
    "whole",
    on=Push(),
    env=data,
    concurrency=value,
    jobs=[
        Job(
            "one",
            env=data,
            container=Container("node", env=data, ports=data, volumes=data),
            services={"db": Service("postgres", env=data, ports=data, volumes=data)},
            steps=[
                run("true", env=data),
                uses("acme/tool@v1", with_=data),
                parallel(run("true", env=data), uses("acme/tool@v1", with_=data)),
            ],
        )
    ],
)
