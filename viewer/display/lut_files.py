"""Colour tables of files: CSV and other text of numbers, ImageJ .lut, JASC and RIFF .pal, JSON."""

from __future__ import annotations

import json
import re
import struct
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError

Array = NDArray[Any]

MOST_BYTES = 1 << 20
MOST_COLOURS = 65536
_SPLIT = re.compile(r"[\s,;]+")


def read_lut(data: bytes) -> Array:
    """Return (256, 3) uint8 of a file's content; ViewerError says why it is no table.

    A table of another length is stretched to 256 colours; numbers up to 1 with a fraction among them are parts of 1.
    """
    if len(data) > MOST_BYTES:
        raise _no("it is larger than 1 MiB")
    if data[:4] == b"RIFF" and data[8:12] == b"PAL ":
        return _stretched(_riff(data))
    if data[:4] in (b"ICOL", b"LOCI"):  # ImageJ's header of 32 bytes
        data = data[32:]
    if len(data) == 768 and not _is_text(data):
        return np.frombuffer(data, np.uint8).reshape(3, 256).T.copy()
    if not _is_text(data):
        raise _no("it is neither text nor a table of 768 bytes")
    text = data.decode("utf-8", "replace").lstrip("\ufeff").strip()
    colours = _json(text) if text[:1] in ("{", "[") else _text(text)
    return _stretched(np.asarray(colours, dtype=np.float64))


def _no(why: str) -> ViewerError:
    hint = "CSV with red, green and blue in each line, ImageJ .lut, .pal, or JSON"
    return ViewerError("The file could not be read as a colour table", why, hint)


def _is_text(data: bytes) -> bool:
    return b"\0" not in data and all(byte >= 32 or byte in (9, 10, 13) for byte in data[:768])


def _riff(data: bytes) -> Array:
    """Return the colours of a Microsoft palette: its count, then red, green, blue and flags of each."""
    if len(data) < 24:
        raise _no("it is cut short")
    (count,) = struct.unpack_from("<H", data, 22)
    entries = data[24 : 24 + 4 * count]
    if count < 2 or len(entries) < 4 * count:
        raise _no("it is cut short")
    return np.frombuffer(entries, np.uint8).reshape(count, 4)[:, :3].astype(np.float64)


def _json(text: str) -> list[list[float]]:
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        raise _no("it is no JSON") from None
    rows = data.get("colors", data.get("colours")) if isinstance(data, dict) else data
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) >= 3 for row in rows):
        raise _no("expected a list of colours, each of red, green and blue")
    return _checked([row[:3] for row in rows])


def _text(text: str) -> list[list[float]]:
    lines = text.splitlines()
    if lines and lines[0].strip().upper() == "JASC-PAL":
        lines = lines[3:]
    rows: list[list[float | None]] = []
    for line in lines[: MOST_COLOURS + 1]:
        words = [word for word in _SPLIT.split(line.strip()) if word]
        if not words or words[0].startswith("#"):
            continue
        numbers = [_number(word) for word in words]
        if None in numbers:
            if rows:
                raise _no(f"“{line.strip()[:40]}” is no colour")
            continue  # names of columns
        # Before red, green and blue there may be the index.
        rows.append(numbers[-3:] if len(numbers) in (3, 4) else [])
    if any(len(row) != 3 for row in rows):
        raise _no("a line has other than three numbers, or four with its index")
    return _checked(rows)


def _number(word: str) -> float | None:
    try:
        return float(word)
    except ValueError:
        return None


def _checked(rows: list[Any]) -> list[list[float]]:
    if not 2 <= len(rows) <= MOST_COLOURS:
        raise _no(f"it holds {len(rows)} colours; expected 2 to {MOST_COLOURS}")
    values = [value for row in rows for value in row]
    if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in values):
        raise _no("a colour is not made of numbers")
    if not all(0 <= value <= 65535 for value in values):
        raise _no("a number is below 0 or above 65535")
    top = max(values)
    if top <= 1 and any(0 < value < 1 for value in values):
        scale = 255.0
    elif top <= 255:
        scale = 1.0
    else:
        scale = 255.0 / 65535.0
    return [[value * scale for value in row] for row in rows]


def _stretched(colours: Array) -> Array:
    at = np.linspace(0, len(colours) - 1, 256)
    table = np.stack([np.interp(at, np.arange(len(colours)), colours[:, channel]) for channel in range(3)], axis=1)
    return np.rint(table).astype(np.uint8)
