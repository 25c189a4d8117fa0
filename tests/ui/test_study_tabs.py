"""The tabs above the pictures."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.ui.main_window import MainWindow
from viewer.ui.study_tabs import StudyTabs


@pytest.fixture
def tabs(desk, qtbot: QtBot) -> StudyTabs:
    made = StudyTabs(desk)
    qtbot.addWidget(made)
    return made


@pytest.mark.ux("tabs")
def test_each_study_has_a_tab_that_names_patient_and_date(tabs: StudyTabs) -> None:
    assert [tabs.tabText(number) for number in range(tabs.count())] == [
        "Doe, Jane · 2026-11-02",
        "Doe, Jane · 2025-09-11",
        "Roe, Richard Alexander · 2026-10-30",
    ]
    assert "A-20261102-17" in tabs.tabToolTip(0) or "CT Thorax" in tabs.tabToolTip(0)
    assert tabs.accessibleTabName(2) == "Roe, Richard Alexander · 2026-10-30"


@pytest.mark.ux("tabs")
def test_a_click_brings_a_study_to_the_front_and_its_cross_closes_it(tabs: StudyTabs, desk, qtbot: QtBot) -> None:
    tabs.show()
    qtbot.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(2).center())
    assert desk.done[-1] == ("tab.show", {"study_uid": "1.2.3.3"})
    crosses = [button for button in tabs.findChildren(QToolButton) if button.accessibleName().startswith("Close Roe")]
    crosses[0].click()
    assert desk.done[-1] == ("study.close", {"study_uid": "1.2.3.3"})


@pytest.mark.ux("tabs", "all-by-keyboard")
def test_arrow_keys_on_the_tabs_bring_a_study_to_the_front(tabs: StudyTabs, desk, qtbot: QtBot) -> None:
    tabs.show()
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert desk.done == [("tab.show", {"study_uid": "1.2.3.2"})]


def test_tabs_that_come_and_go_bring_no_study_to_the_front(tabs: StudyTabs, desk) -> None:
    desk.store.publish(lambda catalog: catalog.without("1.2.3.1"))
    desk.store.show(lambda view: view.with_tab("1.2.3.3", "1.2.3.2"))
    assert desk.done == []


@pytest.mark.ux("tabs")
def test_tabs_of_two_patients_have_marks_that_differ(tabs: StudyTabs, desk) -> None:
    def mark(number: int) -> bytes:
        picture = tabs.tabIcon(number).pixmap(10, 10).toImage()
        return bytes(picture.constBits())

    assert mark(0) == mark(1) != mark(2)
    desk.store.publish(lambda catalog: catalog.without("1.2.3.3"))
    assert all(tabs.tabIcon(number).isNull() for number in range(2))


@pytest.mark.ux("tabs", "still")
def test_one_study_has_no_tabs(desk, qtbot: QtBot) -> None:
    window = MainWindow(desk, QWidget())
    qtbot.addWidget(window)
    window.show()
    assert window.tabs.isVisible()
    for uid in ("1.2.3.2", "1.2.3.3"):
        desk.store.publish(lambda catalog, uid=uid: catalog.without(uid))
    assert not window.tabs.isVisible()


def test_the_tab_in_front_follows_the_state(tabs: StudyTabs, desk) -> None:
    assert tabs.currentIndex() == 0
    desk.store.show(lambda view: view.with_tab("1.2.3.2", "1.2.3.1"))
    assert tabs.currentIndex() == 1
