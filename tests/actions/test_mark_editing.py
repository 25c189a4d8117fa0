"""Marks locked, hidden, copied and moved, with where they come to lie."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import colour, series
from viewer.actions.desk import Desk
from viewer.actions.mark_index import marks_by_picture
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError


def drawn(desk: Desk, kind: str = "rectangle") -> Annotation:
    """Draw on the shown picture, from pixel (4, 6) to (12, 10)."""
    desk.execute("annotation.add", kind=kind, points=["4,6", "12,10"])
    return list(desk.store.document.annotations.values())[-1]


def last(desk: Desk) -> Annotation:
    return list(desk.store.document.annotations.values())[-1]


def test_a_locked_mark_is_deleted_and_moved_only_after_it_is_unlocked(shown: Desk) -> None:
    one = drawn(shown)
    shown.execute("annotation.lock")
    for id_ in ("annotation.delete", "annotation.move_next"):
        with pytest.raises(ViewerError, match="locked"):
            shown.execute(id_)
    shown.execute("annotation.clear")
    assert one.id in shown.store.document.annotations
    shown.execute("annotation.lock")
    shown.execute("annotation.delete")
    assert one.id not in shown.store.document.annotations


def test_hidden_marks_are_on_no_picture_until_all_are_shown_and_undo_hides_them_again(shown: Desk) -> None:
    one, other = drawn(shown), drawn(shown, "length")
    shown.execute("annotation.hide", id=one.id)
    assert [mark.id for mark in marks_by_picture(shown.store)[one.frame]] == [other.id]
    shown.execute("annotation.show_all")
    assert [mark.id for mark in marks_by_picture(shown.store)[one.frame]] == [one.id, other.id]
    shown.execute("edit.undo")
    assert shown.store.document.annotations[one.id].is_hidden


def test_a_copy_on_the_next_image_lies_one_slice_further_with_the_same_size(shown: Desk) -> None:
    one = drawn(shown)
    shown.execute("annotation.copy_next")
    copy = last(shown)
    assert copy.id != one.id
    assert [(b[0] - a[0], b[1] - a[1], b[2] - a[2]) for a, b in zip(one.points, copy.points, strict=True)] == [
        (0, 0, pytest.approx(2.0)),
        (0, 0, pytest.approx(2.0)),
    ]
    assert shown.store.view.active_slot.index == 1
    # Slice k holds HU 10 * k + row - 24: the mean over the same rows is 10 HU more on the next one.
    means = [next(stat.value for stat in shown.stats_of(mark) or [] if stat.unit == "HU") for mark in (one, copy)]
    assert means[1] - means[0] == pytest.approx(10.0)


def test_a_mark_moved_back_and_forth_is_the_same_mark_at_the_same_place(shown: Desk) -> None:
    one = drawn(shown)
    shown.execute("annotation.move_next")
    assert last(shown).frame != one.frame
    shown.execute("annotation.move_previous")
    back = shown.store.document.annotations[one.id]
    assert np.array(back.points) == pytest.approx(np.array(one.points))
    with pytest.raises(ViewerError, match="no picture beyond"):
        shown.execute("annotation.move_previous")


def test_pasting_into_a_series_of_the_same_space_keeps_the_place_in_the_patient(desk: Desk, tmp_path: Path) -> None:
    series(tmp_path / "both")
    series(tmp_path / "both", number=2, PixelSpacing=[1.0, 0.5])
    desk.execute("file.open", paths=[str(tmp_path / "both")])
    one = drawn(desk)
    desk.execute("annotation.copy")
    desk.execute("series.next")
    assert desk.active_stack().series.series_uid != one.series_uid  # type: ignore[union-attr]
    desk.execute("annotation.paste")
    copy = last(desk)
    assert copy.series_uid != one.series_uid
    assert [p[:2] for p in copy.points] == [pytest.approx(p[:2]) for p in one.points]


def test_pasting_into_another_space_keeps_the_pixels_and_says_so(shown: Desk, tmp_path: Path) -> None:
    drawn(shown)
    shown.execute("annotation.copy")
    shown.execute("file.open", paths=[str(colour(tmp_path / "us", StudyInstanceUID="1.2.77"))])
    told: list[str] = []
    shown.notify = told.append  # type: ignore[method-assign,assignment]
    shown.execute("annotation.paste")
    assert last(shown).points == ((4, 6, 0), (12, 10, 0))
    assert told
    assert "share no place" in told[0]
