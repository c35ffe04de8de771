from pipegen import github, run

run("true", if_=github.ref_name == ["main"])
