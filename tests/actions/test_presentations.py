"""Presentation states in the window's own terms: found with their pictures, applied by choice, taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from tests.actions.made import series
from tests.dicom.phantom_files import picture, save
from tests.dicom.phantom_states import ANGIO, BLENDING, annotation, area, image, item, polyline, state
from viewer.actions.desk import Desk
from viewer.actions.drawing import overlay_of
from viewer.actions.presenting import choices
from viewer.actions.sources import Shown
from viewer.core.errors import ViewerError
from viewer.core.look import Camera2D, OverlayText, place
from viewer.core.pixels import Window
from viewer.core.shapes import Polyline
from viewer.display.probe import value_at
from viewer.display.voi import default_window
from viewer.state.view import Slot


def folder(path: Path) -> Path:
    """Write a CT of six slices and two states: BONE for slices 3 and 4, turned; LUNG, later, for slice 6."""
    series(path)
    bone = state(
        image("1.2.3.1.3"),
        image("1.2.3.1.4"),
        ContentLabel="BONE",
        SoftcopyVOILUTSequence=[item(WindowCenter=300, WindowWidth=1500)],
        RescaleSlope=1,
        RescaleIntercept=-1024,
        RescaleType="HU",
        ImageRotation=90,
        ImageHorizontalFlip="N",
        DisplayedAreaSelectionSequence=[area(11, 11, 30, 20)],
        GraphicAnnotationSequence=[annotation(GraphicObjectSequence=[polyline([10.5, 20.5, 12.5, 20.5])])],
    )
    lung = state(
        image("1.2.3.1.6"),
        SOPInstanceUID="1.2.3.77.2",
        ContentLabel="LUNG",
        PresentationCreationTime="101600",
        SoftcopyVOILUTSequence=[item(WindowCenter=-600, WindowWidth=1600)],
    )
    save(bone, path / "bone.dcm")
    save(lung, path / "lung.dcm")
    return path


@pytest.fixture
def stated(desk: Desk, tmp_path: Path) -> Desk:
    """Give a desk that shows the first slice."""
    desk.execute("file.open", paths=[str(folder(tmp_path / "study"))])
    desk.execute("view.go", index=1)
    return desk


def slot(desk: Desk) -> Slot:
    return desk.store.view.active_slot


def shown(desk: Desk) -> Shown:
    source = desk.active_source()
    index = slot(desk).index
    frame = source.get(index) or source.load(index)
    return Shown(source, index, source.info(index), frame)


def corners(desk: Desk) -> list[str]:
    now = shown(desk)
    placement = place(slot(desk).camera, now.info.shape, now.info.aspect, (400, 400))
    overlay = overlay_of(None, now, slot(desk).look, slot(desk).camera, placement, OverlayText.FULL)
    return [line.text for line in overlay.corners.bottom_left]


def test_states_are_listed_with_the_series_that_they_are_for(stated: Desk) -> None:
    assert [listed.title for listed in choices(stated)] == ["BONE", "LUNG"]
    assert choices(stated)[0].images == {"1.2.3.1.3", "1.2.3.1.4"}


def test_a_series_without_states_has_nothing_to_choose(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(series(tmp_path / "ct"))])
    assert choices(desk) == ()
    assert not desk.is_enabled("presentation.next")
    with pytest.raises(ViewerError, match="not possible"):
        desk.execute("presentation.apply", name="BONE")


@pytest.mark.answers(
    "2.2", "pipeline order", "choosing the state gives W 1500 L 300 in place of the image's W 400 L 40"
)
def test_a_chosen_state_brings_its_picture_window_and_turn(stated: Desk) -> None:
    assert default_window(shown(stated).frame) == Window(40, 400)
    stated.execute("presentation.apply", name="bone")
    assert slot(stated).index == 2
    assert default_window(shown(stated).frame) == Window(300, 1500)
    assert slot(stated).camera.rotation_deg == 90
    assert slot(stated).camera.area_px == (9.5, 9.5, 29.5, 19.5)
    assert "Presentation state: BONE" in corners(stated)


def test_the_value_below_the_pointer_stays_that_of_the_picture(stated: Desk) -> None:
    stated.execute("presentation.apply", name="LUNG")
    now = shown(stated)
    assert now.frame.rescale.is_identity
    value = value_at(now.measured, (3, 4))
    assert value is not None
    assert (value.value, value.unit) == (1000 + 10 * 5 + 4 - 1024, "HU")


def test_the_user_windows_on_from_the_state(stated: Desk) -> None:
    stated.execute("presentation.apply", name="BONE")
    stated.execute("window.set", center=50, width=80)
    assert slot(stated).look.window == Window(50, 80)
    assert slot(stated).presentation == "1.2.3.77.1"
    stated.execute("view.reset")
    assert slot(stated).look.window is None
    assert slot(stated).camera.rotation_deg == 90


def test_pictures_that_the_state_does_not_name_are_as_ever(stated: Desk) -> None:
    stated.execute("presentation.apply", name="BONE")
    stated.execute("view.go", index=4)
    assert slot(stated).camera.rotation_deg == 90
    stated.execute("view.go", index=5)
    assert default_window(shown(stated).frame) == Window(40, 400)
    assert slot(stated).camera == Camera2D()
    assert not [line for line in corners(stated) if "Presentation" in line]
    stated.execute("view.go", index=3)
    assert slot(stated).camera.rotation_deg == 90


def test_a_picture_that_the_user_turned_stays_turned(stated: Desk) -> None:
    stated.execute("presentation.apply", name="BONE")
    stated.execute("view.rotate_right")
    stated.execute("view.go", index=6)
    assert slot(stated).camera.rotation_deg == 180


def test_next_goes_through_all_states_and_ends_with_none(stated: Desk) -> None:
    seen = []
    for _ in range(4):
        stated.execute("presentation.next")
        seen.append(slot(stated).presentation)
    assert seen == ["1.2.3.77.1", "1.2.3.77.2", "", "1.2.3.77.1"]


def test_choosing_a_state_can_be_taken_back_and_done_again(stated: Desk) -> None:
    stated.execute("window.set", center=10, width=20)
    before = slot(stated)
    stated.execute("presentation.apply", name="BONE")
    assert stated.store.history()[0][-1] == "Presentation state BONE"
    stated.execute("edit.undo")
    assert slot(stated) == replace(before, index=2)
    stated.execute("edit.redo")
    assert (slot(stated).presentation, slot(stated).look.window) == ("1.2.3.77.1", None)
    stated.execute("presentation.none")
    assert (slot(stated).presentation, slot(stated).camera) == ("", Camera2D())
    stated.execute("edit.undo")
    assert slot(stated).presentation == "1.2.3.77.1"


def test_none_without_a_state_says_so(stated: Desk) -> None:
    with pytest.raises(ViewerError, match="No presentation state is applied"):
        stated.execute("presentation.none")


def test_a_name_that_is_none_lists_those_that_are(stated: Desk) -> None:
    with pytest.raises(ViewerError) as caught:
        stated.execute("presentation.apply", name="LIVER")
    assert caught.value.detail == "there are: BONE, LUNG"


def test_a_state_that_blends_series_is_listed_with_the_reason(stated: Desk, tmp_path: Path) -> None:
    blending = state(image("1.2.3.1.1"), SOPClassUID=BLENDING, SOPInstanceUID="1.2.3.77.3")
    save(blending, tmp_path / "blending.dcm")
    stated.execute("file.open", paths=[str(tmp_path / "blending.dcm")])
    assert choices(stated)[-1].refusal == "it blends two series"
    with pytest.raises(ViewerError) as caught:
        stated.execute("presentation.apply", name="3")
    assert caught.value.detail == "it blends two series"


def test_drawings_lie_on_their_pictures_only(stated: Desk) -> None:
    stated.execute("presentation.apply", name="BONE")
    now = shown(stated)
    placement = place(slot(stated).camera, now.info.shape, now.info.aspect, (400, 400))

    def drawn(here: Shown) -> list[Polyline]:
        overlay = overlay_of(None, here, slot(stated).look, slot(stated).camera, placement, OverlayText.NONE)
        return [shape for shape in overlay.shapes if isinstance(shape, Polyline)]

    assert np.allclose(drawn(now)[0].points, [(10, 20), (12, 20)], atol=1e-6)
    other = replace(now, index=0, info=now.source.info(0), frame=now.source.load(0))
    assert drawn(other) == []


def angiography(path: Path) -> Path:
    """Write three frames of 10, 50 and 60 with a state that takes the first from the others."""
    frames = [np.full((4, 6), value, "<u2") for value in (10, 50, 60)]
    cine = picture(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.12.1",
        SOPInstanceUID="1.2.3.1.1",
        StudyInstanceUID="1.2.3",
        SeriesInstanceUID="1.2.3.1",
        Modality="XA",
        NumberOfFrames=3,
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        PixelData=b"".join(frame.tobytes() for frame in frames),
    )
    path.mkdir()
    save(cine, path / "xa.dcm")
    mask = item(MaskOperation="AVG_SUB", MaskFrameNumbers=1, ApplicableFrameRange=[2, 3], MaskSubPixelShift=[0.0, 0.5])
    save(state(image("1.2.3.1.1"), SOPClassUID=ANGIO, MaskSubtractionSequence=[mask]), path / "pr.dcm")
    return path


@pytest.mark.answers("2.2", "pipeline order", "frames 50 and 60 less the mask of 10: 40 and 50")
def test_subtracted_pictures_come_by_request_and_keep_their_true_values(desk: Desk, tmp_path: Path) -> None:
    desk.execute("file.open", paths=[str(angiography(tmp_path / "xa"))])
    desk.execute("presentation.apply", name="MADE")
    source = desk.active_source()
    got = []
    for index in (0, 1, 2):
        source.request(index, "test", 0, lambda frame, error: got.append(frame))
    assert [float(frame.values()[0, 0]) for frame in got] == [10, 40, 50]
    assert source.get(2) is got[2]
    assert Shown(source, 2, source.info(2), got[2]).measured.values()[0, 0] == 60


def test_states_of_a_closed_study_are_gone(stated: Desk) -> None:
    stated.execute("study.close")
    with pytest.raises(ViewerError, match="not open"):
        stated.presentations.load("1.2.3.77.1")
