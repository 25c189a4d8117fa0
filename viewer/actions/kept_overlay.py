"""What lies over a viewport's picture from one painting to the next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from viewer.actions.drawing import overlay_of
from viewer.actions.presented import presentation_of
from viewer.actions.sources import Shown
from viewer.core.look import Camera2D, Look, OverlayText, Placement
from viewer.core.records import Study
from viewer.core.traces import Drawable

if TYPE_CHECKING:
    from PySide6.QtCore import QRectF

    from viewer.paint.picture import Overlay


class KeptOverlay:
    """What lies over one viewport's picture, put together anew only where something of it has changed."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._made: Overlay | None = None
        self.drawn: tuple[Overlay, QRectF] | None = None
        """What was painted the last time, and where."""

    def of(
        self, study: Study | None, shown: Shown, look: Look, camera: Camera2D, placement: Placement, text: OverlayText,
        *, shapes: Sequence[Drawable] = (), **more: Any,
    ) -> Overlay:  # fmt: skip
        """Return what `overlay_of` does."""
        values = shown.source.values
        state = presentation_of(shown.source, shown.index)
        known = values.known() if values is not None else None
        # What has no equality of its own is compared as itself: frames, sources and placements are kept elsewhere.
        key = (study, shown, look, camera, placement, text, state, known, *sorted(more.items(), key=_name))
        if self._made is None or not _is_same(key, self._key):
            self._key, self._made = key, overlay_of(study, shown, look, camera, placement, text, **more)
        return replace(self._made, shapes=(*self._made.shapes, *shapes)) if shapes else self._made


def _name(item: tuple[str, object]) -> str:
    return item[0]


def _is_same(one: tuple[object, ...], other: tuple[object, ...]) -> bool:
    """Whether all is the same, told by identity first: comparing a study would compare all that is in it."""
    return len(one) == len(other) and all(a is b or (_is_small(a) and a == b) for a, b in zip(one, other, strict=True))


def _is_small(value: object) -> bool:
    return isinstance(value, (tuple, Look, Camera2D))
