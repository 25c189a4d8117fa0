"""Where a presentation state puts a picture: displayed area, turn and flip (PS3.3 C.10.4, C.10.6)."""

from __future__ import annotations

from viewer.core.look import Camera2D
from viewer.core.presentation_state import DisplayedArea, PresentationState, SizeMode


def camera_of(state: PresentationState, sop_instance_uid: str, frame: int, aspect: float) -> Camera2D:
    """Return where the state puts a frame; `aspect` is the picture's own: pixel height by width.

    TRUE SIZE needs a screen whose pixels are known in mm: it is fitted.
    """
    area = state.area_of(sop_instance_uid, frame)
    turned = Camera2D(rotation_deg=state.rotation_deg)
    turned = turned.with_flip(horizontal=True) if state.is_flipped else turned
    if area is None:
        return turned
    return Camera2D(
        scale=area.magnification if area.mode is SizeMode.MAGNIFY else None,
        rotation_deg=turned.rotation_deg,
        is_flipped_h=turned.is_flipped_h,
        is_flipped_v=turned.is_flipped_v,
        area_px=area.box,
        aspect=_other(area, aspect),
    )


def _other(area: DisplayedArea, aspect: float) -> float | None:
    """Return the state's pixel aspect where it is not the picture's."""
    return area.aspect if area.aspect is not None and abs(area.aspect - aspect) > 1e-6 * aspect else None


def is_true_size(state: PresentationState, sop_instance_uid: str, frame: int) -> bool:
    """Whether the state asks for a size in mm, which is not kept."""
    area = state.area_of(sop_instance_uid, frame)
    return area is not None and area.mode is SizeMode.TRUE_SIZE
