"""The cube that tells how the patient is turned."""

from __future__ import annotations

from typing import Any

CORNER = (0.0, 0.0, 0.16, 0.16)


def orientation_cube() -> Any:
    """Return a vtkRenderer with the lettered cube, to be laid over the picture's lower left corner."""
    import vtkmodules.vtkRenderingFreeType  # noqa: F401
    from vtkmodules.vtkRenderingAnnotation import vtkAnnotatedCubeActor
    from vtkmodules.vtkRenderingCore import vtkRenderer

    cube = vtkAnnotatedCubeActor()
    cube.SetXPlusFaceText("L")
    cube.SetXMinusFaceText("R")
    cube.SetYPlusFaceText("P")
    cube.SetYMinusFaceText("A")
    cube.SetZPlusFaceText("H")
    cube.SetZMinusFaceText("F")
    # Letters stand upright when the head is up, and for head and foot as on an axial picture.
    cube.SetXFaceTextRotation(0)
    cube.SetYFaceTextRotation(0)
    cube.SetZFaceTextRotation(-90)
    cube.SetFaceTextScale(0.6)
    cube.GetCubeProperty().SetColor(0.30, 0.33, 0.37)
    cube.GetTextEdgesProperty().SetColor(0.92, 0.94, 0.96)
    cube.GetTextEdgesProperty().SetLineWidth(1)
    for face in (
        cube.GetXPlusFaceProperty(),
        cube.GetXMinusFaceProperty(),
        cube.GetYPlusFaceProperty(),
        cube.GetYMinusFaceProperty(),
        cube.GetZPlusFaceProperty(),
        cube.GetZMinusFaceProperty(),
    ):
        face.SetColor(0.92, 0.94, 0.96)
    renderer = vtkRenderer()
    renderer.AddViewProp(cube)
    renderer.SetLayer(1)
    renderer.SetViewport(*CORNER)
    renderer.InteractiveOff()
    renderer.GetActiveCamera().ParallelProjectionOn()
    renderer.GetActiveCamera().SetParallelScale(0.95)
    return renderer


def follow(renderer: Any, into: Any, up: Any) -> None:
    """Look at the cube along a direction (LPS)."""
    camera = renderer.GetActiveCamera()
    camera.SetFocalPoint(0, 0, 0)
    camera.SetPosition(*(-4.0 * into))
    camera.SetViewUp(*up)
    renderer.ResetCameraClippingRange()
