from pipegen import case, github

case(github.ref == "refs/heads/main", "production")
