"""What the values of the open stacks can be read as; what that takes is read once, beside the GUI thread."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

from viewer.actions.real_world_files import RealWorldFiles
from viewer.actions.values import ReadFrames
from viewer.core.errors import ViewerError
from viewer.core.phrases import noted
from viewer.core.pixels import Window
from viewer.core.quantity import AS_GIVEN, MODALITY, Quantity, ValueMap
from viewer.core.records import Instance, Location, Stack, StackItem, Study
from viewer.core.units import unit_words
from viewer.core.uptake import Uptake, moment
from viewer.dicom.sop_classes import REAL_WORLD_MAP

if TYPE_CHECKING:
    from viewer.dicom.real_world import Mapped

GIVEN = (noted("As in the file"), noted("As in the file ({unit})"))
GRAMS, BODY_WEIGHT = "g/ml", "suvbw"
SAME = 1e-9
NO_FACTORS: Mapping[str, float] = MappingProxyType({})
MapObject = Mapping[str, tuple["Mapped", ...]]
"""The mappings that an object of its own holds, by the UID of the picture."""


@dataclass(frozen=True, slots=True, eq=False)
class StackQuantities:
    """What the values of a stack can be read as: the default first. `refusal` says why a PET has no SUV."""

    stack: Stack
    quantities: tuple[Quantity, ...]
    factors: Mapping[str, float] = field(default_factory=lambda: NO_FACTORS)
    refusal: str = ""
    tracer: str = ""
    files: RealWorldFiles = field(default_factory=RealWorldFiles)
    objects: tuple[MapObject, ...] = ()
    _planes: dict[str, ValueMap] = field(default_factory=dict)

    @property
    def has_suv(self) -> bool:
        """Whether uptake can be told."""
        return bool(self.factors)

    def chosen(self, key: str) -> Quantity:
        """Return the quantity of a key, the default one for '' and for what is not there."""
        return next((one for one in self.quantities if one.key == key), self.quantities[0])

    def map_of(self, key: str, item: StackItem, *, may_read: bool = False) -> ValueMap | None:
        """Return how a picture gives a quantity; None where its file has to be read first and may not be."""
        if key == MODALITY:
            return AS_GIVEN
        if key in self.factors:
            return ValueMap(self.factors[key])
        kind, _, number_text = key.rpartition(":")
        number = int(number_text)
        if kind.startswith("map:"):
            found: tuple[Mapped, ...] | None = self.objects[int(kind[4:])].get(item.instance.sop_instance_uid, ())
        else:
            found = self.files.load(item) if may_read else self.files.get(item)
        if found is None:
            return None
        return _on_modality(found[number - 1], item) if number <= len(found) else AS_GIVEN

    def plane_map(self, key: str, *, may_read: bool = False) -> ValueMap | None:
        """Return how planes of the volume give a quantity: where all pictures do alike, else as modality values."""
        if key == MODALITY or key in self.factors:
            return self.map_of(key, self.stack.items[0])
        known = self._planes.get(key) or self._common_map(key, may_read=may_read)
        if known is not None:
            self._planes[key] = known  # every picture of a series was asked for it: once is enough
        return known

    def _common_map(self, key: str, *, may_read: bool) -> ValueMap | None:
        first: ValueMap | None = None
        for item in self.stack.items:
            found = self.map_of(key, item, may_read=may_read)
            if found is None:
                return None
            first = first or found
            if found.mapping is None or found.mapping.table is not None or not _is_same(found, first):
                return AS_GIVEN
        return ValueMap(first.factor, first.offset) if first is not None and first.factor > 0 else AS_GIVEN

    def from_uptake(self, window: Window, key: str) -> Window | None:
        """Return a window of uptake (in g/ml) in the unit that values are read in; None where uptake is not known."""
        if self.chosen(key).unit.startswith(GRAMS):
            return window
        if BODY_WEIGHT not in self.factors:
            return None
        line = self.map_of(self.chosen(key).key, self.stack.items[0]) or AS_GIVEN
        return converted(window, ValueMap(self.factors[BODY_WEIGHT]), line)


def converted(window: Window, before: ValueMap, after: ValueMap) -> Window:
    """Return the window that shows a picture as it was, once its values are read in another way."""
    from viewer.display.quantified import scaled

    old, new = (one if one.is_line else AS_GIVEN for one in (before, after))
    factor = new.factor / old.factor
    return scaled(window, factor, new.offset - old.offset * factor)


def _is_same(one: ValueMap, other: ValueMap) -> bool:
    return math.isclose(one.factor, other.factor, rel_tol=SAME) and math.isclose(
        one.offset, other.offset, rel_tol=SAME, abs_tol=1e-6
    )


def _on_modality(mapped: Mapped, item: StackItem) -> ValueMap:
    """Return a mapping of stored values as one of what the picture's rescale gives."""
    world, rescale = mapped.world, item.instance.rescale(item.frame)
    if world.table is not None:
        return ValueMap(mapping=world)
    factor = world.slope / rescale.slope
    return ValueMap(factor, world.intercept - rescale.intercept * factor, world)


class Quantities:
    """Keep what the open stacks can be read as; safe in threads.

    `objects` gives the objects of a stack's study that hold mappings for pictures.
    """

    def __init__(self, objects: Callable[[Stack], Sequence[Instance]] | None = None) -> None:
        self.frames = ReadFrames()
        self._objects_of = objects or (lambda _: ())
        self._uptakes: dict[str, Uptake] = {}
        self._known: dict[str, tuple[Stack, Sequence[Instance], StackQuantities]] = {}
        self._objects: dict[Location, MapObject] = {}
        self._files = RealWorldFiles()
        self._lock = threading.Lock()

    def are_many(self, stack: Stack) -> bool:
        """Whether values may be read as more than one quantity."""
        if not stack.items:
            return False
        return stack.series.modality == "PT" or stack.items[0].instance.has_real_world or bool(self._objects_of(stack))

    def get(self, stack: Stack) -> StackQuantities | None:
        """Return what a stack can be read as, None where a file has to be read first."""
        known = self._known.get(stack.key)
        if known is not None and known[0] is stack and known[1] == self._objects_of(stack):
            return known[2]
        return self._made(stack, may_read=False)

    def load(self, stack: Stack) -> StackQuantities:
        """Return what a stack can be read as, reading a few files if need be: not for the GUI thread."""
        found = self.get(stack) or self._made(stack, may_read=True)
        assert found is not None
        return found

    def prepare(self, stacks: Iterable[Stack], objects: Sequence[Instance] = ()) -> None:
        """Read what the first look at a stack depends on: the tracer of PET, and the objects that map values."""
        for instance in objects:
            self._object(instance, may_read=True)
        for stack in stacks:
            if stack.items and stack.series.modality == "PT":
                self.load(stack)

    def forget(self, instances: Sequence[Instance]) -> None:
        """Drop what was read of series whose files are closed or have changed."""
        series = {instance.series_uid for instance in instances}
        with self._lock:
            for uid in series:
                self._uptakes.pop(uid, None)
            self._known = {key: one for key, one in self._known.items() if one[0].series.series_uid not in series}

    def _made(self, stack: Stack, *, may_read: bool) -> StackQuantities | None:
        instances = self._objects_of(stack)
        uptake = self._uptake(stack, may_read=may_read)
        mapped = self._mapped(stack, may_read=may_read)
        objects = tuple(self._object(instance, may_read=may_read) for instance in instances)
        is_known = (uptake is not None or stack.series.modality != "PT") and mapped is not None and None not in objects
        if not is_known:
            return None
        given = tuple(one for one in objects if one is not None)
        made = _quantities(stack, uptake, mapped or (), self._files, given)
        with self._lock:
            self._known[stack.key] = (stack, instances, made)
        return made

    def _mapped(self, stack: Stack, *, may_read: bool) -> tuple[Mapped, ...] | None:
        if not stack.items:
            return ()
        return self._files.load(stack.items[0]) if may_read else self._files.get(stack.items[0])

    def _object(self, instance: Instance, *, may_read: bool) -> MapObject | None:
        known = self._objects.get(instance.location)
        if known is not None or not may_read:
            return known
        from viewer.dicom.real_world import read_map_object

        try:
            found = read_map_object(instance)
        except ViewerError:
            found = MappingProxyType({})
        with self._lock:
            self._objects[instance.location] = found
        return found

    def _uptake(self, stack: Stack, *, may_read: bool) -> Uptake | None:
        if not stack.items or stack.series.modality != "PT":
            return None
        series = stack.series.series_uid
        known = self._uptakes.get(series)
        if known is not None or not may_read:
            return known
        from viewer.dicom.uptake import read_uptake

        try:
            uptake = read_uptake(stack.items[0].instance)
        except ViewerError:
            uptake = Uptake()
        with self._lock:
            self._uptakes[series] = uptake
        return uptake


def map_objects(study: Study) -> tuple[Instance, ...]:
    """Return the objects of a study that map values of pictures."""
    stacks = [stack for stack in study.stacks if stack.objects and stack.series.modality == "RWV"]
    return tuple(one for stack in stacks for one in stack.objects if one.sop_class_uid == REAL_WORLD_MAP)


def _quantities(
    stack: Stack,
    uptake: Uptake | None,
    mapped: Sequence[Mapped],
    files: RealWorldFiles,
    objects: tuple[MapObject, ...],
) -> StackQuantities:
    own = stack.items[0].instance.rescale(stack.items[0].frame) if stack.items else None
    given = Quantity(MODALITY, _title_of_given(own.unit if own else ""), own.unit if own else "")
    worlds = [
        Quantity(f"real:{n}", one.title, one.world.unit)
        for n, one in enumerate(mapped, 1)
        if not _says_nothing(one, stack.items[0])
    ]
    factors, refusal, tracer = NO_FACTORS, "", ""
    uptakes: list[Quantity] = []
    if uptake is not None:
        from viewer.display.suv import TITLES, UNITS, suv_of

        if not uptake.units and any(_is_concentration(one, stack.items[0]) for one in mapped):
            uptake = replace(uptake, units="BQML")  # enhanced objects have their unit from a mapping
        suv = suv_of(uptake, _first_acquired(stack))
        factors, refusal, tracer = suv.factors, suv.refusal, uptake.tracer
        uptakes = [Quantity(kind, TITLES[kind], UNITS[kind]) for kind in factors]
    # What a file maps by itself comes first where its plain values have no unit.
    order = [*uptakes, *worlds, given] if _come_first(worlds, given, uptake) else [*uptakes, given, *worlds]
    order += _of_objects(stack, objects)
    return StackQuantities(stack, tuple(order), factors, refusal, tracer, files, objects)


def _of_objects(stack: Stack, objects: Sequence[MapObject]) -> list[Quantity]:
    """Return the quantities that objects of their own map pictures of the stack to."""
    found = []
    uids = {item.instance.sop_instance_uid: None for item in stack.items}
    for place, mappings in enumerate(objects):
        named = next((mappings[uid] for uid in uids if uid in mappings), ())
        found += [Quantity(f"map:{place}:{n}", one.title, one.world.unit) for n, one in enumerate(named, 1)]
    return found


def _is_concentration(mapped: Mapped, item: StackItem) -> bool:
    """Whether a mapping says that a picture's rescale gives Bq/ml."""
    is_line = mapped.world.table is None and mapped.world.unit.lower() == "bq/ml"
    return is_line and _is_same(_on_modality(mapped, item), AS_GIVEN)


def _says_nothing(mapped: Mapped, item: StackItem) -> bool:
    """Whether a mapping is the picture's rescale once more, without a unit (Philips)."""
    is_bare = mapped.world.unit in ("", "1") and not item.instance.rescale(item.frame).is_identity
    return is_bare and mapped.world.table is None and _is_same(_on_modality(mapped, item), AS_GIVEN)


def _come_first(worlds: Sequence[Quantity], given: Quantity, uptake: Uptake | None) -> bool:
    if not worlds:
        return False
    return (not given.unit and bool(worlds[0].unit)) or (uptake is not None and "SUV" in worlds[0].unit)


def _title_of_given(unit: str) -> str:
    words = unit_words(unit)
    return GIVEN[1].format(unit=words) if words else GIVEN[0]


def _first_acquired(stack: Stack) -> datetime | None:
    """Return the earliest acquisition among the pictures of a stack, None where none has a time."""
    headers = {id(item.instance): item.instance.header for item in stack.items}.values()
    times = [moment(header.get("AcquisitionDate", ""), header.get("AcquisitionTime", "")) for header in headers]
    return min((time for time in times if time is not None), default=None)
