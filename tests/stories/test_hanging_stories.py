"""Stories of hanging in the real window: mammography, PET/CT with a prior."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.actions.made import series
from tests.actions.test_hanging import mammography
from tests.stories.test_stories import is_varied, pixels
from viewer.demo.studies import study_files
from viewer.demo.writer import encode

pytestmark = pytest.mark.window

SIDE = 96


def round_body(peak: int, radius: float):
    """Return what makes slices of a disc with a bright spot."""

    def make(k: int) -> np.ndarray:
        y, x = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
        disc = np.where(np.hypot(x, y * 1.2) < radius, 1060, 24)
        return np.where(np.hypot(x - 20, y) < 5 + k % 3, peak, disc).astype(np.uint16)

    return make


@pytest.mark.slow
@pytest.mark.ux("hang-mammography")
def test_breasts_lie_back_to_back_without_a_gap_and_text_lies_beside_them(play, screen, tmp_path: Path) -> None:
    (tmp_path / "mg").mkdir()
    for file in study_files("mg"):
        (tmp_path / "mg" / file.name).write_bytes(encode(file.build()))
    own = {"PatientID": "DEMO-0005", "PatientName": "Demo^Breast"}
    old = mammography(tmp_path / "old", study="1.2.8", date="20240119", **own)
    ended = play("mammography", screen, MG=tmp_path / "mg", OLD=old)
    assert ended.returncode == 0, ended.stderr
    four = pixels(tmp_path / "four.png").astype(int)
    rows, middle = slice(200, 280), _middle_of(four)
    # Tissue reaches the line between the viewports from both sides, in the upper and in the lower row.
    for top in (rows, slice(560, 640)):
        strip = four[top, middle - 12 : middle + 12].mean(axis=2)
        dark = (strip < 25).all(axis=0)
        assert dark.sum() <= 3, dark
    assert is_varied(pixels(tmp_path / "eight.png"))


def _middle_of(picture: np.ndarray) -> int:
    """Return the column between left and right viewports: the middle of the gap between upper and lower ones."""
    widest = max((np.flatnonzero(row.sum(axis=1) == 0) for row in picture[360:480]), key=len)
    return int((widest.min() + widest.max()) / 2)


@pytest.mark.ux("hang-pet-ct")
@pytest.mark.ux("hang-prior")
def test_pet_ct_and_its_prior(play, screen, tmp_path: Path) -> None:
    who = {"PatientID": "P-7", "PatientName": "Doe^Jane", "PatientBirthDate": "19700618", "PixelSpacing": [3.0, 3.0]}
    series(tmp_path / "new", 24, number=1, pixels=round_body(1500, 40), StudyDate="20260101", **who)
    series(
        tmp_path / "new",
        12,
        number=2,
        gap_mm=4,
        pixels=round_body(9000, 38),
        Modality="PT",
        StudyDate="20260101",
        **who,
    )
    older = {"StudyDate": "20250701", "FrameOfReferenceUID": "1.2.9.2"}
    series(tmp_path / "old", 20, study="1.2.4", pixels=round_body(1300, 40), **who | older)
    ended = play("pet_ct", screen, NEW=tmp_path / "new", OLD=tmp_path / "old")
    assert ended.returncode == 0, ended.stderr
    four, prior, back = (pixels(tmp_path / f"{name}.png") for name in ("pet_ct", "prior", "back"))
    assert all(is_varied(picture) for picture in (four, prior, back))
    with Image.open(tmp_path / "prior.png") as picture:
        colours = {color for _, color in picture.convert("RGB").getcolors(1 << 20)}
    assert (255, 176, 32) in colours  # the mark of the prior is in the colour of warnings
    assert np.abs(four.astype(int) - back).mean() < np.abs(four.astype(int) - prior).mean()
