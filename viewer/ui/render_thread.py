"""A thread of its own for 3D: VTK releases the interpreter lock while it renders, so the window stays alive."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from viewer.core.errors import ViewerError
from viewer.core.memory import lack
from viewer.jobs.lanes import as_viewer_error

if TYPE_CHECKING:
    from viewer.scene3d.camera import Camera
    from viewer.scene3d.scene import Scene
    from viewer.volume.volume import Volume

Picture = NDArray[np.uint8]
Step = Callable[["Scene"], None]
SHARP_AFTER_S = 0.25
PHYSICAL_BYTES, VIRTUAL_BYTES = 256 << 20, 1 << 30
_running: set[RenderThread] = set()


class RenderThread:
    """Own a scene: build it, change it, render it; only the newest picture is wanted.

    `show(picture, is_sharp)` and `fail(error)` are called through `deliver`. The scene is touched by this thread alone.
    """

    def __init__(
        self,
        volume: Volume,
        deliver: Callable[[Callable[[], None]], None],
        show: Callable[[Picture, bool], None],
        fail: Callable[[ViewerError], None],
    ) -> None:
        self._volume, self._deliver, self._show, self._fail = volume, deliver, show, fail
        self._changed = threading.Condition()
        self._steps: list[Step] = []
        self._size = (0, 0)
        self._is_moving = False
        self._is_closed = False
        self._wants = False
        self._is_idle = False
        self.camera: Camera | None = None
        self._thread = threading.Thread(target=self._run, name="render", daemon=True)
        _running.add(self)
        self._thread.start()

    def do(self, step: Step) -> None:
        """Queue a change of the scene, and a picture after it."""
        with self._changed:
            self._steps.append(step)
            self._wants = True
            self._changed.notify()

    def resize(self, width: int, height: int) -> None:
        """Render at another size, in device px."""
        with self._changed:
            if (width, height) != self._size and width > 0 and height > 0:
                self._size = (width, height)
                self._wants = True
                self._changed.notify()

    def moving(self, is_moving: bool) -> None:
        """Trade detail for speed while the mouse is down."""
        with self._changed:
            self._is_moving = is_moving
            self._wants = True
            self._changed.notify()

    @property
    def is_settled(self) -> bool:
        """Whether the newest picture, in full detail, has been handed over."""
        with self._changed:
            return self._is_idle and not self._wants and not self._steps

    def close(self) -> None:
        """End the thread; the scene is freed there."""
        with self._changed:
            self._is_closed = True
            self._changed.notify()

    def join(self, seconds: float) -> None:
        """Wait for the end."""
        if self._thread is not threading.current_thread():
            self._thread.join(seconds)

    def _run(self) -> None:
        scene: Any = None
        try:
            # A graphics driver that gets no memory ends the program.
            if lacking := lack(PHYSICAL_BYTES, VIRTUAL_BYTES):
                raise ViewerError("Not enough memory for 3D", lacking, "close other studies or programs")
            from viewer.scene3d.scene import Scene

            scene = Scene(self._volume)
            while self._turn(scene):
                pass
        except Exception as error:  # noqa: BLE001 - the boundary of this thread
            self._tell_failure(as_viewer_error(error))
        finally:
            if scene is not None:
                scene.close()
            _running.discard(self)

    def _tell_failure(self, error: ViewerError) -> None:
        with self._changed:
            self._is_idle = True
            self._wants = False
            self._steps.clear()
        self._deliver(lambda: self._fail(error))

    def _turn(self, scene: Scene) -> bool:
        """Render once; True to go on. A coarse picture is followed by a sharp one when nothing new is asked."""
        with self._changed:
            while not (self._wants and self._size[0]) and not self._is_closed:
                self._is_idle = True
                self._changed.wait()
            if self._is_closed:
                return False
            steps, self._steps = self._steps, []
            size, is_moving = self._size, self._is_moving
            self._wants = self._is_idle = False
        for step in steps:
            step(scene)
        scene.interacting(is_moving)
        picture = scene.picture(size)
        self.camera = scene.camera
        is_sharp = not is_moving and scene.is_sharp
        self._deliver(lambda: self._show(picture, is_sharp))
        if not is_moving and not scene.is_sharp:
            self._sharpen(scene)
        return True

    def _sharpen(self, scene: Scene) -> None:
        with self._changed:
            if self._changed.wait_for(lambda: self._wants or self._is_closed, SHARP_AFTER_S):
                return
        scene.sharpen()
        with self._changed:
            self._wants = True


def end_all(seconds: float) -> None:
    """End every render thread and wait for them: graphics must be gone before the program is."""
    for thread in tuple(_running):
        thread.close()
    deadline = time.monotonic() + seconds
    for thread in tuple(_running):
        thread.join(max(0.0, deadline - time.monotonic()))
