"""Fingers on one viewport: one is the left button, two pinch and pan, three change the window of a picture."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, replace
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEventPoint, QMouseEvent, QTabletEvent, QTouchEvent

from viewer.core.look import Camera2D, Look, Placement
from viewer.core.pixels import Window
from viewer.tools.window import VIEWPORT_PX
from viewer.tools.zoom import LEAST, MOST

if TYPE_CHECKING:
    from viewer.ui.viewport2d import Viewport2D
    from viewer.ui.viewport3d import Viewport3D

PALM_MS = 500
"""So long after the pen no finger counts: it is the hand that holds it."""
LEAST_PX = 24.0
"""Two fingers that are nearer than this do not pinch: a pixel more would be a large step."""


@dataclass(frozen=True, slots=True)
class Grip:
    """How fingers lie on the picture when they begin: all that follows is counted from there."""

    count: int
    middle: QPointF
    spread: float
    camera: Camera2D
    placement: Placement
    look: Look
    window: Window | None
    value_range: float


class Fingers(ABC):
    """Turn the touches of one finger into what the mouse would do; what several do is another's affair."""

    def __init__(self, viewport: Viewport2D | Viewport3D) -> None:
        self._hand = viewport
        self._grip: Grip | None = None
        self._is_mouse = False
        self._pen_ms = -PALM_MS - 1

    def pen(self, event: QTabletEvent) -> None:
        """Note that the pen is there; Qt makes it a mouse."""
        self._pen_ms = event.timestamp()
        if self._is_mouse or self._grip is not None:
            self._drop()

    def handle(self, event: QTouchEvent) -> bool:
        """Take a touch event; return whether it was one of fingers that count."""
        if event.timestamp() - self._pen_ms <= PALM_MS:
            return True
        if event.type() is QEvent.Type.TouchCancel:
            self._drop()
            return True
        down = [point for point in event.points() if point.state() is not QEventPoint.State.Released]
        if event.type() is QEvent.Type.TouchBegin and len(down) == 1:
            self._is_mouse = True
            self._mouse(QEvent.Type.MouseButtonPress, down[0])
        elif self._is_mouse and len(event.points()) == 1:
            self._go_on(event.points()[0])
        elif len(down) > 1:
            self._several(down)
        elif not down:
            self._end()
        else:
            self._let_go()  # the last finger of several: it must not draw when it is lifted
        return True

    def _go_on(self, point: QEventPoint) -> None:
        """Go on with one finger."""
        if point.state() is QEventPoint.State.Released:
            self._mouse(QEvent.Type.MouseButtonRelease, point)
            self._end()
        elif point.state() is QEventPoint.State.Updated:
            self._mouse(QEvent.Type.MouseMove, point)

    def _let_go(self) -> None:
        self._grip = None

    @abstractmethod
    def _several(self, down: list[QEventPoint]) -> None:
        """Follow two or more fingers."""

    def _mouse(self, kind: QEvent.Type, point: QEventPoint) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        button = none if kind is QEvent.Type.MouseMove else left
        held = none if kind is QEvent.Type.MouseButtonRelease else left
        made = QMouseEvent(kind, point.position(), point.globalPosition(), button, held, Qt.KeyboardModifier.NoModifier)
        {
            QEvent.Type.MouseButtonPress: self._hand.mousePressEvent,
            QEvent.Type.MouseMove: self._hand.mouseMoveEvent,
            QEvent.Type.MouseButtonRelease: self._hand.mouseReleaseEvent,
        }[kind](made)

    def _drop(self) -> None:
        if self._is_mouse:
            self._hand.drop_drag()
        self._end()

    def _end(self) -> None:
        if self._grip is not None:
            self._finish()
        self._grip, self._is_mouse = None, False

    def _finish(self) -> None:  # noqa: B027 - most have nothing to do
        """Do what follows the last finger of several."""


class Touch(Fingers):
    """Fingers on a picture: zoom, pan and window."""

    def __init__(self, viewport: Viewport2D) -> None:
        super().__init__(viewport)
        self._viewport = viewport

    def _finish(self) -> None:
        self._viewport.desk.store.end_group()

    def _several(self, down: list[QEventPoint]) -> None:
        if self._is_mouse:
            # What the first finger began was meant for two.
            self._viewport.drop_drag()
            self._is_mouse = False
        grip = self._grip
        if grip is None or grip.count != len(down):
            self._grip = self._taken(down)
        elif grip.count == 2:
            self._pinch(grip, down)
        elif grip.window is not None:
            self._change_window(grip, grip.window, _middle(down))

    def _taken(self, down: list[QEventPoint]) -> Grip | None:
        shown = self._viewport.shown
        if shown is None:
            return None
        slot = self._viewport.slot
        window, span = (None, 0.0) if shown.frame.is_color else self._viewport.window_now(shown)
        placement = self._viewport.placement()
        return Grip(len(down), _middle(down), _spread(down), slot.camera, placement, slot.look, window, span)

    def _pinch(self, grip: Grip, down: list[QEventPoint]) -> None:
        """Keep the picture below the fingers: what lay between them stays there, as much larger as they parted."""
        middle, spread = _middle(down), _spread(down)
        factor = spread / grip.spread if min(spread, grip.spread) >= LEAST_PX else 1.0
        scale = min(MOST, max(LEAST, grip.placement.scale * factor))
        factor = scale / grip.placement.scale
        width, height = self._viewport.picture_px
        fixed, now, centre = grip.placement.to_picture(
            [(grip.middle.x(), grip.middle.y()), (middle.x(), middle.y()), (width / 2, height / 2)]
        )
        moved = fixed + (centre - now) / factor
        camera = replace(grip.camera, scale=scale, center_px=(float(moved[0]), float(moved[1])))
        self._viewport.share_camera(camera)

    def _change_window(self, grip: Grip, window: Window, middle: QPointF) -> None:
        step = grip.value_range / VIEWPORT_PX
        dx, dy = middle.x() - grip.middle.x(), middle.y() - grip.middle.y()
        self._viewport.share_look(replace(grip.look, window=window.widened(dx * step).shifted(dy * step)))


class SceneTouch(Fingers):
    """Fingers on a volume: one turns it, two come nearer and move it."""

    def __init__(self, viewport: Viewport3D) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._last: tuple[int, QPointF, float] | None = None

    def _several(self, down: list[QEventPoint]) -> None:
        if self._is_mouse:
            self._viewport.drop_drag()
            self._is_mouse = False
        last, now = self._last, (len(down), _middle(down), _spread(down))
        self._last = now
        scene = self._viewport.scene
        if last is None or last[0] != now[0] or scene is None:
            return
        if min(last[2], now[2]) >= LEAST_PX:
            scene.zoom(now[2] / last[2])
        height = max(1, self._viewport.height())
        scene.pan((now[1].x() - last[1].x()) / height, (now[1].y() - last[1].y()) / height)

    def _let_go(self) -> None:
        self._last = None

    def _end(self) -> None:
        self._last = None
        super()._end()


def _middle(points: list[QEventPoint]) -> QPointF:
    return QPointF(
        sum(point.position().x() for point in points) / len(points),
        sum(point.position().y() for point in points) / len(points),
    )


def _spread(points: list[QEventPoint]) -> float:
    """Return the mean distance of the fingers from their middle, times two."""
    middle = _middle(points)
    away = [hypot(point.position().x() - middle.x(), point.position().y() - middle.y()) for point in points]
    return 2 * sum(away) / len(away)
