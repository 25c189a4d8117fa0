"""Marks leave the window as DICOM objects and are loaded from those that come with a study."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.actions.made import desk_at, series, stack_shown
from tests.objects.made_marks import errors
from viewer.actions.desk import Desk
from viewer.actions.mark_objects import losses_now
from viewer.actions.same_marks import new_ones
from viewer.actions.shown_states import turned
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D
from viewer.core.pixels import FrameRef
from viewer.state.view import SlotKind


def _measured(desk: Desk) -> None:
    desk.execute("view.go", index=3)
    desk.execute("annotation.add", kind="length", points=["3.25,4.5 33.125,4.5"])
    desk.execute("annotation.add", kind="ellipse", points=["10.3,10.7 40.1,30.2"])
    desk.execute("image.key")


@pytest.mark.parametrize(("format_", "kinds"), [("sr", ["length", "ellipse"]), ("gsps", ["length", "ellipse"]),
                                                ("kos", ["key_image"])])  # fmt: skip
def test_marks_are_written_and_loaded_elsewhere(shown: Desk, tmp_path: Path, format_: str, kinds: list[str]) -> None:
    _measured(shown)
    shown.execute("export.marks", path=str(tmp_path / "ct" / "out.dcm"), format=format_)
    assert shown.failures == []
    other = desk_at(tmp_path / "other")
    other.execute("file.open", paths=[str(tmp_path / "ct")])
    other.execute("objects.load")
    mine = [mark for mark in shown.store.document.annotations.values() if mark.kind in kinds]
    theirs = list(other.store.document.annotations.values())
    assert [mark.kind for mark in theirs] == kinds
    for before, after in zip(mine, theirs, strict=True):
        assert after.frame == before.frame
        assert np.allclose(after.points, before.points, atol=1e-9)
        assert after.origin == str(pydicom.dcmread(tmp_path / "ct" / "out.dcm").SOPInstanceUID)
        if not after.is_key:
            assert other.stats_of(after) == shown.stats_of(before)
    other.execute("objects.load")
    assert len(other.store.document.annotations) == len(kinds)
    other.store.undo()
    assert other.store.document.annotations == {}
    other.settings.flush()
    assert other.work is not None
    other.work.close()


def test_a_mark_on_a_plane_of_the_volume_is_loaded_there(shown: Desk, tmp_path: Path) -> None:
    shown.execute("layout.mpr")
    stack = stack_shown(shown)
    shown.volumes.request(stack, "test", lambda *_: None, "Volume")
    shown.execute("viewport.select", slot=1)
    assert shown.store.view.active_slot.kind is SlotKind.PLANE
    shown.execute("annotation.add", kind="length", points=["3.25,2.5 33.125,4.5"])
    (before,) = shown.store.document.annotations.values()
    shown.execute("export.marks", path=str(tmp_path / "ct" / "out.dcm"))
    assert errors(tmp_path / "ct" / "out.dcm") == []
    shown.execute("annotation.delete")
    shown.execute("file.open", paths=[str(tmp_path / "ct")])
    shown.execute("objects.load")
    (after,) = shown.store.document.annotations.values()
    assert (after.frame, after.points) == (before.frame, before.points)


def test_losses_are_those_of_the_active_study(shown: Desk) -> None:
    _measured(shown)
    assert [loss.count for loss in losses_now(shown, "gsps")] == [1]
    assert losses_now(shown, "kos")[0].count == 2


def test_nothing_to_write_is_told(shown: Desk, tmp_path: Path) -> None:
    shown.execute("export.marks", path=str(tmp_path / "out.dcm"))
    assert "nothing to write" in shown.failures[0].message
    assert not (tmp_path / "out.dcm").exists()
    with pytest.raises(ViewerError, match="no object with marks"):
        shown.execute("objects.load")


@pytest.mark.parametrize(
    ("camera", "turn", "is_flipped"),
    [
        (Camera2D(rotation_deg=90), 90, False),
        (Camera2D(rotation_deg=90, is_flipped_h=True), 270, True),
        (Camera2D(is_flipped_v=True), 180, True),
        (Camera2D(is_flipped_h=True, is_flipped_v=True), 180, False),
    ],
)
def test_turn_comes_before_the_flip_in_a_state(camera: Camera2D, turn: int, *, is_flipped: bool) -> None:
    assert turned(camera) == (turn, is_flipped)


def test_an_object_is_never_written_over_a_picture(shown: Desk, tmp_path: Path) -> None:
    _measured(shown)
    target = next((tmp_path / "ct").iterdir())
    before = target.read_bytes()
    shown.execute("export.marks", path=str(target), force=True)
    assert shown.failures
    assert target.read_bytes() == before


def test_marks_of_another_study_stay_out(shown: Desk, tmp_path: Path) -> None:
    _measured(shown)
    shown.execute("file.open", paths=[str(series(tmp_path / "second", study="1.2.77"))])
    assert losses_now(shown, "kos") == []


def test_marks_of_a_report_and_of_a_state_count_once(shown: Desk, tmp_path: Path) -> None:
    _measured(shown)
    for format_ in ("sr", "gsps"):
        shown.execute("export.marks", path=str(tmp_path / "ct" / f"{format_}.dcm"), format=format_)
    other = desk_at(tmp_path / "other")
    said: list[str] = []
    other.notices.append(said.append)
    other.execute("file.open", paths=[str(tmp_path / "ct")])
    other.execute("objects.load")
    assert [mark.kind for mark in other.store.document.annotations.values()] == ["length", "ellipse"]
    assert "2 marks loaded.\n2 were there already." in str(said[-1])
    other.settings.flush()
    assert other.work is not None
    other.work.close()


@pytest.mark.parametrize(("away_px", "count"), [(0.9e-4, 1), (2e-4, 2)])
def test_marks_are_one_that_lie_within_a_ten_thousandth_of_a_pixel(away_px: float, count: int) -> None:
    one = Annotation("a", "length", ((3.0, 4.0, 0.0), (9.0, 4.0, 0.0)), "1.2", "1.2.1", FrameRef("1.2.1.1", 0))
    far = replace(one, id="b", points=((3.0 + away_px, 4.0, 0.0), (9.0, 4.0, 0.0)))
    elsewhere = replace(one, id="c", frame=FrameRef("1.2.1.2", 0))

    def points(mark: Annotation) -> np.ndarray:
        return np.asarray(mark.points)

    assert [mark.id for mark in new_ones([one, far, elsewhere], [], points)] == [*"ab"[:count], "c"]
    assert new_ones([far], [one], points) == ([] if count == 1 else [far])
