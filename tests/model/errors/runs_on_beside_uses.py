from pipegen import Job

Job("call", uses="./.github/workflows/other.yml", runs_on="ubuntu-24.04")
