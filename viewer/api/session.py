"""The program without a window: the same desk, whose jobs run in the caller's thread."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeAlias, cast

import numpy as np
from numpy.typing import ArrayLike, NDArray

from viewer.actions.annotating import new_annotation
from viewer.actions.calibrating import check_line
from viewer.actions.desk import Desk
from viewer.actions.measuring import sampler_of
from viewer.actions.number_sheet import MeasuredStep
from viewer.actions.replaying import points_in
from viewer.actions.sources import PictureSource
from viewer.actions.surroundings import with_surroundings
from viewer.actions.table import build
from viewer.api.handles import Series, Study, Volume
from viewer.api.naming import chosen_series
from viewer.api.numbers import Numbers
from viewer.core import budget
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.identity import uid_of
from viewer.core.protocols import Sampler
from viewer.core.trace import Trace
from viewer.jobs.frames import Frames
from viewer.jobs.inline import InlineLanes
from viewer.jobs.pool import DecodePool
from viewer.jobs.volumes import Volumes
from viewer.measure.calibrating import CALIBRATION
from viewer.measure.recorded import MeasuringProtocol
from viewer.state.home import Home
from viewer.state.saver import Saver
from viewer.state.settings import Settings
from viewer.state.store import Store
from viewer.state.work import UserWork

if TYPE_CHECKING:
    from viewer.jobs.lanes import Lanes

Points: TypeAlias = Sequence[Sequence[float]] | NDArray[np.float64]


class Session:
    """Open studies and all that can be done with them, in one thread; close it, or use it in a `with`.

    `home` is where settings and the user's work lie, the user's own without one. What is annotated is on the disk
    when the call returns.
    """

    def __init__(self, home: str | Path | None = None) -> None:
        place = Home.find(home)
        settings = Settings(place.settings)
        budget.use(settings.limits)
        lanes = cast("Lanes", InlineLanes())
        self._pool = DecodePool()
        frames = Frames(lanes, self._pool, settings.frame_budget_bytes)
        self._work = UserWork(place.work)
        self._unsaved: list[ViewerError] = []
        store = Store()
        self.desk = Desk(
            store=store,
            lanes=lanes,
            deliver=lambda call: call(),
            frames=frames,
            volumes=Volumes(lanes, frames),
            settings=settings,
            home=place,
            work=self._work,
            actions=build(),
        )
        self._saver = Saver(store, self._work, self._unsaved.append)

    def close(self) -> None:
        """End it; what was kept is on the disk."""
        self._saver.close()
        self.desk.close()
        self._pool.close()
        self._work.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self.close()

    # -- opening

    def open(self, *inputs: str | Path) -> list[Study]:
        """Open files, folders, DICOMDIRs or archives; return the studies in them."""
        before = len(self.desk.store.catalog.skipped)
        paths = [str(path) for path in inputs]
        seen: set[str] = set()

        def note() -> None:
            seen.update(self._of_paths(paths))

        self.desk.opener.open(paths, to_library=False, then=note)
        studies = [Study(self, self.desk.store.catalog.studies[uid]) for uid in self.desk.store.catalog.studies]
        found = [study for study in studies if study.record.study_uid in seen]
        if not found:
            skipped = self.desk.store.catalog.skipped[before:] or self.desk.store.catalog.skipped
            reason = skipped[0].reason if skipped else "there are no pictures in it"
            raise ViewerError("Nothing that can be shown was found", f"{', '.join(paths)}: {reason}")
        return found

    def _of_paths(self, paths: Sequence[str]) -> list[str]:
        """Return the open studies that have a file at or below one of the paths."""
        roots = [Path(path).absolute() for path in paths]
        uids = []
        for uid in self.desk.store.catalog.studies:
            places = (Path(entry.instance.location.path).absolute() for entry in self.desk.opener.entries(uid))
            if any(_is_below(place, roots) for place in places):
                uids.append(uid)
        return uids

    def forget(self, study: Study) -> None:
        """Close a study, and free its memory."""
        stacks = study.record.stacks
        self.desk.forget_pictures([item.instance for stack in stacks for item in stack.items])
        self.desk.opener.forget(study.record.study_uid)
        self.desk.store.publish(lambda catalog: catalog.without(study.record.study_uid))

    def series(self, source: str | Path | Study, which: int | str | None = None) -> Series:
        """Return a series by its number, UID or key; without, the only one. ViewerError lists those that there are."""
        studies = [source] if isinstance(source, Study) else self.open(source)
        return chosen_series([one for study in studies for one in study.series], which)

    def volume(self, source: str | Path | Study | Series, which: int | str | None = None) -> Volume:
        """Return the voxels of a series, read whole; ViewerError says why it is no volume."""
        from viewer.volume.files import modality_values

        one = source if isinstance(source, Series) else self.series(source, which)
        geometry = one.stack.geometry
        if geometry is None:
            raise ViewerError("This series is not a volume", one.stack.why_no_volume)
        volume = self.desk.volumes.load(one.stack)
        return Volume(
            modality_values(volume),
            np.array(geometry.affine),
            geometry.spacing_mm,
            volume.rescale.unit,
            uid_of(geometry.frame_of_reference_uid),
            tuple(one.stack.warnings),
        )

    # -- measuring

    def measure(
        self,
        on: Series,
        kind: str,
        points: Points,
        *,
        frame: int | None = None,
        values: str = "",
        in_patient: bool = False,
        is_weighted: bool = False,
    ) -> Numbers:
        """Return the numbers of a measurement, which is not kept.

        `points` are (n, 2) px of picture `frame` (from 1; the middle one without), or (n, 3) LPS mm with `in_patient`,
        then without `frame` on the picture nearest to the first point. `values` is what pixels are read as,
        `is_weighted` lets those of a region count by the part of them that it covers.
        """
        from viewer.measure.evaluate import evaluate
        from viewer.measure.provenance import doubts_of
        from viewer.measure.scale import calibration

        source = self._source(on, values)
        index = self._index(source, frame, points, in_patient)
        sampler = with_surroundings(kind, sampler_of(source.load(index), source.info(index)), source)
        points_px = _in_px(points, source, index, in_patient)
        stats = evaluate(kind, points_px, sampler, is_weighted=is_weighted)
        return Numbers(kind, tuple(stats), calibration(points_px, sampler), doubts_of(kind, points_px, sampler))

    def curve(
        self,
        on: Series,
        kind: str,
        points: Points,
        over: str = "values",
        *,
        frame: int | None = None,
        values: str = "",
        in_patient: bool = False,
    ) -> Trace:
        """Return a curve: `x` and `y` (n,), NaN where there is no value, and over time `spread`, the SD.

        Over 'values': along a profile, or the histogram of a region. Over 'time': the mean of a region, or the value of
        a probe, in each picture of its place: the frames of a cine, or the parts of a 4D series.
        """
        from viewer.api.curves import curve

        source = self._source(on, values)
        index = self._index(source, frame, points, in_patient)
        points_px = _in_px(points, source, index, in_patient)
        sampler = sampler_of(source.load(index), source.info(index))
        return curve(self, on, kind, points_px, over, sampler, (source, index), values)

    def annotate(
        self,
        on: Series,
        kind: str,
        points: Points,
        *,
        frame: int | None = None,
        name: str = "",
        text: str = "",
        in_patient: bool = False,
    ) -> Annotation:
        """Keep a measurement or mark as the window does, undoable; it is on the disk when this returns."""
        from viewer.measure import REGISTRY
        from viewer.measure.evaluate import evaluate

        source = self._source(on)
        index = self._index(source, frame, points, in_patient)
        info = source.info(index)
        points_px = _in_px(points, source, index, in_patient)
        sampler = with_surroundings(kind, sampler_of(source.load(index), info), source)
        evaluate(kind, points_px, sampler)  # refuses what no window would draw
        placed = [(float(x), float(y)) for x, y in points_px]
        mark = replace(new_annotation(kind, placed, source, info), name=name, text=text)
        if kind == CALIBRATION:
            check_line(self.desk, mark)
        title = str(REGISTRY.get(kind).title).lower()
        self.desk.store.apply(f"Add {title}", lambda document: document.with_annotation(mark))
        self._save()
        return mark

    def _save(self) -> None:
        self._unsaved.clear()
        if not self._saver.flush():
            raise self._unsaved[-1] if self._unsaved else ViewerError("Measurements are not saved")

    def sampler(self, on: Series, frame: int | None = None, values: str = "") -> Sampler:
        """Return the values of a picture with all that measurements ask of it."""
        source = self._source(on, values)
        index = self._index(source, frame, (), in_patient=False)
        return sampler_of(source.load(index), source.info(index))

    def _source(self, on: Series, values: str = "") -> PictureSource:
        from viewer.actions.reading_as import source_of

        known = self.desk.sources.calibrations(on.stack.series.series_uid)
        return source_of(on.stack, self.desk.frames, self.desk.quantities, values, known)

    def _index(self, source: PictureSource, frame: int | None, points: Points, in_patient: bool) -> int:
        if frame is None:
            return source.nearest(_triple(points)) if in_patient and len(points) else source.count // 2
        if not 1 <= frame <= source.count:
            raise ViewerError(f"There is no picture {frame}", f"the series has {source.count}")
        return frame - 1

    # -- protocols

    def record(self, name: str, study: Study | None = None) -> MeasuringProtocol:
        """Return what was annotated (in one study, without it in all that are open) as a measuring protocol.

        Marks without a name get that of their step.
        """
        from viewer.actions.recording import recorded

        protocol, renamed = recorded(self.desk, name, study.record.study_uid if study is not None else "")
        if renamed:
            self.desk.store.apply("Rename", lambda document: document.with_annotations(renamed))
            self._save()
        return protocol

    def protocol(self, name: str | Path) -> MeasuringProtocol:
        """Return the protocol of a file, else the kept one of that name."""
        from viewer.actions.recording import load

        if Path(name).is_file():
            return load(Path(name))
        return self.desk.measuring_protocols.find(str(name))

    def replay(
        self, protocol: MeasuringProtocol | str | Path, inputs: Sequence[str | Path], place: str = "auto"
    ) -> list[MeasuredStep]:
        """Measure what a protocol asks for in many studies; studies are closed again (`api.replaying.replay`)."""
        from viewer.api.replaying import replay

        wanted = protocol if isinstance(protocol, MeasuringProtocol) else self.protocol(protocol)
        return list(replay(self, wanted, inputs, place))

    # -- everything else

    def perform(self, action: str, **arguments: Any) -> None:
        """Do a row of `hounsfield actions`; ViewerError where it cannot be done."""
        self.desk.failures.clear()
        self.desk.execute(action, **arguments)
        self._save()
        if self.desk.failures:
            raise self.desk.failures[-1]

    def export(self, path: str | Path, what: Series | Study | None = None, *, frame: int | None = None) -> Path:
        """Write what the name of the file asks for; one that is there is not replaced.

        `.csv`, `.json`: the numbers of all that was annotated (of `what`, of all open studies without).
        `.nii.gz`, `.nii`, `.nrrd`, `.npy`: the volume of a series. `.png`, `.jpg`, `.tiff`: its picture `frame`.
        """
        from viewer.api.exporting import export

        target = Path(path)
        export(self, target, what, frame)
        return target


def _in_px(points: ArrayLike, source: PictureSource, index: int, in_patient: bool) -> NDArray[np.float64]:
    width = 3 if in_patient else 2
    try:
        given = np.asarray(points, dtype=np.float64)
    except (ValueError, TypeError):
        given = np.empty(0)
    if given.ndim != 2 or given.shape[1] != width:
        expected = "(x, y, z) in mm" if in_patient else "(x, y) in pixels"
        raise ViewerError("These are no points", f"expected rows of {expected}")
    if not in_patient:
        return given
    return np.asarray(points_in(given, source, index), dtype=np.float64)


def _triple(points: Points) -> tuple[float, float, float]:
    with suppress(ValueError, TypeError):
        x, y, z = (float(value) for value in points[0])
        return x, y, z
    raise ViewerError("These are no points", "expected rows of (x, y, z) in mm")


def _is_below(place: Path, roots: Sequence[Path]) -> bool:
    return any(place == root or root in place.parents for root in roots)
