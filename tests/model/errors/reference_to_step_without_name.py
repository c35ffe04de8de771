from pipegen import run

start = run("npm start")
run("npm test", if_=start.outcome == "success")
