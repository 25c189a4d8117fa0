"""Processes that work until they are killed: each tells what it is about to do, and what the program called durable.

A line of the pipe is JSON: `{"do": {key: digest or null}}` before a change, `{"ok": true}` after the program said that
it is on the disk. A process ends itself by SIGKILL where it was asked to, else its parent does.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import os
import random
import signal
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from types import FrameType, MappingProxyType
from typing import Any

import numpy as np

from viewer.core.annotation import KEY_IMAGE, Annotation
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry
from viewer.core.pixels import FrameRef
from viewer.core.remark import Remark
from viewer.core.segment import Packed, Segment
from viewer.measure.recorded import MeasuringProtocol, SeriesKind, Step, to_json
from viewer.state.document import Document
from viewer.state.home import Home
from viewer.state.measuring_file import MeasuringFile
from viewer.state.saver import Saver
from viewer.state.segment_rows import segment_row
from viewer.state.store import State, Store
from viewer.state.work import UserWork
from viewer.state.work_rows import annotation_row, remark_row

STUDIES = ("1.2.3", "1.2.4")
SHAPE = (9, 70, 83)
AFFINE = np.array([[0.7, 0.1, 0.2, -30.1], [0.0, 0.71, -0.3, 1 / 3], [0.05, 0.0, 2.5, 700.0], [0, 0, 0, 1.0]])
KINDS = (("length", 2), ("angle", 3), ("ellipse", 2), ("polygon", 40), ("freehand", 250), ("arrow", 2), ("probe", 1))
NAMES = ("", "Läsion", "=1+1", "<b>x</b>\nline", "\udce9", "Target 1", "x" * 300)
LABELS = (None, Code("10200004", "SCT", "Liver"), Code("39607008", "SCT", "Lung"))
WRITERS = (
    "atomic.py", "database.py", "work.py", "kept_segments.py", "saver.py", "sidecars.py", "sheets.py",
    "measuring_file.py", "measurement_files.py", "number_sheet.py", "volumes.py", "pictures.py",
)  # fmt: skip
Steps = tuple[Callable[[Document, random.Random], Document], ...]
MEASURED = 30
EXPORTS = ("csv", "json", "html", "xlsx", "pdf", "dcm", "png", "npy")


@dataclass(frozen=True, slots=True)
class Order:
    """What a process does, and when it ends itself: after so many acknowledgements, then lines or steps of SQLite."""

    variant: str
    home: str
    seed: int
    after: int = -1
    lines: int = 0
    steps: int = 0


class Told:
    """The pipe to the parent, and the end of the process."""

    def __init__(self, descriptor: int, order: Order) -> None:
        self._descriptor, self.order = descriptor, order
        self._acknowledged = self._counted = 0

    def about(self, what: Mapping[str, str | None]) -> None:
        """Tell what a change makes of things, null of what it deletes."""
        self._line({"do": dict(what)})

    def done(self) -> None:
        """Tell that the last change is on the disk, as the program said."""
        self._line({"ok": True})
        self._acknowledged += 1

    def watch(self) -> None:
        """Count lines of the modules that write, in all threads to come; the one that was asked for is the last."""
        if self.order.lines:
            threading.settrace(self._traced)
            sys.settrace(self._traced)

    def watch_steps(self, work: UserWork) -> None:
        """Count steps of SQLite's machine."""
        if self.order.steps:
            work._connection.set_progress_handler(self._step, 1)

    def _traced(self, frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename.rpartition("/")[2] not in WRITERS:
            return None
        if event == "line" and self._is_over(self.order.lines):
            os.kill(os.getpid(), signal.SIGKILL)
        return self._traced

    def _step(self) -> int:
        if self._is_over(self.order.steps):
            os.kill(os.getpid(), signal.SIGKILL)
        return 0

    def _is_over(self, most: int) -> bool:
        if self._acknowledged >= self.order.after:
            self._counted += 1
        return self._counted > most

    def _line(self, said: dict[str, Any]) -> None:
        data = json.dumps(said).encode() + b"\n"
        while data:
            data = data[os.write(self._descriptor, data) :]


def digest(*parts: str | bytes) -> str:
    """Return a checksum of texts and bytes."""
    made = hashlib.blake2s(digest_size=12)
    for part in parts:
        made.update(part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part)
        made.update(b"\0")
    return made.hexdigest()


def digest_of(thing: Annotation | Segment | None) -> str | None:
    """Return the checksum of all that is kept of a mark or a segment."""
    if thing is None:
        return None
    if isinstance(thing, Annotation):
        return digest(annotation_row(thing)[2])
    slices = (part for k in sorted(thing.slices) for part in (str(k), thing.slices[k].bits))
    return digest(segment_row(thing)[2], *slices)


def digest_of_remark(uid: str, remark: Remark) -> str | None:
    """Return the checksum of what is said about a study."""
    return None if remark.is_empty else digest(remark_row(uid, remark)[1])


def changes(before: Document, after: Document) -> dict[str, str | None]:
    """Return what a change of the document makes of what is kept, by keys."""
    found: dict[str, str | None] = {}
    for kind, old, new in (
        ("mark", before.annotations, after.annotations),
        ("segment", before.segments, after.segments),
    ):
        ids = [id_ for id_ in {**old, **new} if old.get(id_) is not new.get(id_)]
        found |= {f"{kind}:{id_}": digest_of(new.get(id_)) for id_ in ids}  # type: ignore[attr-defined]
    uids = before.remarks.keys() | after.remarks.keys()
    said = {uid: after.remarks.get(uid, Remark()) for uid in uids if before.remarks.get(uid) != after.remarks.get(uid)}
    found |= {f"remark:{uid}": digest_of_remark(uid, remark) for uid, remark in said.items()}
    merged = before.merged_series ^ after.merged_series
    return found | {f"merged:{uid}": "yes" if uid in after.merged_series else None for uid in merged}


def run(order: Order, descriptor: int) -> None:
    """Do what is ordered until the end."""
    told = Told(descriptor, order)
    told.watch()
    VARIANTS[order.variant](told, random.Random(order.seed))
    os.kill(os.getpid(), signal.SIGKILL)


# -- marks, segments and remarks through the store


def _stored(told: Told, rng: random.Random, steps: Steps, *, is_alone: bool = True) -> None:
    """Apply steps, undone and redone at times, and tell when the saver says that all is on the disk.

    A process that is not alone on its home leaves alone what others made.
    """
    work = UserWork(Home.find(told.order.home).work)
    store = Store()
    if is_alone:
        loaded = {id_: mark for uid in STUDIES for id_, mark in work.load(uid).items()}
        segments = {id_: one for uid in STUDIES for id_, one in work.segments.load(uid).items()}
        known = replace(Document(), remarks=MappingProxyType(work.remarks()), merged_series=work.merged_series())
        store.adopt(lambda _: known.with_loaded(loaded, segments))
    _tell_first(told, store)
    saver = Saver(store, work, lambda _: None)
    told.watch_steps(work)
    while True:
        moment = rng.random()
        done, undone = store.history()
        if moment < 0.1 and done:
            store.undo()
        elif moment < 0.15 and undone:
            store.redo()
        else:
            store.apply("change", lambda document: rng.choice(steps)(document, rng))
        if saver.flush():
            told.done()


def _tell_first(told: Told, store: Store, more: Callable[[Document], dict[str, str | None]] = lambda _: {}) -> None:
    """Tell of each change before anything else hears of it: nothing may be written that the parent does not know."""

    def tell(old: State, new: State) -> None:
        if old.document is not new.document:
            told.about(changes(old.document, new.document) | more(new.document))

    store._listeners.insert(0, tell)


def _mark(rng: random.Random, study: str) -> Annotation:
    kind, count = rng.choice(KINDS)
    points = tuple(
        (rng.uniform(-1e3, 1e3), rng.random() / 3, rng.choice((0.0, -0.0, 1e-300, 5e12))) for _ in range(count)
    )
    return Annotation(
        f"{rng.getrandbits(128):032x}", kind, points, study, f"{study}.1", FrameRef(f"{study}.1.{rng.randrange(9)}", 0),
        rng.random() < 0.5, "1.9", rng.choice(NAMES), rng.choice(NAMES), rng.choice((None, (3.5, -4.0))),
        f"2026-01-01T00:00:{rng.randrange(60):02}", label=rng.choice(LABELS),
    )  # fmt: skip


def add_mark(document: Document, rng: random.Random) -> Document:
    """Draw one."""
    return document.with_annotation(_mark(rng, rng.choice(STUDIES)))


def add_marks(document: Document, rng: random.Random) -> Document:
    """Paste hundreds at once: all or none."""
    return document.with_annotations([_mark(rng, STUDIES[0]) for _ in range(rng.randrange(20, 90))])


def key_image(document: Document, rng: random.Random) -> Document:
    """Mark a picture as a key image."""
    return document.with_annotation(replace(_mark(rng, STUDIES[1]), kind=KEY_IMAGE, points=()))


def _one(document: Document, rng: random.Random) -> Annotation | None:
    marks = list(document.annotations.values())
    return rng.choice(marks) if marks else None


def change_mark(document: Document, rng: random.Random) -> Document:
    """Drag a point, name, label, hide, lock, group or colour a mark."""
    mark = _one(document, rng)
    if mark is None:
        return add_mark(document, rng)
    points = tuple((x + rng.random(), y, z) for x, y, z in mark.points)
    made = rng.choice(
        (
            {"points": points},
            {"name": rng.choice(NAMES)},
            {"label": rng.choice(LABELS)},
            {"is_hidden": not mark.is_hidden},
            {"is_locked": not mark.is_locked},
            {"group": rng.choice(NAMES)},
            {"tracking_uid": f"2.25.{rng.getrandbits(90)}"},
        )
    )
    return document.with_annotation(replace(mark, **made))  # type: ignore[arg-type]


def delete_marks(document: Document, rng: random.Random) -> Document:
    """Delete one, or some."""
    ids = list(document.annotations)
    return document.without(*rng.sample(ids, min(len(ids), rng.choice((1, 1, 1, 5))))) if ids else document


def remark(document: Document, rng: random.Random) -> Document:
    """Star a study, or say something on it."""
    return document.with_remark(rng.choice(STUDIES), Remark(rng.random() < 0.5, rng.choice(NAMES)))


def merge(document: Document, rng: random.Random) -> Document:
    """Merge a series, or split it again."""
    uid = f"1.2.3.{rng.randrange(3)}"
    return document.with_series(uid, is_merged=uid not in document.merged_series)


def new_segment(document: Document, rng: random.Random) -> Document:
    """Begin a segment with what is in some slices."""
    noise = np.random.default_rng(rng.getrandbits(60))
    slices = {k: Packed.of(noise.random(SHAPE[1:]) < 0.3) for k in rng.sample(range(SHAPE[0]), 3)}
    made = Segment(
        f"{rng.getrandbits(128):032x}", rng.choice(NAMES), (76, 209, 124), rng.choice(LABELS), STUDIES[0], "1.2.3.1",
        "", "1.2.3.1#1", Geometry(AFFINE, SHAPE, "1.9"), "1.9", slices=MappingProxyType(dict(sorted(slices.items()))),
    )  # fmt: skip
    return document.with_segment(made)


def paint(document: Document, rng: random.Random) -> Document:
    """Paint, erase, clear slices, fill all, name, hide or lock a segment."""
    if not document.segments:
        return new_segment(document, rng)
    segment = rng.choice(list(document.segments.values()))
    k, j, i = rng.randrange(SHAPE[0]), rng.randrange(SHAPE[1]), rng.randrange(SHAPE[2])
    layer = segment.slices[k].mask().copy() if k in segment.slices else np.zeros(SHAPE[1:], bool)
    choice = rng.randrange(6)
    layer[j : j + 9, i : i + 9] = choice != 1
    if choice < 3:
        return document.with_segment(segment.with_layers({k: layer}))
    if choice == 3:
        return document.with_segment(segment.with_layers({k: np.zeros(SHAPE[1:], bool)}))
    if choice == 4:
        full = np.ones(SHAPE[1:], bool)
        return document.with_segment(segment.with_layers(dict.fromkeys(range(SHAPE[0]), full)))
    return document.with_segment(
        replace(segment, name=rng.choice(NAMES), is_hidden=rng.random() < 0.5, is_locked=rng.random() < 0.5)
    )


def delete_segment(document: Document, rng: random.Random) -> Document:
    """Delete one."""
    return document.without_segment(rng.choice(list(document.segments))) if document.segments else document


MARKS = (add_mark, add_mark, add_marks, key_image, change_mark, change_mark, delete_marks)
SEGMENTS = (new_segment, paint, paint, paint, paint, delete_segment)


def _marks(told: Told, rng: random.Random) -> None:
    _stored(told, rng, MARKS)


def _segments(told: Told, rng: random.Random) -> None:
    _stored(told, rng, SEGMENTS)


def _all(told: Told, rng: random.Random) -> None:
    _stored(told, rng, (*MARKS, *SEGMENTS, remark, merge))


def _several(told: Told, rng: random.Random) -> None:
    _stored(told, rng, (*MARKS, *SEGMENTS), is_alone=False)


# -- measuring protocols


def _protocols(told: Told, rng: random.Random) -> None:
    """Keep protocols again and again."""
    file = MeasuringFile(Home.find(told.order.home).measuring)
    kept = file.protocols()
    while True:
        step = Step(rng.choice(NAMES), "length", SeriesKind("CT"), 1, 9, ((rng.random(), 2.0), (3.0, 4.0)))
        kept = (*kept[-4:], MeasuringProtocol(f"P{rng.randrange(99)}", (step,) * rng.randrange(1, 60)))
        told.about({"protocols": digest_of_protocols(kept)})
        file.write(kept)
        told.done()


def digest_of_protocols(protocols: tuple[MeasuringProtocol, ...]) -> str:
    """Return the checksum of all measuring protocols."""
    return digest(*map(to_json, protocols))


# -- scripts and the window


def _api(told: Told, rng: random.Random) -> None:
    """Annotate and act by `viewer.api`, on a series that lies beside the home."""
    from viewer.api import Session

    session = Session(told.order.home)
    _tell_first(told, session.desk.store)
    told.watch_steps(session._work)
    _act(told, rng, session)


def _copied(told: Told, rng: random.Random) -> None:
    """Do so with a copy of all measurements beside the files."""
    from viewer.api import Session

    session = Session(told.order.home)
    session.desk.settings.set("has_sidecar", True)
    _tell_first(told, session.desk.store, lambda document: {"copy": digest_of_copy(document)})
    _act(told, rng, session)


def digest_of_copy(document: Document) -> str | None:
    """Return the checksum of what a copy has of all measurements: ids, names and points."""
    marks = [mark for mark in document.annotations.values() if not mark.is_key]
    return digest_of_rows([(mark.id, mark.name, mark.points) for mark in marks]) if marks else None


def digest_of_rows(rows: list[tuple[str, str, Any]]) -> str:
    """Return the checksum of rows, whatever their order."""
    return digest(*sorted(json.dumps(row) for row in rows))


def _act(told: Told, rng: random.Random, session: Any) -> None:
    (study,) = session.open(Path(told.order.home).parent / "ct")
    while True:
        ids = list(session.desk.store.document.annotations)
        moment = rng.random()
        with suppress(ViewerError):  # there may be nothing to undo
            if moment < 0.5 or not ids:
                points = [(rng.uniform(0, 50), rng.uniform(0, 30)) for _ in range(2)]
                kind = rng.choice(("length", "ellipse", "rectangle"))
                session.annotate(study.series[0], kind, points, frame=rng.randrange(1, 3))
            elif moment < 0.7:
                name = rng.choice(("A", "Läsion", "=1"))
                session.perform("annotation.rename", id=rng.choice(ids), name=name)
            elif moment < 0.85:
                session.perform("annotation.delete", id=rng.choice(ids))
            else:
                session.perform("edit.undo")
            told.done()


def _exports(told: Told, rng: random.Random) -> None:
    """Export what was measured to one name after another; a first, whole export of each kind is known before."""
    from viewer.api import Session

    session = Session(told.order.home)
    _tell_first(told, session.desk.store)
    folder = Path(told.order.home).parent / "out"
    folder.mkdir(exist_ok=True)
    (study,) = session.open(Path(told.order.home).parent / "ct")
    for _ in range(MEASURED):
        session.annotate(study.series[0], "length", [(rng.uniform(0, 50), rng.uniform(0, 30)) for _ in range(2)])
    for number in itertools.count():
        suffix = EXPORTS[(number + told.order.seed) % len(EXPORTS)]
        path = folder / f"{number}.{suffix}"
        told.about({f"file:{path}": "whole"})
        _export(session, study, path)
        told.done()


def _export(session: Any, study: Any, path: Path) -> None:
    if path.suffix == ".dcm":
        session.perform("export.marks", path=str(path))
    elif path.suffix in (".html", ".xlsx", ".pdf"):
        session.perform("measurements.export", path=str(path))
    else:
        session.export(path, study.series[0])


def _window(told: Told, rng: random.Random) -> None:
    """Draw in the window, without a screen."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtWidgets import QApplication

    from viewer.app import Program

    application = QApplication(["hounsfield"])
    program = Program(application, Home.find(told.order.home))
    desk, store = program.desk, program.desk.store
    _tell_first(told, store)
    desk.perform("file.open", paths=[str(Path(told.order.home).parent / "ct")])
    while not store.view.active_slot.stack_key:
        application.processEvents()
    while True:
        ids = list(store.document.annotations)
        if rng.random() < 0.8 or not ids:
            points = [f"{rng.uniform(0, 50)},{rng.uniform(0, 30)}" for _ in range(2)]
            desk.perform("annotation.add", kind="length", points=points)
        else:
            desk.perform("annotation.delete", id=rng.choice(ids))
        application.processEvents()
        if program.saver is not None and program.saver.flush():
            told.done()


VARIANTS: dict[str, Callable[[Told, random.Random], None]] = {
    "marks": _marks,
    "segments": _segments,
    "all": _all,
    "several": _several,
    "protocols": _protocols,
    "api": _api,
    "copied": _copied,
    "exports": _exports,
    "window": _window,
}
