from pipegen import Job, Pipeline, Push

Job("call", uses="./.github/workflows/other.yml", **{"with": {"level": "high"}})
