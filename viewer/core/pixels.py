"""What is known of a picture's pixels: encoding, meaning of values, windows, tables."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.quantity import RealWorld

Array = NDArray[Any]

_HALVED = ("YBR_FULL_422", "YBR_PARTIAL_422")


class VoiFunction(Enum):
    """The window's formula (PS3.3 C.11.2.1)."""

    LINEAR = "LINEAR"
    LINEAR_EXACT = "LINEAR_EXACT"
    SIGMOID = "SIGMOID"


LARGEST = 1e30


@dataclass(frozen=True, slots=True)
class Window:
    """A window in modality values (HU ...)."""

    center: float
    width: float
    function: VoiFunction = VoiFunction.LINEAR
    name: str = ""

    def widened(self, amount: float) -> Window:
        """Return the window widened by `amount`, at least 1 (0.001, or half its width, where the formula allows it)."""
        least = 1.0 if self.function is VoiFunction.LINEAR else min(1e-3, self.width / 2)
        return Window(self.center, max(least, self.width + amount), self.function)

    def shifted(self, amount: float) -> Window:
        """Return the window with its centre moved by `amount`."""
        return Window(self.center + amount, self.width, self.function)

    def without_steps(self) -> Window:
        """Return the window of floats: LINEAR counts with steps of 1, which they do not have (C.11.2.1.3.2)."""
        is_linear = self.function is VoiFunction.LINEAR
        return Window(self.center, self.width, VoiFunction.LINEAR_EXACT, self.name) if is_linear else self

    @property
    def is_sound(self) -> bool:
        """Whether it is made of numbers that a picture can have."""
        return abs(self.center) <= LARGEST and 0 < self.width <= LARGEST

    @property
    def range(self) -> tuple[float, float]:
        """Values at which the window is black and white, nearly."""
        return self.center - self.width / 2, self.center + self.width / 2


@dataclass(frozen=True, slots=True)
class Rescale:
    """The linear modality transform: value = stored * slope + intercept, in `unit` ('HU', 'BQML', '' if unknown)."""

    slope: float = 1.0
    intercept: float = 0.0
    unit: str = ""

    @property
    def is_identity(self) -> bool:
        """Whether stored values are already modality values."""
        return self.slope == 1.0 and self.intercept == 0.0


@dataclass(frozen=True, slots=True)
class PixelInfo:
    """How the pixels of an instance are encoded (PS3.3 C.7.6.3); the same for all of its frames.

    `padding` is the inclusive range of stored values that are no picture (C.7.5.1.1.2), None if there is none.
    `number` is 'int', 'float' or 'double'.
    """

    rows: int
    columns: int
    samples: int = 1
    bits_allocated: int = 16
    bits_stored: int = 16
    high_bit: int = 15
    is_signed: bool = False
    photometric: str = "MONOCHROME2"
    is_planar: bool = False
    number: str = "int"
    padding: tuple[int, int] | None = None

    @property
    def is_color(self) -> bool:
        """Whether a frame has three samples or a palette."""
        return self.samples >= 3 or self.photometric == "PALETTE COLOR"

    @property
    def is_halved(self) -> bool:
        """Whether two native pixels of a row share their chrominance (PS3.3 C.7.6.3.1.2)."""
        return self.photometric in _HALVED and self.samples == 3

    @property
    def frame_bytes(self) -> int:
        """Bytes of one native frame as it lies in the file (1-bit frames rounded up)."""
        samples = 2 if self.is_halved else self.samples
        return (self.rows * self.columns * samples * self.bits_allocated + 7) // 8


@dataclass(frozen=True, slots=True, eq=False)
class Lut:
    """A lookup table (PS3.3 C.11.1, C.11.2): `values[v - first]`, ends clamped; `bits` of its output."""

    first: int
    values: Array
    bits: int = 16
    name: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Palette:
    """A colour palette (PS3.3 C.7.6.3.1.5): `rgb` (n, 3) uint8, input `first` maps to row 0, ends clamped."""

    first: int
    rgb: Array


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """A bitmap of group 60xx: `bits` (rows, columns) bool, its first pixel at `origin` (row, column), 0-based.

    `group` is 0x6000 to 0x601E.
    """

    bits: Array
    origin: tuple[int, int] = (0, 0)
    label: str = ""
    group: int = 0x6000


@dataclass(frozen=True, slots=True)
class Shutter:
    """What of a picture is shown (PS3.3 C.7.6.11): the pixels that lie within every shape that is given.

    Positions are picture pixels, (0, 0) the centre of the first one: `rectangle` (left, top, right, bottom), its edges
    shown; `circle` (x, y, radius); `polygon` corners (x, y). `bitmap` hides the pixels whose bit is set. `value` is
    the grey of what is hidden, a P-value of 16 bits; `color` (8-bit RGB) stands in its place in colour pictures.
    """

    rectangle: tuple[float, float, float, float] | None = None
    circle: tuple[float, float, float] | None = None
    polygon: tuple[tuple[float, float], ...] = ()
    bitmap: Overlay | None = None
    value: int = 0
    color: tuple[int, int, int] | None = None

    @property
    def grey(self) -> int:
        """What hidden pixels show in a grey picture, in 8 bits."""
        return round(max(0, min(65535, self.value)) / 257)


@dataclass(frozen=True, slots=True)
class FrameRef:
    """Name one frame: the key of every cache. `frame` counts from 0.

    `series_uid` is set where another series holds an object of the same UID, which the standard forbids.
    """

    sop_instance_uid: str
    frame: int = 0
    series_uid: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """A decoded picture and all that showing it needs.

    `stored` is read-only: (rows, columns) integers or floats, or (rows, columns, 3) RGB; bits masked and
    sign-extended, YBR converted, palette indices as they are. `origin` is the acquired frame where a presentation
    state changed this one; `presentation_lut` comes after the window, `grey_palette` colours what the window gives.
    What a `shutter` hides has values all the same. `supplement` colours stored values from its first on, those below
    stay grey (C.7.6.19); `icc` is the profile that the colours were made for (C.11.15), b"" without one.
    Where values are read by a `mapping`, the window is still in what `rescale` gives. `upper` is what another series
    has in this plane, on the same grid, where one lies over the picture.
    """

    ref: FrameRef
    stored: Array
    info: PixelInfo
    rescale: Rescale = field(default_factory=Rescale)
    windows: tuple[Window, ...] = ()
    modality_lut: Lut | None = None
    voi_luts: tuple[Lut, ...] = ()
    palette: Palette | None = None
    overlays: tuple[Overlay, ...] = ()
    note: str = ""
    origin: Frame | None = None
    presentation_lut: Lut | None = None
    grey_palette: Palette | None = None
    shutter: Shutter | None = None
    supplement: Palette | None = None
    icc: bytes = b""
    mapping: RealWorld | None = None
    upper: Frame | None = None

    @property
    def nbytes(self) -> int:
        """Bytes that the frame keeps in memory."""
        return int(self.stored.nbytes)

    @property
    def is_color(self) -> bool:
        """Whether the frame is drawn in its own colours, without a window."""
        return self.stored.ndim == 3 or self.palette is not None

    def values(self) -> Array:
        """Return modality values: float32, or the stored integers where the transform is the identity.

        For volumes and files; what is told in numbers comes from `display.modality.to_modality`, in float64.
        """
        if self.is_color:
            return self.stored
        if self.modality_lut is not None:
            index = np.clip(
                self.stored.astype(np.int64) - self.modality_lut.first, 0, len(self.modality_lut.values) - 1
            )
            return np.asarray(self.modality_lut.values[index])
        if self.rescale.is_identity:
            return self.stored
        return np.asarray(self.stored * np.float32(self.rescale.slope) + np.float32(self.rescale.intercept))
