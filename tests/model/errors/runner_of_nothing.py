from pipegen import Runner

Runner()
