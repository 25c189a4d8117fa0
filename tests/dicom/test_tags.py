"""All elements of a file: rows, search, and the exchange models."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest
from pydicom import dcmread
from pydicom.data import get_testdata_file, get_testdata_files
from pydicom.dataset import Dataset as PydicomDataset

from tests.dicom.phantom_files import Dataset, Sequence, picture, save
from viewer.core.errors import ViewerError
from viewer.core.records import Location
from viewer.dicom import tags

NAMESPACE = "{http://dicom.nema.org/PS3.19/models/NativeDICOM}"


@pytest.fixture
def location(tmp_path: Path) -> Location:
    inner = Dataset()
    inner.ReferencedSOPInstanceUID = "1.2.3.4"
    private = picture(
        SpecificCharacterSet="ISO_IR 192",
        PatientName="Wang^XiaoDong=王^小东",
        ReferencedImageSequence=Sequence([inner, inner]),
        WindowCenter=["40", "300"],
        WindowWidth=["400", "1500"],
    )
    block = private.private_block(0x0019, "GEMS_ACQU_01", create=True)
    block.add_new(0x02, "SL", 912)
    return Location(str(save(private, tmp_path / "one")))


def test_rows_show_nesting_and_values(location: Location) -> None:
    found = {row.path: row for row in tags.rows(location)}
    assert found["00080060"].depth == 0
    assert found["00081140"].value == "2 items"
    assert found["00081140[1].00081155"].value == "1.2.3.4"
    assert found["00081140[1].00081155"].depth == 1
    assert found["00281050"].value == "40\\300"
    assert found["00100010"].name == "Patient's Name"
    assert found["00100010"].value == "Wang^XiaoDong=王^小东"
    assert found["00020010"].value == "1.2.840.10008.1.2.1"


def test_pixels_are_summarised(location: Location) -> None:
    last = tags.rows(location)[-1]
    assert (last.tag, last.keyword, last.value) == ("(7FE0,0010)", "PixelData", "native, 48 bytes")


def test_private_elements_have_their_makers_names(location: Location) -> None:
    (row,) = (row for row in tags.rows(location) if row.path == "00191002")
    assert row.is_private
    assert "Detector Channel" in row.name


@pytest.mark.parametrize("text", ["windowwidth", "Window Width", "(0028,1051)", "00281051", "1500"])
def test_search_finds_by_tag_name_keyword_and_value(location: Location, text: str) -> None:
    assert [row.path for row in tags.search(tags.rows(location), text)] == ["00281051"]


def test_search_keeps_the_sequences_around_a_hit(location: Location) -> None:
    found = tags.search(tags.rows(location), "1.2.3.4")
    assert [row.path for row in found] == ["00081140", "00081140[0].00081155", "00081140[1].00081155"]


def test_json_gives_the_elements_back(location: Location) -> None:
    restored = PydicomDataset.from_json(
        {k: v for k, v in json.loads(tags.to_json(location)).items() if k[:4] != "0002"}
    )
    original = dcmread(location.path, stop_before_pixels=True)
    assert restored == original


def test_xml_is_the_native_model(location: Location) -> None:
    root = ElementTree.fromstring(tags.to_xml(location))
    by_keyword = {element.get("keyword"): element for element in root}
    assert root.tag == f"{NAMESPACE}NativeDicomModel"
    name = by_keyword["PatientName"].find(f"{NAMESPACE}PersonName")
    assert name is not None
    assert name.findtext(f"{NAMESPACE}Ideographic/{NAMESPACE}FamilyName") == "王"
    widths = by_keyword["WindowWidth"].findall(f"{NAMESPACE}Value")
    assert [(value.get("number"), float(value.text or "")) for value in widths] == [("1", 400.0), ("2", 1500.0)]
    items = by_keyword["ReferencedImageSequence"].findall(f"{NAMESPACE}Item")
    assert [item.get("number") for item in items] == ["1", "2"]


def test_page_may_run_nothing(location: Location) -> None:
    page = tags.to_html(location, title="<b>")
    assert "default-src 'none'" in page
    assert "&lt;b&gt;" in page
    assert "Patient&#x27;s Name" in page


def test_files_of_pydicom_are_listed_or_refused() -> None:
    for path in sorted(str(path) for path in get_testdata_files())[::4]:
        if not Path(path).is_file():
            continue
        location = Location(path)
        try:
            found = tags.rows(location)
        except ViewerError:
            continue
        assert all(row.tag for row in found)
        json.loads(tags.to_json(location))
        ElementTree.fromstring(tags.to_xml(location))


def test_values_that_cannot_be_converted_are_marked_and_the_rest_is_shown() -> None:
    found = tags.rows(Location(str(get_testdata_file("nested_priv_SQ.dcm"))))
    assert max(row.depth for row in found) == 2


@pytest.mark.parametrize("text", ["jerome", "JÉRÔME", "buc^jerome"])
def test_search_finds_without_accents(tmp_path: Path, text: str) -> None:
    path = save(picture(SpecificCharacterSet="ISO_IR 100", PatientName="Buc^Jérôme"), tmp_path / "one")
    assert [row.keyword for row in tags.search(tags.rows(Location(str(path))), text)] == ["PatientName"]
