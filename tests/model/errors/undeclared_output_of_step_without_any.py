from pipegen import run

find = run("echo tag=1 >> $GITHUB_OUTPUT", name="Find")
run(f"echo {find.outputs.tag}")
