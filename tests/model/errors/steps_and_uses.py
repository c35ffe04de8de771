from pipegen import Job, run

Job("test", steps=[run("npm test")], uses="./.github/workflows/other.yml")
