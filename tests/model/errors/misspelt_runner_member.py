from pipegen import runner

runner.operating_system
