"""How what is shown was hung: by which protocol, with which priors, and what is tiled."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewer.state.view import Slot


@dataclass(frozen=True, slots=True)
class Hanging:
    """The protocol (its id, '' for what was arranged by hand) and the studies that hang by it, the current one first.

    `slots` are the viewports as they were hung: resetting a view goes back there. `reasons` say why a viewport is
    empty, '' for others. `tiled` is the key of the stack whose pictures follow each other over all viewports, '' for
    none.
    """

    protocol: str = ""
    study_uids: tuple[str, ...] = ()
    slots: tuple[Slot, ...] = ()
    reasons: tuple[str, ...] = ()
    tiled: str = ""

    def reason(self, index: int) -> str:
        """Return why a viewport is empty, '' where nothing is known."""
        return self.reasons[index] if index < len(self.reasons) else ""
