from pipegen import github, run

run("./deploy.sh", if_=1 < github.run_number < 5)
