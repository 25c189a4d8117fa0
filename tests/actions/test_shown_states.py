"""A presentation state from the window shows what the viewport shows, and what it does not hold is told first."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.actions.made import COLUMN_MM, COLUMNS, ROW_MM, ROWS, desk_at, series
from tests.objects.made_marks import errors
from viewer.actions import mark_objects
from viewer.actions.desk import Desk
from viewer.actions.mark_objects import losses_now
from viewer.actions.shown_states import Viewing, in_values_of, viewing
from viewer.core.look import Camera2D, place
from viewer.core.pixels import Rescale, Window
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.dicom.presentation_states import read as read_state
from viewer.display.displayed_area import camera_of
from viewer.objects.state_writing import Shown, _corners

VIEWPORT = (400.0, 300.0)
ASPECT = ROW_MM / COLUMN_MM


def now(desk: Desk) -> Viewing:
    found = viewing(desk)
    assert found is not None
    return replace(found, viewport_px=VIEWPORT)


def saved(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> pydicom.Dataset:
    """Return the state of a mark as it is saved from a viewport of 400 x 300 px."""
    desk.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])
    monkeypatch.setattr(mark_objects, "viewing", now)
    desk.execute("export.marks", path=str(tmp_path / "state.dcm"), format="gsps")
    assert desk.failures == []
    assert errors(tmp_path / "state.dcm") == []
    return pydicom.dcmread(tmp_path / "state.dcm")


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("is_flipped", [False, True])
def test_what_is_seen_is_seen_again(
    shown: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, turn: int, *, is_flipped: bool
) -> None:
    camera = Camera2D(scale=20.0, center_px=(25.0, 18.0), rotation_deg=turn, is_flipped_h=is_flipped)
    view = shown.store.view
    shown.store.show(lambda v: replace(v, slots=(replace(view.active_slot, camera=camera), *v.slots[1:])))
    saved(shown, tmp_path, monkeypatch)
    info = shown.active_source().info(0)
    state = read_state(read(Location(str(tmp_path / "state.dcm"))).instance)
    again = camera_of(state, info.instance.sop_instance_uid, 0, ASPECT)
    points = [(25.0, 18.0), (22.0, 16.0), (30.0, 19.0)]
    before = place(camera, (ROWS, COLUMNS), ASPECT, VIEWPORT).to_screen(points)
    after = place(again, (ROWS, COLUMNS), ASPECT, VIEWPORT).to_screen(points)
    assert np.abs(before - after).max() <= 20.0 * ASPECT  # corners are whole pixels: half of one at each edge


@pytest.mark.parametrize(
    ("turn", "is_flipped", "corners"),
    [
        (0, False, ([1, 2], [30, 40])),
        (90, False, ([1, 40], [30, 2])),
        (180, False, ([30, 40], [1, 2])),
        (270, False, ([30, 2], [1, 40])),
        (0, True, ([30, 2], [1, 40])),
        (90, True, ([1, 2], [30, 40])),
    ],
)
def test_the_corners_are_those_seen(turn: int, corners: tuple[list[int], list[int]], *, is_flipped: bool) -> None:
    assert _corners((1, 2, 30, 40), Shown(rotation_deg=turn, is_flipped=is_flipped)) == corners


def test_a_fitted_picture_is_shown_whole_with_the_window_of_its_file(
    shown: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ds = saved(shown, tmp_path, monkeypatch)
    area = ds.DisplayedAreaSelectionSequence[0]
    assert area.DisplayedAreaTopLeftHandCorner == [1, 1]
    assert area.DisplayedAreaBottomRightHandCorner == [COLUMNS, ROWS]
    assert (ds.SoftcopyVOILUTSequence[0].WindowCenter, ds.SoftcopyVOILUTSequence[0].WindowWidth) == (40, 400)


def test_the_shutter_that_is_shown_goes_along(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = desk_at(tmp_path / "home")
    folder = series(
        tmp_path / "ct", ShutterShape="RECTANGULAR", ShutterLeftVerticalEdge=3, ShutterRightVerticalEdge=50,
        ShutterUpperHorizontalEdge=2, ShutterLowerHorizontalEdge=30, ShutterPresentationValue=0,
    )  # fmt: skip
    desk.execute("file.open", paths=[str(folder)])
    ds = saved(desk, tmp_path, monkeypatch)
    assert ds.ShutterShape == "RECTANGULAR"
    edges = ("ShutterLeftVerticalEdge", "ShutterUpperHorizontalEdge", "ShutterRightVerticalEdge")
    assert [ds[keyword].value for keyword in edges] == [3, 2, 50]
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()


def test_marks_of_another_series_are_not_shown_by_this_window(
    shown: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])
    shown.execute("file.open", paths=[str(series(tmp_path / "more", number=2, WindowCenter=7, WindowWidth=70))])
    shown.execute("stack.open", stack=next(s.key for st in shown.store.catalog.studies.values() for s in st.stacks
                                           if s.series.number == 2))  # fmt: skip
    shown.execute("window.set", center=11, width=110)
    saved(shown, tmp_path, monkeypatch)
    found = [pydicom.dcmread(path) for path in (tmp_path / "state.dcm", tmp_path / "state-2.dcm")]
    windows = {
        str(ds.ReferencedSeriesSequence[0].SeriesInstanceUID): float(ds.SoftcopyVOILUTSequence[0].WindowCenter)
        for ds in found
    }
    assert windows == {"1.2.3.1": 40.0, "1.2.3.2": 11.0}


def test_what_no_state_holds_is_told_before(shown: Desk) -> None:
    shown.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])
    shown.active_source().load(0)
    before = [loss.what for loss in losses_now(shown, "gsps")]
    shown.execute("view.lut", lut="hot iron")
    shown.execute("segment.threshold", low=0, high=20)
    more = [loss.what for loss in losses_now(shown, "gsps") if loss.what not in before]
    assert more == [
        "The colour table is left out: a greyscale state shows grey.",
        "Segments are left out; a segmentation holds them.",
    ]
    assert not set(more) & {loss.what for loss in losses_now(shown, "sr")}


def test_a_window_in_other_values_is_that_over_the_file_s() -> None:
    suv, stored = Rescale(0.002, 0.0), Rescale(4.0, 0.0)
    told = in_values_of(stored, Window(3.0, 6.0), suv)
    assert (told.center, told.width) == (pytest.approx(6000.0), pytest.approx(12000.0))
    hu, shifted = Rescale(1.0, -1024.0), Rescale(1.0, 0.0)
    assert in_values_of(hu, Window(1064.0, 400.0), shifted).center == 40.0


def test_room_beside_the_picture_is_told(shown: Desk) -> None:
    view = now(shown)

    def told(scale: float, center: tuple[float, float]) -> list[str]:
        zoomed = replace(view, camera=Camera2D(scale=scale, center_px=center))
        return [loss.what for loss in zoomed.losses() if "beside" in loss.what]

    assert told(20.0, (25.0, 18.0)) == []
    assert told(5.0, (29.5, 19.5)) == []  # 80 x 30 columns and rows of 60 x 40: the same when it is fitted
    assert len(told(5.0, (20.0, 19.5))) == 1
    assert len(told(2.0, (29.5, 19.5))) == 1
