"""Mosaics: one picture that holds all slices of a volume as tiles (Siemens MOSAIC, United Imaging GRID).

No part of the standard: what the tiles are stands in private elements. ImagePositionPatient of a Siemens mosaic is that
of a picture as large as the mosaic around the centre of the first slice; so the first slice starts half of the
difference further in.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import replace

from viewer.core.geometry import Plane, Spacing, Vec3
from viewer.core.pixels import PixelInfo
from viewer.core.records import Instance, Mosaic
from viewer.dicom import csa
from viewer.dicom import elements as el
from viewer.dicom.planes import checked_planes
from viewer.dicom.values import binary, first_number, text

MOST_TILES = 4096


def mosaic_of(
    raw: Mapping[int, bytes],
    info: PixelInfo | None,
    planes: Sequence[Plane],
    spacing: Spacing | None,
    positions: Sequence[Vec3] = (),
) -> Mosaic | None:
    """Return how a picture is tiled, None if it is none; `positions` are those of a grid's tiles in order."""
    if info is None or info.samples != 1:
        return None
    plane = planes[0] if planes else None
    if "MOSAIC" in text(raw.get(el.IMAGE_TYPE, b"")).split("\\"):
        header = _csa_header(raw)
        count = _count(raw, header)
        grid = _grid(count, info)
        return None if grid is None else replace(grid, planes=_siemens_planes(raw, header, grid, plane, spacing))
    if text(raw.get(el.UIH_CREATOR, b"")) == "Image Private Header" and el.UIH_TILES in raw:
        grid = _grid(int(first_number(raw[el.UIH_TILES]) or 0), info)
        if grid is not None and plane is not None and len(positions) == grid.count:
            return replace(grid, planes=checked_planes(Plane(at, plane.row, plane.column) for at in positions))
        return grid
    return None


def untiled(instance: Instance) -> Instance:
    """Return a mosaic as an instance with a frame for each slice; others as they are."""
    mosaic, info = instance.mosaic, instance.pixel
    if mosaic is None or info is None or mosaic.is_cut:
        return instance
    tile = replace(info, rows=mosaic.rows, columns=mosaic.columns)
    whole = replace(mosaic, is_cut=True, whole=info)
    return replace(instance, mosaic=whole, pixel=tile, frame_count=mosaic.count, planes=mosaic.planes)


def _csa_header(raw: Mapping[int, bytes]) -> bytes:
    for creator, header in el.CSA_HEADERS:
        if text(raw.get(creator, b"")) == "SIEMENS CSA HEADER":
            return raw.get(header, b"")
    return b""


def _count(raw: Mapping[int, bytes], header: bytes) -> int:
    """Return the number of tiles that hold a slice: of the CSA header, else of (0019,xx0A)."""
    found = csa.values(header, "NumberOfImagesInMosaic")
    if found:
        return int(found[0])
    is_known = text(raw.get(el.SIEMENS_CREATOR, b"")) == "SIEMENS MR HEADER"
    return (binary(raw.get(el.SIEMENS_TILES, b"")) or 0) if is_known else 0


def _grid(count: int, info: PixelInfo) -> Mosaic | None:
    """Return a square grid for so many tiles, None where the picture cannot be cut into it."""
    if not 1 <= count <= MOST_TILES:
        return None
    across = math.isqrt(count - 1) + 1
    if info.rows % across or info.columns % across or not info.rows or not info.columns:
        return None
    return Mosaic(count, across, info.rows // across, info.columns // across)


def _siemens_planes(
    raw: Mapping[int, bytes], header: bytes, grid: Mosaic, plane: Plane | None, spacing: Spacing | None
) -> tuple[Plane, ...]:
    """Return the planes of the slices: from the shifted corner along the normal that the CSA header gives."""
    gap = abs(first_number(raw.get(el.SLICE_GAP, b"")) or first_number(raw.get(el.THICKNESS, b"")) or 0.0)
    if plane is None or spacing is None or gap == 0:
        return ()
    right = grid.columns * (grid.across - 1) / 2 * spacing.column_mm
    down = grid.rows * (grid.across - 1) / 2 * spacing.row_mm
    stated = csa.values(header, "SliceNormalVector")
    normal = plane.normal
    is_against = len(stated) == 3 and sum(a * b for a, b in zip(normal, stated, strict=True)) < 0
    step = -gap if is_against else gap
    place, row, column = plane.position_mm, plane.row, plane.column

    def position(k: int) -> Vec3:
        x, y, z = (place[i] + row[i] * right + column[i] * down + normal[i] * step * k for i in range(3))
        return (x, y, z)

    return checked_planes(Plane(position(k), row, column) for k in range(grid.count))
