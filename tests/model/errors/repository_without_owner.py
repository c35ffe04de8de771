from pipegen import Published

Published("pipelines", ref="v1")
