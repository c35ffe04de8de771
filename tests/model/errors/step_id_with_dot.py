from pipegen import run

run("npm test", id="step.1")
