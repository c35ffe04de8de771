from pipegen import CompositeAction, run, wait_all

CompositeAction("setup", description="Sets up", steps=[run("npm start"), wait_all()])
