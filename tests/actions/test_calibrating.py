"""A line of known length gives later numbers their millimetres, is kept with the study, and is undone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.drawing import overlay_of
from viewer.actions.marks import marks_on
from viewer.actions.sources import Shown
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.measure.calibrating import known_of
from viewer.state.saver import Saver

WITHOUT = {
    "Modality": "OT", "PixelSpacing": None, "ImagePositionPatient": None, "ImageOrientationPatient": None,
    "FrameOfReferenceUID": None,
}  # fmt: skip


def opened(folder: Path, count: int = 1, **attributes: Any) -> Desk:
    desk = desk_at(folder / "home")
    desk.execute("file.open", paths=[str(series(folder / "ot", count, **WITHOUT | attributes))])
    return desk


def draw(desk: Desk, kind: str, *points: str) -> str:
    desk.execute("annotation.add", kind=kind, points=list(points))
    return desk.store.view.selected


def number(desk: Desk, id_: str) -> tuple[Any, str]:
    (stat, *_) = desk.stats_of(desk.store.document.annotations[id_]) or []
    return pytest.approx(stat.value), stat.unit


def told(desk: Desk) -> tuple[list[str], list[tuple[str, ...]]]:
    """Return the words of the lower left corner, and the lines of all marks."""
    source = desk.active_source()
    shown = Shown(source, 0, source.info(0), source.load(0))
    placement = place(Camera2D(), shown.info.shape, shown.info.aspect, (600, 400))
    overlay = overlay_of(None, shown, Look(), Camera2D(), placement, OverlayText.FULL)
    return [line.text for line in overlay.corners.bottom_left], [
        m.label.lines for m in marks_on(desk, shown, placement)
    ]


def test_lengths_are_in_mm_by_the_line_from_then_on_and_in_px_again_after_undo(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    length = draw(desk, "length", "5,5", "35,5")
    line = draw(desk, "calibration", "10,20", "50,20")
    assert number(desk, length) == (30.0, "px")
    desk.execute("annotation.calibrate", length=20.0, id=line)
    # 40 px are 20 mm: half a millimetre a pixel.
    assert number(desk, length) == (15.0, "mm")
    assert desk.stats_of(desk.store.document.annotations[line])[1].value == pytest.approx(0.5)
    corner, lines = told(desk)
    assert "calibrated by user" in corner
    assert lines[0] == ("15.0 mm", "calibrated by user")
    desk.execute("edit.undo")
    assert number(desk, length) == (30.0, "px")
    assert "not calibrated: pixels" in told(desk)[0]
    desk.execute("edit.redo")
    assert number(desk, length) == (15.0, "mm")


def test_a_length_that_was_measured_can_calibrate(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    id_ = draw(desk, "length", "10,20", "50,20")
    desk.execute("annotation.calibrate", length=10.0)
    assert desk.store.document.annotations[id_].kind == "calibration"
    assert number(desk, draw(desk, "length", "0,0", "0,20")) == (5.0, "mm")


def test_pixels_keep_their_shape(tmp_path: Path) -> None:
    # PixelAspectRatio is vertical\horizontal: 2\1, a pixel twice as high as wide.
    desk = opened(tmp_path, PixelAspectRatio=[2, 1])
    line = draw(desk, "calibration", "10,5", "50,5")
    desk.execute("annotation.calibrate", length=40.0, id=line)
    assert number(desk, draw(desk, "length", "5,5", "5,25")) == (40.0, "mm")


def test_a_calibration_is_kept_with_the_study(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    saver = Saver(desk.store, desk.work, lambda error: pytest.fail(str(error)))
    line = draw(desk, "calibration", "10,20", "50,20")
    desk.execute("annotation.calibrate", length=20.0, id=line)
    assert saver.flush()
    saver.close()
    desk.work.close()
    again = desk_at(tmp_path / "home")
    again.execute("file.open", paths=[str(tmp_path / "ot")])
    assert number(again, draw(again, "length", "5,5", "35,5")) == (15.0, "mm")


def test_it_holds_for_its_own_picture_or_by_choice_for_the_series(tmp_path: Path) -> None:
    desk = opened(tmp_path, 2)
    line = draw(desk, "calibration", "10,20", "50,20")
    desk.execute("annotation.calibrate", length=20.0, id=line)
    source = desk.active_source()
    assert [source.info(i).spacing is None for i in (0, 1)] in ([True, False], [False, True])
    desk.execute("annotation.calibrate", length=20.0, id=line, scope="series")
    assert [desk.active_source().info(i).spacing.column_mm for i in (0, 1)] == [0.5, 0.5]


def test_it_stands_before_the_spacing_at_the_detector(tmp_path: Path) -> None:
    desk = opened(tmp_path, Modality="DX", ImagerPixelSpacing=[0.15, 0.15])
    length = draw(desk, "length", "5,5", "45,5")
    assert number(desk, length) == (6.0, "mm")
    line = draw(desk, "calibration", "10,20", "50,20")
    desk.execute("annotation.calibrate", length=4.0, id=line)
    assert number(desk, length) == (4.0, "mm")


def test_a_moved_line_is_as_long_as_before(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    length = draw(desk, "length", "5,5", "35,5")
    first = draw(desk, "calibration", "10,20", "50,20")
    desk.execute("annotation.calibrate", length=20.0, id=first)
    # Of two lines on one picture the later one holds; without it the first one does again.
    second = draw(desk, "calibration", "10,30", "30,30")
    desk.execute("annotation.calibrate", length=20.0, id=second)
    assert number(desk, length) == (30.0, "mm")
    desk.execute("annotation.delete", id=second)
    assert number(desk, length) == (15.0, "mm")


def test_what_cannot_calibrate_is_told(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 1))])
    with pytest.raises(ViewerError, match="needs no calibration"):
        draw(desk, "calibration", "5,5", "15,5")
    assert not desk.store.document.annotations
    length = draw(desk, "length", "5,5", "15,5")
    with pytest.raises(ViewerError, match="needs no calibration"):
        desk.execute("annotation.calibrate", length=20.0, id=length)
    angle = draw(desk, "angle", "5,5", "15,5", "5,15")
    with pytest.raises(ViewerError, match="cannot calibrate"):
        desk.execute("annotation.calibrate", length=20.0, id=angle)


@pytest.mark.parametrize("length", [0.0, -5.0, float("nan"), float("inf"), 1e6])
def test_lengths_that_are_none_are_refused(tmp_path: Path, length: float) -> None:
    desk = opened(tmp_path)
    line = draw(desk, "calibration", "10,20", "50,20")
    with pytest.raises(ViewerError, match="no length to calibrate by"):
        desk.execute("annotation.calibrate", length=length, id=line)


@pytest.mark.parametrize("text", ["", "20", "20 cm", "1e999 mm", "nan mm", "-3 mm", "0 mm", "1.2.3 mm", "20 mm, all"])
def test_texts_that_tell_no_length_calibrate_nothing(text: str) -> None:
    assert known_of(text) is None


def test_a_line_without_extent_calibrates_nothing(tmp_path: Path) -> None:
    desk = opened(tmp_path)
    with pytest.raises(ViewerError, match="has no length"):
        draw(desk, "calibration", "10,20", "10,20")
    assert not desk.store.document.annotations
    length = draw(desk, "length", "10,20", "10,20")
    with pytest.raises(ViewerError, match="has no length"):
        desk.execute("annotation.calibrate", length=20.0, id=length)


@pytest.mark.parametrize("words", ["femoral head", "", "20 cm", "-3 mm"])
def test_a_text_that_tells_no_length_is_refused_and_the_line_keeps_calibrating(tmp_path: Path, words: str) -> None:
    desk = opened(tmp_path)
    length = draw(desk, "length", "5,5", "35,5")
    line = draw(desk, "calibration", "10,20", "50,20")
    desk.execute("annotation.calibrate", length=20.0, id=line)
    with pytest.raises(ViewerError, match="says how long it is"):
        desk.execute("annotation.text", id=line, text=words.split())
    assert number(desk, length) == (15.0, "mm")


def test_a_length_that_is_written_at_the_line_holds(tmp_path: Path) -> None:
    desk = opened(tmp_path, 2)
    line = draw(desk, "calibration", "10,20", "50,20")
    desk.execute("annotation.text", id=line, text=["40", "mm,", "series"])
    assert [desk.active_source().info(i).spacing.column_mm for i in (0, 1)] == [1.0, 1.0]
    desk.execute("annotation.lock", id=line)
    with pytest.raises(ViewerError, match="locked"):
        desk.execute("annotation.calibrate", length=20.0, id=line)
