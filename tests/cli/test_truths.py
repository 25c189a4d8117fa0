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


@pytest.fixture(scope="module")
def measured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[float, float]]:
    folder: Path = tmp_path_factory.mktemp("demo") / "ct"
    folder.mkdir()
    for file in study_files("ct"):
        if int("".join(c for c in Path(file.name).stem if c.isdigit())) in WANTED:
            (folder / Path(file.name).name).write_bytes(encode(file.build()))
    builder = StackBuilder()
    scan([str(folder)], Never(), lambda entries, _: builder.add(entries))
    stacks = [stack for study in builder.studies() for stack in study.stacks]
    with services() as offered:
        return {compared.name: (compared.true, compared.measured) for compared in compare(stacks, offered)}


def test_the_rod_is_100_mm_long_and_the_wedge_has_60_degrees(measured: dict[str, tuple[float, float]]) -> None:
    assert measured["CT rod"][1] == pytest.approx(100.0, abs=0.01)
    assert measured["CT wedge"][1] == pytest.approx(60.0, abs=0.05)


@pytest.mark.parametrize("organ", sorted(truth.CT_ORGANS))
def test_organs_have_the_density_they_are_made_of(measured: dict[str, tuple[float, float]], organ: str) -> None:
    true, found = measured[f"CT {organ}"]
    # Noise of 12 HU over some dozens of correlated pixels.
    assert found == pytest.approx(true, abs=4.0)
