"""A generated file whose pipeline is gone.

GitHub goes on running it: deleting a pipeline in Python stops nothing by itself. `pipegen build` removes such files,
except those that were edited by hand since. To keep one as a file of your own, delete its first lines, which say that
it is generated.

```text
$ pipegen check
orphan     .github/workflows/nightly.yml
```
"""

from pipegen.finding import WARNING

SEVERITY = WARNING
GROUP = "generated"
