"""Hounsfield for scripts and notebooks: open studies, get arrays and numbers, keep marks, write files.

    from viewer import api

    study, = api.open("study folder")
    ct = api.series("study folder", 3)
    volume = api.volume(ct)                                     # volume.array is (k, j, i), volume.affine LPS mm
    api.measure(ct, "length", [(100, 120), (160, 120)], frame=12)["length"]
    mark = api.annotate(ct, "ellipse", [(80, 90), (110, 120)], frame=12, name="Liver")
    api.curve(ct, "profile", [(100, 120), (160, 120)], frame=12).y   # values along a line
    api.export("numbers.csv")

Pictures are counted from 1, as on the command line. Points are (x, y) in pixels of the stored picture, (0, 0) the
centre of the first one, or (x, y, z) in LPS mm with `in_patient=True`. All that fails as expected raises
`ViewerError`. The functions of this module share one session in the user's own home; a `Session` of its own takes
another. `perform` does any row of `hounsfield actions`: what the window writes into its log of actions are such lines.
"""

from __future__ import annotations

import atexit
from pathlib import Path
from typing import Any

from viewer.api.handles import Series, Study, Volume
from viewer.api.numbers import Numbers
from viewer.api.session import Points, Session
from viewer.core.annotation import Annotation
from viewer.core.errors import ViewerError
from viewer.core.trace import Trace

__all__ = [
    "Annotation",
    "Numbers",
    "Series",
    "Session",
    "Study",
    "Trace",
    "ViewerError",
    "Volume",
    "annotate",
    "curve",
    "export",
    "measure",
    "open",
    "perform",
    "series",
    "session",
    "volume",
]

_shared: list[Session] = []


def session() -> Session:
    """Return the session that the functions of this module share; it ends with the program."""
    if not _shared:
        _shared.append(Session())
        atexit.register(_end)
    return _shared[0]


def _end() -> None:
    while _shared:
        _shared.pop().close()


def open(*inputs: str | Path) -> list[Study]:  # noqa: A001 - the word for it
    """Open files, folders, DICOMDIRs or archives; return the studies in them."""
    return session().open(*inputs)


def series(source: str | Path | Study, which: int | str | None = None) -> Series:
    """Return a series of an input or an open study by its number or UID; without, the only one."""
    return session().series(source, which)


def volume(source: str | Path | Study | Series, which: int | str | None = None) -> Volume:
    """Return the voxels of a series and their place in the patient."""
    return session().volume(source, which)


def measure(
    on: Series,
    kind: str,
    points: Points,
    *,
    frame: int | None = None,
    values: str = "",
    in_patient: bool = False,
    is_weighted: bool = False,
) -> Numbers:
    """Return the numbers of a measurement, which is not kept."""
    return session().measure(
        on, kind, points, frame=frame, values=values, in_patient=in_patient, is_weighted=is_weighted
    )


def curve(
    on: Series,
    kind: str,
    points: Points,
    over: str = "values",
    *,
    frame: int | None = None,
    values: str = "",
    in_patient: bool = False,
) -> Trace:
    """Return the values along a profile, a region's histogram, or with over='time' its mean and SD over time."""
    return session().curve(on, kind, points, over, frame=frame, values=values, in_patient=in_patient)


def annotate(
    on: Series,
    kind: str,
    points: Points,
    *,
    frame: int | None = None,
    name: str = "",
    text: str = "",
    in_patient: bool = False,
) -> Annotation:
    """Keep a measurement or mark as the window does: it is on the disk when this returns."""
    return session().annotate(on, kind, points, frame=frame, name=name, text=text, in_patient=in_patient)


def export(path: str | Path, what: Series | Study | None = None, *, frame: int | None = None) -> Path:
    """Write what the name of the file asks for: numbers, a picture or a volume."""
    return session().export(path, what, frame=frame)


def perform(action: str, **arguments: Any) -> None:
    """Do any row of the table of actions."""
    session().perform(action, **arguments)
