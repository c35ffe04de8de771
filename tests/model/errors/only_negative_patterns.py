from pipegen import PullRequest

PullRequest(paths=["!docs/**"])
