from pipegen import Secret

Secret("GITHUB_TOKEN")
