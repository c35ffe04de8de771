from pipegen import github

for commit in github.event.commits:
    print(commit.id)
