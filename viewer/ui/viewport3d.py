"""A viewport that shows a volume in 3D: a picture from the render thread, turned by the mouse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTabletEvent,
    QTouchEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.actions.desk import Desk
from viewer.actions.gestures import does
from viewer.actions.spoken import spoken
from viewer.core.errors import ViewerError
from viewer.core.phrases import say
from viewer.paint.theme import load
from viewer.state.store import State
from viewer.state.view import Slot
from viewer.ui.buttons import BUTTONS, held
from viewer.ui.render_thread import Picture, RenderThread
from viewer.ui.speaking import Voice
from viewer.ui.touch import SceneTouch
from viewer.ui.viewport_paint import paint_message, paint_stranger, paint_volume_text

if TYPE_CHECKING:
    from viewer.core.geometry import Geometry
    from viewer.scene3d.camera import Camera
    from viewer.volume.volume import Volume

DEGREES_PER_PX = 0.5
CLICK_PX = 4.0


class SceneHandle:
    """What actions may do with a scene: each call is queued to the render thread."""

    def __init__(self, thread: RenderThread) -> None:
        self._thread = thread

    def view(self, name: str) -> None:
        """Look from a standard direction."""
        self._thread.do(lambda scene: scene.view(name))

    def turn(self, azimuth: float, elevation: float) -> None:
        """Turn by degrees."""
        self._thread.do(lambda scene: scene.turn(azimuth, elevation))

    def zoom(self, factor: float) -> None:
        """Come nearer (above 1) or go away."""
        self._thread.do(lambda scene: scene.zoom(factor))

    def camera(self) -> Camera | None:
        """Return where the volume is seen from in the newest picture."""
        return self._thread.camera

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by shares of its height; right and down are positive."""
        self._thread.do(lambda scene: scene.pan(dx, dy))


class Viewport3D(QWidget):
    """Show one slot's volume."""

    hovered = Signal(object)
    menu_wanted = Signal(QPointF)

    def __init__(self, desk: Desk, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.number = desk, number
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMinimumSize(QSize(24, 24))
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self._touch = SceneTouch(self)
        self._voice = Voice(self, lambda: spoken(desk, number, None, None, ""))
        self._thread: RenderThread | None = None
        self._image: QImage | None = None
        self._pixels: Picture | None = None
        self._error: ViewerError | None = None
        self._key = self._preset = ""
        self._geometry: Geometry | None = None
        self._is_closed = False
        self._press: QPointF | None = None
        self._what = "turn"
        self._last = QPointF()
        self._has_moved = False
        self._stop = desk.store.listen(self._follow)
        self._update_slot()

    @property
    def _lane_slot(self) -> str:
        return f"scene:{self.number}"

    @property
    def slot(self) -> Slot:
        """The slot that this viewport shows."""
        slots = self.desk.store.view.slots
        return slots[self.number] if self.number < len(slots) else Slot()

    @property
    def scene(self) -> SceneHandle | None:
        """What actions may do here, None while the volume is loaded."""
        return SceneHandle(self._thread) if self._thread is not None else None

    @property
    def is_settled(self) -> bool:
        """Whether the sharp picture is there, or why it cannot be."""
        if self._error is not None:
            return True
        return self._thread is not None and self._thread.is_settled and self._image is not None

    def picture(self) -> QImage | None:
        """Return the picture now on the screen, in device px."""
        return self._image

    def close_viewport(self) -> None:
        """Stop listening and rendering; the widget may be deleted after."""
        self._is_closed = True
        self._stop()
        self.desk.lanes.cancel(self._lane_slot)
        self.desk.volumes.pin(self._lane_slot, ())
        self._end_thread()

    # -- following

    def _follow(self, old: State, new: State) -> None:
        if self.number < len(new.view.slots) and (old.view is not new.view or old.catalog is not new.catalog):
            self._update_slot()
            self.update()

    def _update_slot(self) -> None:
        self._voice.changed()
        slot = self.slot
        stack = self.desk.store.catalog.stack(slot.stack_key)
        geometry = stack.geometry if stack is not None else None
        # A stack that grows while it is scanned is another volume.
        if slot.stack_key != self._key or geometry is not self._geometry:
            self._key, self._geometry = slot.stack_key, geometry
            self._end_thread()
            self._image, self._error, self._preset = None, None, ""
            self._load()
        if self._thread is not None and slot.preset != self._preset:
            self._preset = slot.preset
            name = slot.preset
            self._thread.do(lambda scene: scene.set_preset(name))

    def _load(self) -> None:
        stack = self.desk.store.catalog.stack(self._key)
        if stack is None:
            return
        key = self._key

        def done(volume: Volume | None, error: ViewerError | None) -> None:
            if self._is_closed or key != self._key or self._thread is not None:
                return
            self._error = error
            if volume is not None:
                self._start(volume)
            self.update()

        self.desk.volumes.pin(self._lane_slot, (key,))
        self.desk.volumes.request(stack, self._lane_slot, done)

    def _start(self, volume: Volume) -> None:
        thread: list[RenderThread] = []

        def is_mine() -> bool:
            return bool(thread) and thread[0] is self._thread

        def show(picture: Picture, _is_sharp: bool) -> None:
            if is_mine():
                self._show(picture)

        def fail(error: ViewerError) -> None:
            if is_mine():
                self._fail(error)

        self._thread = RenderThread(volume, self.desk.deliver, show, fail)
        thread.append(self._thread)
        self._thread.resize(*self._device_size())
        self._preset = self.slot.preset
        name = self._preset
        if name:
            self._thread.do(lambda scene: scene.set_preset(name))

    def _end_thread(self) -> None:
        if self._thread is not None:
            self._thread.close()
            self._thread = None

    def _show(self, picture: Picture) -> None:
        height, width = picture.shape[:2]
        self._pixels = picture
        self._image = QImage(picture.data, width, height, picture.strides[0], QImage.Format.Format_RGB888)
        self.update()

    def _fail(self, error: ViewerError) -> None:
        self._error = error
        self.update()

    def _device_size(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    # -- painting and events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the newest picture, stretched for the moment when its size is not right yet."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0))
        theme = load("dark")
        if self._error is not None:
            paint_message(painter, QRectF(self.rect()), theme, self._error)
        elif self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._image, QRectF(self._image.rect()))
            paint_volume_text(painter, self.desk, self)
        else:
            painter.setPen(theme.color("text_muted"))
            painter.drawText(
                self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, say("Building the volume…")
            )
        paint_stranger(painter, self.desk, self.number, QRectF(self.rect()), theme)
        view = self.desk.store.view
        if view.active == self.number and len(view.slots) > 1:
            painter.setPen(QPen(theme.color("accent"), 1))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Render at the new size."""
        super().resizeEvent(event)
        if self._thread is not None:
            self._thread.resize(*self._device_size())

    def event(self, event: QEvent) -> bool:
        """Take touches; render at the pixels of the screen that the window moved to."""
        if isinstance(event, QTouchEvent):
            event.accept()
            return self._touch.handle(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange and self._thread is not None:
            self._thread.resize(*self._device_size())
        return super().event(event)

    def tabletEvent(self, event: QTabletEvent) -> None:
        """Leave the pen to the mouse's events, but keep the hand that holds it from touching."""
        self._touch.pen(event)
        event.ignore()

    def drop_drag(self) -> None:
        """End what one finger began."""
        self._press = None
        if self._thread is not None and self._has_moved:
            self._thread.moving(False)
        self._has_moved = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Left turns; other buttons pan and zoom as they do over pictures."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.desk.perform("viewport.select", slot=self.number)
        what = does(self.desk.keymap.mouse, BUTTONS.get(event.button(), ""), held(event.modifiers()))
        self._what = what if what in ("pan", "zoom") or event.button() is not Qt.MouseButton.LeftButton else "turn"
        self._press, self._last, self._has_moved = event.position(), event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Turn, pan or zoom by the distance since the last event."""
        if self._press is None or self._thread is None:
            return
        delta = event.position() - self._last
        if not self._has_moved:
            if (event.position() - self._press).manhattanLength() < CLICK_PX:
                return
            self._has_moved = True
            self._thread.moving(True)
        self._last = event.position()
        scene = self.scene
        assert scene is not None
        if self._what == "turn":
            scene.turn(-delta.x() * DEGREES_PER_PX, delta.y() * DEGREES_PER_PX)
        elif self._what == "pan":
            height = max(1, self.height())
            scene.pan(delta.x() / height, delta.y() / height)
        elif self._what == "zoom":
            scene.zoom(2 ** (-delta.y() / 150))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Render in full detail; a right click asks for the menu."""
        if self._press is not None and not self._has_moved and event.button() is Qt.MouseButton.RightButton:
            self.menu_wanted.emit(event.globalPosition())
        self._press = None
        if self._thread is not None and self._has_moved:
            self._thread.moving(False)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu by keyboard; the mouse has its own way, because a right drag zooms."""
        if event.reason() is not QContextMenuEvent.Reason.Mouse:
            self.desk.perform("viewport.select", slot=self.number)
            self.menu_wanted.emit(QPointF(event.globalPos()))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show this viewport alone, or all again."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.desk.perform("viewport.select", slot=self.number)
            self.desk.perform("viewport.alone")

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom."""
        scene = self.scene
        if scene is not None:
            scene.zoom(1.0015 ** event.angleDelta().y())
        event.accept()
