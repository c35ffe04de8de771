"""What a lint found out, for the formats to show."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.finding import Finding


class Linted:
    """The result of a lint: the findings in order, how many files were looked at, their texts by path.

    `fixed` are the paths that were written, with the number of findings that are gone from each; `refused` are fixes
    that could not be made, each with the reason.
    """

    __slots__ = ("files", "findings", "fixed", "refused", "root", "texts")

    def __init__(self, root: str, findings: "Sequence[Finding]", files: int, texts: "Mapping[str, str]") -> None:
        self.root = root
        self.findings = findings
        self.files = files
        self.texts = texts
        self.fixed: dict[str, int] = {}
        self.refused: list[str] = []
