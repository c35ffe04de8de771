"""A hundred workflows of ordinary size, as people write them by hand: made from the files that this repository keeps.

Pins become tags, headers and safe defaults go, so that there is about as much to find as in the wild; each copy gets
ids and names of its own, so that nothing can be looked at once for several files.
"""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = (
    "tests/golden/*.yml",
    "examples/*/.github/workflows/*.yml",
    ".github/workflows/*.yml",
    "tests/rules/guide.yml",
)
PIN = re.compile(r"@[0-9a-f]{40} # (v\d+)\S*")
SAFE = re.compile(r"^ *(?:persist-credentials: false|timeout-minutes: \d+|permissions: \{\})\n", re.MULTILINE)
EMPTY_WITH = re.compile(r"^ *with:\n(?=\s*\n| *- |\Z)", re.MULTILINE)
JOB = re.compile(r"^  ([a-z][\w-]*):$", re.MULTILINE)


def write(folder: Path, count: int = 100) -> None:
    """Write that many workflows below `folder/.github/workflows`."""
    place = folder / ".github" / "workflows"
    place.mkdir(parents=True)
    (folder / ".git").mkdir()
    texts = [by_hand(path.read_text(encoding="utf-8")) for path in sources()]
    for number in range(count):
        (place / f"w{number:03}.yml").write_text(renamed(texts[number % len(texts)], number), encoding="utf-8")


def sources() -> list[Path]:
    found = sorted(path for pattern in SOURCES for path in ROOT.glob(pattern))
    return [path for path in found if "\njobs:\n" in path.read_text(encoding="utf-8")]


def by_hand(text: str) -> str:
    body = text.split("\n\n", 1)[1] if text.startswith("# Generated") else text
    return EMPTY_WITH.sub("", SAFE.sub("", PIN.sub(r"@\1", body)))


def renamed(text: str, number: int) -> str:
    head, _, jobs = text.partition("\njobs:\n")
    ids = set(JOB.findall(jobs))
    word = re.compile(
        rf"(?<![\w./-])((?:needs\.)?(?:{'|'.join(map(re.escape, sorted(ids, key=len, reverse=True)))}))(?![\w/-])"
    )
    return f"{head}\njobs:\n" + word.sub(rf"\1-{number}", jobs) if ids else text
