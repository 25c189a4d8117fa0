"""`render --sides`: the command line is radiological unless it is asked, whatever the settings of the home say."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PIL import Image

from tests.actions.made import COLUMNS, ROWS, series


def spot(k: int) -> np.ndarray:
    made = np.full((ROWS, COLUMNS), k, np.uint16)
    made[15:25, COLUMNS - 8 : COLUMNS - 2] = 2000
    return made


def test_the_patients_left_is_where_the_option_says(run, tmp_path: Path) -> None:
    folder, out = series(tmp_path / "ct", 2, pixels=spot), tmp_path / "out.png"
    common = ("-o", out, "--force", "--window", "400,1000", "--size", "480x320")
    assert run("settings", "set", "sides", "neurological").status == 0
    found = {}
    for asked in ((), ("--sides", "radiological"), ("--sides", "neurological")):
        assert run("render", folder, *common, *asked).status == 0
        # Letters and the mark lie at the edges and in the corner.
        grey = np.asarray(Image.open(out).convert("L"))[100:220, 60:-60]
        found[asked[-1:]] = "left" if np.argwhere(grey > 200)[:, 1].mean() < 180 else "right"
    assert found == {(): "right", ("radiological",): "right", ("neurological",): "left"}
