"""A volume in 3D: built once, turned, pictured; no window of its own."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.memory import give_back
from viewer.presets.volumes import VolumePreset, volume_preset, volume_presets
from viewer.scene3d import cube
from viewer.scene3d.camera import Camera, standard_view
from viewer.scene3d.grid import reduced, right_angled
from viewer.scene3d.mappers import has_gpu, ray_caster, renderer_name, set_blend, set_sampling
from viewer.scene3d.transfer import relative_range, volume_property
from viewer.volume.volume import Volume
from viewer.volume.vtk_arrays import image_of, matrix_of, use_threads

Array = NDArray[Any]

COARSE_VOXELS = 20_000_000
FINE_VOXELS = 50_000_000


@dataclass(slots=True, eq=False)
class _Level:
    """The volume at one detail, with its mapper; `image` keeps the voxels alive."""

    volume: Volume
    image: Any
    mapper: Any
    preset: VolumePreset | None = None
    properties: Any = None
    has_gradient: bool = False


class Scene:
    """Render a volume by a preset, from a camera.

    All calls must come from one thread at a time. A picture is coarse at first; `sharpen` gives it all the detail that
    memory allows (`is_sharp`). `window` is a vtkRenderWindow to draw in, None for an offscreen one.
    """

    def __init__(
        self, volume: Volume, window: Any = None, *, coarse_voxels: int = COARSE_VOXELS, fine_voxels: int = FINE_VOXELS
    ) -> None:
        import vtkmodules.vtkRenderingOpenGL2  # noqa: F401
        from vtkmodules.vtkCommonCore import vtkLogger
        from vtkmodules.vtkRenderingCore import vtkRenderer, vtkRenderWindow, vtkVolume

        use_threads()
        self._volume = right_angled(volume)
        self._fine_voxels = fine_voxels
        self._range = relative_range(self._volume)
        self._actor: Any = vtkVolume()
        self._renderer: Any = vtkRenderer()
        self._renderer.SetBackground(0.0, 0.0, 0.0)
        self._renderer.GetActiveCamera().ParallelProjectionOn()
        self._renderer.AddVolume(self._actor)
        self._cube = cube.orientation_cube()
        self._window: Any = None
        self._owns_window = window is None
        if window is None:
            # VTK reports every kind of window that it tries until one works.
            vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_ERROR)
            window = vtkRenderWindow()
            window.SetOffScreenRendering(1)
            window.SetMultiSamples(0)
            window.SetSize(16, 16)
        # The name of the renderer is known once something was drawn.
        window.Render()
        self._enter(window)
        self._is_gpu = has_gpu(renderer_name(window))
        self._level = self._level_of(reduced(self._volume, coarse_voxels))
        self._is_fine = self._level.volume is self._volume
        self._is_interacting = False
        self._preset = self._default_preset()
        self._camera = standard_view("anterior", volume.geometry)

    def attach(self, window: Any) -> None:
        """Draw in another vtkRenderWindow from now on; it stays its owner's to close."""
        self._leave()
        self._enter(window)
        self._owns_window = False

    def close(self) -> None:
        """Free what VTK holds; the scene cannot be used after."""
        self._renderer.RemoveVolume(self._actor)
        self._leave()
        self._window = self._level = self._actor = None  # type: ignore[assignment]

    @property
    def preset(self) -> VolumePreset:
        """The preset that the volume is rendered by."""
        return self._preset

    @property
    def camera(self) -> Camera:
        """Where the volume is seen from."""
        return self._camera

    @property
    def is_sharp(self) -> bool:
        """Whether the next picture has all detail."""
        return self._is_fine and not self._is_interacting

    def set_preset(self, preset: str | VolumePreset) -> None:
        """Choose opacity, colour and shading; ViewerError for an unknown name. '' is the default of the values."""
        if isinstance(preset, str):
            found = volume_preset(preset) if preset else self._default_preset()
            if found is None:
                names = ", ".join(p.name for p in volume_presets())
                raise ViewerError(f"There is no 3D preset named {preset}", hint=f"choose one of: {names}")
            preset = found
        self._preset = preset

    def set_camera(self, camera: Camera) -> None:
        """Look from a camera."""
        self._camera = camera

    def view(self, name: str) -> None:
        """Look from a standard direction ('anterior', 'left' ...), the whole volume in sight."""
        self._camera = standard_view(name, self._volume.geometry)

    def turn(self, azimuth: float, elevation: float) -> None:
        """Move the camera around the volume, in degrees: to its right, and upwards."""
        self._camera = self._camera.turned(azimuth, elevation)

    def zoom(self, factor: float) -> None:
        """Come nearer (above 1) or go away."""
        self._camera = self._camera.zoomed(factor)

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture right and down by shares of its shorter side."""
        self._camera = self._camera.panned(dx, dy)

    def interacting(self, is_interacting: bool) -> None:
        """Trade detail for speed while the user turns the volume."""
        self._is_interacting = is_interacting

    def sharpen(self) -> None:
        """Change to the detailed volume; its first picture takes seconds where shading needs directions computed."""
        if self._is_fine:
            return
        # The coarse one goes first: both at once, with what VTK computes of them, would take too much memory.
        self._actor.SetMapper(None)
        self._level = None  # type: ignore[assignment]
        give_back()
        self._level = self._level_of(self._detailed())
        self._is_fine = True

    def render(self) -> None:
        """Draw into the window, at its size."""
        self._prepare()
        self._window.Render()

    def picture(self, size: tuple[int, int], *, has_cube: bool = True) -> Array:
        """Return the picture of (width, height) as (height, width, 3) uint8 RGB; the window takes that size."""
        from vtkmodules.util import numpy_support
        from vtkmodules.vtkCommonCore import vtkUnsignedCharArray

        width, height = max(1, size[0]), max(1, size[1])
        self._window.SetSize(width, height)
        self._cube.SetDraw(has_cube)
        self.render()
        pixels = vtkUnsignedCharArray()
        self._window.GetPixelData(0, 0, width - 1, height - 1, 0, pixels, 0)
        support: Any = numpy_support
        rows = np.asarray(support.vtk_to_numpy(pixels)).reshape(height, width, 3)
        return np.ascontiguousarray(rows[::-1])

    def _enter(self, window: Any) -> None:
        window.SetNumberOfLayers(2)
        window.AddRenderer(self._renderer)
        window.AddRenderer(self._cube)
        self._window = window

    def _leave(self) -> None:
        self._window.RemoveRenderer(self._renderer)
        self._window.RemoveRenderer(self._cube)
        if self._owns_window:
            self._window.Finalize()

    def _default_preset(self) -> VolumePreset:
        found = volume_preset("ct-bone" if self._volume.rescale.unit == "HU" else "mr-default")
        return found or volume_presets()[0]

    def _detailed(self) -> Volume:
        """Return the volume itself where that takes no more memory than a reduced copy."""
        # For each voxel VTK computes 3 bytes for the light on it; a copy takes 2 more.
        if 3 * self._volume.array.size <= 5 * self._fine_voxels:
            return self._volume
        return reduced(self._volume, self._fine_voxels)

    def _level_of(self, volume: Volume) -> _Level:
        """Return the volume with a mapper for it."""
        image = image_of(volume.array)
        image.SetSpacing(*volume.geometry.spacing_mm)
        return _Level(volume, image, self._mapper(image))

    def _mapper(self, image: Any) -> Any:
        mapper = ray_caster(is_gpu=self._is_gpu)
        mapper.SetInputData(image)
        return mapper

    def _prepare(self) -> None:
        """Bring preset, detail and camera into the pipeline."""
        is_still = not self._is_interacting
        level = self._level
        if level.preset is not self._preset:
            level.properties = volume_property(self._preset, level.volume, self._range)
            if self._preset.gradient and not level.has_gradient:
                # A mapper that has computed directions for shading never computes magnitudes.
                level.mapper, level.has_gradient = self._mapper(level.image), True
            set_blend(level.mapper, self._preset.blend)
            level.preset = self._preset
        voxel = min(level.volume.geometry.spacing_mm)
        rough = 1.9 if self._is_fine else 1.5
        set_sampling(level.mapper, voxel if is_still else 2 * voxel, 1.0 if is_still else rough)
        if self._actor.GetMapper() is not level.mapper:
            pose = np.eye(4)
            pose[:3, :3] = level.volume.geometry.directions
            pose[:3, 3] = level.volume.geometry.affine[:3, 3]
            self._actor.SetMapper(level.mapper)
            self._actor.SetUserMatrix(matrix_of(pose))
        self._actor.SetProperty(level.properties)
        self._aim()

    def _aim(self) -> None:
        width, height = self._window.GetSize()
        camera = self._renderer.GetActiveCamera()
        camera.SetFocalPoint(*self._camera.focal_mm)
        camera.SetPosition(*self._camera.position_mm)
        camera.SetViewUp(*self._camera.up)
        camera.SetParallelScale(self._camera.parallel_scale_mm * max(1.0, height / max(1, width)))
        self._renderer.ResetCameraClippingRange()
        _, up, into = self._camera.axes
        cube.follow(self._cube, into, up)
