from pipegen import Push

Push(branches=["main"], branches_ignore=["wip/**"])
