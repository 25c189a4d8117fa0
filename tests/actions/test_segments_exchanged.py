"""Segments written as DICOM and read back by actions: the same voxels, names, colours, codes and numbers."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.actions.made import COLUMNS, ROWS, desk_at, series, stack_shown
from viewer.actions.desk import Desk
from viewer.core.codes import Code
from viewer.core.errors import ViewerError
from viewer.core.segment import Segment
from viewer.jobs.lanes import Never
from viewer.volume.segment_statistics import segment_stats

COUNT = 6


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = desk_at(tmp_path / "home")
    made.execute("file.open", paths=[str(series(tmp_path / "ct", COUNT))])
    made.active_source().load(0)
    yield made
    made.settings.flush()
    assert made.work is not None
    made.work.close()


def listed(desk: Desk) -> list[Segment]:
    return list(desk.store.document.segments.values())


def two_segments(desk: Desk) -> list[Segment]:
    """Make a band with a hole in it, labelled, and a ball that overlaps it."""
    desk.execute("segment.threshold", low=0, high=19)
    desk.execute("segment.brush", radius_mm=2.0)
    desk.execute("segment.erase", points=["30,22"])
    desk.execute("segment.rename", id=listed(desk)[0].id, name="Läsion links")
    desk.execute("segment.label", label="SCT 10200004")
    desk.execute("segment.color", color="#12ab34")
    desk.execute("segment.new", name="Ball")
    desk.execute("segment.sphere", x=30.0, y=20.0, radius_mm=4.5)
    return listed(desk)


def notices(desk: Desk) -> list[str]:
    told: list[str] = []
    desk.notices.append(told.append)
    return told


def read_back(desk: Desk, path: Path) -> list[Segment]:
    for segment in listed(desk):
        desk.execute("segment.delete", id=segment.id)
    desk.execute("segment.read", source=str(path))
    return listed(desk)


def valid(path: Path) -> list[str]:
    """Return the errors that dciodvfy finds."""
    if shutil.which("dciodvfy") is None:
        return []
    run = subprocess.run(["dciodvfy", str(path)], capture_output=True, text=True, check=False)
    return [line for line in (run.stdout + run.stderr).splitlines() if line.startswith("Error")]


@pytest.mark.parametrize("kind", ["seg", "rtstruct"])
def test_what_is_written_comes_back_the_same(desk: Desk, tmp_path: Path, kind: str) -> None:
    before = two_segments(desk)
    path = tmp_path / f"{kind}.dcm"
    desk.execute("segment.save", path=str(path), kind=kind)
    assert valid(path) == []
    after = read_back(desk, path)
    volume = desk.volumes.load(stack_shown(desk))
    for one, other in zip(before, after, strict=True):
        assert dict(one.slices) == dict(other.slices)
        assert (one.name, one.color, one.label) == (other.name, other.color, other.label)
        assert other.origin == pydicom.dcmread(path).SOPInstanceUID
        assert segment_stats(one, volume, Never()) == segment_stats(other, volume, Never())
    desk.execute("edit.undo")
    assert not listed(desk)


def test_a_segmentation_is_read_by_highdicom_with_the_same_voxels(desk: Desk, tmp_path: Path) -> None:
    import highdicom

    before = two_segments(desk)
    desk.execute("segment.save", path=str(tmp_path / "seg.dcm"))
    read = highdicom.seg.segread(tmp_path / "seg.dcm")
    assert [read.get_segment_description(n).segment_label for n in (1, 2)] == ["Läsion links", "Ball"]
    sources = [item.instance.sop_instance_uid for item in stack_shown(desk).items]
    array = read.get_pixels_by_source_instance(sources, assert_missing_frames_are_empty=True)
    assert array.shape == (COUNT, ROWS, COLUMNS, 2)
    for number, segment in enumerate(before):
        for k in range(COUNT):
            mask = segment.slices[k].mask() if k in segment.slices else np.zeros((ROWS, COLUMNS), bool)
            assert np.array_equal(array[k, :, :, number].astype(bool), mask)


def test_segments_that_overlap_are_told_and_kept(desk: Desk, tmp_path: Path) -> None:
    first, second = two_segments(desk)
    shared = sum(
        int((first.slices[k].mask() & second.slices[k].mask()).sum()) for k in first.slices if k in second.slices
    )
    assert shared > 0
    desk.execute("segment.save", path=str(tmp_path / "seg.dcm"))
    assert pydicom.dcmread(tmp_path / "seg.dcm").SegmentsOverlap == "YES"
    told = notices(desk)
    read_back(desk, tmp_path / "seg.dcm")
    assert f"{shared} voxels lie in several segments" in told[-1]


def changed(path: Path, **elements: object) -> Path:
    ds = pydicom.dcmread(path)
    for keyword, value in elements.items():
        setattr(ds, keyword, value)
    ds.save_as(path)
    return path


def test_another_frame_of_reference_is_told_and_the_named_pictures_hold(desk: Desk, tmp_path: Path) -> None:
    before = two_segments(desk)
    desk.execute("segment.save", path=str(tmp_path / "seg.dcm"))
    told = notices(desk)
    after = read_back(desk, changed(tmp_path / "seg.dcm", FrameOfReferenceUID="1.2.3.99"))
    assert "frame of reference is another" in told[-1]
    assert dict(after[0].slices) == dict(before[0].slices)


def test_frames_on_pictures_that_are_not_there_are_counted(desk: Desk, tmp_path: Path) -> None:
    before = two_segments(desk)
    desk.execute("segment.save", path=str(tmp_path / "seg.dcm"))
    ds = pydicom.dcmread(tmp_path / "seg.dcm")
    group = ds.PerFrameFunctionalGroupsSequence[0]
    group.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID = "1.2.3.4.5.6"
    group.PlanePositionSequence[0].ImagePositionPatient = [0, 0, 500]
    ds.save_as(tmp_path / "seg.dcm")
    told = notices(desk)
    after = read_back(desk, tmp_path / "seg.dcm")
    assert f"1 of {len(ds.PerFrameFunctionalGroupsSequence)} frames lie on pictures that are not here" in told[-1]
    assert len(after[0].slices) == len(before[0].slices) - 1


def test_what_belongs_to_other_pictures_is_refused_in_words(desk: Desk, tmp_path: Path) -> None:
    two_segments(desk)
    for kind in ("seg", "rtstruct"):
        desk.execute("segment.save", path=str(tmp_path / f"{kind}.dcm"), kind=kind)
    other = desk_at(tmp_path / "other")
    folder = series(tmp_path / "mr", COUNT, study="1.2.77", FrameOfReferenceUID="1.2.88")
    other.execute("file.open", paths=[str(folder)])
    for kind in ("seg", "rtstruct"):
        other.execute("segment.read", source=str(tmp_path / f"{kind}.dcm"))
        assert "do not belong to the pictures" in other.failures[-1].message.replace("does", "do")
    other.settings.flush()
    assert other.work is not None
    other.work.close()


def test_contours_that_are_none_or_lie_askew_are_counted(desk: Desk, tmp_path: Path) -> None:
    two_segments(desk)
    path = tmp_path / "rt.dcm"
    desk.execute("segment.save", path=str(path), kind="rtstruct")
    ds = pydicom.dcmread(path)
    first, second, third, fourth, *_ = ds.ROIContourSequence[0].ContourSequence
    first.ContourGeometricType = "OPEN_PLANAR"
    second.ContourData = [1, 2, 3, 4, 5, 6]
    third.ContourData = [float(v) + (3.0 * (at % 9 == 2)) for at, v in enumerate(third.ContourData)]
    fourth.ContourData = [float(v) + (300.0 * (at % 3 == 2)) for at, v in enumerate(fourth.ContourData)]
    ds.save_as(path)
    told = notices(desk)
    read_back(desk, path)
    for sentence in (
        "1 points and open lines are no regions",
        "1 contours have fewer than three points",
        "1 contours do not lie in the plane of a picture",
        "1 contours lie beside all pictures",
    ):
        assert sentence in told[-1]


def test_the_same_object_is_not_read_twice(desk: Desk, tmp_path: Path) -> None:
    two_segments(desk)
    desk.execute("segment.save", path=str(tmp_path / "seg.dcm"))
    read_back(desk, tmp_path / "seg.dcm")
    desk.execute("segment.read", source=str(tmp_path / "seg.dcm"))
    assert "here already" in desk.failures[-1].message
    assert len(listed(desk)) == 2


def test_segments_are_joined_removed_and_cut_with_each_other(desk: Desk) -> None:
    first, second = two_segments(desk)

    def count() -> int:
        return sum(packed.count for packed in desk.store.document.segments[first.id].slices.values())

    a, b = count(), sum(packed.count for packed in second.slices.values())
    desk.execute("segment.combine", other="Ball", operation="keep", id=first.id)
    both = count()
    desk.execute("edit.undo")
    desk.execute("segment.combine", other="Ball", operation="remove", id=first.id)
    assert count() == a - both
    desk.execute("edit.undo")
    desk.execute("segment.combine", other="Ball", id=first.id)
    assert count() == a + b - both
    with pytest.raises(ViewerError, match="another one"):
        desk.execute("segment.combine", other=first.id, id=first.id)


def test_corpus_segmentations_are_read_and_written_again(corpus: Path, tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(corpus / "seg-rt" / "seg-ct-3slice")])
    found = desk.store.catalog.studies
    key = next(s.key for study in found.values() for s in study.stacks if s.series.modality == "CT")
    desk.execute("stack.open", stack=key)
    desk.execute("segment.read")
    before = listed(desk)
    names = ["GREEN", "ORANGE", "PURPLE", "LIGHT_BLUE", "BLACK"]
    assert [one.name for one in before][:4] == names[:4]
    assert [sum(p.count for p in one.slices.values()) for one in before][:4] == [9602, 11888, 10743, 6693]
    assert before[1].label == Code("51114001", "SCT", "Artery") or before[1].label is not None
    desk.execute("segment.save", path=str(tmp_path / "again.dcm"))
    assert valid(tmp_path / "again.dcm") == []
    after = read_back(desk, tmp_path / "again.dcm")
    assert [dict(one.slices) for one in after] == [dict(one.slices) for one in before]
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()


def test_corpus_structures_are_read(corpus: Path, tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(corpus / "seg-rt" / "rt-breast-plan")])
    key = next(s.key for st in desk.store.catalog.studies.values() for s in st.stacks if s.series.modality == "CT")
    desk.execute("stack.open", stack=key)
    told = notices(desk)
    desk.execute("segment.read")
    body = next(one for one in listed(desk) if one.name == "BODY")
    assert (body.color, sum(p.count for p in body.slices.values())) == ((154, 155, 100), 40396)
    assert "437 contours lie beside all pictures" in told[-1]
    desk.settings.flush()
    assert desk.work is not None
    desk.work.close()
