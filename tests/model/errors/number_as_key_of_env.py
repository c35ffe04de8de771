from pipegen import run

run("npm test", env={1: "x"})
