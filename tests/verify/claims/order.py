from pipegen import Job, Pipeline, Push, github, parallel, run, wait

serve = run("./serve", name="Serve", id="serve", background=True)
load = run("./load", name="Load", id="load", background=True)
health = run("./health.sh", name="Health")
one, two = run("./one.sh", name="One"), run("./two.sh", name="Two")
migrate = run("./migrate.sh", name="Migrate")
deploy = Job("deploy", steps=[serve, load, wait(load), health, parallel(one, two), migrate])
docs = Job("docs", steps=[run("make docs", name="Docs")])
nightly = Job("nightly", if_=github.event_name == "schedule", steps=[run("make nightly", name="Nightly")])

order = Pipeline(
    "order",
    on=Push(branches=["main"]),
    jobs=[deploy, docs, nightly],
    ensure=[
        migrate.before(health),
        serve.before(health),
        load.before(health),
        one.before(two),
        one.before(health),
        docs.before(deploy),
        docs.before(migrate),
        docs.before(nightly),
    ],
)
