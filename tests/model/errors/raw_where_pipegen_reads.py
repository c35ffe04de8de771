from pipegen import Job, raw

Job("test", steps=raw([{"run": "npm test"}], reason="shorter"))
