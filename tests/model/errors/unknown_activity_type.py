from pipegen import PullRequest

PullRequest(types=["open"])
