"""A generated file that was edited by hand.

The next `pipegen build` replaces the edit, and whoever made it finds out from production. `pipegen check` tells an edit
from a file that is merely stale by the digest in the file's first lines, and names the Python line that the edited line
comes from. Make the change there and run `pipegen build`.

```text
$ pipegen check
edited     .github/workflows/release.yml
```
"""

from pipegen.finding import ERROR

SEVERITY = ERROR
GROUP = "generated"
