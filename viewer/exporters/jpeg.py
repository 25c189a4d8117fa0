"""JPEG: a small picture for slides and mail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from viewer.core.errors import ViewerError
from viewer.exporters.exporter import Array, Exporter, Option


class Jpeg(Exporter):
    """Write JPEG, its colours not subsampled, so that thin coloured lines stay sharp."""

    id = "jpeg"
    title = "JPEG picture"
    suffixes = (".jpg", ".jpeg")
    options = (Option("quality", "Quality", 92, 1, 100),)

    def _encode(self, pictures: Iterator[Array], path: Path, values: Mapping[str, Any]) -> None:
        for picture in pictures:
            if picture.dtype != np.uint8:
                raise ViewerError("JPEG holds 8 bits only", "", "choose PNG or TIFF")
            if max(picture.shape[:2]) > 65_500:
                raise ViewerError("The picture is too large for JPEG", "", "choose PNG or TIFF")
            # Not `optimize`: it needs a buffer that Pillow makes too small for noise.
            Image.fromarray(picture).save(path, "JPEG", quality=values["quality"], subsampling=0)


JPEG = Jpeg()
