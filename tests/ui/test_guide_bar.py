"""The bar that says what is to be measured now."""

import pytest
from PySide6.QtCore import Qt

from tests.actions.made import desk_at, series
from viewer.ui.guide_bar import GuideBar


@pytest.fixture
def desk(tmp_path):
    desk = desk_at(tmp_path / "home")
    desk.perform("file.open", paths=[str(series(tmp_path / "a", study="1.2.1", FrameOfReferenceUID="1.9.1"))])
    for kind, name, points in (("length", "Aorta", ["0,0", "40,0"]), ("rectangle", "Liver", ["2,3", "5,7"])):
        desk.execute("annotation.add", kind=kind, points=points)
        desk.execute("annotation.rename", id=desk.store.view.selected, name=name)
    desk.execute("measuring.record", name="Set")
    desk.perform("file.open", paths=[str(series(tmp_path / "b", study="1.2.2", FrameOfReferenceUID="1.9.2"))])
    desk.execute("tab.show", study_uid="1.2.2")
    return desk


def test_it_says_each_step_and_goes_to_the_next_study(desk, qtbot) -> None:
    bar = GuideBar(desk)
    qtbot.addWidget(bar)
    assert bar.isHidden()
    desk.execute("measuring.start", name="Set")
    assert not bar.isHidden()
    bar.resize(900, 40)
    bar.show()
    assert bar.text.text() == "“Set”, 1 of 2: draw Aorta (Length)"
    qtbot.mouseClick(bar.skip, Qt.MouseButton.LeftButton)
    assert bar.text.text() == "“Set”, 2 of 2: draw Liver (Rectangle)"
    qtbot.mouseClick(bar.put, Qt.MouseButton.LeftButton)
    assert bar.text.text() == "“Set”: all of 2 is measured in this study"
    assert (bar.put.isHidden(), bar.next.isHidden(), bar.table.isHidden()) == (True, False, False)
    qtbot.mouseClick(bar.next, Qt.MouseButton.LeftButton)
    assert desk.store.view.tabs.front == "1.2.1"
    desk.execute("measuring.end")
    assert bar.isHidden()
