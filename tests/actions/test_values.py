"""What values are read as: one unit in pointer, regions, window and planes, chosen and taken back as a step."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.sequence import Sequence

from tests.actions.made import desk_at, stack_shown
from tests.dicom.phantom_files import picture, save
from tests.dicom.phantom_pet import FACTOR, SLOPES, pet, pet_series, tracer
from viewer.actions.desk import Desk
from viewer.actions.drawing import quantity_words
from viewer.actions.measuring import sampler_of
from viewer.actions.real_world_files import RealWorldFiles
from viewer.actions.sources import PictureSource, Shown
from viewer.core.errors import ViewerError
from viewer.core.look import Look
from viewer.core.pixels import Frame
from viewer.core.records import StackItem
from viewer.display.probe import value_at
from viewer.display.render import full
from viewer.display.voi import default_window
from viewer.measure.evaluate import evaluate
from viewer.state.view import Slot, SlotKind

SUVBW = "g/ml{SUVbw}"


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def opened(desk: Desk, folder: Path) -> PictureSource:
    desk.execute("file.open", paths=[str(folder)])
    return desk.active_source()


def shown(desk: Desk, index: int = 0) -> Frame:
    return desk.active_source().load(index)


def told(frame: Frame, x: int, y: int = 0) -> tuple[float, str]:
    found = value_at(frame, (x, y))
    assert found is not None
    return found.value, found.unit


def region(desk: Desk, index: int) -> dict[str, tuple[float, str]]:
    source = desk.active_source()
    sampler = sampler_of(source.load(index), source.info(index))
    stats = evaluate("rectangle", np.array([[0.0, 0.0], [5.0, 3.0]]), sampler)
    return {stat.name: (stat.value, stat.unit) for stat in stats}


@pytest.mark.answers("2.2", "SUV", "stored 500, slopes 2, 4, 8: 0.276337, 0.552673, 1.105347")
@pytest.mark.answers("2.2", "Modality LUT vs rescale", "slopes 2, 4, 8 of slices: SUV of a region is exact in each")
def test_pointer_and_region_tell_the_same_uptake_with_the_slope_of_each_slice(desk: Desk, tmp_path: Path) -> None:
    opened(desk, pet_series(tmp_path / "pet"))
    for index, slope in enumerate(SLOPES):
        value, unit = told(shown(desk, index), 5)
        assert (value, unit) == (pytest.approx(500 * slope * FACTOR, rel=1e-12), SUVBW)
        numbers = region(desk, index)
        assert numbers["max"] == (pytest.approx(2300 * slope * FACTOR, rel=1e-12), SUVBW)
        assert numbers["mean"] == (pytest.approx(1150 * slope * FACTOR, rel=1e-12), SUVBW)


@pytest.mark.answers("2.2", "SUV", "a plane across slices of slopes 2, 4, 8: 0.276337 to 1.105347 too")
def test_planes_of_the_volume_have_the_same_uptake(desk: Desk, tmp_path: Path) -> None:
    opened(desk, pet_series(tmp_path / "pet"))
    stack = stack_shown(desk)
    desk.volumes.load(stack)
    source = desk.source_of(Slot(SlotKind.PLANE, stack.key, 0, plane="coronal"))
    assert source is not None
    frame = source.load(0)
    # A coronal plane shows the head up: its lowest row is the first slice, row 0 of which is the front.
    assert told(frame, 5, 2) == (pytest.approx(500 * SLOPES[0] * FACTOR, rel=1e-6), SUVBW)
    assert told(frame, 5, 0) == (pytest.approx(500 * SLOPES[2] * FACTOR, rel=1e-6), SUVBW)
    quantity = source.info(0).quantity
    assert quantity is not None
    assert quantity.unit == SUVBW


def test_uptake_is_first_shown_from_0_to_6_in_inverse_grey(desk: Desk, tmp_path: Path) -> None:
    source = opened(desk, pet_series(tmp_path / "pet"))
    look = desk.store.view.active_slot.look
    assert look.window is not None
    assert (look.window.range, look.is_inverted) == ((0.0, 6.0), True)
    words = quantity_words(Shown(source, 0, source.info(0), source.load(0)))
    assert words == ("SUV by body weight", "SUVbw", "FDG")


def test_the_window_of_the_file_shows_what_it_shows_without_uptake(desk: Desk, tmp_path: Path) -> None:
    source = opened(desk, pet_series(tmp_path / "pet"))
    plain = desk.frames.load(stack_shown(desk).items[0])
    assert np.array_equal(full(source.load(0), Look()), full(plain, Look()))
    assert default_window(source.load(0)).center == pytest.approx(999.5 * FACTOR)


def test_another_kind_changes_the_numbers_and_not_the_picture(desk: Desk, tmp_path: Path) -> None:
    opened(desk, pet_series(tmp_path / "pet"))
    before = full(shown(desk), desk.store.view.active_slot.look)
    desk.execute("values.read", name="suvbsa")
    assert told(shown(desk), 5) == (pytest.approx(1000 * FACTOR * 18481.4 / 70_000, rel=1e-5), "cm2/ml{SUVbsa}")
    assert np.array_equal(full(shown(desk), desk.store.view.active_slot.look), before)
    desk.execute("values.read", name="modality")
    assert told(shown(desk), 5) == (1000.0, "BQML")
    assert region(desk, 0)["max"] == (4600.0, "BQML")
    assert np.array_equal(full(shown(desk), desk.store.view.active_slot.look), before)
    assert desk.store.undo() == "Values: As in the file (Bq/ml)"
    assert desk.store.undo() == "Values: SUV by body surface area"
    assert told(shown(desk), 5) == (pytest.approx(1000 * FACTOR), SUVBW)
    window = desk.store.view.active_slot.look.window
    assert window is not None
    assert window.range == pytest.approx((0.0, 6.0))


def test_a_window_set_by_numbers_is_exact_for_uptake(desk: Desk, tmp_path: Path) -> None:
    """LINEAR would show 0 to 1 as 0 at its lower half and would be white from 0.5 on (C.11.2.1.2.1)."""
    opened(desk, pet_series(tmp_path / "pet"))
    desk.execute("window.set", center=0.5, width=1)
    look = desk.store.view.active_slot.look
    grey = full(shown(desk), look)[0, :6].astype(float)
    assert grey == pytest.approx(255 - np.arange(0, 600, 100) * SLOPES[0] * FACTOR * 255, abs=1)


def test_the_numbers_of_a_mark_follow_what_is_read(desk: Desk, tmp_path: Path) -> None:
    opened(desk, pet_series(tmp_path / "pet"))
    desk.execute("annotation.add", kind="rectangle", points=["0,0", "5,3"])
    (mark,) = desk.store.document.annotations.values()
    units = []
    for name in ("suvbw", "modality", "suvbw"):
        desk.execute("values.read", name=name)
        stats = desk.stats_of(mark)
        assert stats is not None
        units.append(stats[0].unit)
    assert units == [SUVBW, "BQML", SUVBW]


def test_the_kinds_come_in_turn(desk: Desk, tmp_path: Path) -> None:
    opened(desk, pet_series(tmp_path / "pet"))
    units = []
    for _ in range(7):
        desk.execute("values.next")
        units.append(told(shown(desk), 5)[1])
    assert units[-2:] == ["BQML", SUVBW]
    assert len(set(units)) == 7


@pytest.mark.answers("2.2", "SUV", "no weight: Bq/ml, and “the patient's weight is missing”")
def test_without_weight_the_values_stay_and_the_reason_is_told(desk: Desk, tmp_path: Path) -> None:
    source = opened(desk, pet_series(tmp_path / "pet", PatientWeight=None))
    assert told(shown(desk), 5) == (1000.0, "BQML")
    assert desk.store.view.active_slot.look.window is None
    words = quantity_words(Shown(source, 0, source.info(0), source.load(0)))
    assert words == ("Bq/ml · no SUV", "Bq/ml", "FDG")
    with pytest.raises(ViewerError, match=r"uptake \(SUV\) of this series is not known"):
        desk.execute("window.preset", name="pet-suv-6")
    with pytest.raises(ViewerError, match="one way only"):
        desk.execute("values.next")


def test_the_preset_of_uptake_fits_values_in_the_units_of_the_file(desk: Desk, tmp_path: Path) -> None:
    opened(desk, pet_series(tmp_path / "pet"))
    desk.execute("values.read", name="modality")
    desk.execute("window.preset", name="pet-suv-6")
    window = desk.store.view.active_slot.look.window
    assert window is not None
    assert window.range == pytest.approx((0.0, 6 / FACTOR))


def test_a_series_without_uptake_beside_keeps_its_window(desk: Desk, tmp_path: Path) -> None:
    """As the one that is not corrected for attenuation, next to the one that is."""
    place = {"ImagePositionPatient": [0, 0, 0], "PixelSpacing": [2, 1], "FrameOfReferenceUID": "1.2.9"}
    nac = {"SeriesInstanceUID": "1.2.3.8", "SOPInstanceUID": "1.2.3.8.1", "SeriesNumber": 8, "PatientWeight": None}
    folder = pet_series(tmp_path / "pet", SeriesNumber=9, **place)
    save(pet(**place, **nac), folder / "nac.dcm")
    opened(desk, folder)
    desk.execute("layout.set", layout="1x2")
    desk.execute("stack.open", stack="8", slot=0)
    desk.execute("stack.open", stack="9", slot=1)
    desk.execute("window.set", center=1, width=1)
    desk.execute("window.preset", name="pet-suv-6")
    without, with_uptake = (slot.look.window for slot in desk.store.view.slots[:2])
    assert with_uptake is not None
    assert with_uptake.range == (0.0, 6.0)
    assert without is None


def code(value: str, meaning: str, scheme: str = "UCUM") -> Dataset:
    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, scheme, meaning
    return item


def mapping(unit: Dataset, **attributes: Any) -> Dataset:
    item = Dataset()
    item.RealWorldValueFirstValueMapped, item.RealWorldValueLastValueMapped = 0, 4095
    item.MeasurementUnitsCodeSequence = Sequence([unit])
    item.LUTExplanation = "Diffusion"
    for keyword, value in attributes.items():
        setattr(item, keyword, value)
    return item


def mr(folder: Path, *items: Dataset, **attributes: Any) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    own = {"Modality": "MR", "RealWorldValueMappingSequence": Sequence(items)}
    save(picture(**(own | attributes)), folder / "mr.dcm")
    return folder


@pytest.mark.answers("2.2", "real-world values", "stored 5 x 0.5 + 1 = 3.5 mm2/s; the picture stays")
def test_a_line_of_the_file_gives_values_their_unit(desk: Desk, tmp_path: Path) -> None:
    line = mapping(code("mm2/s", "square millimeter per second"), RealWorldValueSlope=0.5, RealWorldValueIntercept=1.0)
    opened(desk, mr(tmp_path / "mr", line, WindowCenter=10, WindowWidth=20))
    assert told(shown(desk), 5) == (3.5, "mm2/s")
    assert region(desk, 0)["max"] == (12.5, "mm2/s")
    plain = desk.frames.load(stack_shown(desk).items[0])
    assert np.array_equal(full(shown(desk), Look()), full(plain, Look()))
    desk.execute("values.read", name="modality")
    assert told(shown(desk), 5) == (5.0, "stored")


def test_a_plane_asks_each_picture_for_its_mapping_once(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = mapping(code("ms", ""), RealWorldValueSlope=2.0, RealWorldValueIntercept=1.0)
    for k in range(3):
        place = {"SOPInstanceUID": f"1.2.3.1.1.{k + 1}", "ImagePositionPatient": [0, 0, 3 * k]}
        mr(tmp_path / f"{k}", line, PixelSpacing=[1, 1], **place)
    opened(desk, tmp_path)
    stack = stack_shown(desk)
    desk.volumes.load(stack)
    source = desk.source_of(Slot(SlotKind.PLANE, stack.key, 0, plane="coronal"))
    assert source is not None
    assert told(source.load(0), 5) == (11.0, "ms")
    asked: list[StackItem] = []
    get = RealWorldFiles.get
    monkeypatch.setattr(RealWorldFiles, "get", lambda files, item: asked.append(item) or get(files, item))
    assert told(source.load(1), 5) == (23.0, "ms")
    assert asked == []


@pytest.mark.answers("2.2", "real-world values", "table 10, 20, 40 from stored 2 on: 2, 3, 4; 1 and 5 -> none")
def test_a_table_gives_values_in_its_range_only(desk: Desk, tmp_path: Path) -> None:
    table = mapping(
        code("ms", "millisecond"),
        RealWorldValueFirstValueMapped=2,
        RealWorldValueLastValueMapped=4,
        RealWorldValueLUTData=[10.0, 20.0, 40.0],
    )
    opened(desk, mr(tmp_path / "mr", table))
    values = [told(shown(desk), x)[0] for x in range(6)]
    assert np.array_equal(values, [np.nan, np.nan, 10.0, 20.0, 40.0, np.nan], equal_nan=True)
    numbers = region(desk, 0)
    assert (numbers["mean"], numbers["pixels"][0]) == ((pytest.approx(70 / 3), "ms"), 3)


@pytest.mark.answers("2.2", "real-world values", "two mappings: 6 mm2/s first, 30 percent by choice")
def test_of_several_mappings_one_is_chosen(desk: Desk, tmp_path: Path) -> None:
    first = mapping(code("mm2/s", ""), RealWorldValueSlope=2.0, RealWorldValueIntercept=0.0)
    second = mapping(
        code("P", "percent", "99X"),
        RealWorldValueSlope=10.0,
        RealWorldValueIntercept=0.0,
        RealWorldValueLastValueMapped=3,
        LUTExplanation="Fraction",
    )
    opened(desk, mr(tmp_path / "mr", first, second))
    assert told(shown(desk), 3) == (6.0, "mm2/s")
    desk.execute("values.read", name="Fraction")
    assert told(shown(desk), 3) == (30.0, "percent")
    assert np.isnan(told(shown(desk), 4)[0])
    with pytest.raises(ViewerError, match="cannot be read as"):
        desk.execute("values.read", name="nothing")


@pytest.mark.answers("2.2", "real-world values", "frames of 1 and 2 x: stored 5 -> 5 and 10 ms, shared unit")
def test_each_frame_of_an_enhanced_object_has_its_own_mapping(desk: Desk, tmp_path: Path) -> None:
    frames = []
    for slope in (1.0, 2.0):
        item = Dataset()
        line = mapping(code("ms", ""), RealWorldValueSlope=slope, RealWorldValueIntercept=0.0)
        item.RealWorldValueMappingSequence = Sequence([line])
        frames.append(item)
    data = np.tile(np.arange(24, dtype="<u2"), 2).tobytes()
    folder = mr(
        tmp_path / "mr",
        NumberOfFrames=2,
        PixelData=data,
        RealWorldValueMappingSequence=None,
        PerFrameFunctionalGroupsSequence=Sequence(frames),
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
    )
    opened(desk, folder)
    assert [told(shown(desk, index), 5) for index in (0, 1)] == [(5.0, "ms"), (10.0, "ms")]


def test_a_float_map_is_not_bounded_by_whole_numbers(corpus: Path, desk: Desk) -> None:
    """A real parametric map says that values 0 to 1 are mapped, in an attribute that is not for float pixels."""
    opened(desk, corpus / "seg-rt" / "parametric-map" / "parametric_map_float.dcm")
    frame = shown(desk)
    values = [told(frame, x, y)[0] for x in range(0, 128, 16) for y in range(0, 128, 16)]
    assert not np.isnan(values).any()
    assert told(frame, 64, 64) == (float(frame.stored[64, 64]), "1")


def test_frames_of_real_files_have_units_of_their_own(corpus: Path, desk: Desk) -> None:
    """A field map holds magnitudes without a unit and phases in Hz, each frame with its own mapping."""
    folder = corpus / "enhanced" / "philips-mr-multiecho-phase"
    desk.execute("file.open", paths=[str(folder / "IM_0027_fMAP.dcm")])
    found: dict[str, float] = {}
    for study in desk.store.catalog.studies.values():
        for stack in study.stacks:
            desk.execute("stack.open", stack=stack.key)
            frame = shown(desk)
            value, unit = told(frame, 0)
            found[unit] = value - (float(frame.stored[0, 0]) * 0.2442002442002442 - 500)
    assert found["Hz"] == pytest.approx(0, abs=1e-9)


def test_a_mapping_that_repeats_the_rescale_without_a_unit_is_no_choice(desk: Desk, tmp_path: Path) -> None:
    line = mapping(code("1", "no units"), RealWorldValueSlope=2.0, RealWorldValueIntercept=1.0)
    opened(desk, mr(tmp_path / "mr", line, RescaleSlope=2, RescaleIntercept=1, RescaleType="normalized"))
    assert told(shown(desk), 5) == (11.0, "normalized")
    known = desk.quantities.get(stack_shown(desk))
    assert known is not None
    assert [one.key for one in known.quantities] == ["modality"]


@pytest.mark.answers("2.2", "real-world values", "a map object of its own: stored 5 x 3 = 15 g/ml{SUVbw}, by choice")
def test_an_object_that_maps_values_of_other_files_is_offered(desk: Desk, tmp_path: Path) -> None:
    folder = mr(tmp_path / "mr", RealWorldValueMappingSequence=None)
    reference, group = Dataset(), Dataset()
    reference.ReferencedSOPClassUID, reference.ReferencedSOPInstanceUID = "1.2.840.10008.5.1.4.1.1.2", "1.2.3.1.1.1"
    unit = code("{SUVbw}g/ml", "Standardized Uptake Value body weight")
    line = mapping(unit, RealWorldValueSlope=3.0, RealWorldValueIntercept=0.0, LUTExplanation="Uptake")
    group.ReferencedImageSequence, group.RealWorldValueMappingSequence = Sequence([reference]), Sequence([line])
    other = Dataset()
    other.SOPClassUID, other.SOPInstanceUID = "1.2.840.10008.5.1.4.1.1.67", "1.2.3.1.2.1"
    other.StudyInstanceUID, other.SeriesInstanceUID, other.Modality = "1.2.3.1", "1.2.3.1.2", "RWV"
    other.ReferencedImageRealWorldValueMappingSequence = Sequence([group])
    save(other, folder / "map.dcm")
    opened(desk, folder)
    assert told(shown(desk), 5) == (5.0, "stored")
    desk.execute("values.read", name="Uptake")
    assert told(shown(desk), 5) == (15.0, SUVBW)
    assert desk.store.undo() == "Values: Uptake"
    assert told(shown(desk), 5) == (5.0, "stored")


def test_a_real_object_maps_the_slices_of_a_pet(corpus: Path) -> None:
    from viewer.core.records import Location
    from viewer.dicom.header import read
    from viewer.dicom.real_world import read_map_object

    found = read_map_object(read(Location(str(corpus / "sr-ko-gsps" / "tid1500" / "rwvm.dcm"))).instance)
    assert len(found) == 191
    ((mapped,), *_) = found.values()
    assert (mapped.world.slope, mapped.world.unit) == (0.000375125, SUVBW)
    assert mapped.title == "Standardized Uptake Value body weight"


@pytest.mark.answers("2.2", "SUV", "enhanced: decay to 10:00 by its own attribute, Bq/ml by the mapping: 0.276337")
def test_enhanced_objects_say_in_their_own_way_what_uptake_needs(desk: Desk, tmp_path: Path) -> None:
    frames = []
    for slope in (2.0, 4.0):
        item, transform = Dataset(), Dataset()
        transform.RescaleSlope, transform.RescaleIntercept, transform.RescaleType = slope, 0, "US"
        item.PixelValueTransformationSequence = Sequence([transform])
        line = mapping(code("Bq/ml", ""), RealWorldValueSlope=slope, RealWorldValueIntercept=0.0)
        line.RealWorldValueFirstValueMapped, line.RealWorldValueLastValueMapped = 0, 32767
        item.RealWorldValueMappingSequence = Sequence([line])
        frames.append(item)
    dataset = pet(
        SOPClassUID="1.2.840.10008.5.1.4.1.1.130",
        NumberOfFrames=2,
        PixelData=np.tile(np.arange(24, dtype="<i2") * 100, 2).tobytes(),
        PerFrameFunctionalGroupsSequence=Sequence(frames),
        AttenuationCorrected="YES",
        DecayCorrected="YES",
        DecayCorrectionDateTime="20260102100000",
        RadiopharmaceuticalInformationSequence=Sequence([tracer(RadiopharmaceuticalStartDateTime="20260102090000")]),
        **dict.fromkeys(
            ("Units", "CorrectedImage", "DecayCorrection", "SeriesTime", "AcquisitionTime", "RescaleSlope")
        ),
        **dict.fromkeys(("ImagePositionPatient", "ImageOrientationPatient", "RescaleIntercept")),
    )
    (tmp_path / "pet").mkdir()
    save(dataset, tmp_path / "pet" / "enhanced.dcm")
    opened(desk, tmp_path / "pet")
    found = [told(shown(desk, index), 5) for index in (0, 1)]
    assert found == [(pytest.approx(1000 * FACTOR), SUVBW), (pytest.approx(2000 * FACTOR), SUVBW)]
    desk.execute("values.read", name="real:1")
    assert told(shown(desk), 5) == (1000.0, "Bq/ml")
