"""An input that an action reads and does not declare.

Without a declaration there is no default and no description, and who passes it gets the warning "Unexpected input(s)"
in every run. Who does not know the action's script passes nothing, and the value is empty. Declare it below `inputs`,
or correct the name: the message names the nearest.

```yaml bad action.yml
name: Set up
description: Installs what the tests need
inputs:
  node-version:
    description: Which Node
    default: '22'
runs:
  using: composite
  steps:
    - run: ./install "$VERSION"
      shell: bash
      env:
        VERSION: ${{ inputs.node }}  # <-
```

```yaml good action.yml
name: Set up
description: Installs what the tests need
inputs:
  node-version:
    description: Which Node
    default: '22'
runs:
  using: composite
  steps:
    - run: ./install "$VERSION"
      shell: bash
      env:
        VERSION: ${{ inputs.node-version }}
```
"""

from pipegen.finding import WARNING

SEVERITY = WARNING
GROUP = "expressions"
REPORTED = True
