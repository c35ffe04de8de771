from pipegen import Job, run

Job("deploy", needs=["build"], steps=[run("./deploy.sh")])
