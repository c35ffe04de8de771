from pipegen import parallel, run, wait_all

parallel(run("npm start"), wait_all())
