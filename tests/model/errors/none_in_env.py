from pipegen import run

run("npm test", env={"LEVEL": None})
