"""Checked reading of a preset's data file."""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from typing import Any

from viewer.core.errors import ViewerError


class Fields:
    """The fields of one file; every read checks the type and names file and field where it is wrong."""

    def __init__(self, file: Path) -> None:
        self.name = file.stem
        self._file = file.name
        try:
            data = json.loads(file.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise self.wrong("the file cannot be read") from error
        if not isinstance(data, dict):
            raise self.wrong("the file holds no fields")
        self._data: dict[str, Any] = data

    def wrong(self, what: str) -> ViewerError:
        """Return the error to raise."""
        return ViewerError(f"The preset file {self._file} is not valid", what, "correct or remove the file")

    def text(self, key: str, default: str | None = None, choices: Sequence[str] = ()) -> str:
        """Return a text, one of the choices where there are any."""
        value = self._data.get(key, default)
        if not isinstance(value, str):
            raise self.wrong(f"'{key}' must be a text")
        if choices and value not in choices:
            raise self.wrong(f"'{key}' must be one of {', '.join(choices)}")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        """Return a finite number."""
        return self._number(self._data.get(key, default), key)

    def flag(self, key: str) -> bool:
        """Return true or false, false where it is missing."""
        value = self._data.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(f"'{key}' must be true or false")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a list of texts, empty where it is missing."""
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(v, str) for v in value):
            raise self.wrong(f"'{key}' must be a list of texts")
        return tuple(value)

    def points(self, key: str, size: int) -> tuple[tuple[float, ...], ...]:
        """Return points of `size` numbers, the first ascending from point to point, the others from 0 to 1."""
        value = self._data.get(key, [])
        if not isinstance(value, list) or not all(isinstance(p, list) and len(p) == size for p in value):
            raise self.wrong(f"'{key}' must be a list of points of {size} numbers")
        points = tuple(tuple(self._number(v, key) for v in point) for point in value)
        if any(not 0 <= v <= 1 for point in points for v in point[1:]):
            raise self.wrong(f"'{key}' holds a share that is not between 0 and 1")
        if any(a[0] >= b[0] for a, b in pairwise(points)):
            raise self.wrong(f"the points of '{key}' must ascend")
        return points

    def group(self, key: str, names: Sequence[str]) -> tuple[float, ...] | None:
        """Return the named numbers of a group, None where the group is missing or null."""
        value = self._data.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            raise self.wrong(f"'{key}' must be a group of numbers")
        return tuple(self._number(value.get(name), f"{key}.{name}") for name in names)

    def _number(self, value: object, key: str) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value):
            raise self.wrong(f"'{key}' must be a number")
        return float(value)
