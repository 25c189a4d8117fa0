"""Multi-frame pictures that move: an echo in colour, and sixteen grey ones side by side."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from pydicom.uid import ExplicitVRLittleEndian, UltrasoundMultiFrameImageStorage

from benchmarks.data import ROOT_UID, header, made, save

SIZE = 512
COLOUR_FRAMES, GREY_FRAMES, TILES = 120, 50, 16


def colour_cine() -> Path:
    """Return one file of 120 frames of 512 x 512 RGB at 60 frames a second."""
    return made("cine-colour", lambda folder: _write(folder, 0, COLOUR_FRAMES, 1000 / 60, is_color=True))


def sixteen_cines() -> Path:
    """Return 16 series of 50 frames of 512 x 512 grey values at 25 frames a second."""

    def write(folder: Path) -> None:
        for number in range(TILES):
            _write(folder, number + 1, GREY_FRAMES, 40.0, is_color=False)

    return made("cine-sixteen", write)


def _write(folder: Path, number: int, frames: int, frame_ms: float, *, is_color: bool) -> None:
    ds = header(0, number, z_mm=0.0, instance=1)
    for keyword in ("ImagePositionPatient", "ImageOrientationPatient", "RescaleType", "PixelSpacing"):
        delattr(ds, keyword)
    ds.SOPClassUID, ds.Modality = UltrasoundMultiFrameImageStorage, "US"
    ds.SOPInstanceUID = f"{ROOT_UID}.8.{number}.1"
    ds.StudyInstanceUID, ds.SeriesInstanceUID = f"{ROOT_UID}.8.{int(is_color)}", f"{ROOT_UID}.8.{number}"
    ds.Rows = ds.Columns = SIZE
    ds.NumberOfFrames, ds.FrameTime, ds.FrameIncrementPointer = frames, f"{frame_ms:.6g}", 0x00181063
    ds.BitsAllocated = ds.BitsStored = 8
    ds.HighBit, ds.RescaleIntercept = 7, "0"
    if is_color:
        ds.SamplesPerPixel, ds.PhotometricInterpretation, ds.PlanarConfiguration = 3, "RGB", 0
    ds.add_new(0x7FE00010, "OW", b"".join(_frame(at, frames, is_color=is_color).tobytes() for at in range(frames)))
    save(ds, folder / f"IM{number:05d}", ExplicitVRLittleEndian)


def _frame(at: int, frames: int, *, is_color: bool) -> NDArray[np.uint8]:
    """Return a ring that beats, speckled; in colour with flow in its middle."""
    along = np.linspace(-1, 1, SIZE, dtype=np.float32)
    radius = np.hypot(along[None, :], along[:, None])
    wall = 0.5 + 0.15 * np.cos(2 * np.pi * at / frames)
    grey = 190 * np.exp(-(((radius - wall) / 0.08) ** 2)) + np.random.default_rng(at).normal(25, 9, (SIZE, SIZE))
    grey = np.clip(grey, 0, 255).astype(np.uint8)
    if not is_color:
        return grey
    picture = np.repeat(grey[..., None], 3, axis=2)
    flow = radius < wall - 0.15
    picture[flow, 0] = np.uint8(60 + 150 * at / frames)
    picture[flow, 2] = 40
    return picture
