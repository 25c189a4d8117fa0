"""What the standard says of elements, offline."""

import json
from pathlib import Path

import pytest
from pydicom.uid import CTImageStorage, MRImageStorage

from tests.dicom.phantom_files import Dataset, Sequence, picture, save
from viewer.core import resources
from viewer.core.records import Location
from viewer.dicom import standard, tags
from viewer.dicom.standard import Use, describe, describe_row


def test_pixel_spacing_of_a_ct_is_of_the_image_plane() -> None:
    found = describe(0x00280030, sop_class_uid=CTImageStorage)
    assert (found.name, found.keyword, found.vr, found.vm) == ("Pixel Spacing", "PixelSpacing", "DS", "2")
    assert found.iod == "CT Image"
    assert Use("Image Plane", "C.7.6.2", "1") in found.uses
    assert found.vr_words.startswith("Decimal String")


def test_modules_are_those_of_the_kind_of_object() -> None:
    assert {use.module for use in describe(0x00180080, sop_class_uid=MRImageStorage).uses} == {"MR Image"}
    assert describe(0x00180060, sop_class_uid=MRImageStorage).iod == ""  # KVP is of no MR picture
    assert any(use.module == "CT Image" for use in describe(0x00180060).uses)


def test_an_element_of_an_item_is_described_where_it_lies(tmp_path: Path) -> None:
    item = Dataset()
    item.ReferencedSOPInstanceUID = "1.2.3"
    rows = tags.rows(Location(str(save(picture(ReferencedImageSequence=Sequence([item])), tmp_path / "a"))))
    row = next(row for row in rows if row.path == "00081140[0].00081155")
    found = describe_row(rows, row)
    assert any(use.module == "General Reference" and use.type == "1" for use in found.uses)


def test_a_retired_element_is_called_so() -> None:
    assert describe(0x00280071).is_retired  # Perimeter Value
    assert not describe(0x00280010).is_retired


def test_a_private_element_is_known_by_its_creator(tmp_path: Path) -> None:
    made = picture()
    made.private_block(0x0019, "GEMS_ACQU_01", create=True).add_new(0x02, "SL", 912)
    rows = tags.rows(Location(str(save(made, tmp_path / "a"))))
    row = next(row for row in rows if row.tag == "(0019,1002)")
    found = describe_row(rows, row)
    assert (found.creator, found.name, found.vm) == ("GEMS_ACQU_01", "Detector Channel", "1")


def test_a_private_element_of_nobody_is_told_as_such() -> None:
    assert describe(0x00291010).name == "Private element"
    assert describe(0x00290010).name == "Private creator"


@pytest.mark.parametrize("text", ["(0028,0030)", "0028,0030", "00280030", "PixelSpacing", "pixel spacing"])
def test_a_tag_is_found_by_number_keyword_or_name(text: str) -> None:
    assert standard.find(text) == 0x00280030


def test_nothing_is_found_by_other_words() -> None:
    assert standard.find("no such thing") is None


def test_every_type_and_section_of_the_table_is_one_that_the_standard_has() -> None:
    table = json.loads(resources.path("standard", "attributes.json").read_text(encoding="utf-8"))
    kinds = {kind for used in table["sets"] for _, kind in used}
    assert kinds == {*standard.TYPE_WORDS, ""}
    assert all(section.startswith("C.") for _, section in table["modules"] if section)
    assert len(table["modules"]) > 400
