"""A step of volume rendering, against VTK's bare mapper with the same voxels and settings."""

from __future__ import annotations

import statistics
import time
from typing import Any

import numpy as np

from benchmarks import data
from benchmarks.rows import Row, times_as_long

SIZE = (600, 600)
STEPS = 24


def run() -> list[Row]:
    """Turn the volume by 5 degrees and picture it, ours and bare in turn: coarse while moving, and at rest."""
    from viewer.scene3d.scene import Scene

    volume = _volume()
    scene = Scene(volume, _offscreen())
    rows = []
    for name, is_moving in (("volume step while turning", True), ("volume step at rest, reduced volume", False)):
        scene.interacting(is_moving)
        ours, bare = _compare(scene)
        rows.append(times_as_long(name, ours, "ms", "bare VTK mapper", bare, 1.15))
    start = time.perf_counter()
    fresh = Scene(volume, _offscreen())
    fresh.picture(SIZE)
    rows.append(Row("from the volume to the first 3D picture", time.perf_counter() - start, "s"))
    return rows


def _volume() -> Any:
    from viewer.core.geometry import Geometry
    from viewer.core.pixels import Rescale
    from viewer.volume.volume import Volume

    array = np.empty((data.SLICES, data.SIZE, data.SIZE), np.int16)
    for index, target in enumerate(array):
        target[:] = data.slice_pixels(index, data.SLICES)
    affine = np.diag([data.SPACING_MM, data.SPACING_MM, data.STEP_MM, 1.0])
    return Volume(array, Geometry(affine, array.shape), Rescale(1.0, -1024.0, "HU"))


def _offscreen() -> Any:
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401
    from vtkmodules.vtkCommonCore import vtkLogger
    from vtkmodules.vtkRenderingCore import vtkRenderWindow

    # VTK reports every kind of window that it tries until one works.
    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_ERROR)
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    window.SetSize(*SIZE)
    return window


def _compare(scene: Any) -> tuple[float, float]:
    """Return the median milliseconds of a step, ours and the bare mapper's."""
    scene.picture(SIZE)
    bare = _Bare(scene)
    ours_taken, bare_taken = [], []
    for step in range(-3, STEPS):
        start = time.perf_counter()
        scene.turn(5.0, 0.0)
        scene.picture(SIZE)
        middle = time.perf_counter()
        bare.picture(scene)
        end = time.perf_counter()
        if step >= 0:
            ours_taken.append(1000 * (middle - start))
            bare_taken.append(1000 * (end - middle))
    return statistics.median(ours_taken), statistics.median(bare_taken)


class _Bare:
    """A window with nothing but a volume of the same mapper, property and camera as a scene has now."""

    def __init__(self, scene: Any) -> None:
        from vtkmodules.vtkRenderingCore import vtkRenderer, vtkVolume

        theirs = next(iter(_renderer(scene).GetVolumes()))
        mapper = theirs.GetMapper()
        mine = mapper.NewInstance()
        mine.SetInputData(mapper.GetInput())
        mine.AutoAdjustSampleDistancesOff()
        mine.SetBlendMode(mapper.GetBlendMode())
        mine.SetSampleDistance(mapper.GetSampleDistance())
        for name in ("InteractiveSampleDistance", "ImageSampleDistance", "IntermixIntersectingGeometry"):
            if hasattr(mapper, f"Get{name}"):
                getattr(mine, f"Set{name}")(getattr(mapper, f"Get{name}")())
        actor = vtkVolume()
        actor.SetMapper(mine)
        actor.SetProperty(theirs.GetProperty())
        actor.SetUserMatrix(theirs.GetUserMatrix())
        self._renderer = vtkRenderer()
        self._renderer.AddVolume(actor)
        self._window = _offscreen()
        self._window.AddRenderer(self._renderer)

    def picture(self, scene: Any) -> Any:
        """Render with the scene's camera, and read the pixels as every program has to that shows them itself."""
        from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

        self._renderer.GetActiveCamera().DeepCopy(_renderer(scene).GetActiveCamera())
        self._renderer.ResetCameraClippingRange()
        self._window.Render()
        pixels = vtkUnsignedCharArray()
        self._window.GetPixelData(0, 0, SIZE[0] - 1, SIZE[1] - 1, 0, pixels, 0)
        return pixels


def _renderer(scene: Any) -> Any:
    return scene._renderer
