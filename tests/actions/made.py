"""A desk with real services whose jobs run at once, and phantoms on disk for it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
from pydicom.uid import generate_uid

from tests.dicom.phantom_files import picture, save
from tests.jobs.in_process import InProcess
from viewer.actions.desk import Desk
from viewer.actions.table import build
from viewer.core.records import Stack
from viewer.jobs.frames import Frames
from viewer.jobs.inline import InlineLanes
from viewer.jobs.volumes import Volumes
from viewer.library.library import Library
from viewer.state.home import Home
from viewer.state.settings import Settings
from viewer.state.store import Store
from viewer.state.work import UserWork

ROWS, COLUMNS = 40, 60
ROW_MM, COLUMN_MM, GAP_MM = 0.5, 0.25, 2.0
SPACE = "1.2.9.1"


def values(k: int, rows: int = ROWS, columns: int = COLUMNS) -> np.ndarray:
    """Return stored values of slice k: 1000 + 10 * k + row; HU are 1024 less."""
    return np.broadcast_to((1000 + 10 * k + np.arange(rows, dtype=np.uint16))[:, None], (rows, columns)).copy()


def series(
    folder: Path,
    count: int = 6,
    *,
    number: int = 1,
    study: str = "1.2.3",
    gap_mm: float = GAP_MM,
    first_mm: float = 0.0,
    pixels: Callable[[int], np.ndarray] = values,
    **attributes: Any,
) -> Path:
    """Write an axial CT series of `count` slices, `gap_mm` apart from z = `first_mm` on."""
    folder.mkdir(parents=True, exist_ok=True)
    uid = f"{study}.{number}"
    for k in range(count):
        array = pixels(k)
        own: dict[str, Any] = {
            "StudyInstanceUID": study,
            "SeriesInstanceUID": uid,
            "SOPInstanceUID": f"{uid}.{k + 1}",
            "SeriesNumber": number,
            "SeriesDescription": f"Series {number}",
            "InstanceNumber": k + 1,
            "StudyDate": "20260102",
            "FrameOfReferenceUID": SPACE,
            "ImagePositionPatient": [-7.5, -10.0, first_mm + gap_mm * k],
            "PixelSpacing": [ROW_MM, COLUMN_MM],
            "Rows": array.shape[0],
            "Columns": array.shape[1],
            "RescaleSlope": 1,
            "RescaleIntercept": -1024,
            "RescaleType": "HU",
            "WindowCenter": [40, -600],
            "WindowWidth": [400, 1500],
            "PixelData": array.tobytes(),
        } | attributes
        save(picture(**own), folder / f"{number}-{k:04}.dcm")
    return folder


def colour(folder: Path, **attributes: Any) -> Path:
    """Write one RGB picture without a position."""
    folder.mkdir(parents=True, exist_ok=True)
    array = np.zeros((ROWS, COLUMNS, 3), np.uint8)
    array[..., 0] = 200
    own: dict[str, Any] = {
        "SOPInstanceUID": generate_uid(),
        "Modality": "US",
        "ImagePositionPatient": None,
        "ImageOrientationPatient": None,
        "FrameOfReferenceUID": None,
        "PixelSpacing": None,
        "Rows": ROWS,
        "Columns": COLUMNS,
        "SamplesPerPixel": 3,
        "PlanarConfiguration": 0,
        "PhotometricInterpretation": "RGB",
        "BitsAllocated": 8,
        "BitsStored": 8,
        "HighBit": 7,
        "PixelData": array.tobytes(),
    }
    save(picture(**own | attributes), folder / "colour.dcm")
    return folder


def desk_at(home: Path, lanes: Any = None, deliver: Callable[[Callable[[], None]], None] | None = None) -> Desk:
    """Return a desk with library and user work below a folder; jobs run at once unless lanes are given."""
    places = Home.find(home)
    lanes = lanes or InlineLanes()
    frames = Frames(lanes, InProcess(), 256 << 20)
    return Desk(
        store=Store(),
        lanes=lanes,
        deliver=deliver or (lambda call: call()),
        frames=frames,
        volumes=Volumes(lanes, frames),
        settings=Settings(places.settings),
        home=places,
        library=Library(places.library),
        work=UserWork(places.work),
        actions=build(),
    )


def stack_shown(desk: Desk) -> Stack:
    """Return the stack of the active viewport."""
    stack = desk.active_stack()
    assert stack is not None
    return stack
