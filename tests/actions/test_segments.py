"""Segments by actions: made, taken by values, grown, kept, undone; exact voxels of phantoms."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import COLUMNS, ROWS, desk_at, series, stack_shown
from viewer.actions.desk import Desk
from viewer.actions.palette import Palette
from viewer.actions.segment_numbers import Line, SegmentNumbers, stored_range, volume_ml
from viewer.actions.segment_overlay import Overlaid, cut_of, segments_at
from viewer.actions.sources import Shown
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.geometry import Geometry
from viewer.core.look import Camera2D, place
from viewer.core.segment import Segment
from viewer.jobs.inline import InlineLanes
from viewer.jobs.lanes import JobInfo
from viewer.state.saver import Saver
from viewer.volume.volume import Volume

COUNT = 6


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", COUNT))])
    made.active_source().load(0)
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def voxels(segment: Segment) -> np.ndarray:
    out = np.zeros(segment.geometry.shape, np.bool_)
    for k, packed in segment.slices.items():
        out[k] = packed.mask()
    return out


def only(desk: Desk) -> Segment:
    (segment,) = desk.store.document.segments.values()
    return segment


def hounsfield() -> np.ndarray:
    """Return the values of the phantom, (k, j, i): 10 k + row - 24 HU."""
    k, j, _ = np.indices((COUNT, ROWS, COLUMNS))
    return 10 * k + j - 24


def test_a_segment_is_made_named_coloured_labelled_hidden_locked_and_deleted(desk: Desk) -> None:
    desk.execute("segment.new")
    segment = only(desk)
    assert (segment.name, segment.stack_key) == ("Segment 1", stack_shown(desk).key)
    assert desk.store.view.segmenting.chosen == segment.id
    desk.execute("segment.rename", id=segment.id, name="  Liver ")
    desk.execute("segment.color", color="#102030")
    desk.execute("segment.label", label="liver")
    desk.execute("segment.visible")
    desk.execute("segment.lock")
    segment = only(desk)
    assert (segment.name, segment.color, segment.is_hidden, segment.is_locked) == ("Liver", (16, 32, 48), True, True)
    assert segment.label is not None
    assert segment.label.meaning == "Liver"
    desk.execute("segment.unlabel")
    assert only(desk).label is None
    desk.execute("segment.label", label="SCT 10200004")
    assert only(desk).label == Code("10200004", "SCT", "Liver")
    with pytest.raises(ViewerError, match="needs a word"):
        desk.execute("segment.label", label=" ")
    with pytest.raises(ViewerError, match="locked"):
        desk.execute("segment.delete")
    desk.execute("segment.lock")
    desk.execute("segment.delete")
    assert not desk.store.document.segments
    desk.execute("edit.undo")
    assert only(desk).name == "Liver"


@pytest.mark.parametrize("color", ["", "greenish", "#12", "#1234567", "#gggggg"])
def test_what_is_no_colour_is_refused(desk: Desk, color: str) -> None:
    desk.execute("segment.new")
    with pytest.raises(ViewerError, match="no colour"):
        desk.execute("segment.color", color=color)


def test_a_range_of_values_takes_exactly_those_voxels_and_adds_to_what_is_there(desk: Desk) -> None:
    desk.execute("segment.threshold", low=10, high=19)
    wanted = (hounsfield() >= 10) & (hounsfield() <= 19)
    assert (voxels(only(desk)) == wanted).all()
    desk.execute("segment.threshold", low=-20, high=-20)
    assert (voxels(only(desk)) == (wanted | (hounsfield() == -20))).all()
    assert desk.store.history()[0][-2:] == ("Range 10 to 19 in Segment 1", "Range -20 to -20 in Segment 1")
    desk.execute("edit.undo")
    assert (voxels(only(desk)) == wanted).all()


def test_a_range_that_nothing_lies_in_makes_no_segment(desk: Desk) -> None:
    said: list[str] = []
    desk.notices.append(said.append)
    desk.execute("segment.threshold", low=5000, high=6000)
    assert not desk.store.document.segments
    assert said == ["Nothing was found"]


def test_growing_takes_what_is_joined_and_like_the_place(desk: Desk) -> None:
    desk.execute("segment.grow", x=30, y=20, spread=5)
    wanted = np.abs(hounsfield() - (20 - 24)) <= 5
    assert (voxels(only(desk)) == wanted).all()  # a band that goes through all slices


def test_one_part_or_the_largest_is_kept(desk: Desk) -> None:
    desk.execute("segment.brush", radius_mm=1.0)
    desk.execute("segment.paint", points=["10,10"])
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("segment.paint", points=["40,20"])
    both = voxels(only(desk))
    desk.execute("segment.largest")
    largest = voxels(only(desk))
    assert 0 < largest.sum() < both.sum()
    assert largest[0, 20, 40]
    desk.execute("edit.undo")
    desk.execute("segment.part", x=10, y=10)
    assert (voxels(only(desk)) == (both & ~largest)).all()
    with pytest.raises(ViewerError, match="does not lie there"):
        desk.execute("segment.part", x=50, y=35)


def test_slices_between_are_filled_in_and_holes_closed(desk: Desk) -> None:
    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("view.go", index=5)
    desk.active_source().load(4)
    desk.execute("segment.brush", radius_mm=3.0)
    desk.execute("segment.paint", points=["30,20"])
    ends = voxels(only(desk))
    assert np.flatnonzero(ends.any(axis=(1, 2))).tolist() == [0, 4]
    desk.execute("segment.interpolate")
    assert (voxels(only(desk))[:5] == ends[0]).all()
    desk.execute("view.go", index=1)
    desk.execute("segment.brush", radius_mm=1.0)
    desk.execute("segment.erase", points=["30,20"])
    holed = voxels(only(desk))
    desk.execute("segment.fill")
    assert (voxels(only(desk))[0] == ends[0]).all()
    assert holed.sum() < ends.sum() // 2 * 5
    with pytest.raises(ViewerError, match="no slice to fill in"):
        desk.execute("segment.interpolate")


def test_what_a_segment_encloses_on_all_sides_is_filled_in_3d(desk: Desk) -> None:
    desk.execute("view.go", index=3)
    desk.active_source().load(2)
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.5)
    ball = voxels(only(desk))
    assert np.flatnonzero(ball.any(axis=(1, 2))).tolist() == [0, 1, 2, 3, 4]
    desk.execute("segment.brush", radius_mm=1.0)
    desk.execute("segment.erase", points=["30,20"])
    assert voxels(only(desk)).sum() < ball.sum()
    desk.execute("segment.fill", kind="3d")
    assert (voxels(only(desk)) == ball).all()
    for number in (1, 2, 3):
        desk.execute("view.go", index=number)
        desk.active_source().load(number - 1)
        desk.execute("segment.erase", points=["30,20"])
    bored = voxels(only(desk))
    desk.execute("segment.fill", kind="3d")
    assert (voxels(only(desk)) == bored).all()
    desk.execute("segment.fill")
    assert (voxels(only(desk)) == ball).all()


def test_smoothing_is_one_entry_and_asks_for_a_width_that_makes_sense(desk: Desk) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    before = voxels(only(desk))
    desk.execute("segment.smooth", sigma_mm=0.5)
    assert desk.store.history()[0][-1] == "Smooth Segment 1 over 0.5 mm"
    assert 0 < (voxels(only(desk)) ^ before).sum() < before.sum() // 2
    with pytest.raises(ViewerError, match="up to 50 mm"):
        desk.execute("segment.smooth", sigma_mm=0)


def test_volume_mean_and_deviation_are_those_of_the_voxels(desk: Desk) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    segment = only(desk)
    inside = hounsfield()[voxels(segment)]
    assert volume_ml(segment) == pytest.approx(len(inside) * 0.5 * 0.25 * 2.0 / 1000, rel=1e-12)
    numbers = SegmentNumbers(desk)
    numbers.of(segment)
    found = numbers.of(segment)
    assert (found.mean, found.sd, found.unit) == (
        pytest.approx(inside.mean(), abs=1e-9),
        pytest.approx(inside.std(), abs=1e-9),
        "HU",
    )


def test_going_to_a_segment_shows_a_slice_that_it_lies_in(desk: Desk) -> None:
    desk.execute("view.go", index=4)
    desk.active_source().load(3)
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("view.go", index=1)
    desk.execute("segment.go")
    assert desk.store.view.active_slot.index == 3


def test_what_is_refused_is_told_in_a_sentence(desk: Desk) -> None:
    for action, args, words in (
        ("segment.brush", {"radius_mm": 0.0}, "0.1 to 200"),
        ("segment.opacity", {"percent": 120}, "0 to 100"),
        ("segment.paint", {"points": ["no"]}, "is not a point"),
        ("segment.sphere", {"x": 1, "y": 1, "radius_mm": -2}, "up to 500"),
        ("segment.grow", {"x": -9, "y": 1, "spread": 2}, "beside the picture"),
        ("segment.erase", {"points": ["3,3"]}, "No segment is chosen"),
    ):
        with pytest.raises(ViewerError) as caught:
            desk.execute(action, **args)
        assert words in caught.value.sentence()


def test_a_segment_is_there_again_when_its_study_is_opened_the_next_time(tmp_path: Path) -> None:
    folder = series(tmp_path / "ct", COUNT)
    first = desk_at(tmp_path / "home")
    assert first.work is not None
    saver = Saver(first.store, first.work, lambda error: pytest.fail(str(error)))
    first.execute("file.open", paths=[str(folder)])
    first.execute("segment.threshold", low=10, high=19)
    kept = only(first)
    saver.close()
    first.settings.flush()
    first.work.close()
    again = desk_at(tmp_path / "home")
    again.execute("file.open", paths=[str(folder)])
    found = only(again)
    assert np.array_equal(voxels(found), voxels(kept))
    assert (found.id, found.name, found.color) == (kept.id, kept.name, kept.color)
    assert again.store.history() == ((), ())
    again.settings.flush()
    assert again.work is not None
    again.work.close()


def test_a_segment_is_seen_on_another_series_of_the_same_space(desk: Desk, tmp_path: Path) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    segment = only(desk)
    desk.execute("file.open", paths=[str(series(tmp_path / "other", 4, number=2, gap_mm=1.5, first_mm=-1.0))])
    desk.execute("stack.open", stack="1.2.3.2")
    source = desk.active_source()
    shown = Shown(source, 2, source.info(2), source.load(2))  # at z = 2 mm: slice 1 of the first series
    cut = cut_of(segment, shown)
    assert cut is not None
    placement = place(Camera2D(scale=4.0), (ROWS, COLUMNS), 2.0, (240.0, 320.0))
    (tint,) = Overlaid((segment,), 0.5).tints(shown, placement, (240, 320), 1.0)
    taken = np.zeros((320, 240), np.bool_)
    (x, y), values = tint.seen.at, tint.seen.values
    taken[y : y + values.shape[0], x : x + values.shape[1]] = values > 0
    rows, columns = np.indices((320, 240))
    px = placement.to_picture(np.stack([columns.ravel() + 0.5, rows.ravel() + 0.5], axis=1))
    i, j = np.clip(np.floor(px + 0.5 + 1e-9).astype(int).T, 0, [[COLUMNS - 1], [ROWS - 1]])
    wanted = segment.slices[1].mask()[j, i].reshape(320, 240)
    inside = ((px > -0.5) & (px < [COLUMNS - 0.5, ROWS - 0.5])).all(axis=1).reshape(320, 240)
    assert (taken == (wanted & inside)).all()
    assert [one.name for one in segments_at(desk, shown, (30.0, 20.0))] == ["Segment 1"]


def test_a_segment_of_another_space_is_not_seen(desk: Desk, tmp_path: Path) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    other = series(tmp_path / "other", 4, number=2, FrameOfReferenceUID="1.2.9.77")
    desk.execute("file.open", paths=[str(other)])
    desk.execute("stack.open", stack="1.2.3.2")
    source = desk.active_source()
    assert cut_of(only(desk), Shown(source, 0, source.info(0), source.load(0))) is None


@pytest.mark.parametrize("kind", [np.int16, np.float32])
def test_a_far_end_of_a_range_does_not_loosen_the_other(kind: type) -> None:
    volume = Volume(np.zeros((2, 3, 4), kind), Geometry(np.eye(4), (2, 3, 4)))
    low, high = stored_range(volume, Line(0.01, -1.0), (2.5, 1e6))
    assert low == pytest.approx(350.0, abs=1e-3)
    assert high == pytest.approx(1.000001e8, rel=2e-6)
    assert stored_range(Volume(np.zeros((1, 1, 1), np.int16), volume.geometry), Line(0.1, 0.0), (4.1, 4.3)) == (41, 43)


class Waiting(InlineLanes):
    """Lanes that keep long work on segments until it is let go, and show it as running."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: list[tuple[object, ...]] = []

    def submit(self, slot, priority, work, done, title=""):  # type: ignore[no-untyped-def]
        if isinstance(slot, tuple) and slot[0] == "segment":
            self.kept.append((slot, priority, work, done, title))
            return None
        return super().submit(slot, priority, work, done, title)

    def running(self) -> tuple[JobInfo, ...]:
        return tuple(JobInfo(str(one[4]), 0, 0, one[0]) for one in self.kept)

    def let_go(self) -> None:
        kept, self.kept = self.kept, []
        for one in kept:
            super().submit(*one)


def test_what_changed_while_long_work_ran_is_not_overwritten(tmp_path: Path) -> None:
    lanes = Waiting()
    desk = desk_at(tmp_path / "home", lanes)
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", COUNT))])
    desk.active_source().load(0)
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("segment.paint", points=["30,20"])
    desk.execute("segment.smooth")
    assert lanes.running()[0].title == "Smoothing"
    with pytest.raises(ViewerError, match="still being worked on"):
        desk.execute("segment.fill")
    desk.execute("segment.paint", points=["40,20"])
    desk.execute("segment.rename", id=only(desk).id, name="Node")
    before = voxels(only(desk))
    said: list[str] = []
    desk.notices.append(said.append)
    lanes.let_go()
    assert (voxels(only(desk)) == before).all()
    assert said == ["“Node” was changed meanwhile: it stays as it is"]
    desk.execute("segment.fill")
    desk.execute("segment.rename", id=only(desk).id, name="Lymph node")  # no voxel changes by its name
    lanes.let_go()
    assert desk.store.history()[0][-1] == "Fill holes of Node"
    assert only(desk).name == "Lymph node"
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()


@pytest.mark.parametrize("is_ball", [False, True])
def test_the_brush_takes_only_values_in_a_range_where_one_is_set(desk: Desk, is_ball: bool) -> None:
    if is_ball:
        desk.execute("segment.ball")
        desk.volumes.load(stack_shown(desk))
    desk.execute("view.go", index=2)
    desk.active_source().load(1)
    desk.execute("segment.brush", radius_mm=4.5)
    desk.execute("segment.paint", points=["30,20"])
    free = voxels(only(desk))
    desk.execute("segment.delete")
    desk.execute("segment.limit", low=8, high=2)
    desk.execute("segment.paint", points=["30,20"])
    wanted = free & (hounsfield() >= 2) & (hounsfield() <= 8)
    assert (voxels(only(desk)) == wanted).all()
    assert wanted.any(axis=(1, 2)).sum() == (3 if is_ball else 1)
    desk.execute("segment.erase", points=["30,20"])
    assert not only(desk).slices
    desk.execute("segment.limit_end")
    desk.execute("segment.paint", points=["30,20"])
    assert (voxels(only(desk)) == free).all()


def test_the_palette_offers_words_of_the_vocabulary_for_a_label(desk: Desk) -> None:
    desk.execute("segment.new")
    palette = Palette(desk)
    question = palette.question("segment.label", id=only(desk).id)
    assert question is not None
    (first, *_) = palette.suggestions(question, "spleen")
    assert "SCT 78961009" in (first.entry.value, first.entry.detail)
    assert palette.answer(question, dict(first.entry.binding.args)["label"]) is None
    assert only(desk).label == Code("78961009", "SCT", "Spleen")


def test_slices_that_come_out_as_they_were_are_kept_once(desk: Desk) -> None:
    desk.execute("segment.sphere", x=30, y=20, radius_mm=4.0)
    desk.execute("segment.brush", radius_mm=1.0)
    desk.execute("segment.erase", points=["30,20"])
    before = only(desk).slices
    desk.execute("segment.fill")
    after = only(desk).slices
    assert after[0] is not before[0]
    assert all(after[k] is before[k] for k in after if k != 0)
