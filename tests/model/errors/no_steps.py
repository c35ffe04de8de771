from pipegen import Job

Job("test", steps=[])
