from pipegen import run

find = run("echo tag=1 >> $GITHUB_OUTPUT", name="Find", outputs=["tag"])
run(f"echo {find.outputs.tga}")
