"""The bar that plays: over the lower edge of the pictures, so that nothing moves when it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from viewer.actions.cine import SPEEDS, can_play
from viewer.actions.navigate import position_of
from viewer.actions.playing import has_file_rate, is_sweep, range_of
from viewer.core.phrases import say
from viewer.ui import icons, theme
from viewer.ui.commands import menu_of
from viewer.ui.controls import icon_button, label, with_key
from viewer.ui.range_strip import RangeStrip

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.store import State
    from viewer.ui.cine import Player

ABOVE_RULER_PX = 40
RATES = (1.0, 5.0, 10.0, 15.0, 25.0, 30.0, 50.0, 60.0)
PACE_MS = 100


class CineBar(QFrame):
    """Buttons are actions; rate and place are told ten times a second while it plays, as they are on the screen."""

    def __init__(self, desk: Desk, player: Player, over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._player, self._over = desk, player, over
        self.setAccessibleName(say("Cine"))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._buttons: list[tuple[QToolButton, str]] = []
        self._switches: list[tuple[QToolButton, str]] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 4, 4, 4)
        row.setSpacing(2)
        row.addWidget(self._button("chevron-left", "cine.previous"))
        self._play = self._button("play", "cine.toggle")
        row.addWidget(self._play)
        row.addWidget(self._button("chevron-right", "cine.next"))
        self.strip = RangeStrip()
        self.strip.moved.connect(lambda picture: desk.perform("view.go", index=picture + 1))
        self.strip.ranged.connect(lambda a, b: desk.perform("cine.range", first=a + 1, last=b + 1))
        self.strip.stepped.connect(lambda step: desk.perform("cine.next" if step > 0 else "cine.previous"))
        row.addWidget(self.strip)
        self._place = label(is_muted=True)
        self._place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self._place)
        row.addSpacing(4)
        self._rate = self._rate_button()
        row.addWidget(self._rate)
        for icon, id_ in (("sweep", "cine.sweep"), ("link", "cine.all")):
            row.addWidget(self._button(icon, id_, is_switch=True))
        row.addWidget(icon_button("close", say("Close the cine bar"), self._close, 16))
        self._pace = QTimer(self)
        self._pace.setInterval(PACE_MS)
        self._pace.timeout.connect(self.refresh)
        over.installEventFilter(self)
        self._stops = (desk.store.listen(self._changed), desk.keymap.listen(self._show_keys))
        self.hide()
        self._show_keys()
        self.refresh()

    def _show_keys(self) -> None:
        """Name the keys that are in force."""
        for button, id_ in self._buttons:
            button.setToolTip(with_key(self._desk.actions[id_].title, self._desk.keymap.keys_of(id_)))

    def _button(self, icon: str, id_: str, *, is_switch: bool = False) -> QToolButton:
        made = icon_button(icon, self._desk.actions[id_].title, lambda: self._do(id_))
        self._buttons.append((made, id_))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if is_switch:
            made.setCheckable(True)
            self._switches.append((made, id_))
        return made

    def _rate_button(self) -> QToolButton:
        made = QToolButton()
        made.setToolTip(say("Frames a second: as played, and as meant"))
        made.setAccessibleName(say("Playing rate"))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        made.setMenu(menu_of(made, self._fill_rates))
        widest = made.fontMetrics().horizontalAdvance(_dropped_words("24.9", "120", 999))
        made.setMinimumSize(QSize(widest + 48, 28))
        return made

    def _fill_rates(self, menu: QMenu) -> None:
        """Offer the rate of the file, fixed ones, and speeds."""
        slot = self._desk.store.view.active_slot
        source = self._desk.source_of(slot)
        if source is None:
            return
        group = QActionGroup(menu)
        usual = say("As the file says") if has_file_rate(source) else say("10 a second: the file says nothing")
        for title, fps in ((usual, 0.0), *((say("{rate} a second", rate=f"{fps:g}"), fps) for fps in RATES)):
            entry = menu.addAction(title)
            entry.triggered.connect(lambda _=False, fps=fps: self._do("cine.fps", fps=fps))
            entry.setCheckable(True)
            entry.setChecked(slot.pace.fps == fps)
            group.addAction(entry)
        menu.addSeparator()
        speeds = QActionGroup(menu)
        for factor in SPEEDS:
            entry = menu.addAction(f"{factor:g} ×")
            entry.triggered.connect(lambda _=False, factor=factor: self._do("cine.speed", factor=factor))
            entry.setCheckable(True)
            entry.setChecked(slot.pace.speed == factor)
            speeds.addAction(entry)
        menu.addSeparator()
        for id_ in ("cine.start_here", "cine.stop_here", "cine.whole", "cine.backward"):
            row = self._desk.actions[id_]
            entry = menu.addAction(row.title)
            entry.triggered.connect(lambda _=False, id_=id_: self._do(id_))
            if row.checked is not None:
                entry.setCheckable(True)
                entry.setChecked(row.checked(self._desk))

    def _do(self, id_: str, **args: Any) -> None:
        self._desk.perform(id_, **args)

    def close_bar(self) -> None:
        """Stop following."""
        self._pace.stop()
        for stop in self._stops:
            stop()

    # -- following

    def _changed(self, old: State, new: State) -> None:
        if old.view is new.view and old.catalog is new.catalog:
            return
        # While it plays the timer tells often enough.
        is_playing = self._pace.isActive() and new.view.active_slot.is_playing
        if not is_playing or old.view.playing != new.view.playing or old.view.active != new.view.active:
            self.refresh()

    def refresh(self) -> None:
        """Show what plays, and how."""
        view = self._desk.store.view
        slot = view.active_slot
        is_shown = view.playing.has_bar and can_play(self._desk, slot)
        if is_shown != self.isVisibleTo(self._over):
            self.setVisible(is_shown)
            self._settle()
        if slot.is_playing and is_shown:
            if not self._pace.isActive():
                self._pace.start()
        else:
            self._pace.stop()
        if is_shown:
            self._show()

    def _show(self) -> None:
        slot = self._desk.store.view.active_slot
        source = self._desk.source_of(slot)
        assert source is not None
        now, (first, last) = position_of(slot, source), range_of(slot.pace, source)
        self.strip.show_range(source.count, first, last, now)
        self._place.setMinimumWidth(self._place.fontMetrics().horizontalAdvance(f"{source.count} / {source.count}") + 4)
        self._place.setText(f"{now + 1} / {source.count}")
        icon = "pause" if slot.is_playing else "play"
        if self._play.property("shown") != icon:
            self._play.setProperty("shown", icon)
            self._play.setIcon(icons.icon(icon))
            self._play.setAccessibleName(say("Pause") if slot.is_playing else say("Play"))
        for button, id_ in self._switches:
            button.setChecked(is_sweep(slot.pace, source) if id_ == "cine.sweep" else self._is_all())
        self._rate.setText(self._rate_words())

    def _is_all(self) -> bool:
        return self._desk.store.view.playing.is_in_step

    def _rate_words(self) -> str:
        """Return the rate as played and as meant, and what was passed over."""
        played = self._player.played(self._desk.store.view.active)
        if played is None:
            return say("{rate} fps", rate=f"{self._player.wanted_fps():.3g}")
        self._rate.setToolTip(
            say(
                "Frames a second: as played, and as meant\nPassed over, because the machine was late: {dropped}",
                dropped=played.dropped,
            )
        )
        rate, wanted = f"{played.fps:.1f}", f"{played.wanted_fps:.3g}"
        if played.dropped:
            return _dropped_words(rate, wanted, played.dropped)
        return say("{rate} of {wanted} fps", rate=rate, wanted=wanted)

    def _close(self) -> None:
        if self._desk.store.view.active_slot.is_playing:
            self._desk.perform("cine.toggle")
        self._desk.perform("cine.bar")

    # -- place and look

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the lower edge."""
        if watched is self._over and event.type() in (QEvent.Type.Resize, QEvent.Type.ChildAdded):
            self._settle()
        return False

    def _settle(self) -> None:
        if not self.isVisibleTo(self._over):
            return
        size = self.sizeHint()
        width = min(size.width(), self._over.width() - 8)
        top = self._over.height() - size.height() - ABOVE_RULER_PX
        self.setGeometry((self._over.width() - width) // 2, max(0, top), width, size.height())
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a plate that pictures shine through a little."""
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plate = look.color("toolbar")
        plate.setAlphaF(0.92)
        painter.setBrush(plate)
        painter.setPen(QPen(look.color("border_strong"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)


def _dropped_words(rate: str, wanted: str, dropped: int) -> str:
    return say("{rate} of {wanted} fps · {dropped} dropped", rate=rate, wanted=wanted, dropped=dropped)
