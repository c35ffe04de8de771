from pipegen import github

len(github.event.commits)
