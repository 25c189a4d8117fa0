"""What packages promise each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from viewer.core.codes import Code
from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.phrases import noted
from viewer.core.records import UltrasoundRegion
from viewer.core.shapes import Point, Shape

Array = NDArray[Any]
Progress = Callable[[int, int], None]
"""Called with (done, total); total 0 while it is not known."""


class Grid(Protocol):
    """Values (rows, columns) of which a part is asked for; an array is one."""

    @property
    def shape(self) -> tuple[int, ...]:
        """Rows and columns."""
        ...

    def __getitem__(self, part: tuple[slice, slice], /) -> Array:
        """Return the values of some rows and columns."""
        ...


@dataclass(frozen=True, slots=True)
class Stat:
    """A number with its unit; '' where it has none. NaN where it cannot be told.

    `concept` is the code of what is measured, where DICOM has one (PS3.16). One that `is_detail` is told where there
    is room, and not beside the mark. `remark` says in a sentence why there is no value. `series` names, as 'PT', a
    series that lies over the picture and whose values these are; '' for those of the picture itself.
    """

    name: str
    value: float
    unit: str = ""
    concept: Code | None = None
    is_detail: bool = False
    remark: str = ""
    series: str = ""

    @property
    def key(self) -> str:
        """What tells the number from the others of a measurement: its name, behind the series that lies over."""
        return f"{self.series} {self.name}".lstrip()


class Family(Enum):
    """Which of the toolbar's menus offers a kind of measurement; the value is the menu's name."""

    MEASURE = noted("Measure")
    REGION = noted("Region")
    ANNOTATE = noted("Annotate")


class Drawing(Enum):
    """How the points of a kind are set with the mouse."""

    CLICKS = "clicks"
    """Press, drag and release for two; clicks for more, where a double click or Enter ends what has no fixed number."""
    STROKE = "stroke"
    """The path of a drag."""


@dataclass(frozen=True, slots=True, eq=False)
class Voxels:
    """A part of the volume around a place: `values` (k, j, i) float64, NaN where there is none, as they are told.

    `affine` (4, 4) maps (i, j, k) of this part to LPS mm.
    """

    values: NDArray[np.float64]
    affine: NDArray[np.float64]
    unit: str = ""

    def to_ijk(self, point_mm: Vec3) -> NDArray[np.float64]:
        """Return the place (i, j, k) of a point in LPS mm, with fractions."""
        return np.asarray(np.linalg.solve(self.affine[:3, :3], np.asarray(point_mm) - self.affine[:3, 3]))

    def to_lps(self, ijk: NDArray[np.float64]) -> Vec3:
        """Return the place in LPS mm of (i, j, k)."""
        x, y, z = self.affine[:3, :3] @ ijk + self.affine[:3, 3]
        return float(x), float(y), float(z)


class Surroundings(Protocol):
    """The volume that a picture belongs to, of which parts are read when they are asked for."""

    @property
    def affine(self) -> NDArray[np.float64]:
        """(4, 4): (i, j, k) of the whole volume to LPS mm; known without reading."""
        ...

    def near(self, point_mm: Vec3, reach_mm: float) -> Voxels:
        """Return what lies within a reach of a point, reading it if need be: not for the GUI thread."""
        ...


@dataclass(frozen=True, slots=True, eq=False)
class Sampler:
    """What a measurement may ask of the picture below it.

    `values` (rows, columns) are modality values, (rows, columns, 3) for colour; `valid` (rows, columns) bool masks
    padding out, None where all count. `spacing` None gives lengths in px; `aspect` is then the height of a pixel by
    its width. `basis` are the elements of the file that the spacing was computed from, as 'PixelSpacing 0.5\\0.5', and
    `value_basis` those of the values; `doubts` say what in the picture makes numbers unreliable (lossy, interpolated).
    `is_weighted`: pixels of a region count by the part of them that it covers. `around` is the volume that
    the picture belongs to, for kinds that are spatial; None where there is none. `upper` are the values, on the same
    pixels, of a series that lies over the picture, which `series` names.
    """

    values: Array
    value_unit: str = ""
    spacing: Spacing | None = None
    plane: Plane | None = None
    regions: tuple[UltrasoundRegion, ...] = ()
    valid: Array | None = None
    aspect: float = 1.0
    basis: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
    is_weighted: bool = False
    around: Surroundings | None = None
    value_basis: tuple[str, ...] = ()
    upper: Sampler | None = None
    series: str = ""


class Measurement(Protocol):
    """One kind of measurement: what is measured and how it is drawn, nothing of the mouse.

    `points` is the number of points, 0 for as many as the user sets, of which `least` are needed. `is_closed`: the
    points go around a region. `icon` '' gives it that of its family; `key` '' none. `formula` says in words how the
    first number comes about. One that `is_spatial` asks for the volume around the picture, which may have to be read:
    never in the GUI thread. `concept` is the code of the measurement as a whole (PS3.16), None without one.
    """

    id: str
    title: str
    help: str
    key: str
    icon: str
    points: int
    least: int
    family: Family
    drawing: Drawing
    is_closed: bool
    is_spatial: bool
    formula: str
    concept: Code | None

    def stats(self, points_px: NDArray[np.float64], sample: Sampler) -> list[Stat]:
        """Return the numbers of (n, 2) picture points."""
        ...

    def shapes(self, points_px: Sequence[Point]) -> list[Shape]:
        """Return what is drawn, handles last."""
        ...

    def led(self, points_px: Sequence[Point], at: int, turn: float, before: Sequence[Point] = ()) -> tuple[Point, ...]:
        """Return the points as they may lie, after the hand has set or moved the one at `at`; `before` as they lay.

        `turn` is the height of a pixel by its width.
        """
        ...

    def shapes_on(self, points_px: Sequence[Point], regions: Sequence[UltrasoundRegion]) -> list[Shape]:
        """Return what is drawn besides where ultrasound regions tell more, in pixels of the picture."""
        ...

    def doubts(self, points_px: NDArray[np.float64], sample: Sampler) -> list[str]:
        """Return what makes these numbers unreliable beyond what the picture itself says, each as a sentence."""
        ...


class CancelToken(Protocol):
    """Long work asks it now and then."""

    def is_cancelled(self) -> bool:
        """Whether the work should stop."""
        ...
