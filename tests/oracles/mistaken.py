"""Complaints that are not acted upon, one by one, with the reason. An entry that no longer occurs fails the test.

Either a judge is behind GitHub, or a golden program shows what people write rather than what they should.
"""

from fnmatch import fnmatchcase
from typing import NamedTuple

from judges import Complaint


class Mistake(NamedTuple):
    """`files` is a pattern of names; `rule` and `message` are compared whole, `*` in a message stands for any text."""

    judge: str
    files: str
    rule: str
    message: str
    why: str

    def covers(self, judge: str, complaint: Complaint) -> bool:
        return (
            (judge, complaint.rule) == (self.judge, self.rule)
            and fnmatchcase(complaint.name, self.files)
            and fnmatchcase(complaint.message, self.message)
        )


NEWER = "GitHub has it; the judge does not know it yet"

MISTAKES = (
    Mistake(
        "official",
        "tests/rules/guide.fixed.yml",
        "block-scalar-chomping",
        "Block scalar '|' implicitly adds a trailing newline that may be unintentional.*",
        "the file is somebody else's: fixes keep the layout that they find, and a payload may end in a line break",
    ),
    Mistake("schema", "tests/golden/services.yml", "$.jobs.integration", "*'command': 'server /data'*", NEWER),
    Mistake(
        "zizmor",
        "tests/golden/*.yml",
        "self-repository",
        "use GitHub's dedicated self-repository syntax",
        "`./` works with every runner and every other tool; `$/` needs runner 2.336 (July 2026)",
    ),
    Mistake(
        "zizmor",
        "tests/golden/release.yml",
        "superfluous-actions",
        "action functionality is already included by the runner",
        "the program shows a typed action of another owner",
    ),
    Mistake(
        "zizmor",
        "tests/golden/services.yml",
        "unpinned-images",
        "unpinned image references",
        "the program shows every way to name an image; digests would say nothing more",
    ),
    Mistake(
        "zizmor",
        "tests/golden/staging.yml",
        "secrets-outside-env",
        "secrets referenced without a dedicated environment",
        "the secret for the team's messages belongs to no environment",
    ),
)
