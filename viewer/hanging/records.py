"""What a hanging protocol is made of."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


class Test(Enum):
    """How a condition compares what is there with its values."""

    __test__ = False  # for pytest, which collects what begins with Test

    ANY = "any"
    ALL = "all"
    NONE = "none"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


@dataclass(frozen=True, slots=True)
class Condition:
    """One rule: `term` names what is looked at (a row of `terms`), `values` what it is compared with."""

    term: str
    test: Test
    values: tuple[str, ...]

    @property
    def number(self) -> float:
        """The number of AT_LEAST and AT_MOST."""
        return float(self.values[0]) if self.values else 0.0


class Show(Enum):
    """As what a series is shown in its viewport."""

    PICTURES = "pictures"
    AXIAL = "axial"
    CORONAL = "coronal"
    SAGITTAL = "sagittal"
    VOLUME = "3d"
    NOTHING = "nothing"


class Choice(Enum):
    """Which of several series that fit is taken."""

    FIRST = "first"
    LAST = "last"
    MOST = "most"
    THINNEST = "thinnest"
    FLAT = "flat"


@dataclass(frozen=True, slots=True)
class Place:
    """What one viewport shows: of the current study (`prior` 0) or of the nth prior, the series that fits `series`.

    `like` is the number of another place, from 0: the series most like the one that hangs there is taken; -1 without.
    `slab_mm` and `slab_mode` ('mip', 'minip', 'mean') make planes thick. `preset` names a window preset, '' the usual
    window; `volume_preset` one of 3D. `lut` '' is the usual colours, `is_inverted` None the usual direction of greys.
    `chest_wall` is the side of the viewport, 'left' or 'right', where the chest wall of a breast lies, '' for others.
    `over` is the modality of a volume of the same study that is laid over it, '' for none.
    Without a series for a place that `is_needed` the protocol does not hang.
    """

    series: tuple[Condition, ...] = ()
    prior: int = 0
    like: int = -1
    choice: Choice = Choice.FIRST
    show: Show = Show.PICTURES
    slab_mm: float = 0.0
    slab_mode: str = "mip"
    preset: str = ""
    volume_preset: str = ""
    lut: str = ""
    is_inverted: bool | None = None
    chest_wall: str = ""
    over: str = ""
    is_needed: bool = False


@dataclass(frozen=True, slots=True)
class Protocol:
    """Rules for a kind of study, and the grid that it hangs in: `places` row by row, one for each viewport.

    With `fills` > 0 there is one place only, the pattern of as many viewports (up to `fills`) as series fit it.
    `is_same_scale` shows all pictures at one scale in mm. `is_built_in` came with the program.
    """

    id: str
    name: str
    study: tuple[Condition, ...] = ()
    rows: int = 1
    columns: int = 1
    places: tuple[Place, ...] = (Place(),)
    fills: int = 0
    is_same_scale: bool = False
    is_on: bool = True
    is_built_in: bool = False

    @property
    def priors(self) -> int:
        """How many priors its places ask for."""
        return max((place.prior for place in self.places), default=0)

    def with_place(self, index: int, place: Place) -> Protocol:
        """Return the protocol with one place replaced."""
        return replace(self, places=(*self.places[:index], place, *self.places[index + 1 :]))

    def with_grid(self, rows: int, columns: int) -> Protocol:
        """Return the protocol with another grid; places keep their order, new ones take any series."""
        kept = self.places[: rows * columns]
        kept += (Place(),) * (rows * columns - len(kept))
        # A place that is like one that went takes what it says itself.
        places = tuple(p if p.like < len(kept) else replace(p, like=-1) for p in kept)
        return replace(self, rows=rows, columns=columns, places=places, fills=0)
