"""Presentation states: how somebody wanted pictures to be shown, kept as an object of its own (PS3.3 A.33, PS3.4 N).

Positions in pixels are those of the viewer: (0, 0) is the centre of the first pixel. Positions in the displayed area
are fractions of it as it lies on the screen, (0, 0) its top left corner and (1, 1) its bottom right one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from itertools import chain, groupby
from types import MappingProxyType

from viewer.core.pixels import Lut, Overlay, Palette, Rescale, Shutter, Window
from viewer.core.records import Instance
from viewer.core.shapes import Color, Point

Box = tuple[float, float, float, float]
NO_LAYERS: Mapping[int, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class ImageReference:
    """An image that something applies to; `frames`, counted from 0, are empty where all of them are meant."""

    sop_instance_uid: str
    frames: tuple[int, ...] = ()

    def covers(self, sop_instance_uid: str, frame: int) -> bool:
        """Whether a frame is meant."""
        return sop_instance_uid == self.sop_instance_uid and (not self.frames or frame in self.frames)


References = tuple[ImageReference, ...]


def _uid(reference: ImageReference) -> str:
    return reference.sop_instance_uid


def is_covered(references: References, sop_instance_uid: str, frame: int) -> bool:
    """Whether a frame is among references; parts of a state without any apply to all that the state does."""
    return not references or any(reference.covers(sop_instance_uid, frame) for reference in references)


class SizeMode(Enum):
    """How large the displayed area is drawn (PS3.3 C.10.4)."""

    FIT = "SCALE TO FIT"
    TRUE_SIZE = "TRUE SIZE"
    MAGNIFY = "MAGNIFY"


@dataclass(frozen=True, slots=True)
class DisplayedArea:
    """The part of a picture to show (PS3.3 C.10.4): `box` (left, top, right, bottom) holds its pixels' outer edges.

    `magnification` is screen px for a picture pixel (MAGNIFY). `aspect` is the height of a pixel divided by its width
    in the presentation, `spacing_mm` (row, column) its size; None where the state does not say.
    """

    box: Box
    mode: SizeMode = SizeMode.FIT
    magnification: float | None = None
    aspect: float | None = None
    spacing_mm: tuple[float, float] | None = None
    references: References = ()


class Units(Enum):
    """What the positions of a graphic count (PS3.3 C.10.5)."""

    PIXEL = "PIXEL"
    DISPLAY = "DISPLAY"


@dataclass(frozen=True, slots=True)
class Graphic:
    """A drawing: `kind` is POINT, POLYLINE, INTERPOLATED, CIRCLE or ELLIPSE (PS3.3 C.10.5.1.2)."""

    kind: str
    points: tuple[Point, ...]
    units: Units = Units.PIXEL
    is_filled: bool = False
    color: Color | None = None
    width_px: float = 0.0
    is_dashed: bool = False


@dataclass(frozen=True, slots=True)
class Text:
    """Text in a box between two corners, or at an anchor, or both; the anchor is joined by a line where visible."""

    lines: tuple[str, ...]
    box: tuple[Point, Point] | None = None
    box_units: Units = Units.PIXEL
    justify: str = "LEFT"
    anchor: Point | None = None
    anchor_units: Units = Units.PIXEL
    has_leader: bool = False
    color: Color | None = None


@dataclass(frozen=True, slots=True)
class Layer:
    """A graphic layer (PS3.3 C.10.7): those of higher `order` lie on top."""

    name: str
    order: int = 0
    color: Color | None = None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Annotation:
    """Drawings and text of one layer, on some of the state's images."""

    layer: str
    graphics: tuple[Graphic, ...] = ()
    texts: tuple[Text, ...] = ()
    references: References = ()


@dataclass(frozen=True, slots=True, eq=False)
class SoftcopyVoi:
    """Window or table for some of the state's images (PS3.3 C.11.8)."""

    windows: tuple[Window, ...] = ()
    luts: tuple[Lut, ...] = ()
    references: References = ()


@dataclass(frozen=True, slots=True)
class RegionShift:
    """A shift of the mask by (rows, columns) for the contrast pixels within a polygon; None for all of them."""

    shift: tuple[float, float]
    vertices: tuple[Point, ...] | None = None


@dataclass(frozen=True, slots=True)
class FrameShifts:
    """Shifts for ranges of contrast frames, counted from 0, both ends included; no range means all."""

    regions: tuple[RegionShift, ...]
    ranges: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Mask:
    """A subtraction (PS3.3 C.7.6.10, C.11.13, C.11.19): `operation` is AVG_SUB, TID or REV_TID.

    `frames` (counted from 0) are averaged to the mask; `ranges` hold the contrast frames that it is taken from, both
    ends included, empty for all; `averaging` is how many contrast frames are averaged, `offset` that of TID.
    `shift` moves the mask by (rows, columns); `frame_shifts` come before it where they name the frame.
    """

    operation: str
    frames: tuple[int, ...] = ()
    ranges: tuple[tuple[int, int], ...] = ()
    averaging: int = 1
    offset: int = 1
    shift: tuple[float, float] = (0.0, 0.0)
    frame_shifts: tuple[FrameShifts, ...] = ()
    references: References = ()

    def covers(self, frame: int) -> bool:
        """Whether a contrast frame is subtracted."""
        return not self.ranges or any(first <= frame <= last for first, last in self.ranges)


@dataclass(frozen=True, slots=True, eq=False)
class PresentationState:
    """What one object says of how its images are shown; the kind decides which of it applies (PS3.4 N.2).

    `references` name all images that it applies to. `rescale` and `modality_lut` None mean that values are taken as
    they are stored. `presentation_lut` comes after the window, `is_inverse` None where the state does not say.
    `overlays` are its own, by group; `activated` maps groups, of the image or of the state, to layers.
    Rotation is clockwise, the flip comes after it. `icc` is the profile of colour and pseudo-colour states.
    """

    instance: Instance
    kind: str
    label: str = ""
    description: str = ""
    creator: str = ""
    created: str = ""
    references: References = ()
    rescale: Rescale | None = None
    modality_lut: Lut | None = None
    vois: tuple[SoftcopyVoi, ...] = ()
    presentation_lut: Lut | None = None
    is_inverse: bool | None = None
    palette: Palette | None = None
    icc: bytes = b""
    masks: tuple[Mask, ...] = ()
    shutter: Shutter | None = None
    overlays: Mapping[int, Overlay] = field(default_factory=lambda: MappingProxyType({}))
    activated: Mapping[int, str] = field(default_factory=lambda: NO_LAYERS)
    layers: tuple[Layer, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    areas: tuple[DisplayedArea, ...] = ()
    rotation_deg: int = 0
    is_flipped: bool = False
    notes: tuple[str, ...] = ()
    _named: Mapping[str, frozenset[int]] = field(init=False, repr=False)
    """The frames that `references` name, by object; none where all of them are meant."""

    def __post_init__(self) -> None:
        named: dict[str, frozenset[int]] = {}
        for uid, of_one in groupby(sorted(self.references, key=_uid), key=_uid):
            frames = [one.frames for one in of_one]
            named[uid] = frozenset(chain.from_iterable(frames)) if all(frames) else frozenset()
        object.__setattr__(self, "_named", MappingProxyType(named))

    @property
    def title(self) -> str:
        """Its label, else its description."""
        return self.label or self.description or "without label"

    def covers(self, sop_instance_uid: str, frame: int = 0) -> bool:
        """Whether the state applies to a frame, counted from 0."""
        frames = self._named.get(sop_instance_uid)
        return frames is not None and (not frames or frame in frames)

    def area_of(self, sop_instance_uid: str, frame: int = 0) -> DisplayedArea | None:
        """Return the part of a picture that is shown, None for all of it."""
        return next((a for a in self.areas if is_covered(a.references, sop_instance_uid, frame)), None)

    def voi_of(self, sop_instance_uid: str, frame: int = 0) -> SoftcopyVoi | None:
        """Return the window or table for a picture."""
        return next((v for v in self.vois if is_covered(v.references, sop_instance_uid, frame)), None)

    def mask_of(self, sop_instance_uid: str, frame: int = 0) -> Mask | None:
        """Return what is subtracted from a picture, None for nothing."""
        fits = (m for m in self.masks if m.covers(frame) and is_covered(m.references, sop_instance_uid, frame))
        return next(fits, None)
