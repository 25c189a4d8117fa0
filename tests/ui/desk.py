"""A desk by hand: the real store and action table, pictures made by arithmetic, and a record of what was performed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from viewer.actions.corner_elements import CornerElements
from viewer.actions.curves import Curves
from viewer.actions.discs import Discs
from viewer.actions.first_look import first_look
from viewer.actions.guiding import Guiding
from viewer.actions.keymap import Keymap
from viewer.actions.presentations import Presentations
from viewer.actions.protocols import Protocols
from viewer.actions.quantities import Quantities
from viewer.actions.restoring import Restoring
from viewer.actions.sources import StackSource
from viewer.actions.table import build
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.findings import Finding, FindingKind
from viewer.core.geometry import Geometry, Plane, Spacing
from viewer.core.look import Look
from viewer.core.pixels import Frame, FrameRef, PixelInfo, Rescale, Window
from viewer.core.protocols import Stat
from viewer.core.records import Entry, Instance, Location, Patient, Series, Skipped, Stack, StackItem, Study
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import JobInfo
from viewer.library.library import EVERYTHING
from viewer.library.query import Query
from viewer.library.records import Order, Place, StudyPage, StudyRow
from viewer.library.terms import Searched
from viewer.library.words import searchable
from viewer.state.store import State, Store
from viewer.state.view import Catalog, Slot, SlotKind, ViewState

SIDE = 128
RUNS = (
    "panel.",
    "link.",
    "tool.",
    "layout.",
    "edit.",
    "annotation.",
    "view.",
    "window.set",
    "window.preset",
    "stack.open",
    "tags.",
)


class FakeLanes(InlineLanes):
    """Inline lanes that show a job which never ends."""

    def __init__(self) -> None:
        super().__init__()
        self.jobs: tuple[JobInfo, ...] = ()
        self.cancelled: list[object] = []
        self.listeners: list[Callable[[], None]] = []

    def running(self) -> tuple[JobInfo, ...]:
        return self.jobs

    def cancel(self, slot: object) -> None:
        self.cancelled.append(slot)

    def listen(self, listener: Callable[[], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)


class FakeFrames:
    """A disc of 40 HU with a ring of 700 HU in air, a little different on each slice."""

    used_bytes = 300 * 2**20

    def get(self, item: StackItem) -> Frame | None:
        return frame_of(item)

    def request(self, item: StackItem, slot: object, priority: object, done: Callable[..., None]) -> None:
        done(frame_of(item), None)

    def load(self, item: StackItem, *_: object) -> Frame:
        return frame_of(item)

    def loaded(self, stack: Stack) -> frozenset[int]:
        return frozenset()


class FakeVolumes:
    """Volumes that are built already."""

    used_bytes = 112 * 2**20


def frame_of(item: StackItem) -> Frame:
    """Return a CT-like picture in stored values (value + 1024)."""
    y, x = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    distance = np.hypot(x, y * 1.25)
    hounsfield = np.where(distance < 56, 40, -1000)
    hounsfield = np.where((distance > 50) & (distance < 54), 700, hounsfield)
    hounsfield = np.where(np.hypot(x + 18, y) < 14, -850, hounsfield)
    hounsfield = np.where(np.hypot(x - 18, y) < 14, -850, hounsfield)
    noise = np.random.default_rng(1).normal(0, 12, (SIDE, SIDE))
    stored = np.clip(hounsfield + 1024 + noise, 0, 4095).astype(np.uint16)
    return Frame(item.ref, stored, INFO, Rescale(1, -1024, "HU"), item.instance.windows)


INFO = PixelInfo(SIDE, SIDE)


def _instance(study_uid: str, uid: str, modality: str, k: int) -> Instance:
    own = (Window(40, 400, name="ABDOMEN"), Window(-600, 1500, name="LUNG")) if modality == "CT" else ()
    return Instance(
        Location(f"{uid}.{k}.dcm"),
        f"{uid}.{k}",
        "1.2.840.10008.5.1.4.1.1.2",
        "1.2.840.10008.1.2.1",
        study_uid,
        uid,
        modality,
        k + 1,
        pixel=INFO,
        planes=(Plane((0.0, 0.0, 2.5 * k), (1, 0, 0), (0, 1, 0)),),
        spacing=Spacing(0.7, 0.7),
        windows=own,
    )


def stack_of(study_uid: str, number: int, description: str, count: int, modality: str = "CT", **more: Any) -> Stack:
    """Return a stack of `count` pictures."""
    uid = f"{study_uid}.{number}"
    series = Series(uid, study_uid, number, modality, description)
    items = tuple(StackItem(_instance(study_uid, uid, modality, k)) for k in range(count))
    geometry = Geometry(np.diag([0.7, 0.7, 2.5, 1.0]), (count, SIDE, SIDE)) if count > 5 else None
    return Stack(uid, series, items, geometry, **more)


def studies() -> list[Study]:
    """Return three studies of two patients."""
    doe = Patient("PAT-00417", "Doe, Jane", "19680214", "F", "058Y")
    roe = Patient("PAT-00952", "Roe, Richard Alexander", "19511103", "M", "075Y")
    one, two, three = "1.2.3.1", "1.2.3.2", "1.2.3.3"
    return [
        Study(
            one,
            doe,
            "20261102",
            "134502",
            "CT Thorax and abdomen, portal venous phase",
            "A-20261102-17",
            "City Hospital",
            (
                stack_of(one, 1, "Topogram 0.6 T20f", 1),
                stack_of(one, 2, "Thorax 1.0 Br40", 184),
                stack_of(
                    one,
                    3,
                    "Lung 1.0 Bl57",
                    184,
                    findings=(Finding(FindingKind.MISSING_SLICES, "2 slices are missing between 61 and 64"),),
                ),
                stack_of(one, 4, "Abdomen 3.0 portal venous", 96, split_by="phase 40 %"),
                Stack(f"{one}.9", Series(f"{one}.9", one, 9, "SR", "Dose report"), ()),
            ),
        ),
        Study(
            two,
            doe,
            "20250911",
            "091500",
            "MR Brain",
            "A-20250911-03",
            "City Hospital",
            (
                stack_of(two, 1, "T1 MPRAGE", 160, "MR"),
                stack_of(two, 2, "T2 TSE tra", 28, "MR"),
            ),
        ),
        Study(
            three,
            roe,
            "20261030",
            "080000",
            "Chest PA and lateral",
            "A-20261030-44",
            "City Hospital",
            (stack_of(three, 1, "PA", 1, "DX"),),
        ),
    ]


def _row(uid: str, patient_id: str, name: str, date: str, text: str, *modalities: str, missing: int = 0) -> StudyRow:
    opened = 1_700_000_000 + int(date)
    return StudyRow(
        uid, patient_id, name, "19700101", "M", date, "101500", text, modalities, 3, 412, missing, opened=opened
    )


ROWS = [
    _row("9.1", "PAT-00031", "Okonkwo, Adaeze", "20261015", "PET/CT Whole body", "PT", "CT"),
    _row("9.2", "PAT-00031", "Okonkwo, Adaeze", "20260412", "CT Thorax", "CT", missing=3),
    _row("9.3", "PAT-00777", "Lindqvist, Bo", "20260909", "US Abdomen", "US"),
]


@dataclass
class FakeLibrary:
    """A library of some rows."""

    rows: list[StudyRow]

    def _found(self, query: Query) -> list[StudyRow]:
        return [row for row in self.rows if query.accepts(searched(row))]

    def page(self, query: Query, after: Place | None = None, patients: int = 100) -> StudyPage:
        at = after.number if after is not None else 0
        found = self._found(query)
        names = list(dict.fromkeys(row.patient_id for row in found))
        more = Place("", "", at + patients, frozenset()) if len(names) > at + patients else None
        return StudyPage(tuple(row for row in found if row.patient_id in names[at : at + patients]), more)

    def locations(self, study_uid: str) -> list[Location]:
        return [Location(f"/disc/{study_uid}/{number}.dcm") for number in range(2)]

    def table(
        self, query: Query = EVERYTHING, order: Order = Order.DATE, *, is_descending: bool = True, limit: int = 500,
        skip: int = 0,
    ) -> list[StudyRow]:  # fmt: skip
        key = {Order.PATIENT: "patient_name", Order.IMAGES: "instance_count", Order.OPENED: "opened"}.get(order, "date")
        found = sorted(self._found(query), key=lambda row: getattr(row, key), reverse=is_descending)
        return found[skip : skip + limit]

    def count(self, query: Query) -> int:
        return len(self._found(query))

    def modalities(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(code for row in self.rows for code in row.modalities))


@dataclass
class FakeOpener:
    """The files of what is open."""

    store: Store

    def entries(self, study_uid: str) -> list[Entry]:
        study = self.store.catalog.studies.get(study_uid)
        stacks = study.stacks if study is not None else ()
        return [Entry(item.instance, stack.series, study) for stack in stacks for item in stack.items]


def searched(row: StudyRow) -> Searched:
    """Return what is looked through in a row."""
    text = searchable(row.patient_name, row.patient_id, row.date, row.description, *row.modalities)
    return Searched(
        row.study_uid, text, row.patient_name, row.patient_id, row.birth_date, row.date, row.description,
        modalities=row.modalities, is_missing=row.is_missing,
    )  # fmt: skip


@dataclass
class FakeSettings:
    """Settings in memory."""

    values: dict[str, Any] = field(default_factory=dict)
    listeners: list[Callable[[str], None]] = field(default_factory=list)

    def get(self, name: str, default: Any = None) -> Any:
        return self.values.get(name, default)

    def set(self, name: str, value: Any) -> None:
        if self.values.get(name) != value:
            self.values[name] = value
            for listener in tuple(self.listeners):
                listener(name)

    def listen(self, listener: Callable[[str], None]) -> Callable[[], None]:
        self.listeners.append(listener)
        return lambda: self.listeners.remove(listener)


class FakeMeasuring:
    """Pictures of measurements that are not at hand: none has a curve."""

    def locate(self, _: Annotation) -> None:
        return None


class FakeDesk:
    """What widgets ask of the desk; `done` records every performed action."""

    def __init__(self, opened: list[Study] | None = None, rows: list[StudyRow] | None = None) -> None:
        self.store = Store(State(catalog=Catalog().with_studies(*(opened or []))))
        self.lanes, self.frames, self.settings = FakeLanes(), FakeFrames(), FakeSettings()
        self.volumes = FakeVolumes()
        self.discs = Discs(self.lanes, self.settings, lambda _: ())
        self.restoring = Restoring(self)  # type: ignore[arg-type]
        self.guiding = Guiding(self)  # type: ignore[arg-type]
        self.presentations = Presentations(self.store, self.lanes)
        self.protocols = Protocols(self.store, self.lanes, Path("no home", "hanging.json"), lambda error: None)
        self.quantities = Quantities()
        self.actions = build()
        self.corner_elements = CornerElements(self.lanes)
        self.measuring = FakeMeasuring()
        self.curves = Curves(self)  # type: ignore[arg-type]
        self.copied = None
        self.keymap = Keymap(self.actions, self.settings, self.store)
        self.library = FakeLibrary(rows or [])
        self.opener = FakeOpener(self.store)
        self.notices: list[Callable[[str], None]] = []
        self.done: list[tuple[str, dict[str, Any]]] = []
        self.runs: list[str] = []
        self.window: Any = None

    def perform(self, id_: str, **args: Any) -> bool:
        self.done.append((id_, args))
        if not id_.startswith((*RUNS, *self.runs)):
            return True
        try:
            self.actions[id_].run(self, **args)
        except ViewerError as error:
            self.notify(error.sentence())
            return False
        return True

    def notify(self, text: str) -> None:
        for notice in self.notices:
            notice(text)

    def is_enabled(self, id_: str) -> bool:
        from viewer.actions.desk import Desk

        return Desk.is_enabled(self, id_)  # type: ignore[arg-type]

    def why_not(self, id_: str) -> str:
        return "" if self.is_enabled(id_) else "not now"

    def is_checked(self, id_: str) -> bool | None:
        checked = self.actions[id_].checked
        return checked(self) if checked else None  # type: ignore[arg-type]

    def first_look(self, stack_key: str) -> Look:
        return first_look(self.settings)  # type: ignore[arg-type]

    def active_stack(self) -> Stack | None:
        return self.store.catalog.stack(self.store.view.active_slot.stack_key)

    def source_of(self, slot: Slot) -> StackSource | None:
        stack = self.store.catalog.stack(slot.stack_key)
        return StackSource(stack, self.frames) if stack and stack.items else None  # type: ignore[arg-type]

    def active_source(self) -> StackSource:
        source = self.source_of(self.store.view.active_slot)
        assert source is not None
        return source

    def stats_of(self, annotation: Annotation) -> list[Stat] | None:
        if annotation.kind == "length":
            return [Stat("length", 42.1337, "mm")]
        if annotation.kind == "ellipse":
            return [Stat("mean", 41.27, "HU"), Stat("sd", 12.4, "HU"), Stat("area", 153.9, "mm²")]
        return [Stat("angle", 37.5, "°")]

    # -- for the tests

    def show_stack(self, key: str, index: int = 0) -> None:
        """Hang a stack in the active viewport."""
        self.store.show(lambda view: view.with_slot(view.active, Slot(SlotKind.STACK, key, index)))

    def show(self, **changes: Any) -> None:
        """Change the view."""
        command: Callable[[ViewState], ViewState] = lambda view: replace(view, **changes)  # noqa: E731
        self.store.show(command)

    def skip(self, *files: Skipped) -> None:
        """Tell of skipped files."""
        self.store.publish(lambda catalog: replace(catalog, skipped=files))

    def measure(self, id_: str, kind: str, study: Study, name: str = "") -> Annotation:
        """Draw a measurement on the first picture of a study."""
        series = study.stacks[0].series.series_uid
        made = Annotation(
            id_, kind, ((0, 0, 0), (10, 0, 0)), study.study_uid, series, FrameRef(f"{series}.0"), name=name
        )
        self.store.apply(kind.capitalize(), lambda document: document.with_annotation(made))
        return made
