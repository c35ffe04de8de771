from pipegen import github

if github.ref == "refs/heads/main":
    print("never")
