from pipegen import Job, run

find = run("echo tag=1 >> $GITHUB_OUTPUT", name="Find", outputs=["tag"])
build = Job("build", steps=[find], outputs={"tag": find.outputs.tag})
run(f"echo {build.outputs.version}")
