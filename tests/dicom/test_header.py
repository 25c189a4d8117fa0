"""One file to its records: what is read, and that the fast and the thorough way agree."""

import os
from pathlib import Path

import numpy as np
import pytest
from pydicom.data import get_testdata_files

from tests.dicom.phantom_files import Dataset, ImplicitVRLittleEndian, Sequence, picture, save
from viewer.core.errors import ViewerError
from viewer.core.geometry import SpacingSource
from viewer.core.pixels import Rescale, VoiFunction
from viewer.core.records import Entry, Instance, Location
from viewer.dicom import header, sources
from viewer.dicom.entries import entry_of
from viewer.dicom.header_full import full_head
from viewer.dicom.scanner import Unusual, scan


def read(path: Path) -> Entry:
    return header.read(Location(str(path)))


def instance(tmp_path: Path, **attributes: object) -> Instance:
    return read(save(picture(**attributes), tmp_path / "one.dcm")).instance


@pytest.mark.parametrize("syntax", ["1.2.840.10008.1.2.1", ImplicitVRLittleEndian])
def test_native_pixels_are_found_where_they_lie(tmp_path: Path, syntax: str) -> None:
    path = save(picture(), tmp_path / "one.dcm", syntax)
    found = read(path).instance
    assert found.is_plain
    data = path.read_bytes()[found.pixel_offset : found.pixel_offset + found.pixel_length]
    assert np.frombuffer(data, "<u2").tolist() == list(range(24))


@pytest.mark.answers("2.1", "pixel -> patient", "spacing 2\\1: pixel (column 10, row 10) is (10, 20, 0)")
def test_geometry_and_spacing(tmp_path: Path) -> None:
    found = instance(tmp_path)
    plane, spacing = found.plane(), found.spacing
    assert plane is not None
    assert spacing is not None
    # PixelSpacing 2\1 is row spacing, then column spacing: column 10, row 10 lies at (10, 20, 0).
    np.testing.assert_allclose(plane.to_lps([(10, 10)], spacing), [(10, 20, 0)])


@pytest.mark.parametrize(
    "orientation", [[1, 0, 0, 1, 0, 0], [2, 0, 0, 0, 1, 0], [0, 0, 0, 0, 0, 0], [1, 0, 0, 0.1, 0.99, 0]]
)
def test_orientation_that_is_none_gives_no_plane(tmp_path: Path, orientation: list[float]) -> None:
    assert instance(tmp_path, ImageOrientationPatient=orientation).plane() is None


PROJECTION = {
    "PixelSpacing": None, "Modality": "DX", "ImagePositionPatient": None, "ImageOrientationPatient": None,
}  # fmt: skip


@pytest.mark.parametrize(
    ("attributes", "row_mm", "source"),
    [
        ({"ImagerPixelSpacing": [0.15, 0.15], "EstimatedRadiographicMagnificationFactor": 1.5}, 0.1, "MAGNIFICATION"),
        ({"ImagerPixelSpacing": [0.15, 0.15]}, 0.15, "IMAGER"),
        ({"ImagerPixelSpacing": [0.15, 0.15], "PixelSpacing": [0.15, 0.15]}, 0.15, "UNCALIBRATED"),
        ({"ImagerPixelSpacing": [0.15, 0.15], "PixelSpacing": [0.12, 0.12]}, 0.12, "CALIBRATED"),
        (
            {
                "ImagerPixelSpacing": [0.15, 0.15],
                "PixelSpacing": [0.15, 0.15],
                "PixelSpacingCalibrationType": "GEOMETRY",
            },
            0.15,
            "CALIBRATED",
        ),
        ({"NominalScannedPixelSpacing": [0.2, 0.2]}, 0.2, "SCANNED"),
        ({"PixelSpacing": [0.3, 0.3]}, 0.3, "UNCALIBRATED"),
        ({"PixelSpacing": [0.3, 0.3], "Modality": "CT"}, 0.3, "PIXEL_SPACING"),
    ],
)
@pytest.mark.answers("2.1", "projection X-ray", "imager 0.15, magnification 1.5: 0.100 mm, estimated; 8 cases")
def test_spacing_of_projections_says_where_it_comes_from(
    tmp_path: Path, attributes: dict[str, object], row_mm: float, source: str
) -> None:
    spacing = instance(tmp_path, **(PROJECTION | attributes)).spacing
    assert spacing is not None
    assert spacing.row_mm == pytest.approx(row_mm)
    assert spacing.source is SpacingSource[source]


@pytest.mark.parametrize("modality", ["OT", "MG", "DX"])
@pytest.mark.answers("2.1", "projection X-ray", "slices with a place in the patient: Pixel Spacing 0.3, whatever else")
def test_pixel_spacing_of_a_picture_with_a_place_is_that_in_the_patient(tmp_path: Path, modality: str) -> None:
    found = instance(
        tmp_path, Modality=modality, PixelSpacing=[0.3, 0.3], ImagerPixelSpacing=[0.3, 0.3],
        NominalScannedPixelSpacing=[0.2, 0.2], EstimatedRadiographicMagnificationFactor=1.5,
    ).spacing  # fmt: skip
    assert found is not None
    assert (found.row_mm, found.source, found.words) == (0.3, SpacingSource.PIXEL_SPACING, "")


@pytest.mark.parametrize("value", [[1e-300, 1], [1, 1e300], [0, 0], [1, 0], [-1, 1]])
@pytest.mark.answers("2.1", "spacing 0 or one value", "0\\0, 1\\0 and -1\\1: no spacing")
def test_spacing_of_nothing_leaves_pixels(tmp_path: Path, value: list[float]) -> None:
    assert instance(tmp_path, PixelSpacing=value).spacing is None


@pytest.mark.answers("2.1", "aspect ratio", "1\\2: a pixel is half as high as wide, no spacing")
def test_aspect_ratio_is_height_by_width(tmp_path: Path) -> None:
    # PixelAspectRatio is vertical\horizontal: 1\2 draws a 100 x 100 picture 200 wide and 100 high.
    assert instance(tmp_path, PixelSpacing=None, PixelAspectRatio=[1, 2]).pixel_aspect == 0.5


def test_values_and_windows(tmp_path: Path) -> None:
    found = instance(
        tmp_path,
        RescaleSlope=1,
        RescaleIntercept=-1024,
        WindowCenter=[40, 300],
        WindowWidth=[400, 1500],
        WindowCenterWidthExplanation=["SOFT", "BONE"],
        VOILUTFunction="SIGMOID",
        PixelPaddingValue=0,
    )
    assert found.rescale() == Rescale(1.0, -1024.0, "HU")
    assert [(w.center, w.width, w.name) for w in found.windows] == [(40, 400, "SOFT"), (300, 1500, "BONE")]
    assert {w.function for w in found.windows} == {VoiFunction.SIGMOID}
    assert found.pixel is not None
    assert found.pixel.padding == (0, 0)


def test_windows_without_width_are_left_out(tmp_path: Path) -> None:
    assert instance(tmp_path, WindowCenter=[40, 50], WindowWidth=[0, 10]).windows[0].center == 50


@pytest.mark.parametrize(
    ("character_set", "name", "shown"),
    [
        ("ISO_IR 100", "Buc^Jérôme", "Buc, Jérôme"),
        ("ISO_IR 192", "Wang^XiaoDong=王^小东", "Wang, XiaoDong (王 小东)"),
        (["", "ISO 2022 IR 87"], "Yamada^Tarou=山田^太郎=やまだ^たろう", "Yamada, Tarou (山田 太郎)"),
        ("ISO_IR 144", "Люкceмбypг", "Люкceмбypг"),
        ("ISO_IR 100", "Doe^Jane^Mary^Dr^Jr", "Doe, Dr Jane Mary, Jr"),
    ],
)
def test_names_in_their_script(tmp_path: Path, character_set: object, name: str, shown: str) -> None:
    path = save(picture(SpecificCharacterSet=character_set, PatientName=name), tmp_path / "one.dcm")
    patient = read(path).study.patient
    assert patient.name == shown
    assert patient.name_groups[0] == name.partition("=")[0]


def test_hidden_characters_of_a_name_are_made_visible(tmp_path: Path) -> None:
    path = save(picture(SpecificCharacterSet="ISO_IR 192", PatientName="Doe\u202eenaJ"), tmp_path / "one.dcm")
    assert "\u202e" not in read(path).study.patient.name


def test_enhanced_frames_take_their_own_item_before_the_shared_one(tmp_path: Path) -> None:
    def item(**attributes: object) -> Dataset:
        found = Dataset()
        for keyword, value in attributes.items():
            setattr(found, keyword, value)
        return found

    shared = item(
        PlaneOrientationSequence=Sequence([item(ImageOrientationPatient=[1, 0, 0, 0, 1, 0])]),
        PixelMeasuresSequence=Sequence([item(PixelSpacing=[0.5, 0.5])]),
    )
    frames = [
        item(
            PlanePositionSequence=Sequence([item(ImagePositionPatient=[0, 0, z])]),
            PixelValueTransformationSequence=Sequence([item(RescaleSlope=slope, RescaleIntercept=0, RescaleType="US")]),
        )
        for z, slope in ((5.0, 1.0), (7.5, 2.0))
    ]
    found = instance(
        tmp_path,
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        PixelSpacing=None,
        NumberOfFrames=2,
        PixelData=bytes(96),
        SharedFunctionalGroupsSequence=Sequence([shared]),
        PerFrameFunctionalGroupsSequence=Sequence(frames),
    )
    assert [found.rescale(frame).slope * 100 for frame in (0, 1)] == [100, 200]
    assert [found.plane(frame).position_mm[2] for frame in (0, 1)] == [5.0, 7.5]  # type: ignore[union-attr]
    assert found.spacing is not None
    assert found.spacing.row_mm == 0.5


@pytest.mark.parametrize(
    ("attributes", "times"),
    [
        ({"FrameTime": "40"}, (40.0,)),
        ({"FrameTimeVector": ["0", "20", "40"]}, (0.0, 20.0, 40.0)),
        ({"CineRate": "25"}, (40.0,)),
        ({"FrameTime": "0"}, ()),
    ],
)
def test_frame_times(tmp_path: Path, attributes: dict[str, object], times: tuple[float, ...]) -> None:
    found = instance(tmp_path, NumberOfFrames=3, PixelData=bytes(144), **attributes)
    assert found.frame_times_ms == times


@pytest.mark.parametrize(
    ("offsets", "start"), [(["0", "3", "6"], 10.0), (["10", "13", "16"], 10.0)], ids=["relative", "absolute"]
)
@pytest.mark.answers("2.1", "RT dose", "offsets 0, 3, 6 or 10, 13, 16 from z = 10: 10, 13, 16; 200000 x 1e-4 = 20.0 Gy")
def test_dose_grids_lie_at_the_same_places_either_way(tmp_path: Path, offsets: list[str], start: float) -> None:
    found = instance(
        tmp_path,
        Modality="RTDOSE",
        ImagePositionPatient=[0, 0, 10],
        NumberOfFrames=3,
        PixelData=bytes(144),
        GridFrameOffsetVector=offsets,
        DoseGridScaling="1e-4",
        DoseUnits="GY",
    )
    assert [plane.position_mm[2] for plane in found.planes] == [start, start + 3, start + 6]
    assert found.rescale().slope * 200_000 == pytest.approx(20.0)


@pytest.mark.parametrize(
    ("offsets", "places"),
    [
        (["0", "-3", "-6"], [10, 7, 4]),
        (["10", "7", "4"], [10, 7, 4]),
        (["0", "2", "7"], [10, 12, 17]),
        (["-20", "-17", "-14"], [10, 13, 16]),
    ],
    ids=["descending", "descending, absolute", "uneven", "absolute, of another origin"],
)
@pytest.mark.answers("2.1", "RT dose", "offsets 0, -3, -6 or 10, 7, 4 from z = 10: 10, 7, 4")
def test_dose_grids_descend_and_may_be_uneven(tmp_path: Path, offsets: list[str], places: list[float]) -> None:
    found = instance(
        tmp_path, Modality="RTDOSE", ImagePositionPatient=[0, 0, 10], NumberOfFrames=3, PixelData=bytes(144),
        GridFrameOffsetVector=offsets,
    )  # fmt: skip
    assert [plane.position_mm[2] for plane in found.planes] == places


def test_ultrasound_regions(tmp_path: Path) -> None:
    region = Dataset()
    region.RegionLocationMinX0, region.RegionLocationMinY0 = 10, 20
    region.RegionLocationMaxX1, region.RegionLocationMaxY1 = 100, 200
    region.PhysicalDeltaX = region.PhysicalDeltaY = 0.02
    region.PhysicalUnitsXDirection = region.PhysicalUnitsYDirection = 3
    found = instance(tmp_path, Modality="US", SequenceOfUltrasoundRegions=Sequence([region])).regions
    assert len(found) == 1
    assert found[0].delta_x * 100 == pytest.approx(2.0)  # cm: 20 mm
    assert found[0].contains(10, 200)
    assert not found[0].contains(9, 200)


def test_pictures_with_tables_are_not_plain(tmp_path: Path) -> None:
    lut = Dataset()
    lut.LUTDescriptor, lut.LUTData = [2, 0, 8], [0, 255]
    lut["LUTDescriptor"].VR = "US"
    lut["LUTData"].VR = "US"
    assert not instance(tmp_path, VOILUTSequence=Sequence([lut])).is_plain
    assert not instance(tmp_path, OverlayRows=None, PhotometricInterpretation="PALETTE COLOR").is_plain


def test_objects_without_a_picture_say_what_they_are(tmp_path: Path) -> None:
    path = save(picture(SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11", PixelData=None), tmp_path / "sr")
    found = read(path).instance
    assert found.pixel is None
    assert found.notes == ("no pixel data: structured report",)


@pytest.mark.parametrize("content", [b"", b"hello", b"\xff\xd8\xff\xe0" + bytes(1000), bytes(200)])
def test_other_files_are_not_dicom(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "other").write_bytes(content)
    with pytest.raises(ViewerError, match=r"not DICOM|empty"):
        read(tmp_path / "other")


def agree(path: str) -> bool | None:
    """Whether both ways give equal records; None where the fast way passes."""

    def outcome(thorough: bool) -> Entry | str:
        with Path(path).open("rb", buffering=0) as stream:
            size = os.fstat(stream.fileno()).st_size
            try:
                if thorough:
                    return entry_of(Location(path), *full_head(stream, size))
                return entry_of(Location(path), scan(stream.read, size))
            except ViewerError as error:
                return error.message

    try:
        fast = outcome(False)
    except Unusual:
        return None
    return fast == outcome(True)


def test_both_ways_agree_on_the_files_of_pydicom() -> None:
    paths = [str(path) for path in get_testdata_files() if Path(str(path)).is_file()]
    outcomes = {path: agree(path) for path in paths}
    assert [path for path, same in outcomes.items() if same is False] == []
    assert sum(same is True for same in outcomes.values()) > 60


def test_both_ways_agree_on_the_corpus(corpus: Path) -> None:
    paths = [found.path for found in sources.walk([str(corpus)]) if isinstance(found, Location)]
    outcomes = {path: agree(path) for path in paths}
    assert [path for path, same in outcomes.items() if same is False] == []
    assert sum(same is True for same in outcomes.values()) > 700


def test_every_file_of_the_corpus_is_read_or_refused_in_words(corpus: Path) -> None:
    refusals = []
    for found in sources.walk([str(corpus)]):
        if isinstance(found, Location):
            try:
                header.read(found)
            except ViewerError as error:
                refusals.append(error.message)
    assert {message.partition(":")[0] for message in refusals} == {"not DICOM", "beyond the limits"}
    assert sum(message.startswith("beyond") for message in refusals) == 3  # sizes of more than 2 GiB are declared


def test_names_of_the_character_set_files(corpus: Path) -> None:
    shown = {
        name: read(corpus / "charsets" / "clunie-fileset" / name).study.patient.name for name in ("SCSH31", "SCSI2")
    }
    assert "山田" in shown["SCSH31"]
    assert "김" in shown["SCSI2"] or "洪" in shown["SCSI2"]


@pytest.mark.parametrize("code", ["399368009", "R-10226"])
def test_the_view_of_a_mammogram_is_told_by_its_code_where_nothing_else_does(tmp_path: Path, code: str) -> None:
    view = Dataset()
    view.CodeValue, view.CodingSchemeDesignator, view.CodeMeaning = code, "SCT", "medio-lateral oblique"
    own = picture(Modality="MG", ViewCodeSequence=Sequence([view]))
    entry = header.read(Location(str(save(own, tmp_path / "a.dcm"))))
    assert entry.instance.header["ViewPosition"] == "MLO"
    named = picture(Modality="MG", ViewPosition="CC", ViewCodeSequence=Sequence([view]))
    assert header.read(Location(str(save(named, tmp_path / "b.dcm")))).instance.header["ViewPosition"] == "CC"
