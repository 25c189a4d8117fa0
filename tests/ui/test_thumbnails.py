"""Thumbnails: made once each, scrubbed by the pointer, told by number."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from tests.ui.views import hover
from viewer.core.look import Look
from viewer.jobs.inline import InlineLanes
from viewer.ui.panels.thumbnail_drawing import second_line
from viewer.ui.panels.thumbnail_pictures import SCRUB, Thumbnails, thumbnail
from viewer.ui.panels.thumbnails import MIME, ThumbnailView, mime_of


class Counted(InlineLanes):
    """Inline lanes that hold jobs back until they are let go, and note what was cancelled."""

    def __init__(self) -> None:
        super().__init__()
        self.waiting: dict[object, Callable[[], None]] = {}
        self.cancelled: list[object] = []

    def submit(self, slot: Any, priority: Any, work: Any, done: Any, title: str = "") -> Any:
        self.waiting[slot] = lambda: super(Counted, self).submit(slot, priority, work, done, title) and None

    def cancel(self, slot: object) -> None:
        self.cancelled.append(slot)
        self.waiting.pop(slot, None)

    def let_go(self) -> None:
        for start in list(self.waiting.values()):
            start()
        self.waiting.clear()


@pytest.fixture
def held(desk: Any) -> Counted:
    """Give lanes that wait."""
    desk.lanes = Counted()
    desk.frames.get = lambda _item: None
    return desk.lanes


def test_each_series_is_drawn_once_whatever_study_is_looked_at(desk: Any) -> None:
    one, two = (desk.store.catalog.studies[uid] for uid in ("1.2.3.1", "1.2.3.2"))
    changed: list[str] = []
    pictures = Thumbnails(desk, changed.append, 1.0)
    for study in (one, two, one, one):
        for stack in study.stacks:
            pictures.picture(stack)
    assert pictures.made == 6
    assert len(set(changed)) == 6
    pictures.keep({stack.key for stack in one.stacks})
    for stack in (*one.stacks, *two.stacks):
        pictures.picture(stack)
    assert pictures.made == 8


def test_what_is_not_looked_at_any_more_is_not_made(desk: Any, held: Counted) -> None:
    one = desk.store.catalog.studies["1.2.3.1"]
    pictures = Thumbnails(desk, lambda _key: None, 1.0)
    for stack in one.stacks:
        pictures.picture(stack)
    pictures.give_up({one.stacks[0].key})
    assert list(held.waiting) == ["thumbnail:1.2.3.1.1"]
    held.let_go()
    assert pictures.made == 1
    pictures.picture(one.stacks[1])
    held.let_go()
    assert pictures.made == 2


@pytest.mark.ux("browser-hover")
def test_of_a_quick_pointer_only_the_last_place_is_decoded(desk: Any, held: Counted) -> None:
    stack = desk.store.catalog.stack("1.2.3.1.2")
    pictures = Thumbnails(desk, lambda _key: None, 1.0)
    pictures.picture(stack)
    held.let_go()
    middle = pictures.picture(stack)
    for index in range(0, 180, 20):
        pictures.scrub(stack, index)
    assert list(held.waiting) == [SCRUB]
    assert pictures.picture(stack) is middle
    held.let_go()
    frame = desk.frames.load(stack.items[160])
    assert pictures.picture(stack) == thumbnail(frame, stack.items[160], 120, 1.0, Look())
    assert pictures.place(stack.key) == 160
    pictures.end_scrub()
    assert pictures.picture(stack) is middle


@pytest.mark.ux("browser-hover")
def test_scrubbed_pictures_are_made_in_a_lane_and_the_one_before_stays_meanwhile(desk: Any, held: Counted) -> None:
    stack = desk.store.catalog.stack("1.2.3.1.2")
    pictures = Thumbnails(desk, lambda _key: None, 1.0)
    for index in (20, 40):
        desk.frames.load(stack.items[index])
    pictures.scrub(stack, 20)
    held.let_go()
    before = pictures.picture(stack)
    assert before is not None
    pictures.scrub(stack, 40)
    assert list(held.waiting) == [SCRUB]
    assert pictures.picture(stack) is before
    held.let_go()
    assert pictures.picture(stack) is not before
    assert pictures.picture(stack) is not None


@pytest.mark.ux("browser-hover")
def test_moving_over_a_thumbnail_scrubs_through_the_series(desk: Any, qtbot: QtBot) -> None:
    view = ThumbnailView(desk)
    qtbot.addWidget(view)
    view.resize(300, 500)
    view.show()
    view.stacks.show_study(desk.store.catalog.studies["1.2.3.1"])
    box = view.visualRect(view.stacks.index(1, 0))
    for share, index in ((0.0, 0), (0.5, 92), (1.0, 183)):
        hover(view.viewport(), (box.left() + 6 + round(share * (box.width() - 13)), box.top() + 40))
        assert abs(view.stacks.pictures.place("1.2.3.1.2") - index) <= 1
    hover(view.viewport(), view.visualRect(view.stacks.index(0, 0)).center().toTuple())
    assert view.stacks.pictures.place("1.2.3.1.2") == -1


@pytest.mark.ux("browser-thumbnails")
def test_the_series_number_is_told_however_long_the_label(qapp: Any) -> None:
    metrics = QFontMetrics(qapp.font())
    long = "trigger 1234 ms velocity in plane, from feet to head"
    assert second_line("7", "MR", "TE 5 ms", metrics, 1000) == "7 · MR · TE 5 ms"
    narrow = metrics.horizontalAdvance("7 · trigger 12…to head")
    shown = second_line("7", "MR", long, metrics, narrow)
    assert shown.startswith("7 · trig")
    assert shown.endswith("head")
    assert metrics.horizontalAdvance(shown) <= narrow
    assert second_line("7", "MR", long, metrics, 0).startswith("7")


def test_a_drag_of_a_series_carries_its_files_too(desk: Any) -> None:
    data = mime_of(desk.store.catalog.stack("1.2.3.2.2"))
    assert data.hasFormat(MIME)
    assert len(data.urls()) == 28
    assert all(url.isLocalFile() for url in data.urls())


def test_a_thumbnail_tells_a_screen_reader_all_that_its_tooltip_tells(desk: Any, qtbot: QtBot) -> None:
    view = ThumbnailView(desk)
    qtbot.addWidget(view)
    view.stacks.show_study(desk.store.catalog.studies["1.2.3.1"])
    index = view.stacks.index(2, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "3: Lung 1.0 Bl57, 184"
    assert "2 slices are missing" in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
