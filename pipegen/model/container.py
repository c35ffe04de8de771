"""Containers: what a job runs in, and the services beside it."""

from __future__ import annotations

from pipegen.model.noun import Noun, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pipegen.model.expression import Expr
    from pipegen.model.text import Text, Value


class Credentials(Noun):
    """How to log in to an image registry."""

    username: Text
    password: Text
    comment: str = ""


class Container(Noun):
    """The image that a job's steps run in."""

    image: Text = field(kw_only=False)
    credentials: Credentials | None = None
    env: Mapping[str, Value] | Expr | None = None
    ports: Sequence[Text | int] | Expr | None = None
    volumes: Sequence[Text] | Expr | None = None
    options: Text | None = None
    comment: str = ""


class Service(Container):
    """An image that runs beside the job, reachable under its key as host name."""

    command: Text | None = None
    entrypoint: Text | None = None
