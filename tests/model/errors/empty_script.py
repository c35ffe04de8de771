from pipegen import run

run("  ")
