"""A tilted stack from files to a measured length: the gantry leans, the planes do not."""

import math

import numpy as np
import pytest

from tests.actions.made import desk_at, stack_shown
from tests.dicom.phantom_files import picture, save
from viewer.actions.desk import Desk
from viewer.core.findings import FindingKind
from viewer.core.geometry import Plane, Spacing

TILT = math.radians(15)
ROW, COLUMN = (1.0, 0.0, 0.0), (0.0, math.cos(TILT), -math.sin(TILT))
STEP_MM = 2.0
BEADS = np.array([[12.0, 24.0, 8.0], [12.0, 36.0, 38.0]])
"""Two beads of a sagittal plane, 12 mm apart from front to back and 30 mm along the table: 32.311 mm."""


@pytest.fixture(scope="module")
def tilted(tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """A desk that shows 32 slices of 24 x 64 pixels of 1 mm, the table moving 2 mm along z below a gantry of 15°."""
    folder = tmp_path_factory.mktemp("tilted")
    pixels = np.stack([a.ravel() for a in np.meshgrid(np.arange(24), np.arange(64))], axis=1)
    for k in range(32):
        place = (0.0, 0.0, STEP_MM * k)
        points = Plane(place, ROW, COLUMN).to_lps(pixels, Spacing(1.0, 1.0))
        away = np.linalg.norm(points[:, None] - BEADS, axis=2)
        values = (2000 * np.exp(-((away / 2.5) ** 2)).sum(axis=1)).astype("<u2")
        own = {
            "SOPInstanceUID": f"1.2.3.{k}", "InstanceNumber": k + 1, "ImagePositionPatient": list(place),
            "ImageOrientationPatient": [*ROW, *COLUMN], "PixelSpacing": [1, 1], "Rows": 64, "Columns": 24,
            "PixelData": values.tobytes(),
        }  # fmt: skip
        save(picture(**own), folder / f"{k:03}")
    desk = desk_at(tmp_path_factory.mktemp("home"))
    desk.execute("file.open", paths=[str(folder)])
    return desk


def bead_px(desk: Desk, name: str, bead: np.ndarray) -> tuple[float, float]:
    """Return where a bead is seen on the nearest plane of the active viewport: the centre of the brightness there."""
    source = desk.active_source()
    index = source.nearest(bead)
    frame, info = source.load(index), source.info(index)
    assert info.plane is not None
    assert info.spacing is not None
    x, y = info.plane.to_px(bead, info.spacing)[0]
    rows, columns = np.indices(frame.stored.shape)
    values = np.where(np.hypot(columns - x, rows - y) < 8 / info.spacing.row_mm, frame.values(), 0).clip(0)
    values[~np.isfinite(values)] = 0
    assert values.max() > 1500, name
    return float((columns * values).sum() / values.sum()), float((rows * values).sum() / values.sum())


def test_it_is_a_sheared_volume_that_says_so(tilted: Desk) -> None:
    stack = stack_shown(tilted)
    assert stack.is_volume
    assert [finding.kind for finding in stack.findings] == [FindingKind.GANTRY_TILT]


@pytest.mark.answers("2.1", "gantry tilt", "beads 12 mm and 30 mm apart: 32.3 mm in a plane of a stack tilted by 15°")
def test_a_known_length_across_tilted_slices_is_right(tilted: Desk) -> None:
    tilted.volumes.load(stack_shown(tilted))
    tilted.execute("layout.mpr")
    tilted.execute("viewport.select", slot=2)
    assert tilted.store.view.active_slot.plane == "sagittal"
    tilted.execute("view.point", x=12, y=30, z=20)
    (x0, y0), (x1, y1) = (bead_px(tilted, "sagittal", bead) for bead in BEADS)
    tilted.execute("annotation.add", kind="length", points=[f"{x0},{y0}", f"{x1},{y1}"])
    (annotation,) = tilted.store.document.annotations.values()
    (stat,) = tilted.stats_of(annotation) or []
    assert (stat.value, stat.unit) == (pytest.approx(math.hypot(12, 30), abs=0.15), "mm")
    spacing = tilted.active_source().info(0).spacing
    assert spacing is not None
    assert abs(x1 - x0) * spacing.column_mm == pytest.approx(12, abs=0.15)
    assert abs(y1 - y0) * spacing.row_mm == pytest.approx(30, abs=0.15)
