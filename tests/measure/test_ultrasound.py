"""Where the pointer lies in an ultrasound region: cm of tissue, s of M-mode, cm/s from the baseline of Doppler."""

from pathlib import Path

import numpy as np
import pytest

from viewer.core.protocols import Sampler
from viewer.core.records import Location, UltrasoundRegion
from viewer.dicom.header import read
from viewer.measure.evaluate import evaluate
from viewer.measure.ultrasound import position_in_region, position_words

TISSUE = UltrasoundRegion(10, 20, 109, 219, 0.05, 0.05, 3, 3, reference_x=50)
M_MODE = UltrasoundRegion(200, 20, 399, 219, 0.004, 0.05, 4, 3)
DOPPLER = UltrasoundRegion(200, 300, 399, 499, 0.005, -0.8, 4, 7, reference_y=120)


@pytest.mark.answers("2.1", "ultrasound", "the pointer 100 pixels of 0.05 cm below the corner: 5 cm")
def test_tissue_in_centimetres_from_the_reference_pixel() -> None:
    assert position_words(position_in_region((60, 120), (TISSUE,))) == "x 0.000 cm  y 5.000 cm"
    assert position_words(position_in_region((30, 220 - 1), (TISSUE,))) == "x -1.500 cm  y 9.950 cm"


@pytest.mark.answers("2.1", "ultrasound", "M-mode: 0.004 s a pixel, 125 pixels -> 0.5 s at a depth of 2.5 cm")
def test_m_mode_in_seconds_and_centimetres() -> None:
    assert position_words(position_in_region((325, 70), (M_MODE,))) == "x 0.500 s  y 2.500 cm"


@pytest.mark.answers("2.1", "ultrasound", "Doppler: 100 pixels of -0.8 cm/s above the baseline: 80 cm/s")
def test_doppler_in_centimetres_a_second_from_the_baseline() -> None:
    above, below = (position_in_region((300, y), (DOPPLER,)) for y in (320, 470))
    assert [(stat.value, stat.unit) for stat in above] == [(pytest.approx(0.5), "s"), (pytest.approx(80.0), "cm/s")]
    assert position_words(below) == "x 0.500 s  y -40.00 cm/s"


def test_the_reference_pixel_may_have_a_value_of_its_own() -> None:
    region = UltrasoundRegion(0, 0, 99, 99, 0.1, 0.1, 3, 3, reference_y=10, reference_value_y=2.0)
    assert position_in_region((0, 20), (region,))[1].value == pytest.approx(3.0)


def test_of_overlapping_regions_the_one_of_high_priority_counts() -> None:
    low = UltrasoundRegion(0, 0, 499, 499, 1.0, 1.0, 3, 3, flags=1)
    assert position_in_region((325, 70), (low, M_MODE))[0].unit == "s"


def test_axes_without_a_unit_and_places_without_a_region_have_no_position() -> None:
    assert position_in_region((5, 5), (TISSUE, DOPPLER)) == []
    unknown = UltrasoundRegion(0, 0, 99, 99, 0.1, 0.1, 0, 5)
    assert position_words(position_in_region((3, 4), (unknown,))) == "y 0.400 Hz"


def test_an_axis_without_a_step_has_no_position() -> None:
    trace = UltrasoundRegion(0, 0, 99, 99, 0.01, 0.0, 4, 0)
    assert position_words(position_in_region((50, 7), (trace,))) == "x 0.500 s"


@pytest.mark.answers("2.1", "ultrasound", "a real clip with a second region of no unit over all: 100 px are 52.478 mm")
def test_a_region_without_units_over_the_whole_picture_hides_no_other(corpus: Path) -> None:
    instance = read(Location(str(corpus / "multiframe" / "us-cine" / "us-acuson-65f.dcm"))).instance
    sampler = Sampler(np.zeros((456, 576)), regions=instance.regions)
    (length,) = evaluate("length", np.array([[100.0, 100.0], [200.0, 100.0]]), sampler)
    assert (length.value, length.unit) == (pytest.approx(52.478, abs=1e-3), "mm")
    # x is 13.697 cm at the reference pixel, and grows to the left: 188 pixels of 0.052478 cm more.
    assert position_words(position_in_region((100, 100), instance.regions)) == "x 23.56 cm  y 2.729 cm"
