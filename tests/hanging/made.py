"""Studies as a scan tells of them, without files: mammograms, stacks and clips."""

from __future__ import annotations

from typing import Any

import numpy as np

from viewer.core.geometry import Geometry, Plane, Spacing
from viewer.core.pixels import PixelInfo
from viewer.core.records import Instance, Location, Patient, Series, Stack, StackItem, Study

JANE = Patient("P-1", "Doe, Jane", "19700618", "F")
MG = "1.2.840.10008.5.1.4.1.1.1.2"
CT = "1.2.840.10008.5.1.4.1.1.2"
TOMOSYNTHESIS = "1.2.840.10008.5.1.4.1.1.13.1.3"
TOWARDS = {("R", "CC"): "P\\L", ("L", "CC"): "A\\R", ("R", "MLO"): "P\\F", ("L", "MLO"): "A\\F"}


def instance(uid: str, modality: str, *, size: tuple[int, int] = (400, 300), mm: float = 0.1, **more: Any) -> Instance:
    """Return an object of one picture of (rows, columns); keywords that begin with a capital go into its header."""
    header = {keyword: value for keyword, value in more.items() if keyword[0].isupper()}
    own = {name: value for name, value in more.items() if not name[0].isupper()}
    sop_class = own.pop("sop_class", MG if modality == "MG" else CT)
    return Instance(
        Location(f"{uid}.dcm"),
        uid,
        sop_class,
        "1.2.840.10008.1.2.1",
        "",
        uid.rpartition(".")[0],
        modality,
        pixel=PixelInfo(*size),
        spacing=own.pop("spacing", Spacing(mm, mm)),
        header=header,
        **own,
    )


def mammogram(number: int, side: str, view: str, study: str = "1.2", **more: Any) -> Stack:
    """Return a series of one mammogram, chest wall as its side asks for."""
    uid = f"{study}.{number}"
    header = {
        "ImageLaterality": side,
        "ViewPosition": view,
        "PatientOrientation": TOWARDS.get((side, view), ""),
        "AcquisitionTime": f"10{number:02}00",
    } | more
    picture = instance(f"{uid}.1", "MG", **header)
    return Stack(uid, Series(uid, study, number, "MG", f"{side} {view}", "BREAST"), (StackItem(picture),))


def stack(number: int, modality: str, text: str = "", *, count: int = 10, study: str = "1.2", **more: Any) -> Stack:
    """Return an axial volume of `count` slices, 2 mm apart."""
    uid = f"{study}.{number}"
    space = more.pop("space", f"{study}.frame")
    part = more.pop("part", "CHEST")
    items = tuple(
        StackItem(
            instance(
                f"{uid}.{k}",
                modality,
                planes=(Plane((0.0, 0.0, 2.0 * k), (1, 0, 0), (0, 1, 0)),),
                frame_of_reference_uid=space,
                **more,
            )
        )
        for k in range(count)
    )
    geometry = Geometry(np.diag([0.1, 0.1, 2.0, 1.0]), (count, 400, 300)) if count > 1 else None
    return Stack(uid, Series(uid, study, number, modality, text, part), items, geometry)


def clips(number: int, modality: str, count: int, frames: int = 20, study: str = "1.2") -> Stack:
    """Return a series of clips, as ultrasound and angiography have them."""
    uid = f"{study}.{number}"
    objects = [instance(f"{uid}.{n}", modality, frame_count=frames) for n in range(count)]
    items = tuple(StackItem(one, frame) for one in objects for frame in range(frames))
    return Stack(uid, Series(uid, study, number, modality), items)


def study(*stacks: Stack, uid: str = "1.2", date: str = "20260119", patient: Patient = JANE, text: str = "") -> Study:
    """Return a study of these series."""
    return Study(uid, patient, date, "110500", text, stacks=stacks)


def four_views(uid: str = "1.2", date: str = "20260119") -> Study:
    """Return a mammography of four views."""
    views = (("R", "CC"), ("L", "CC"), ("R", "MLO"), ("L", "MLO"))
    return study(*(mammogram(n, *view, study=uid) for n, view in enumerate(views, 1)), uid=uid, date=date)
