"""A generated file that is not what its pipeline says now.

`pipegen check` compiles every pipeline and compares. A file is stale when the pipeline was changed and `pipegen build`
was not run, and missing when it was never built: GitHub then runs something else than the Python says, or nothing. Run
`pipegen build` and commit what it writes; the hook of pre-commit and the drift job that `pipegen init` sets up do the
comparing.

```text
$ pipegen check
stale      .github/workflows/release.yml
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "generated"
