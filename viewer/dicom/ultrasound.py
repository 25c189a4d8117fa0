"""Calibrated regions of ultrasound pictures (PS3.3 C.8.5.5)."""

from __future__ import annotations

import math

from pydicom.dataset import Dataset

from viewer.core.records import UltrasoundRegion


def regions_of(dataset: Dataset) -> tuple[UltrasoundRegion, ...]:
    """Return the calibrated regions of a data set; those without bounds, or with no axis that has size and unit, are
    left out: makers declare the whole picture as such a region, under the true ones. So are those of endless numbers.
    """
    found = []
    for item in dataset.get("SequenceOfUltrasoundRegions") or ():
        x0, y0, x1, y1 = (item.get(f"RegionLocation{name}") for name in ("MinX0", "MinY0", "MaxX1", "MaxY1"))
        delta_x, delta_y = (float(item.get(f"PhysicalDelta{axis}") or 0) for axis in "XY")
        unit_x, unit_y = (int(item.get(f"PhysicalUnits{axis}Direction") or 0) for axis in "XY")
        value_x, value_y = (float(item.get(f"ReferencePixelPhysicalValue{axis}") or 0) for axis in "XY")
        is_told = None not in (x0, y0, x1, y1) and ((delta_x and unit_x) or (delta_y and unit_y))
        if not is_told or not all(map(math.isfinite, (delta_x, delta_y, value_x, value_y))):
            continue
        found.append(
            UltrasoundRegion(
                x0=int(x0),
                y0=int(y0),
                x1=int(x1),
                y1=int(y1),
                delta_x=delta_x,
                delta_y=delta_y,
                unit_x=unit_x,
                unit_y=unit_y,
                flags=int(item.get("RegionFlags") or 0),
                reference_x=int(item.get("ReferencePixelX0") or 0),
                reference_y=int(item.get("ReferencePixelY0") or 0),
                reference_value_x=value_x,
                reference_value_y=value_y,
            )
        )
    return tuple(found)
