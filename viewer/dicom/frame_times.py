"""How long the frames of a cine last (PS3.3 C.7.6.5)."""

from __future__ import annotations

from collections.abc import Mapping

from viewer.dicom import elements as el
from viewer.dicom.values import first_number, numbers


def frame_times(raw: Mapping[int, bytes], frames: int) -> tuple[float, ...]:
    """Return the time of all frames in ms, or one before each frame (the first is 0); () if unknown."""
    time = first_number(raw.get(el.FRAME_TIME, b"")) or 0.0
    if time > 0:
        return (time,)
    vector = numbers(raw.get(el.FRAME_TIME_VECTOR, b""))
    if len(vector) >= frames and min(vector) >= 0 and sum(vector) > 0:
        return vector[:frames]
    for tag in (el.DISPLAY_RATE, el.CINE_RATE):
        rate = first_number(raw.get(tag, b"")) or 0.0
        if rate > 0:
            return (1000.0 / rate,)
    return ()
