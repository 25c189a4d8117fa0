"""Presets to VTK's functions of stored values."""

from __future__ import annotations

from typing import Any

import numpy as np

from viewer.presets.volumes import Scale, VolumePreset
from viewer.volume.volume import Volume

PERCENTILES = (1.0, 99.9)
SAMPLE = 1 << 20


def relative_range(volume: Volume) -> tuple[float, float]:
    """Return the modality values that 0 and 1 of relative presets stand for: robust percentiles of the voxels."""
    step = max(1, round((volume.array.size / SAMPLE) ** (1 / 3)))
    values = volume.array[::step, ::step, ::step]
    values = values[np.isfinite(values)] if values.dtype.kind == "f" else values
    if not values.size:
        return 0.0, 1.0
    ends = np.percentile(values, PERCENTILES) * volume.rescale.slope + volume.rescale.intercept
    low, high = float(ends.min()), float(ends.max())
    return low, high if high > low else low + 1.0


def volume_property(preset: VolumePreset, volume: Volume, low_high: tuple[float, float]) -> Any:
    """Return the vtkVolumeProperty of a preset for the stored values of a volume."""
    from vtkmodules.vtkCommonDataModel import vtkPiecewiseFunction
    from vtkmodules.vtkRenderingCore import vtkColorTransferFunction, vtkVolumeProperty

    low, high = low_high if preset.scale is Scale.RELATIVE else (0.0, 1.0)
    slope = volume.rescale.slope or 1.0

    def stored(position: float) -> float:
        return (low + position * (high - low) - volume.rescale.intercept) / slope

    opacity, colour = vtkPiecewiseFunction(), vtkColorTransferFunction()
    for position, share in preset.opacity:
        opacity.AddPoint(stored(position), share)
    for position, red, green, blue in preset.colour:
        colour.AddRGBPoint(stored(position), red, green, blue)
    found = vtkVolumeProperty()
    found.SetScalarOpacity(opacity)
    found.SetColor(colour)
    found.SetInterpolationTypeToLinear()
    found.SetScalarOpacityUnitDistance(1.0)
    if preset.gradient:
        # VTK measures change over the mean distance of voxels.
        over = float(np.mean(volume.geometry.spacing_mm)) * (high - low) / abs(slope)
        gradient = vtkPiecewiseFunction()
        for change, factor in preset.gradient:
            gradient.AddPoint(change * over, factor)
        found.SetGradientOpacity(gradient)
    light = preset.shading
    found.SetShade(light is not None)
    if light is not None:
        found.SetAmbient(light.ambient)
        found.SetDiffuse(light.diffuse)
        found.SetSpecular(light.specular)
        found.SetSpecularPower(light.power)
    return found
