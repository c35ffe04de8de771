from pipegen import run

run("echo tag=1 >> $GITHUB_OUTPUT", outputs=["tag"])
