"""The margin of a script: what a triple-quoted text has in Python only because the code around it is indented."""


def without_margin(script: str) -> str:
    """Return a script as it stands in a file: without empty lines at its ends and without the indent all lines share.

    A script of several lines ends with a newline. Lines that hold only white space are empty.
    """
    if "\n" not in script:
        return script.lstrip(" \t") if script.strip() else ""
    lines = [line if line.strip() else "" for line in script.split("\n")]
    while lines and not lines[0]:
        del lines[0]
    while lines and not lines[-1]:
        del lines[-1]
    margin = _shared([line for line in lines if line])
    body = "\n".join([line[margin:] for line in lines])
    return body + "\n" if len(lines) > 1 else body


def _shared(lines: list[str]) -> int:
    """Return how many characters of white space all lines begin with."""
    first = lines[0] if lines else ""
    size = len(first) - len(first.lstrip(" \t"))
    for line in lines:
        while not line.startswith(first[:size]):
            size -= 1
    return size
