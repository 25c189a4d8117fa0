"""What objects of segments hold beside the pictures goes on, unchanged, when the segments are saved again."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.actions.made import COLUMNS, GAP_MM, ROWS, desk_at, series
from tests.actions.test_segments_exchanged import listed, notices, valid
from viewer.actions.desk import Desk
from viewer.actions.exchanging_segments import losses_of, sources_of

COUNT = 6


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Desk, Desk]]:
    """Return a desk with six pictures, and one whose disc holds the first five of them."""
    folder = series(tmp_path / "whole", COUNT)
    shutil.copytree(folder, tmp_path / "part")
    (tmp_path / "part" / f"1-{COUNT - 1:04}.dcm").unlink()
    made = [desk_at(tmp_path / f"home-{name}") for name in ("whole", "part")]
    for desk, name in zip(made, ("whole", "part"), strict=True):
        desk.execute("file.open", paths=[str(tmp_path / name)])
        desk.active_source().load(0)
    yield made[0], made[1]
    for desk in made:
        desk.settings.flush()
        assert desk.work is not None
        desk.work.close()


def band_and_ball(desk: Desk) -> None:
    """Make two segments that reach over all six pictures, and a third in the last one alone."""
    desk.execute("segment.threshold", low=0, high=20)
    desk.execute("segment.rename", id=listed(desk)[0].id, name="Band")
    desk.execute("segment.new", name="All")
    desk.execute("segment.threshold", low=-2000, high=2000)
    desk.execute("segment.new", name="Last")
    desk.execute("segment.threshold", low=65, high=200)


def masks(path: Path) -> dict[tuple[str, str], bytes]:
    """Return the pixels of a segmentation by the name of the segment and the picture that each frame names."""
    ds = pydicom.dcmread(path)
    names = {item.SegmentNumber: item.SegmentLabel for item in ds.SegmentSequence}
    found = {}
    for group, mask in zip(ds.PerFrameFunctionalGroupsSequence, ds.pixel_array, strict=True):
        uid = group.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
        number = group.SegmentIdentificationSequence[0].ReferencedSegmentNumber
        found[names[number], uid] = mask.tobytes()
    return found


def test_frames_of_a_missing_picture_go_along_unchanged(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    whole, part = desks
    band_and_ball(whole)
    first, again = tmp_path / "seg.dcm", tmp_path / "again.dcm"
    whole.execute("segment.save", path=str(first))
    told = notices(part)
    part.execute("segment.read", source=str(first))
    here = {one.name: one for one in listed(part)}
    assert {name: one.unplaced for name, one in here.items()} == {"Band": 0, "All": 1, "Last": 1}
    assert f"2 of {len(masks(first))} frames lie on pictures that are not here: they are kept" in told[-1]
    part.execute("segment.delete", id=here["Band"].id)
    part.execute("segment.save", path=str(again))
    assert "Not in the file" not in told[-1]
    assert valid(again) == []
    before = {key: value for key, value in masks(first).items() if key[0] != "Band"}
    assert masks(again) == before
    gone = {f"1.2.3.1.{COUNT}"}
    named = pydicom.dcmread(again).ReferencedSeriesSequence[0].ReferencedInstanceSequence
    assert gone <= {item.ReferencedSOPInstanceUID for item in named}
    for segment in listed(whole):
        whole.execute("segment.delete", id=segment.id)
    whole.execute("segment.read", source=str(again))
    assert {one.name: max(one.slices) for one in listed(whole)} == {"All": COUNT - 1, "Last": COUNT - 1}


def test_frames_that_do_not_fit_are_told(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    whole, part = desks
    band_and_ball(whole)
    path = tmp_path / "seg.dcm"
    whole.execute("segment.save", path=str(path))
    part.execute("segment.read", source=str(path))
    sources = sources_of(part, part.active_stack())
    assert losses_of(listed(part), "seg", sources) == ()
    (foreseen,) = losses_of(listed(part), "rtstruct", sources)
    assert "frames on pictures that are not here, which a segmentation holds alone (2)" in foreseen
    told = notices(part)
    part.execute("segment.save", path=str(tmp_path / "rt.dcm"), kind="rtstruct")
    assert foreseen in told[-1]
    path.unlink()
    part.execute("segment.save", path=str(tmp_path / "later.dcm"))
    assert "the object it was read from, which is not here any more (2)" in told[-1]
    assert len(masks(tmp_path / "later.dcm")) == len([k for one in listed(part) for k in one.slices])


def rings(path: Path, name: str) -> list[list[float]]:
    """Return the contours of a structure, their numbers one after another."""
    ds = pydicom.dcmread(path)
    number = next(item.ROINumber for item in ds.StructureSetROISequence if item.ROIName == name)
    drawn = next(item for item in ds.ROIContourSequence if item.ReferencedROINumber == number)
    return sorted([float(v) for v in one.ContourData] for one in drawn.ContourSequence)


def square(z: float, *, left: float = 0.3, kind: str = "CLOSED_PLANAR") -> pydicom.Dataset:
    """Return a contour around 4 x 4 mm, its corners between the centres of pixels."""
    item = pydicom.Dataset()
    corners = [(left, -3.1), (left + 4.0, -3.1), (left + 4.0, 0.9), (left, 0.9)]
    item.ContourGeometricType, item.NumberOfContourPoints = kind, len(corners)
    item.ContourData = [value for x, y in corners for value in (x, y, z)]
    return item


def test_contours_between_and_beside_pictures_go_along_unchanged(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    _, part = desks
    part.execute("segment.threshold", low=0, high=20)
    part.execute("segment.rename", id=listed(part)[0].id, name="Band")
    first, again = tmp_path / "rt.dcm", tmp_path / "again.dcm"
    part.execute("segment.save", path=str(first), kind="rtstruct")
    part.execute("segment.delete", id=listed(part)[0].id)
    ds = pydicom.dcmread(first)
    ds.RTROIObservationsSequence[0].RTROIInterpretedType = "ORGAN"
    ds.ROIContourSequence[0].ContourSequence = [
        square(0.0),
        square(GAP_MM * 1.4),
        square(GAP_MM * 40),
        square(GAP_MM * 3, left=500.0),
        square(GAP_MM * 3, kind="OPEN_PLANAR"),
    ]
    ds.save_as(first)
    told = notices(part)
    part.execute("segment.read", source=str(first))
    (band,) = listed(part)
    assert sorted(band.slices) == [0, 1]
    assert band.unplaced == 3
    for sentence in (
        "1 contours lie between pictures: each is taken to the nearest one",
        "1 contours lie beside all pictures: they are kept",
        "1 contours lie beyond the edges of their pictures: they are kept",
        "1 points and open lines are no regions: they are kept",
    ):
        assert sentence in told[-1]
    part.execute("segment.save", path=str(again), kind="rtstruct")
    assert "Not in the file" not in told[-1]
    assert valid(again) == []
    assert rings(again, "Band") == rings(first, "Band")
    assert pydicom.dcmread(again).RTROIObservationsSequence[0].RTROIInterpretedType == "ORGAN"


def test_a_changed_slice_is_drawn_anew_and_what_it_moved_is_told(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    _, part = desks
    part.execute("segment.threshold", low=0, high=20)
    part.execute("segment.rename", id=listed(part)[0].id, name="Band")
    first, again = tmp_path / "rt.dcm", tmp_path / "again.dcm"
    part.execute("segment.save", path=str(first), kind="rtstruct")
    part.execute("segment.delete", id=listed(part)[0].id)
    ds = pydicom.dcmread(first)
    ds.ROIContourSequence[0].ContourSequence = [square(0.0), square(GAP_MM * 0.7), square(GAP_MM * 40)]
    ds.save_as(first)
    part.execute("segment.read", source=str(first))
    part.execute("view.go", index=2)
    part.execute("segment.brush", radius_mm=1.0)
    part.execute("segment.paint", points=["50,30"])
    told = notices(part)
    part.execute("segment.save", path=str(again), kind="rtstruct")
    assert "contours between pictures, where the slice that they were taken to was changed" in told[-1]
    before, after = rings(first, "Band"), rings(again, "Band")
    assert before[0] in after or before[1] in after
    assert [one for one in after if one[2] == GAP_MM * 40] == [one for one in before if one[2] == GAP_MM * 40]
    assert {one[2] for one in after} == {0.0, GAP_MM, GAP_MM * 40}


def test_pixels_beyond_the_edges_are_counted(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    whole, _ = desks
    whole.execute("segment.threshold", low=-2000, high=2000)
    path = tmp_path / "seg.dcm"
    whole.execute("segment.save", path=str(path))
    whole.execute("segment.delete", id=listed(whole)[0].id)
    ds = pydicom.dcmread(path)
    for group in ds.PerFrameFunctionalGroupsSequence:
        at = group.PlanePositionSequence[0]
        x, y, z = at.ImagePositionPatient
        at.ImagePositionPatient = [float(x) + 10 * 0.25, y, z]
        del group.DerivationImageSequence
    ds.save_as(path)
    told = notices(whole)
    whole.execute("segment.read", source=str(path))
    assert f"{COUNT * ROWS * 10} of its pixels lie beyond the edges of the pictures" in told[-1]
    (found,) = listed(whole)
    assert sum(one.count for one in found.slices.values()) == COUNT * ROWS * (COLUMNS - 10)
    assert not found.slices[0].mask()[:, :10].any()
    assert np.all(found.slices[0].mask()[:, 10:])


def test_a_frame_of_another_direction_keeps_it(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    whole, part = desks
    whole.execute("segment.threshold", low=-2000, high=2000)
    first, again = tmp_path / "seg.dcm", tmp_path / "again.dcm"
    whole.execute("segment.save", path=str(first))
    ds = pydicom.dcmread(first)
    shared = ds.SharedFunctionalGroupsSequence[0]
    for at, group in enumerate(ds.PerFrameFunctionalGroupsSequence):
        group.PlaneOrientationSequence = [pydicom.Dataset()]
        sagittal = at == COUNT - 1
        group.PlaneOrientationSequence[0].ImageOrientationPatient = (
            [0, 1, 0, 0, 0, -1] if sagittal else [1, 0, 0, 0, 1, 0]
        )
    del shared.PlaneOrientationSequence
    ds.save_as(first)
    part.execute("segment.read", source=str(first))
    assert listed(part)[0].unplaced == 1
    part.execute("segment.save", path=str(again))
    assert valid(again) == []
    read = pydicom.dcmread(again)
    turned = [
        list(g.PlaneOrientationSequence[0].ImageOrientationPatient) for g in read.PerFrameFunctionalGroupsSequence
    ]
    assert turned == [[1, 0, 0, 0, 1, 0]] * (COUNT - 1) + [[0, 1, 0, 0, 0, -1]]
    assert "PlaneOrientationSequence" not in read.SharedFunctionalGroupsSequence[0]
    assert "PixelMeasuresSequence" not in read.PerFrameFunctionalGroupsSequence[0]
    assert masks(again) == masks(first)


def test_a_frame_of_another_frame_of_reference_is_told(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    whole, part = desks
    whole.execute("segment.threshold", low=-2000, high=2000)
    path = tmp_path / "seg.dcm"
    whole.execute("segment.save", path=str(path))
    ds = pydicom.dcmread(path)
    ds.FrameOfReferenceUID = "1.2.3.99"
    ds.save_as(path)
    told = notices(part)
    part.execute("segment.read", source=str(path))
    part.execute("segment.save", path=str(tmp_path / "again.dcm"))
    assert "Not in the file: frames on pictures that are not here, in another frame of reference" in told[-1]
