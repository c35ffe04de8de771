from pipegen import github, run

run("./deploy.sh", if_=not github.ref_protected)
