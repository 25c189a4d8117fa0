"""What a format cannot hold of the user's work, told before it is written."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that an object does not hold: `what` as a sentence, `ids` of the marks or segments that it is of."""

    what: str
    ids: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many are concerned."""
        return len(self.ids)

    @property
    def sentence(self) -> str:
        """The loss with the number of those that it is of."""
        return self.what if self.count < 2 else f"{self.what} ({self.count})"


def gathered(found: Iterable[tuple[str, str]]) -> list[Loss]:
    """Return losses of (what, id) pairs: one for each kind, in the order of their finding."""
    ids: dict[str, list[str]] = {}
    for what, id_ in found:
        ids.setdefault(what, []).append(id_)
    return [Loss(what, tuple(dict.fromkeys(of))) for what, of in ids.items()]
