"""Words what a pipeline module raised: which line, what is wrong, what to do."""

import os
import sys

from pipegen.errors import ProjectError, near
from pipegen.source import PACKAGE, Site, Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import TracebackType


def failed(error: BaseException, root: str) -> ProjectError:
    """Return our error for what loading the project at `root` raised."""
    if isinstance(error, SyntaxError):
        return _syntax(error, root)
    site = _site(error.__traceback__, root)
    if isinstance(error, ModuleNotFoundError) and error.name:
        return ProjectError(f"there is no module `{error.name}`", site=site, advice=_missing_module(error.name, root))
    if "partially initialized module '" in str(error) and isinstance(error, (ImportError, AttributeError)):
        return _circle(error, site)
    if isinstance(error, ImportError) and str(error).startswith("cannot import name '"):
        return _missing_name(error, site)
    if isinstance(error, SystemExit):
        return ProjectError(
            "a pipeline module ended the program",
            site=site,
            advice="remove the call of `exit`: loading must only define pipelines",
        )
    if isinstance(error, TypeError) and "() got an unexpected keyword argument '" in str(error):
        return _wrong_keyword(error, site)
    text = str(error).strip()
    message = f"{type(error).__name__}: {text}" if text else type(error).__name__
    return ProjectError(message, site=site, advice="correct this line; nothing was written")


def _syntax(error: SyntaxError, root: str) -> ProjectError:
    path = os.path.abspath(error.filename) if error.filename else None
    if path and path.startswith(root + os.sep):
        path = os.path.relpath(path, root).replace(os.sep, "/")
    line, column = error.lineno or 1, max(1, error.offset or 1)
    end = (
        error.end_offset if error.end_offset and error.end_lineno == line and error.end_offset > column else column + 1
    )
    text = error.msg[:1].lower() + error.msg[1:]
    return ProjectError(
        f"syntax error: {text}",
        path=path,
        span=Span(line, column, line, end),
        advice="correct this line; nothing was written",
    )


def _missing_module(name: str, root: str) -> str:
    parts = name.split(".")
    folder = os.path.join(root, *parts[:-1])
    if len(parts) > 1 and os.path.isdir(folder):
        known = [e.removesuffix(".py") for e in sorted(os.listdir(folder)) if e.endswith(".py") or "." not in e]
        hint = near(parts[-1], [k for k in known if not k.startswith((".", "_"))])
        front = "".join(f"{p}." for p in parts[:-1])
        return hint.replace("`", f"`{front}", 1) if hint.startswith("did you mean") else hint or "correct the name"
    return f"install the package that has `{parts[0]}` into this environment, or correct the name"


def _missing_name(error: ImportError, site: Site | None) -> ProjectError:
    name, module = str(error).split("'")[1], str(error.name)
    known = [n for n in dir(sys.modules[module]) if not n.startswith("_")] if module in sys.modules else []
    alike = [n for n in known if n[0].isupper() == name[:1].isupper()]  # a class is hardly meant to be a function
    advice = near(name, alike) or "correct the name"
    return ProjectError(f"module `{module}` has no `{name}`", site=site, advice=advice)


def _circle(error: ImportError | AttributeError, site: Site | None) -> ProjectError:
    """Return the error for a name that a module does not have yet, since it is being loaded further up."""
    module = str(error).partition("partially initialized module '")[2].split("'")[0]
    loading: list[str] = []
    trace = error.__traceback__
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_code.co_name == "<module>":
            loading.append(str(frame.f_globals.get("__name__")))
        trace = trace.tb_next
    way = [*loading[loading.index(module) if module in loading else 0 :], module]
    before = "cannot import name '" if isinstance(error, ImportError) else " has no attribute '"
    name = str(error).partition(before)[2].split("'")[0]
    circle = ", ".join(f"`{m}`" for m in way)
    return ProjectError(
        f"modules import each other in a circle ({circle}), so `{module}` has no `{name}` yet",
        site=site,
        advice="move what both need into a module of its own",
    )


def _wrong_keyword(error: TypeError, site: Site | None) -> ProjectError:
    called, _, rest = str(error).partition("() got an unexpected keyword argument '")
    keyword = rest.split("'")[0]
    name = called.removesuffix(".__init__").rpartition(".")[2]
    return ProjectError(
        f"`{name}` takes no `{keyword}`", site=site, advice=_keywords(error, name, keyword) or "remove it"
    )


def _keywords(error: TypeError, name: str, keyword: str) -> str:
    """Return the nearest keyword of the function of that name which the failing frame knows."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    function = None if trace is None else {**trace.tb_frame.f_globals, **trace.tb_frame.f_locals}.get(name)
    code = getattr(getattr(function, "__init__", None) if isinstance(function, type) else function, "__code__", None)
    if code is None:
        return ""
    names = code.co_varnames[: code.co_argcount + code.co_kwonlyargcount]
    return near(keyword, [n for n in names if n != "self"])


def _site(trace: "TracebackType | None", root: str) -> Site | None:
    """Return the place nearest to the error that the reader can edit: in the project, else outside pipegen."""
    own: Site | None = None
    other: Site | None = None
    while trace is not None:
        code = trace.tb_frame.f_code
        if not code.co_filename.startswith((PACKAGE, "<")):
            other = Site(code.co_filename, trace.tb_lineno, code, trace.tb_lasti)
            if code.co_filename.startswith(root + os.sep) and "site-packages" not in code.co_filename:
                own = other
        trace = trace.tb_next
    return own or other
