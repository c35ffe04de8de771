from pipegen import run

run("npm test", env={"A=B": 1})
