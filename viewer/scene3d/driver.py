"""Ask the graphics driver for its name; run as a program, because a bad driver may end the process that asks."""

from __future__ import annotations

from viewer.scene3d.mappers import renderer_name


def driver_name() -> str:
    """Return what OpenGL calls its renderer, '' without OpenGL."""
    import vtkmodules.vtkRenderingOpenGL2  # noqa: F401
    from vtkmodules.vtkCommonCore import vtkLogger
    from vtkmodules.vtkRenderingCore import vtkRenderWindow

    vtkLogger.SetStderrVerbosity(vtkLogger.VERBOSITY_OFF)
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetSize(16, 16)
    window.Render()
    return renderer_name(window)


def main() -> None:
    """Print the name."""
    print(driver_name())  # noqa: T201


if __name__ == "__main__":
    main()
