"""`python -m pipegen`."""

import sys

from pipegen.cli.main import main

sys.exit(main())
