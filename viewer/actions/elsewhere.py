"""Which changes of the view leave a viewport as it is: with sixteen of them, most changes are elsewhere."""

from __future__ import annotations

from dataclasses import replace

from viewer.state.view import ViewState


def is_elsewhere(old: ViewState, new: ViewState, number: int, *, has_place: bool) -> bool:
    """Whether only other viewports changed, and nothing that is drawn on this one with them.

    `has_place`: its picture lies in the patient, so that the active picture may be drawn on it as a line.
    """
    if len(old.slots) != len(new.slots) or old.slots[number] is not new.slots[number]:
        return False
    if has_place and old.active_slot is not new.active_slot:
        return False
    return replace(new, slots=old.slots) == old
