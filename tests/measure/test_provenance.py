"""Where numbers come from is told with them: formula, elements of the file, calibration, doubts."""

import numpy as np
import pytest

from viewer.core.geometry import Spacing, SpacingSource
from viewer.core.protocols import Sampler
from viewer.core.records import UltrasoundRegion
from viewer.measure import REGISTRY
from viewer.measure.provenance import provenance

PICTURE = np.zeros((200, 200), np.int16)
LINE = [(10.0, 10.0), (110.0, 10.0)]
TISSUE = UltrasoundRegion(0, 0, 99, 199, 0.02, 0.02, 3, 3)


@pytest.mark.answers(
    "2.1", "projection X-ray", "imager 0.15, ERMF 1.5: the elements, and that the factor is an estimate"
)
def test_a_magnification_is_told_with_its_elements_and_its_doubt() -> None:
    spacing = Spacing(0.1, 0.1, SpacingSource.MAGNIFICATION, 1.5)
    found = provenance("length", LINE, Sampler(PICTURE, spacing=spacing))
    assert found.formula == "√((Δx · column spacing)² + (Δy · row spacing)²)"
    assert found.basis == ("ImagerPixelSpacing 0.15\\0.15", "EstimatedRadiographicMagnificationFactor 1.5")
    assert found.calibration == "est. (magnification 1.5 removed)"
    assert found.doubts == ("The magnification is an estimate: it holds for one depth in the patient.",)


@pytest.mark.parametrize(
    ("known", "basis", "doubts"),
    [
        ({"spacing": Spacing(0.5, 0.25)}, ("PixelSpacing 0.5\\0.25",), 0),
        ({"spacing": Spacing(0.2, 0.2, SpacingSource.IMAGER)}, ("ImagerPixelSpacing 0.2\\0.2",), 1),
        ({"spacing": Spacing(0.2, 0.2, SpacingSource.SCANNED)}, ("NominalScannedPixelSpacing 0.2\\0.2",), 1),
        ({"spacing": Spacing(0.2, 0.2, SpacingSource.USER)}, ("calibration line: a pixel is 0.2 mm wide",), 1),
        ({"aspect": 0.5}, ("PixelAspectRatio 0.5",), 0),
        ({}, (), 0),
    ],
)
def test_the_scale_is_told_by_the_elements_that_it_comes_from(known, basis, doubts) -> None:
    found = provenance("length", LINE, Sampler(PICTURE, **known))
    assert (found.basis, len(found.doubts)) == (basis, doubts)


def test_in_an_ultrasound_region_its_steps_are_told_and_a_spacing_at_the_detector_casts_no_doubt() -> None:
    sampler = Sampler(PICTURE, spacing=Spacing(0.2, 0.2, SpacingSource.IMAGER), regions=(TISSUE,))
    found = provenance("length", [(10, 10), (60, 10)], sampler)
    assert found.basis == ("PhysicalDeltaX 0.02 (unit 3)", "PhysicalDeltaY 0.02 (unit 3)")
    assert found.calibration == "ultrasound region"
    assert found.doubts == ()


@pytest.mark.parametrize("kind", REGISTRY.ids())
def test_doubts_of_points_that_lie_on_one_another_or_in_two_regions_are_sentences(kind) -> None:
    count = REGISTRY.get(kind).points or max(4, REGISTRY.get(kind).least)
    for points in ([(20.0, 20.0)] * count, [(20.0 if i % 2 else 150.0, 20.0 + i) for i in range(count)]):
        found = provenance(kind, points, Sampler(PICTURE, spacing=Spacing(1, 1), regions=(TISSUE,)))
        assert all(isinstance(doubt, str) and doubt for doubt in found.doubts)
