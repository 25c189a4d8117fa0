"""What PET files say of tracer and patient is read by creator, block and time zone."""

from pathlib import Path

import pytest
from pydicom.sequence import Sequence
from pydicom.uid import ImplicitVRLittleEndian

from tests.dicom.phantom_files import save
from tests.dicom.phantom_pet import FACTOR, pet, tracer
from viewer.core.records import Location
from viewer.dicom.header import read
from viewer.dicom.uptake import read_uptake, uptake_of
from viewer.display.suv import suv_of


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", ImplicitVRLittleEndian])
def test_a_file_gives_its_factor(tmp_path: Path, syntax: str) -> None:
    dataset = pet()
    dataset.add_new(0x70530011, "LO", "Philips PET Private Group")
    dataset.add_new(0x70531100, "DS", "0.00025")
    dataset.add_new(0x70531109, "DS", "1.5")
    uptake = read_uptake(read(Location(str(save(dataset, tmp_path / "pet.dcm", syntax)))).instance)
    assert suv_of(uptake).factors["suvbw"] == pytest.approx(FACTOR)
    assert (uptake.maker_suv, uptake.maker_activity, uptake.tracer) == (0.00025, 1.5, "FDG")


def test_private_elements_of_other_makers_say_nothing() -> None:
    dataset = pet()
    dataset.add_new(0x70530010, "LO", "SOMEBODY ELSE")
    dataset.add_new(0x70531000, "DS", "0.5")
    dataset.add_new(0x00090010, "LO", "GEMS_IDEN_01")
    dataset.add_new(0x0009100D, "DT", "20260102110000.00")
    uptake = uptake_of(dataset)
    assert (uptake.maker_suv, uptake.scanned_at) == (None, None)


def test_the_scanners_own_start_is_read_by_creator() -> None:
    dataset = pet()
    dataset.add_new(0x00090012, "LO", "GEMS_PETD_01")
    dataset.add_new(0x0009120D, "DT", "20260102100000.00")
    assert str(uptake_of(dataset).scanned_at) == "2026-01-02 10:00:00"


def test_the_time_of_injection_follows_the_time_zone_of_the_file() -> None:
    item = tracer(RadiopharmaceuticalStartTime=None, RadiopharmaceuticalStartDateTime="20260102080000.00+0000")
    dataset = pet(TimezoneOffsetFromUTC="+0100", RadiopharmaceuticalInformationSequence=Sequence([item]))
    assert str(uptake_of(dataset).injected_at) == "2026-01-02 09:00:00"
    assert suv_of(uptake_of(dataset)).factors["suvbw"] == pytest.approx(FACTOR)


def test_a_file_without_a_tracer_gives_a_reason() -> None:
    found = suv_of(uptake_of(pet(RadiopharmaceuticalInformationSequence=None)))
    assert (dict(found.factors), found.refusal) == ({}, "the dose is missing")


@pytest.mark.answers("2.2", "SUV", "real file: 178.34 MBq, 3976.921 s, 69.7344 kg: 5.94249e-4 per Bq/ml")
@pytest.mark.parametrize(
    ("name", "dose", "seconds", "weight"),
    [
        ("acrin-flt-breast-1", 178340011.59668, 3976.921, 69.7344),
        ("acrin-flt-breast-2", 173529998.7793, 0.109, 82.174),
        ("GH184", 474592928, 5316, 90),
    ],
)
def test_real_files_give_the_factor_that_their_numbers_make(
    corpus: Path, name: str, dose: float, seconds: float, weight: float
) -> None:
    uptake = read_uptake(read(Location(str(corpus / "pet-nm-us" / "pet" / f"{name}.dcm"))).instance)
    half_life = uptake.half_life_s or 0
    expected = weight * 1000 / (dose * 2 ** (-seconds / half_life))
    assert suv_of(uptake).factors["suvbw"] == pytest.approx(expected, rel=1e-9)


def test_a_real_file_that_is_not_corrected_is_refused(corpus: Path) -> None:
    uptake = read_uptake(read(Location(str(corpus / "pet-nm-us" / "pet" / "GH610.dcm"))).instance)
    assert suv_of(uptake).refusal == "the values are not corrected for attenuation"


def test_the_frame_reference_time_of_a_real_file_is_where_the_average_rate_lies(corpus: Path) -> None:
    """The scan began with the series: counted back from Frame Reference Time it is the same, within 1 ms."""
    from dataclasses import replace

    uptake = read_uptake(read(Location(str(corpus / "pet-nm-us" / "pet" / "acrin-flt-breast-1.dcm"))).instance)
    back = suv_of(replace(uptake, series_at=None, scanned_at=None))
    assert back.factors["suvbw"] == pytest.approx(suv_of(uptake).factors["suvbw"], rel=2e-7)


def test_mass_numbers_of_tracers_are_raised() -> None:
    from tests.dicom.phantom_files import Dataset

    item = tracer(Radiopharmaceutical=None)
    meaning = Dataset()
    meaning.CodeMeaning = "F^18^[^18^Fluorine]"
    item.RadionuclideCodeSequence = Sequence([meaning])
    assert uptake_of(pet(RadiopharmaceuticalInformationSequence=Sequence([item]))).tracer == "F¹⁸[¹⁸Fluorine]"
