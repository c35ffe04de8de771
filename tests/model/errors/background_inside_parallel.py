from pipegen import parallel, run

parallel(run("npm start", background=True))
