"""Marks on the planes of their frame of reference: where they are drawn, and how strongly."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.marks_elsewhere import traces_elsewhere
from viewer.actions.measuring import sampler_of
from viewer.actions.navigate import position_of
from viewer.actions.picture_facts import INTERPOLATED, LOSSY
from viewer.actions.sources import Shown
from viewer.core.traces import Traces
from viewer.measure.crossing import Met


def met(desk: Desk, index: int | None = None) -> Traces | None:
    """Return what the active viewport's picture, or another of its pictures, meets of marks elsewhere."""
    source = desk.active_source()
    at = position_of(desk.store.view.active_slot, source) if index is None else index
    return traces_elsewhere(desk, Shown(source, at, source.info(at), source.load(at)))


def strengths(desk: Desk, index: int) -> list[float]:
    """Return how strongly a picture draws lines of marks elsewhere."""
    seen = met(desk, index)
    return [] if seen is None else [round(float(value), 4) for value in seen.opacities]


def test_a_line_on_an_axial_slice_is_a_cross_where_the_sagittal_plane_cuts_it(shown: Desk) -> None:
    # From x = -7.5 + 20 * 0.25 = -2.5 to 2.5 mm, at y = -10 + 10 * 0.5 = -5 mm, z = 0.
    shown.execute("annotation.add", kind="length", points=["20,10", "40,10"])
    assert met(shown) is None
    shown.volumes.load(shown.active_stack())  # type: ignore[arg-type]
    shown.execute("layout.mpr")
    shown.execute("viewport.select", slot=2)
    assert shown.store.view.active_slot.plane == "sagittal"
    shown.execute("view.point", x=0.5, y=0, z=4)
    seen = met(shown)
    assert seen is not None
    assert len(seen.cuts_px) == 1
    assert seen.opacities == pytest.approx([1 - (3.0 - 0.5) / 4.5], abs=0.06)
    source = shown.active_source()
    info = source.info(position_of(shown.store.view.active_slot, source))
    assert info.plane is not None
    assert info.spacing is not None
    middle = info.plane.to_lps(seen.cuts_px, info.spacing)[0]
    assert middle[1:] == pytest.approx([-5.0, 0.0])
    assert abs(middle[0] - 0.5) < 0.3


def two_series(desk: Desk, folder: Path, **of_second: object) -> None:
    """Open two series of six slices, 2 mm apart; those of the second lie 1 mm higher."""
    series(folder)
    series(folder, number=2, first_mm=1.0, **of_second)  # type: ignore[arg-type]
    desk.execute("file.open", paths=[str(folder)])
    desk.execute("annotation.add", kind="ellipse", points=["20,10", "40,30"])
    desk.execute("series.next")


def test_the_other_series_shows_a_region_more_faintly_with_each_mm(desk: Desk, tmp_path: Path) -> None:
    two_series(desk, tmp_path / "two")
    assert [strengths(desk, k) for k in range(4)] == [[0.8889], [0.4444], [], []]


def test_a_series_of_another_or_of_no_frame_of_reference_shows_only_its_own(tmp_path: Path) -> None:
    for name, space in (("other", "1.2.9.2"), ("none", None)):
        desk = desk_at(tmp_path / f"home-{name}")
        two_series(desk, tmp_path / name, FrameOfReferenceUID=space)
        assert met(desk, 0) is None


def test_what_is_hidden_is_on_no_plane_and_a_series_shows_nothing_of_its_own_neighbours(
    desk: Desk, tmp_path: Path
) -> None:
    two_series(desk, tmp_path / "two")
    (one,) = desk.store.document.annotations.values()
    desk.execute("annotation.hide", id=one.id)
    assert met(desk, 0) is None
    desk.execute("annotation.hide", id=one.id)
    assert strengths(desk, 0) == [0.8889]
    desk.execute("series.previous")
    assert met(desk, 1) is None


def test_a_switch_leaves_marks_of_other_planes_out_and_undo_brings_them_back(desk: Desk, tmp_path: Path) -> None:
    two_series(desk, tmp_path / "two")
    assert desk.is_checked("view.marks_elsewhere")
    desk.execute("view.marks_elsewhere")
    assert not desk.is_checked("view.marks_elsewhere")
    assert met(desk, 0) is None
    desk.execute("edit.undo")
    assert strengths(desk, 0) == [0.8889]


def two_thousand(desk: Desk) -> None:
    """Put 2,000 ellipses in place of the only one, on six slices 2 mm apart."""
    (one,) = desk.store.document.annotations.values()
    source = desk.measuring.locate(one)
    assert source is not None
    refs = [source[0].info(k).ref for k in range(6)]
    many = [
        replace(one, id=str(n), frame=refs[n % 6], points=tuple((x, y, 2.0 * (n % 6)) for x, y, _ in one.points))
        for n in range(2000)
    ]
    desk.store.apply("Many", lambda document: document.with_annotations(many).without(one.id))


def test_of_two_thousand_marks_only_those_near_the_plane_are_looked_at(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import viewer.actions.marks_elsewhere as elsewhere

    two_series(desk, tmp_path / "two")
    two_thousand(desk)
    looked: list[Met] = []
    real = elsewhere.met
    monkeypatch.setattr(elsewhere, "met", lambda *a: looked.append(real(*a)) or looked[-1])
    made: list[object] = []
    real_drawn = elsewhere.drawn
    monkeypatch.setattr(elsewhere, "drawn", lambda *a: made.append(a) or real_drawn(*a))
    seen = met(desk, 0)
    assert seen is not None
    assert len(made) == 2000
    # At z = 1 mm: the slices at 0, 2 and 4 mm are seen, that at 6 mm is just not.
    assert len(seen.opacities) == 334 + 334 + 333
    assert [one.looked_at for one in looked] == [334 + 334 + 333 + 333]
    met(desk, 1)
    assert len(made) == 2000
    # A picture that is painted again asks nothing anew, and one changed mark is the only one made anew.
    met(desk, 0)
    assert len(looked) == 2
    desk.execute("annotation.color", id="7", color="orange")
    again = met(desk, 0)
    assert again is not None
    assert len(made) == 2001
    assert [again.colors[number] for number in again.line_colors].count((230, 159, 0)) == 1


def test_numbers_on_a_reformatted_plane_say_that_they_are_interpolated_and_keep_the_normal(shown: Desk) -> None:
    shown.execute("annotation.add", kind="ellipse", points=["20,10", "40,30"])
    (own,) = shown.store.document.annotations.values()
    shown.volumes.load(shown.active_stack())  # type: ignore[arg-type]
    shown.execute("layout.mpr")
    shown.execute("viewport.select", slot=2)
    shown.execute("annotation.add", kind="rectangle", points=["10,1", "20,3"])
    cut = list(shown.store.document.annotations.values())[-1]
    assert own.normal == pytest.approx((0, 0, 1))
    assert cut.normal is not None
    assert [abs(part) for part in cut.normal] == pytest.approx([1, 0, 0])
    doubts = []
    for one in (own, cut):
        found = shown.measuring.locate(one)
        assert found is not None
        doubts.append(sampler_of(found[0].load(found[1]), found[0].info(found[1])).doubts)
    assert doubts == [(), (INTERPOLATED,)]


def test_numbers_on_a_picture_compressed_with_loss_say_so(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", LossyImageCompression="01"))])
    source = desk.active_source()
    assert sampler_of(source.load(0), source.info(0)).doubts == (LOSSY,)
