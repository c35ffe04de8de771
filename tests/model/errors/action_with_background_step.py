from pipegen import CompositeAction, run

CompositeAction("setup", description="Sets up", steps=[run("npm start", background=True)])
