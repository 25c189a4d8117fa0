"""TIFF: a picture without loss, of 8 or 16 bits."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import tifffile

from viewer.exporters.exporter import SOFTWARE, Array, Exporter, Option


class Tiff(Exporter):
    """Write TIFF with as many bits as the picture has."""

    id = "tiff"
    title = "TIFF picture"
    suffixes = (".tif", ".tiff")
    options = (Option("is_compressed", "Compressed", default=True),)

    def _encode(self, pictures: Iterator[Array], path: Path, values: Mapping[str, Any]) -> None:
        for picture in pictures:
            tifffile.imwrite(
                path,
                picture,
                photometric="rgb" if picture.ndim == 3 else "minisblack",
                compression="zlib" if values["is_compressed"] else None,
                metadata=None,
                software=SOFTWARE,
            )


TIFF = Tiff()
