"""`python -m pipegen`."""

from pipegen.cli.main import console

console()
