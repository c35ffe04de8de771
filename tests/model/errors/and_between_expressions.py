from pipegen import github, run

run("./deploy.sh", if_=github.ref == "refs/heads/main" and github.event_name == "push")
