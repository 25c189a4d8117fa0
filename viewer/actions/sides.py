"""The convention of the sides on pictures: from where they are looked at, beneath all that the user does to them."""

from __future__ import annotations

from dataclasses import replace

from viewer.actions.sources import PictureInfo
from viewer.core.conventions import Sides, has_sides, is_mirrored
from viewer.core.look import Camera2D, Placement
from viewer.core.phrases import say


def seen(camera: Camera2D, info: PictureInfo, sides: Sides) -> Camera2D:
    """Return a viewport's camera as the convention has it: mirrored first, then all that the user did to the picture.

    What a presentation state or the side of a chest wall places is left as it is.
    """
    is_placed = bool(info.presentation or camera.justify)
    if is_placed or not is_mirrored(info.plane, info.instance.modality, sides):
        return camera
    return replace(camera, is_flipped_h=not camera.is_flipped_h)


def sides_words(info: PictureInfo, placement: Placement, sides: Sides) -> str:
    """Return where a picture has the patient's left, in a house where that is not the usual side; '' elsewhere.

    It is told from where the picture lies, however it came there: turned by hand or by a presentation state, too.
    """
    from viewer.paint.orientation import edges_of

    if sides is not Sides.NEUROLOGICAL or not has_sides(info.plane, info.instance.modality):
        return ""
    edges = edges_of(info.plane, placement)
    if edges.left[:1] == ("L",):
        return say("Neurological: left is left")
    return say("Radiological: left is right") if edges.right[:1] == ("L",) else say("Turned: see the letters")
