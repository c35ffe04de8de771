"""Lines of source with a mark under what is meant, as people see them."""

import os

from pipegen.output.plain import visible, within

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

    from pipegen.source import Site, Span


class Excerpt:
    """One line of a file. `start` and `end` are the marked characters, counted from 0; equal when nothing is marked."""

    __slots__ = ("end", "line", "path", "start", "text")

    def __init__(self, path: str, line: int, text: str = "", start: int = 0, end: int = 0) -> None:
        self.path = path
        self.line = line
        self.text = text
        self.start = start
        self.end = end

    def lines(self, width: int, note: str = "") -> list[str]:
        """Return the place, the line and the mark; `width` is that of the widest line number shown together."""
        path = visible(self.path)
        shown = [f"  {path}:{self.line}" if self.line else f"  {path}"]
        if not self.text.strip():
            return shown
        shown.append(f"{self.line:>{width}} | {within(self.text)}")
        if self.end > self.start:
            before = within(self.text[: self.start])
            blank = "".join("\t" if char == "\t" else " " for char in before)
            marked = self.end - self.start + _longer(self.text[self.start : self.end])
            mark = f"{'':>{width}} | {blank}{'^' * marked}"
            shown.append(f"{mark} {note}".rstrip())
        return shown


def _longer(text: str) -> int:
    """Return by how many characters a text grows when it is shown."""
    return len(within(text)) - len(text)


def shown_path(root: str, path: str) -> str:
    """Return a path as it is shown: below the root relative to it, in a package from the package's folder on."""
    path = path.replace(os.sep, "/")
    base = root.replace(os.sep, "/").rstrip("/") + "/"
    for folder in ("/site-packages/", "/dist-packages/"):
        if folder in path:
            return path.rpartition(folder)[2]
    return path[len(base) :] if path.startswith(base) else path


def of_site(root: str, site: "Site") -> Excerpt:
    """Return the Python line of a site, with the call marked, or the name it calls when it spans several lines."""
    path = shown_path(root, site.path)
    columns = site.columns()
    text = _line_of_file(site.path, columns[0] if columns else site.line)
    if columns is None:
        return Excerpt(path, site.line, text)
    line, column, end_line, end_column = columns
    start = _characters(text, column - 1)
    end = _characters(text, end_column - 1) if end_line == line else _end_of_name(text, start)
    return Excerpt(path, line, text, start, end)


def of_span(root: str, path: str, span: "Span", texts: "Mapping[str, str]") -> Excerpt:
    """Return the line of a span in a file; `path` is relative to the root, `texts` has files that are not on disk."""
    if path in texts:
        lines = texts[path].split("\n", span.line)
        text = lines[span.line - 1] if span.line <= len(lines) else ""
    else:
        text = _line_of_file(os.path.join(root, path), span.line)
    end = span.end_column - 1 if span.end_line == span.line else len(text.rstrip())
    return Excerpt(shown_path(root, path), span.line, text.rstrip(), span.column - 1, max(span.column, end))


def _line_of_file(path: str, line: int) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as handle:
            for number, text in enumerate(handle, 1):
                if number == line:
                    return text.rstrip()
    except OSError:
        pass
    return ""


def _characters(text: str, offset: int) -> int:
    """Return how many characters the first `offset` bytes of a line are: Python counts columns in bytes of UTF-8."""
    return len(text.encode()[:offset].decode(errors="ignore"))


def _end_of_name(text: str, start: int) -> int:
    end = start
    while end < len(text) and (text[end].isalnum() or text[end] in "_."):
        end += 1
    return end if end > start else len(text)
