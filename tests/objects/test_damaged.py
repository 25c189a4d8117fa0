"""Objects with values that no library takes: each costs a sentence, and what was drawn is saved all the same."""

from __future__ import annotations

import io
from pathlib import Path

import pydicom
import pytest

from tests.actions.made import desk_at, series
from viewer.actions.exchanging_segments import segments_of, written
from viewer.core.errors import BadFile
from viewer.core.records import Location
from viewer.dicom import header
from viewer.jobs.lanes import Never
from viewer.objects.kinds import held_by

GRAPHIC_DATA = b"\x70\x00\x22\x00"


@pytest.mark.parametrize("format_", ["sr", "gsps"])
def test_an_element_of_an_unknown_type_makes_a_damaged_object(tmp_path: Path, format_: str) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 2))])
    desk.execute("annotation.add", kind="length", points=["3,4 33,4"])
    path = tmp_path / "object.dcm"
    desk.execute("export.marks", path=str(path), format=format_)
    (study,) = desk.store.catalog.studies.values()
    assert len(held_by(header.read(Location(str(path))).instance, study).marks) == 1
    data = path.read_bytes()
    assert GRAPHIC_DATA + b"FL" in data
    path.write_bytes(data.replace(GRAPHIC_DATA + b"FL", GRAPHIC_DATA + b"BS"))
    with pytest.raises(BadFile, match="damaged"):
        held_by(header.read(Location(str(path))).instance, study)
    desk.settings.flush()


def test_structures_with_a_count_that_is_no_number_stop_no_saving(tmp_path: Path) -> None:
    desk = desk_at(tmp_path / "home")
    desk.execute("file.open", paths=[str(series(tmp_path / "ct", 3))])
    desk.execute("segment.new", name="Liver")
    desk.execute("segment.threshold", low=-20, high=10)
    stack = desk.active_stack()
    assert stack is not None
    (study,) = desk.store.catalog.studies.values()
    content, _ = written(list(desk.store.document.segments.values()), stack, "rtstruct")
    ds = pydicom.dcmread(io.BytesIO(content))
    contour = ds.ROIContourSequence[0].ContourSequence[0]
    contour["NumberOfContourPoints"]._value = "inf"
    path = tmp_path / "structures.dcm"
    ds.save_as(path)
    instance = header.read(Location(str(path))).instance
    found = segments_of(instance, study.stacks, Never()).segments
    assert [segment.name for segment in found] == ["Liver"]
    again, told = written(found, stack, "rtstruct", [instance])
    assert "damaged" in " ".join(told)
    assert len(pydicom.dcmread(io.BytesIO(again)).ROIContourSequence) == 1
    desk.settings.flush()
