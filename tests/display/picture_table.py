"""Pictures that other projects expect of real files, against what is shown here: within 2 grey levels, or explained."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from PIL import Image

from viewer.core.look import Look
from viewer.core.pixels import Frame
from viewer.core.records import Location, StackItem
from viewer.dicom.header import read
from viewer.dicom.pixels import load
from viewer.dicom.presentation_states import read as read_state
from viewer.display.presenting import present
from viewer.display.render import full

CORPUS = Path(__file__).resolve().parents[3] / "shared" / "corpus"
BOUND = 2
"""Grey levels."""

TITLE = "Expected pictures"
ABOUT = (
    "Pictures that the projects expect from which real files come, against what is shown here with the default window\n"
    "or by the presentation state beside them. A grey or colour that the reference has and the standard does not ask\n"
    "for is replaced before both are compared; the section says why."
)
HEAD = ("expected picture", "of", "largest difference, of 255", "explanation")


@dataclass(frozen=True)
class Case:
    """An expected picture, the file and frame (from 0) it is of, and the presentation state that it is shown by.

    `instead` maps a grey or colour of the expected picture to the one that the standard asks for, and `why` says so.
    """

    expected: str
    file: str
    frame: int = 0
    state: str = ""
    instead: tuple[tuple[int, int, int], tuple[int, int, int]] | None = None
    why: str = ""


CASES = (
    Case("color/ColorTestMalaterre.reference.png", "color/ColorTestMalaterre.dcm"),
    Case(
        "sr-ko-gsps/gsps-lut/expected.png",
        "sr-ko-gsps/gsps-lut/imageForPrLUTs.dcm",
        0,
        "sr-ko-gsps/gsps-lut/prLUTs.dcm",
    ),
    Case(
        "sr-ko-gsps/gsps-overlay/expected.png",
        "sr-ko-gsps/gsps-overlay/overlay.dcm",
        0,
        "sr-ko-gsps/gsps-overlay/prOverlay.dcm",
        ((0, 255, 0), (255, 255, 255)),
        "Bitmaps are drawn in the value that their layer recommends (PS3.3 C.10.7): its CIELab value is white here; "
        "the reference draws all bitmaps green.",
    ),
    Case(
        "seg-rt/tcga-seg/DicomSeg.reference-frame45.pgm",
        "seg-rt/tcga-seg/DicomSeg.dcm",
        44,
        "",
        ((128, 128, 128), (255, 255, 255)),
        "The greatest value of MONOCHROME2 is white (PS3.3 C.7.6.3.1.2): of one bit stored that is 1; the reference "
        "shows it half grey.",
    ),
)


def shown(case: Case, corpus: Path) -> Frame:
    """Return the frame as it is shown, by its presentation state where the case has one."""
    instance = read(Location(str(corpus / case.file))).instance
    frame = load(instance, case.frame)
    if not case.state:
        return frame
    state = read_state(read(Location(str(corpus / case.state))).instance)
    return present(frame, StackItem(instance, case.frame), state, lambda item: load(item.instance, item.frame))


def difference(case: Case, corpus: Path = CORPUS) -> int:
    """Return the largest difference of any pixel's red, green or blue to the expected picture, as explained."""
    expected = np.asarray(Image.open(corpus / case.expected).convert("RGB")).astype(int)
    if case.instead is not None:
        theirs, ours = case.instead
        expected[(expected == theirs).all(axis=2)] = ours
    picture = full(shown(case, corpus), Look())
    rgb = picture if picture.ndim == 3 else np.repeat(picture[..., None], 3, axis=2)
    if rgb.shape != expected.shape:
        raise AssertionError(f"{case.expected}: {expected.shape}, shown is {rgb.shape}")
    return int(np.abs(rgb.astype(int) - expected).max())


def rows() -> Iterator[tuple[str, str, str, str]]:
    """Return (expected picture, file and state, largest difference, explanation)."""
    for case in CASES:
        of = f"`{case.file}`" + (f", frame {case.frame + 1}" if case.frame else "")
        of += f" by `{Path(case.state).name}`" if case.state else ""
        yield f"`{case.expected}`", of, str(difference(case)), case.why
