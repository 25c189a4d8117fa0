"""Small pictures of a volume, one for each preset."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from numpy.typing import NDArray

from viewer.presets.volumes import VolumePreset, volume_presets
from viewer.scene3d.grid import reduced, right_angled
from viewer.scene3d.scene import Scene
from viewer.volume.volume import Volume

Array = NDArray[Any]

VOXELS = 2_000_000


def thumbnails(
    volume: Volume, modality: str | None = None, size: tuple[int, int] = (96, 96), view: str = "anterior"
) -> Iterator[tuple[VolumePreset, Array]]:
    """Give each preset of a modality with its picture of the volume, (height, width, 3) uint8 RGB."""
    scene = Scene(reduced(right_angled(volume), VOXELS), coarse_voxels=VOXELS, fine_voxels=VOXELS)
    try:
        scene.view(view)
        for preset in volume_presets(modality):
            scene.set_preset(preset)
            yield preset, scene.picture(size, has_cube=False)
    finally:
        scene.close()
