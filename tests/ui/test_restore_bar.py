"""The offer to restore a session: above the pictures after a crash, quiet after a usual end."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from viewer.state.sessions import OpenStudy, Session
from viewer.ui.empty_state import EmptyState
from viewer.ui.restore_bar import RestoreBar

CRASHED = Session("1-a", (OpenStudy("1.2"), OpenStudy("1.3")), when=0.0)


@pytest.mark.ux("crash")
def test_a_crashed_session_is_offered_above_and_never_restored_by_itself(desk, qtbot: QtBot) -> None:
    bar = RestoreBar(desk)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    desk.restoring._offer(CRASHED)
    assert not bar.isHidden()
    assert not [id_ for id_, _ in desk.done if id_ == "app.restore"]
    assert bar.restore.accessibleName() == "Restore the last session"
    assert bar.restore.accessibleDescription().startswith("2 studies")
    bar.restore.click()
    assert desk.done[-1][0] == "app.restore"


def test_it_can_be_put_off(desk, qtbot: QtBot) -> None:
    bar = RestoreBar(desk)
    qtbot.addWidget(bar)
    desk.restoring._offer(CRASHED)
    bar.put_off.click()
    assert desk.done[-1][0] == "app.put_off_restoring"
    desk.restoring._offer(replace(CRASHED, is_clean=True))
    assert bar.isHidden()


def test_the_last_session_is_a_quiet_entry_of_the_empty_state(desk, qtbot: QtBot) -> None:
    page = EmptyState(desk)
    qtbot.addWidget(page)
    assert page.restore.isHidden()
    desk.restoring._offer(CRASHED)
    assert page.restore.isHidden()  # the bar offers it
    desk.restoring._offer(replace(CRASHED, is_clean=True))
    assert not page.restore.isHidden()
    assert page.restore.text().startswith("Restore the last session: 2 studies, 19")
    page.restore.click()
    assert desk.done[-1][0] == "app.restore"


def test_in_little_room_the_buttons_stay_whole(desk, qtbot: QtBot) -> None:
    bar = RestoreBar(desk)
    qtbot.addWidget(bar)
    desk.restoring._offer(CRASHED)
    bar.resize(160, 40)
    bar.show()
    assert bar.restore.width() >= bar.restore.sizeHint().width()
