from pipegen import github, run

run(f"docker build -t app:{github.sha[:7]} .")
