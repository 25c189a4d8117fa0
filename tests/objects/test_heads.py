"""Patient and study of written objects are those of their pictures."""

from pathlib import Path

import pydicom
import pytest

from tests.dicom.phantom_files import picture, save
from viewer.core.protocols import Stat
from viewer.core.records import Location
from viewer.dicom import header
from viewer.objects.heads import dressed, encoded, head_of, new_uid
from viewer.objects.losses import gathered
from viewer.objects.terms import unit_of


def test_patient_and_study_are_taken_over_in_unicode(tmp_path: Path) -> None:
    source = picture(SpecificCharacterSet="ISO_IR 100", PatientName="Müller^Änne", PatientID="7", StudyID="S1")
    instance = header.read(Location(str(save(source, tmp_path / "a.dcm")))).instance
    made = dressed(head_of(instance), "1.2.840.10008.5.1.4.1.1.88.59", "KO", "Key images", 900)
    (tmp_path / "b.dcm").write_bytes(encoded(made))
    read = pydicom.dcmread(tmp_path / "b.dcm")
    assert (str(read.PatientName), read.PatientID, read.StudyID) == ("Müller^Änne", "7", "S1")
    assert read.StudyInstanceUID == source.StudyInstanceUID
    assert read.SeriesInstanceUID != source.SeriesInstanceUID
    assert read.AccessionNumber == ""
    assert read.SpecificCharacterSet == "ISO_IR 192"


def test_no_two_objects_have_one_uid() -> None:
    assert len({new_uid() for _ in range(100)}) == 100


def test_losses_of_one_kind_are_told_once_with_their_number() -> None:
    losses = gathered([("Colours are not kept.", "a"), ("Colours are not kept.", "b"), ("Locks are not kept.", "a")])
    assert [loss.sentence for loss in losses] == ["Colours are not kept. (2)", "Locks are not kept."]


@pytest.mark.parametrize(
    ("unit", "ucum"), [("HU·mm²", "[hnsf'U].mm2"), ("BQML·mm²", "Bq/ml.mm2"), ("mm²", "mm2"), ("", "1")]
)
def test_units_of_products_are_products_of_units(unit: str, ucum: str) -> None:
    assert unit_of(Stat("integral", 1.0, unit)).value == ucum
