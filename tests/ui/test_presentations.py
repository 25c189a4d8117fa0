"""The list of presentation states beside the picture, and the picture that follows it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.actions.made import desk_at, series
from tests.dicom.phantom_files import save
from tests.dicom.phantom_states import BLENDING, annotation, image, item, state
from tests.ui.views import pixels
from viewer.actions.desk import Desk
from viewer.core.look import OverlayText
from viewer.ui.panels.display import DisplayPage
from viewer.ui.panels.thumbnail_drawing import badges_of, tooltip_of
from viewer.ui.viewport2d import Viewport2D


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    folder = series(tmp_path / "study")
    text = item(
        BoundingBoxAnnotationUnits="DISPLAY",
        BoundingBoxTopLeftHandCorner=[0.2, 0.2],
        BoundingBoxBottomRightHandCorner=[0.8, 0.4],
        UnformattedTextValue="a finding",
    )
    inverse = state(
        *(image(f"1.2.3.1.{n}") for n in range(1, 7)),
        ContentLabel="INVERSE",
        PresentationLUTShape="INVERSE",
        RescaleSlope=1,
        RescaleIntercept=-1024,
        SoftcopyVOILUTSequence=[item(WindowCenter=0, WindowWidth=400)],
        GraphicLayerSequence=[item(GraphicLayer="L", GraphicLayerRecommendedDisplayCIELabValue=[34885, 53485, 50171])],
        GraphicAnnotationSequence=[annotation("L", TextObjectSequence=[text])],
    )
    save(inverse, folder / "inverse.dcm")
    save(state(image("1.2.3.1.1"), SOPClassUID=BLENDING, SOPInstanceUID="1.2.3.77.9"), folder / "blending.dcm")
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(folder)])
    made.execute("view.overlay_text", mode=OverlayText.NONE.value)
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> DisplayPage:
    made = DisplayPage(desk)
    qtbot.addWidget(made)
    made.show()
    return made


def choose(page: DisplayPage, place: int) -> None:
    """Choose a line of the list as a hand does."""
    page.presentations.states.setCurrentIndex(place)
    page.presentations.states.activated.emit(place)


def test_the_list_tells_the_states_and_why_one_is_refused(page: DisplayPage) -> None:
    states = page.presentations.states
    assert [states.itemText(place) for place in range(states.count())] == [
        "None: as acquired",
        "INVERSE · made for a test",
        "Presentation state · it blends two series",
    ]
    assert not states.model().item(2).isEnabled()
    assert states.itemData(1, Qt.ItemDataRole.ToolTipRole) == (
        "INVERSE\nmade for a test\nMade 2026-01-02 10:15\nBy Roe, Richard\n6 images"
    )


def test_a_choice_shows_the_picture_by_the_state_and_none_brings_it_back(
    desk: Desk, page: DisplayPage, qtbot: QtBot
) -> None:
    viewport = Viewport2D(desk, 0)
    qtbot.addWidget(viewport)
    viewport.resize(400, 300)
    viewport.show()
    before = pixels(viewport.grab().toImage())
    choose(page, 1)
    after = pixels(viewport.grab().toImage())
    # Slice values are about -20 HU: W 400 L 40 shows them at 35 %, W 400 L 0 inverse at 55 %.
    assert desk.store.view.active_slot.presentation == "1.2.3.77.1"
    assert np.median(after[140:160, 20:380]) > np.median(before[140:160, 20:380]) + 20
    red = (after[..., 0] > 180) & (after[..., 1] < 80) & (after[..., 2] < 80)
    assert red.sum() > 20
    choose(page, 0)
    assert desk.store.view.active_slot.presentation == ""
    assert np.array_equal(pixels(viewport.grab().toImage()), before)
    viewport.close_viewport()


def test_taking_a_choice_back_moves_the_list_too(desk: Desk, page: DisplayPage) -> None:
    choose(page, 1)
    assert page.presentations.states.currentIndex() == 1
    desk.execute("edit.undo")
    page.refresh()
    assert page.presentations.states.currentIndex() == 0


def test_the_list_is_hidden_where_there_is_nothing_to_choose(desk: Desk, page: DisplayPage, tmp_path: Path) -> None:
    assert page.presentations.isVisible()
    desk.execute("file.open", paths=[str(series(tmp_path / "other", study="1.2.9"))])
    page.refresh()
    assert not page.presentations.isVisible()


def test_the_thumbnail_has_a_badge_and_tells_the_states(desk: Desk) -> None:
    stack = desk.active_stack()
    assert stack is not None
    states = desk.presentations.of(stack)
    assert badges_of(stack, has_states=bool(states)) == (("object", "text_muted"),)
    assert badges_of(stack) == (("volume", "text_muted"),)
    assert "Presentation states: INVERSE" in tooltip_of(stack, states)
