"""Finds where the keys of a TOML file stand, which `tomllib` does not tell. Expects a file that `tomllib` accepted."""

from pipegen.app.place import Place
from pipegen.source import Route, Span

_SPACE = " \t\r\n"


class _Scanner:
    """Walks over a TOML text once and notes the place of every key and every item of an array."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.places: dict[Route, Span] = {}
        self._counts: dict[Route, int] = {}

    def scan(self) -> None:
        """Fill `places`."""
        table: Route = ()
        while self._skip_blank():
            if self.text.startswith("[[", self.at):
                table = self._array_header()
            elif self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)

    def _skip_blank(self) -> bool:
        while self.at < len(self.text):
            char = self.text[self.at]
            if char == "#":
                end = self.text.find("\n", self.at)
                self.at = len(self.text) if end < 0 else end
            elif char in _SPACE:
                self.at += 1
            else:
                return True
        return False

    def _note(self, route: Route, start: int) -> None:
        line = self.text.count("\n", 0, start) + 1
        column = start - (self.text.rfind("\n", 0, start) + 1) + 1
        width = max(1, len(self.text[start : self.at].rstrip().partition("\n")[0]))
        self.places.setdefault(route, Span(line, column, line, column + width))

    def _header(self) -> Route:
        start = self.at
        self.at += 1
        route = self._resolve(self._key())
        self.at = self.text.index("]", self.at) + 1
        self._note(route, start)
        return route

    def _array_header(self) -> Route:
        start = self.at
        self.at += 2
        keys = self._key()
        base = (*self._resolve(keys[:-1]), keys[-1])
        self.at = self.text.index("]]", self.at) + 2
        self._note(base, start)
        number = self._counts.get(base, 0)
        self._counts[base] = number + 1
        self._note((*base, number), start)
        return (*base, number)

    def _resolve(self, keys: Route) -> Route:
        """Return where a header leads: a part that is an array of tables means its last table so far."""
        route: Route = ()
        for key in keys:
            route = (*route, key)
            if route in self._counts:
                route = (*route, self._counts[route] - 1)
        return route

    def _pair(self, table: Route) -> None:
        start = self.at
        route = (*table, *self._key())
        self.at = self.text.index("=", self.at) + 1
        for length in range(len(table) + 1, len(route) + 1):
            self._note(route[:length], start)
        self._skip_blank()
        self._value(route)
        self.places[route] = self._line_of(start)

    def _line_of(self, start: int) -> Span:
        line = self.text.count("\n", 0, start) + 1
        column = start - (self.text.rfind("\n", 0, start) + 1) + 1
        width = max(1, len(self.text[start : self.at].partition("\n")[0].rstrip()))
        return Span(line, column, line, column + width)

    def _key(self) -> Route:
        parts: list[str] = []
        while True:
            self._skip_blank()
            if self.text[self.at] in "\"'":
                parts.append(self._string()[1:-1])
            else:
                start = self.at
                while self.text[self.at].isalnum() or self.text[self.at] in "-_":
                    self.at += 1
                parts.append(self.text[start : self.at])
            self._skip_blank()
            if self.text[self.at] != ".":
                return tuple(parts)
            self.at += 1

    def _string(self) -> str:
        start, quote = self.at, self.text[self.at]
        triple = quote * 3
        end = triple if self.text.startswith(triple, start) else quote
        self.at += len(end)
        while not self.text.startswith(end, self.at):
            self.at += 2 if quote == '"' and self.text[self.at] == "\\" else 1
        self.at += len(end)
        if end == triple:  # a multi-line string may end in up to two quotes of its own
            while self.text[self.at : self.at + 1] == quote:
                self.at += 1
        return self.text[start : self.at]

    def _value(self, route: Route) -> None:
        char = self.text[self.at]
        if char in "\"'":
            self._string()
        elif char == "[":
            self._array(route)
        elif char == "{":
            self._table(route)
        else:
            while self.at < len(self.text) and self.text[self.at] not in ",]}\n#":
                self.at += 1

    def _array(self, route: Route) -> None:
        self.at += 1
        number = 0
        while self._skip_blank() and self.text[self.at] != "]":
            start = self.at
            self._value((*route, number))
            self.places[(*route, number)] = self._line_of(start)
            number += 1
            self._skip_blank()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1

    def _table(self, route: Route) -> None:
        self.at += 1
        while self._skip_blank() and self.text[self.at] != "}":
            self._pair(route)
            self._skip_blank()
            if self.text[self.at] == ",":
                self.at += 1
        self.at += 1


def places(text: str) -> dict[Route, Span]:
    """Return the place of every key, table and array item by its route; a key's place includes its value."""
    scanner = _Scanner(text)
    scanner.scan()
    return scanner.places


def places_below(text: str, name: str, prefix: Route) -> dict[Route, Place]:
    """Return the places of what stands below the table `prefix`, by routes from there, in the file called `name`.

    The empty route is the table itself.
    """
    spans = places(text)
    own = {route[len(prefix) :]: Place(name, span) for route, span in spans.items() if route[: len(prefix)] == prefix}
    own.setdefault((), Place(name, nearest(spans, prefix)))
    return own


def nearest(found: dict[Route, Span], route: Route) -> Span:
    """Return the place of a route, or of the nearest table around it."""
    while route and route not in found:
        route = route[:-1]
    return found.get(route, Span(1, 1, 1, 2))
