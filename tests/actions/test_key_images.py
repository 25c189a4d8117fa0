"""Key images: marked, found again, kept."""

from pathlib import Path

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.core.annotation import KEY_IMAGE
from viewer.core.errors import ViewerError
from viewer.state.saver import Saver


def _marked(desk: Desk) -> list[int]:
    return sorted(desk.measuring.slot_of(mark).index for mark in desk.store.document.annotations.values())


@pytest.mark.ux("keys-view")
def test_a_picture_is_marked_and_the_mark_taken_away(shown: Desk) -> None:
    shown.execute("view.go", index=3)
    assert shown.is_checked("image.key") is False
    shown.execute("image.key")
    assert shown.is_checked("image.key") is True
    assert _marked(shown) == [2]
    shown.execute("image.key")
    assert _marked(shown) == []
    shown.store.undo()
    assert _marked(shown) == [2]


def test_the_next_key_image_is_shown_round_and_round(shown: Desk) -> None:
    for index in (2, 5):
        shown.execute("view.go", index=index)
        shown.execute("image.key")
    shown.execute("view.go", index=1)
    seen = []
    for _ in range(3):
        shown.execute("image.next_key")
        seen.append(shown.store.view.active_slot.index + 1)
    assert seen == [2, 5, 2]


def test_without_one_it_is_said(shown: Desk) -> None:
    with pytest.raises(ViewerError, match="no key image"):
        shown.execute("image.next_key")


def test_deleting_all_measurements_keeps_key_images(shown: Desk) -> None:
    shown.execute("image.key")
    shown.execute("annotation.add", kind="length", points=["1,1", "5,5"])
    shown.execute("annotation.clear")
    assert [mark.kind for mark in shown.store.document.annotations.values()] == [KEY_IMAGE]


def test_key_images_are_there_at_the_next_start(tmp_path: Path) -> None:
    folder = series(tmp_path / "ct")
    first = desk_at(tmp_path / "home")
    saver = Saver(first.store, first.work, lambda _: None)
    first.execute("file.open", paths=[str(folder)])
    first.execute("view.go", index=4)
    first.execute("image.key")
    saver.close()
    first.work.close()
    again = desk_at(tmp_path / "home")
    again.execute("file.open", paths=[str(folder)])
    assert _marked(again) == [3]
    again.work.close()
