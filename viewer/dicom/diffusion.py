"""Diffusion weighting of a picture: the standard's elements, else those in which the makers keep it.

PS3.3 C.8.13.5.9 defines b-value and gradient orientation; older objects have them in private elements only, which the
conformance statements of the makers describe. A private element counts only behind its creator (PS3.5 7.8).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Literal

from viewer.dicom import elements as el
from viewer.dicom.values import first_number, numbers, text

Order = Literal["little", "big"]
GE_OFFSET = 1e9
"""Added to b-values by some releases of GE, to tell how they were made."""


def diffusion_texts(raw: Mapping[int, bytes], order: Order) -> dict[str, str]:
    """Return DiffusionBValue and DiffusionGradientOrientation as text, those that are known."""
    found = {}
    b_value = _b_value(raw, order)
    if b_value is not None:
        found["DiffusionBValue"] = f"{b_value:g}"
    direction = _direction(raw, order)
    if len(direction) == 3 and any(direction):
        found["DiffusionGradientOrientation"] = "\\".join(f"{value:.4f}" for value in direction)
    return found


def _b_value(raw: Mapping[int, bytes], order: Order) -> float | None:
    standard = binary_numbers(raw.get(el.DIFFUSION_B_VALUE, b""), order)
    if standard:
        return standard[0]
    if _is_by(raw, el.SIEMENS_CREATOR, "SIEMENS MR HEADER"):
        return first_number(raw.get(el.SIEMENS_B_VALUE, b""))
    if _is_by(raw, el.PHILIPS_CREATOR, "Philips Imaging DD 001"):
        return next(iter(binary_numbers(raw.get(el.PHILIPS_B_VALUE, b""), order)), None)
    if _is_by(raw, el.GE_CREATOR, "GEMS_PARM_01"):
        value = first_number(raw.get(el.GE_B_VALUE, b""))
        return None if value is None else value % GE_OFFSET
    if _is_by(raw, el.UIH_CREATOR, "Image Private Header"):
        return next(iter(binary_numbers(raw.get(el.UIH_B_VALUE, b""), order)), None)
    return None


def _direction(raw: Mapping[int, bytes], order: Order) -> tuple[float, ...]:
    standard = binary_numbers(raw.get(el.GRADIENT, b""), order)
    if standard:
        return standard
    if _is_by(raw, el.SIEMENS_CREATOR, "SIEMENS MR HEADER"):
        return binary_numbers(raw.get(el.SIEMENS_GRADIENT, b""), order)
    if _is_by(raw, el.PHILIPS_MR_CREATOR, "Philips MR Imaging DD 001"):
        parts = [binary_numbers(raw.get(tag, b""), order) for tag in el.PHILIPS_GRADIENT]
        return tuple(part[0] for part in parts if part)
    if _is_by(raw, el.SIEMENS_CREATOR, "GEMS_ACQU_01"):
        parts = [numbers(raw.get(tag, b"")) for tag in el.GE_GRADIENT]
        return tuple(part[0] for part in parts if part)
    return ()


def _is_by(raw: Mapping[int, bytes], creator: int, name: str) -> bool:
    return text(raw.get(creator, b"")) == name


def binary_numbers(value: bytes, order: Order) -> tuple[float, ...]:
    """Return the numbers of an FD or FL value, told apart by the length, or of a DS by mistake; () if there are none.

    One to three values: 4 or 12 bytes are FL, 8 and 24 FD.
    """
    mark = "<" if order == "little" else ">"
    kind = {4: "f", 12: "3f", 8: "d", 24: "3d"}.get(len(value))
    is_text = bool(value) and all(byte in b"0123456789.+-eE\\ \0" for byte in value) and value.strip(b"\0 ") != b""
    if kind is None or is_text:
        return numbers(value)
    found = struct.unpack(mark + kind, value)
    return found if all(abs(number) < 1e30 for number in found) else ()
