from pipegen import Secret

Secret("GITHUB_API_KEY")
