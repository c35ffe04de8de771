from pipegen import github, run

run(f"echo {github.run_number:>05}")
