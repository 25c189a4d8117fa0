"""Lengths and areas in the unit that the user chose; values of the picture and files keep theirs."""

from __future__ import annotations

import pytest

from viewer.core.conventions import LengthUnit
from viewer.core.protocols import Stat
from viewer.measure.text import as_read, summary


@pytest.mark.parametrize(
    ("stat", "in_mm", "in_cm"),
    [
        (Stat("length", 52.34, "mm"), "52.3 mm", "5.23 cm"),
        (Stat("length", 8.35, "mm"), "8.35 mm", "0.835 cm"),
        (Stat("area", 1234.0, "mm²"), "1234 mm²", "12.3 cm²"),
        (Stat("length", 12.0, "px"), "12.0 px", "12.0 px"),
        (Stat("angle", 90.0, "°"), "90.0°", "90.0°"),
        (Stat("length", 4.0, "s"), "4.00 s", "4.00 s"),
    ],
)
def test_a_length_is_told_in_the_unit(stat: Stat, in_mm: str, in_cm: str) -> None:
    assert summary(stat.name, as_read([stat], LengthUnit.MM)) == [in_mm]
    assert summary(stat.name, as_read([stat], LengthUnit.CM)) == [in_cm]


def test_values_of_the_picture_keep_their_unit() -> None:
    stats = [Stat("mean", 20.0, "mm"), Stat("sd", 1.0, "mm"), Stat("area", 150.0, "mm²"), Stat("pixels", 6.0)]
    assert summary("ellipse", as_read(stats, LengthUnit.CM)) == ["Mean 20.0 mm  SD 1.0", "Area 1.50 cm²  6 pixels"]


def test_a_slab_is_told_with_as_few_digits_as_it_has() -> None:
    assert (LengthUnit.MM.short(10.0), LengthUnit.CM.short(10.0)) == ("10 mm", "1 cm")
