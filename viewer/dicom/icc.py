"""The colour profile of a picture (PS3.3 C.11.15): its own, or that of the optical path of a slide (C.8.12.5)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

LARGEST_PROFILE = 4 * 2**20
LEAST_PROFILE = 128
"""Bytes of an ICC header: less is no profile."""


def read_profile(dataset: Dataset) -> bytes:
    """Return the ICC profile that the colours were made for, b"" without one."""
    own = _profile(dataset.get("ICCProfile", None))
    if own:
        return own
    paths: Any = dataset.get("OpticalPathSequence", None)
    if paths is None or isinstance(paths, (bytes, str)):
        return b""
    # Several optical paths differ in light, not in the scanner's camera: the first that has one stands for all.
    return next((profile for path in paths if (profile := _profile(path.get("ICCProfile", None)))), b"")


def _profile(value: Any) -> bytes:
    return value if isinstance(value, bytes) and LEAST_PROFILE <= len(value) <= LARGEST_PROFILE else b""
