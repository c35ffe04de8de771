from pipegen import github, run

run("./deploy.sh", if_="main" in github.ref)
