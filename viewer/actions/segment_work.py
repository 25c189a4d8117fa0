"""Segments while they are worked on: voxels ready to be drawn, the stroke under way, and long work in a lane."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from numpy.typing import NDArray

from viewer.core.pixels import FrameRef
from viewer.core.records import Instance
from viewer.core.segment import Segment
from viewer.display.segment_layers import SegmentLayers
from viewer.state.store import State, Store

Array = NDArray[Any]


@dataclass(frozen=True, slots=True, eq=False)
class Trial:
    """Pixels of one picture that would be taken, (rows, columns) bool, for the segment of that colour."""

    frame: FrameRef
    mask: Array
    color: tuple[int, int, int]


class SegmentWork:
    """What is known of the document's segments beyond their records. Belongs to the GUI thread."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._layers: dict[str, tuple[Segment, SegmentLayers]] = {}
        self._draft: Segment | None = None
        self._drawn: Mapping[int, Array] = {}
        self._listeners: list[Callable[[], None]] = []
        self.revision = 0
        """Counts how often the draft or the trial changed."""
        self.trial: Trial | None = None
        self.files: dict[str, Instance] = {}
        """Files outside the study that segments were read from, by their SOP instance UID."""
        store.listen(self._forget)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        """Call `listener` when what is drawn changed without the document; return what ends that."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    def tell(self) -> None:
        """Let viewports draw anew."""
        self.revision += 1
        for listener in tuple(self._listeners):
            listener()

    @property
    def segments(self) -> Mapping[str, Segment]:
        """The document's segments, and the one that a stroke is making."""
        kept = self._store.document.segments
        draft = self._draft
        return kept if draft is None or draft.id in kept else {**kept, draft.id: draft}

    def is_drawn_on(self, segment: Segment) -> bool:
        """Whether a stroke is changing a segment now."""
        return self._draft is not None and self._draft.id == segment.id

    def layers(self, segment: Segment) -> SegmentLayers:
        """Return a segment's voxels, with the stroke that goes over them."""
        known = self._layers.get(segment.id)
        if known is None or known[0] is not segment:
            known = self._layers[segment.id] = segment, SegmentLayers(segment)
        return known[1].with_drawn(self._drawn) if self.is_drawn_on(segment) else known[1]

    def draw_on(self, segment: Segment, drawn: Mapping[int, Array]) -> None:
        """Show slices (j, i) bool that a stroke has changed in place of the segment's."""
        self._draft, self._drawn = segment, drawn
        self.tell()

    def end_stroke(self) -> None:
        """Show the segments as the document has them."""
        if self._draft is not None:
            self._draft, self._drawn = None, {}
            self.tell()

    def show_trial(self, trial: Trial | None) -> None:
        """Show pixels that would be taken, or none."""
        if trial is not self.trial:
            self.trial = trial
            self.tell()

    def _forget(self, old: State, new: State) -> None:
        if old.document.segments is not new.document.segments:
            kept = new.document.segments
            self._layers = {id_: known for id_, known in self._layers.items() if id_ in kept}
