"""PNG: a picture without loss."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from viewer.exporters.exporter import SOFTWARE, Array, Exporter


class Png(Exporter):
    """Write PNG of 8 bits, grey of 16 bits too."""

    id = "png"
    title = "PNG picture"
    suffixes = (".png",)

    def _encode(self, pictures: Iterator[Array], path: Path, values: Mapping[str, Any]) -> None:
        del values
        text = PngInfo()
        text.add_text("Software", SOFTWARE)
        for picture in pictures:
            Image.fromarray(picture).save(path, format="PNG", pnginfo=text, compress_level=4)


PNG = Png()
