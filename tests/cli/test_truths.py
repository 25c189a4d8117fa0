"""The demo's known values, measured by the program on the demo's pictures."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.cli.services import services
from viewer.cli.truths import compare
from viewer.demo import truth
from viewer.demo.studies import study_files
from viewer.demo.writer import encode
from viewer.dicom.stacking import StackBuilder
from viewer.jobs.lanes import Never
from viewer.jobs.opening import scan

WANTED = {truth.CT_LENGTH.instance, truth.CT_ANGLE.instance, *(organ.instance for organ in truth.CT_ORGANS.values())}


def measure(folder: Path, wanted: set[int]) -> dict[str, tuple[float, float]]:
    """Return true and measured values of a demo study of which only some slices are made."""
    folder.mkdir()
    for file in study_files(folder.name):
        if int("".join(c for c in Path(file.name).stem if c.isdigit())) in wanted:
            (folder / Path(file.name).name).write_bytes(encode(file.build()))
    builder = StackBuilder()
    scan([str(folder)], Never(), lambda entries, _: builder.add(entries))
    stacks = [stack for study in builder.studies() for stack in study.stacks]
    with services() as offered:
        return {compared.name: (compared.true, compared.measured) for compared in compare(stacks, offered)}


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[float, float]]:
    return measure(tmp_path_factory.mktemp("demo") / "ct", WANTED)


def test_the_rod_is_100_mm_long_and_the_wedge_has_60_degrees(measured: dict[str, tuple[float, float]]) -> None:
    assert measured["CT rod"][1] == pytest.approx(100.0, abs=0.01)
    assert measured["CT wedge"][1] == pytest.approx(60.0, abs=0.05)


@pytest.mark.parametrize("organ", sorted(truth.CT_ORGANS))
def test_organs_have_the_density_they_are_made_of(measured: dict[str, tuple[float, float]], organ: str) -> None:
    true, found = measured[f"CT {organ}"]
    # Noise of 12 HU over some dozens of correlated pixels.
    assert found == pytest.approx(true, abs=4.0)


@pytest.mark.answers("2.2", "SUV", "the demo's lesions: SUV 9 in the lung, 7 in the liver")
def test_lesions_of_the_pet_have_the_uptake_they_are_made_with(tmp_path: Path) -> None:
    found = measure(tmp_path / "pet", {lesion.instance for lesion in truth.PET_LESIONS.values()})
    assert sorted(found) == ["PET liver lesion", "PET lung lesion"]
    for true, value in found.values():
        # The blur and the noise of the scanner that it stands for, as tests of the demo itself allow.
        assert value == pytest.approx(true, rel=0.04)
