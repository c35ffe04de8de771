from pipegen import github, run

run("true", env={"NEXT": github.run_number + 1})
