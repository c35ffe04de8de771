from pipegen import github, run

run(f"echo {github.ref_name.upper()}")
