"""What viewports do together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Anchor:
    """A picture that was shown when viewports were tied: `plane` is '' for acquired ones, `index` counts from 0."""

    stack_key: str
    plane: str = ""
    index: int = 0

    @property
    def row(self) -> tuple[str, str]:
        """Which row of pictures it belongs to."""
        return self.stack_key, self.plane


@dataclass(frozen=True, slots=True)
class Tie:
    """Rows of pictures that were tied by hand, each at the picture that it showed then."""

    anchors: tuple[Anchor, ...]

    def anchor_of(self, stack_key: str, plane: str = "") -> Anchor | None:
        """Return where a row of pictures was tied, None where it is not part of it."""
        return next((anchor for anchor in self.anchors if anchor.row == (stack_key, plane)), None)


@dataclass(frozen=True, slots=True)
class Links:
    """Which changes of one viewport the others take part in.

    `scroll` follows by position in a shared frame of reference, and where a tie says so; the other switches follow
    by choice. `ends` adds the lines of a series' first and last picture. `point` takes the crosshair along with the
    pointer while Shift is held. `ties` are those that the user made by hand.
    """

    scroll: bool = True
    window: bool = False
    zoom: bool = False
    pan: bool = False
    invert: bool = False
    point: bool = False
    ends: bool = False
    ties: tuple[Tie, ...] = ()

    def tie_of(self, stack_key: str, plane: str = "") -> Tie | None:
        """Return the tie that a row of pictures is part of."""
        return next((tie for tie in self.ties if tie.anchor_of(stack_key, plane)), None)

    def tied(self, anchors: Sequence[Anchor]) -> Links:
        """Return the links with rows of pictures tied; each leaves the tie that it was part of."""
        rows = {anchor.row for anchor in anchors}
        kept = self._keeping(lambda anchor: anchor.row not in rows)
        return replace(kept, ties=(*kept.ties, Tie(tuple(anchors))))

    def without(self, stack_keys: Collection[str]) -> Links:
        """Return the links without ties of these stacks."""
        return self._keeping(lambda anchor: anchor.stack_key not in stack_keys)

    def _keeping(self, is_kept: Callable[[Anchor], bool]) -> Links:
        """Return the links with these anchors only; a tie of one alone is none."""
        left = (tuple(filter(is_kept, tie.anchors)) for tie in self.ties)
        ties = tuple(Tie(anchors) for anchors in left if len(anchors) > 1)
        return self if ties == self.ties else replace(self, ties=ties)
