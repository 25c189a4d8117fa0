"""Save one picture in the format that its name asks for."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from viewer.core.errors import ViewerError
from viewer.exporters import REGISTRY
from viewer.exporters.exporter import Exporter, Values
from viewer.paint.image import to_array


def exporter_for(path: Path, *, is_movie: bool) -> Exporter:
    """Return the format of a file name; `ViewerError` names those that there are."""
    suffix = path.suffix.lower()
    suffixes: list[str] = []
    for exporter in REGISTRY.all():
        if exporter.is_movie == is_movie:
            if suffix in exporter.suffixes:
                assert isinstance(exporter, Exporter)
                return exporter
            suffixes.extend(exporter.suffixes)
    what = "movies" if is_movie else "pictures"
    raise ViewerError(f"“{suffix or 'no ending'}” is no format for {what}", "", f"use one of {', '.join(suffixes)}")


def write_picture(
    picture: QImage | NDArray[Any],
    path: Path | str,
    *,
    options: Values | None = None,
    force: bool = False,
    inputs: Collection[Path] = (),
) -> None:
    """Save a picture; coloured only where it has colours."""
    array = to_array(picture) if isinstance(picture, QImage) else picture
    if (
        array.ndim == 3
        and np.array_equal(array[..., 0], array[..., 1])
        and np.array_equal(array[..., 0], array[..., 2])
    ):
        array = np.ascontiguousarray(array[..., 0])
    exporter = exporter_for(Path(path), is_movie=False)
    exporter.write([array], Path(path), options, force=force, inputs=inputs)
