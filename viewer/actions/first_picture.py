"""Which of the pictures that are opened is shown first."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from viewer.core.look import Camera2D
from viewer.core.pixels import FrameRef
from viewer.core.records import Stack, Study
from viewer.state.view import Catalog, SlotKind, ViewState

SOON_S = 1.5


class FirstPicture:
    """Pick the first stack with a picture, once; bring a small one to its start when all of it was found."""

    def __init__(self, *, is_taken: bool, camera: Camera2D | None = None) -> None:
        self._is_taken, self._camera = is_taken, camera
        self._ref: FrameRef | None = None
        self._slot = 0
        self._since = 0.0
        self.view: ViewState | None = None

    def placed(self, view: ViewState) -> ViewState:
        """Return the view with the hung stack placed as was asked for."""
        if self._camera is None:
            return view
        return view.with_slot(view.active, replace(view.active_slot, camera=self._camera, index=0))

    def hung(self, view: ViewState, stack: Stack) -> None:
        """Note which picture was shown, unless the viewport came back to one that was left earlier."""
        self.view = None if self._camera is not None else view
        if view.active_slot.index == 0:
            self._ref, self._slot, self._since = stack.items[0].ref, view.active, time.monotonic()

    def at_start(self, view: ViewState, catalog: Catalog) -> ViewState:
        """Show the stack's first picture, if the one that happened to be found first is still there.

        Only soon after: later the user looks at it, and nothing moves that the user did not move.
        """
        if self._ref is None or self._slot >= len(view.slots) or time.monotonic() - self._since > SOON_S:
            return view
        slot = view.slots[self._slot]
        stack = catalog.stack(slot.stack_key)
        if slot.kind is not SlotKind.STACK or stack is None or slot.index >= len(stack.items):
            return view
        is_untouched = stack.items[slot.index].ref == self._ref and not slot.is_playing
        return view.with_slot(self._slot, replace(slot, index=0)) if is_untouched else view

    def take(self, studies: Sequence[Study]) -> Stack | None:
        """Return the first stack with a picture; None where there is none yet, and once one was taken."""
        if self._is_taken:
            return None
        for study in studies:
            for stack in study.stacks:
                if stack.items:
                    self._is_taken = True
                    return stack
        return None
