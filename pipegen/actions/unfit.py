"""A value that an input does not take."""


class UnfitError(Exception):
    """What is wrong with the value (`fact`, to stand after the input's name), and what would help, if anything."""

    def __init__(self, fact: str, advice: str = "") -> None:
        super().__init__(fact)
        self.fact = fact
        self.advice = advice
