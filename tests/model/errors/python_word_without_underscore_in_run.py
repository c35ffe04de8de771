from pipegen import run

run("npm test", **{"if": "always()"})
