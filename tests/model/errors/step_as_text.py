from pipegen import Job

Job("test", steps=["npm test"])
