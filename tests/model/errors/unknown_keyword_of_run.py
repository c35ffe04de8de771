from pipegen import run

run("npm test", shel="bash")
