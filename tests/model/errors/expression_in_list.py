from pipegen import github, run

run("./deploy.sh", if_=github.ref_name in ["main", "next"])
