"""Where millimetres come from is said in the corner, at the ruler and beside the number (PS3.3 10.7)."""

from pathlib import Path
from typing import Any

import pytest

from tests.actions.made import desk_at, series
from viewer.actions.desk import Desk
from viewer.actions.drawing import overlay_of
from viewer.actions.marks import marks_on
from viewer.actions.sources import Shown
from viewer.core.look import Camera2D, Look, OverlayText, place
from viewer.core.pixels import Frame
from viewer.paint.picture import Overlay
from viewer.paint.ruler import length_words

PROJECTION = {
    "Modality": "DX", "PixelSpacing": None, "ImagePositionPatient": None, "ImageOrientationPatient": None,
    "FrameOfReferenceUID": None,
}  # fmt: skip
DETECTOR = {"ImagerPixelSpacing": [0.15, 0.15]}


def measured(folder: Path, **attributes: Any) -> tuple[Overlay, tuple[str, ...], tuple[float, str]]:
    """Return the overlay of a picture, the lines beside a length of 40 px on it, and its number."""
    desk: Desk = desk_at(folder / "home")
    desk.execute("file.open", paths=[str(series(folder / "dx", 1, **PROJECTION | attributes))])
    desk.execute("annotation.add", kind="length", points=["5,5", "45,5"])
    source = desk.active_source()
    info, frame = source.info(0), source.load(0)
    assert isinstance(frame, Frame)
    shown = Shown(source, 0, info, frame)
    placement = place(Camera2D(), info.shape, info.aspect, (600, 400))
    overlay = overlay_of(None, shown, Look(), Camera2D(), placement, OverlayText.FULL)
    (mark,) = marks_on(desk, shown, placement)
    (annotation,) = desk.store.document.annotations.values()
    (stat,) = desk.stats_of(annotation) or []
    return overlay, mark.label.lines, (stat.value, stat.unit)


@pytest.mark.parametrize(
    ("attributes", "words", "length"),
    [
        (DETECTOR, "at detector", (6.0, "mm")),
        (
            DETECTOR | {"EstimatedRadiographicMagnificationFactor": 1.5},
            "est. (magnification 1.5 removed)",
            (4.0, "mm"),
        ),
        (DETECTOR | {"PixelSpacing": [0.15, 0.15]}, "uncalibrated, at detector", (6.0, "mm")),
        ({"NominalScannedPixelSpacing": [0.2, 0.2]}, "nominal scanned", (8.0, "mm")),
    ],
)
@pytest.mark.answers("2.1", "projection X-ray", "40 px of 0.15 mm, magnification 1.5: 4.0 mm, said in 3 places")
def test_lengths_that_are_not_those_in_the_patient_say_so(
    tmp_path: Path, attributes: dict[str, Any], words: str, length: tuple[float, str]
) -> None:
    overlay, lines, number = measured(tmp_path, **attributes)
    assert words in [line.text for line in overlay.corners.bottom_left]
    assert lines[-1] == words
    assert overlay.scale is not None
    assert not overlay.scale.is_true
    assert number == (pytest.approx(length[0]), length[1])


@pytest.mark.ux("calibration")
def test_a_calibrated_picture_says_so_in_the_corner_alone(tmp_path: Path) -> None:
    calibrated = {"PixelSpacing": [0.1, 0.1], "PixelSpacingCalibrationType": "FIDUCIAL"}
    overlay, lines, number = measured(tmp_path, **DETECTOR | calibrated)
    assert "calibrated" in [line.text for line in overlay.corners.bottom_left]
    assert lines == ("4.00 mm",)
    assert overlay.scale is not None
    assert overlay.scale.is_true
    assert number == (pytest.approx(4.0), "mm")


def test_without_a_scale_there_are_pixels(tmp_path: Path) -> None:
    overlay, lines, number = measured(tmp_path)
    assert "not calibrated: pixels" in [line.text for line in overlay.corners.bottom_left]
    assert lines == ("40.0 px",)
    assert number == (pytest.approx(40.0), "px")


@pytest.mark.answers("2.1", "aspect ratio", "1\\2, 60 x 40 px: drawn 120 wide and 40 high; 40 px are 40 px")
def test_pixels_twice_as_wide_as_high_are_drawn_so_and_counted_as_pixels(tmp_path: Path) -> None:
    _, _, number = measured(tmp_path, PixelAspectRatio=[1, 2])
    assert number == (pytest.approx(40.0), "px")
    placement = place(Camera2D(), (40, 60), 0.5, (600, 400))
    corners = placement.to_screen([(-0.5, -0.5), (59.5, 39.5)])
    width, height = corners[1] - corners[0]
    assert width / height == pytest.approx(120 / 40)


def test_the_ruler_marks_lengths_that_are_about_so() -> None:
    assert length_words(100, "mm", is_true=False) == "≈ 100 mm"
