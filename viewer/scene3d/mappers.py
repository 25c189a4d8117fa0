"""Which of VTK's ray casters a machine can make use of."""

from __future__ import annotations

from typing import Any

from viewer.presets.volumes import Blend

SOFTWARE = ("llvmpipe", "softpipe", "swiftshader", "software", "microsoft basic render", "gdi generic")


def has_gpu(renderer: str) -> bool:
    """Whether a name from OpenGL is that of a graphics card; '' is none."""
    name = renderer.lower()
    return bool(name) and not any(word in name for word in SOFTWARE)


def renderer_name(window: Any) -> str:
    """Return what OpenGL calls the renderer of a window, '' without OpenGL."""
    for line in str(window.ReportCapabilities() or "").splitlines():
        name, _, value = line.partition(":")
        if name.strip().lower() == "opengl renderer string":
            return value.strip()
    return ""


def ray_caster(*, is_gpu: bool) -> Any:
    """Return a volume mapper: VTK's processor one is many times faster than its GPU one on a software OpenGL."""
    import vtkmodules.vtkRenderingVolumeOpenGL2  # noqa: F401

    if is_gpu:
        from vtkmodules.vtkRenderingVolume import vtkGPUVolumeRayCastMapper

        mapper: Any = vtkGPUVolumeRayCastMapper()
        mapper.UseJitteringOn()
    else:
        from vtkmodules.vtkRenderingVolume import vtkFixedPointVolumeRayCastMapper

        mapper = vtkFixedPointVolumeRayCastMapper()
        mapper.IntermixIntersectingGeometryOff()
    mapper.AutoAdjustSampleDistancesOff()
    return mapper


def set_blend(mapper: Any, blend: Blend) -> None:
    """Choose how values along a ray become one."""
    if blend is Blend.MIP:
        mapper.SetBlendModeToMaximumIntensity()
    else:
        mapper.SetBlendModeToComposite()


def set_sampling(mapper: Any, step_mm: float, every_px: float) -> None:
    """Set the distance of samples on a ray, and of rays on the screen."""
    mapper.SetSampleDistance(step_mm)
    if hasattr(mapper, "SetInteractiveSampleDistance"):
        mapper.SetInteractiveSampleDistance(step_mm)
    mapper.SetImageSampleDistance(every_px)
