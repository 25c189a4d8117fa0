"""Curves for scripts: of made pictures by arithmetic, of real ones as pydicom's own arithmetic has them."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import numpy as np
import pydicom
import pytest

from tests.actions.made import series
from viewer.api.session import Session
from viewer.core.errors import ViewerError


def test_a_script_gets_the_values_along_a_line_as_arrays(tmp_path: Path) -> None:
    with Session(tmp_path / "home") as session:
        one = session.series(series(tmp_path / "ct", 3))
        found = session.curve(one, "profile", [(10, 5), (10, 25)], frame=2)
        # Rows of 0.5 mm; each row is 1 HU more than the one above.
        assert found.x == pytest.approx(np.arange(21) * 0.5)
        assert np.diff(found.y) == pytest.approx(np.ones(20))
        with pytest.raises(ViewerError, match="no other picture of this place"):
            session.curve(one, "ellipse", [(10, 5), (20, 25)], "time")
        with pytest.raises(ViewerError, match="has no curve"):
            session.curve(one, "length", [(10, 5), (20, 25)])


def test_a_region_over_a_real_4d_series_has_the_means_that_pydicom_has(corpus: Path, tmp_path: Path) -> None:
    folder = corpus / "mr-series" / "ge-fmri-4d-150"
    at: defaultdict[float, list[tuple[int, float, float]]] = defaultdict(list)
    for path in folder.glob("*.dcm"):
        dataset = pydicom.dcmread(path)
        part = dataset.pixel_array[20:31, 25:41].astype(np.float64)
        at[float(dataset.SliceLocation)].append((int(dataset.InstanceNumber), part.mean(), part.std()))
    assert {len(times) for times in at.values()} == {10}
    with Session(tmp_path / "home") as session:
        (study,) = session.open(folder)
        one = study.series[0]
        item = one.stack.items[7]
        wanted = sorted(at[float(item.instance.header["SliceLocation"])])
        found = session.curve(one, "rectangle", [(25, 20), (40, 30)], "time", frame=8)
    assert (found.x_name, len(found.x)) == ("Image", 10)
    assert found.y == pytest.approx([mean for _, mean, _ in wanted], abs=1e-9)
    assert found.spread == pytest.approx([spread for _, _, spread in wanted], abs=1e-9)
