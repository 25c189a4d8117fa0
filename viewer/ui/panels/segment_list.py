"""The list of segments: each line shows colour, name, label and numbers, and takes clicks on its signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QKeyEvent, QMouseEvent, QPainter, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QListView,
    QMenu,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from viewer.core.phrases import noted, say
from viewer.core.segment_colors import SEGMENT_COLORS
from viewer.core.shapes import Color
from viewer.core.units import unit_words
from viewer.paint.text import safe
from viewer.ui import icons, theme
from viewer.ui.controls import html_free, no_keys

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.actions.segment_numbers import Numbers
    from viewer.core.segment import Segment

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
COMBINED = {
    "add": noted("Add"),
    "remove": noted("Remove"),
    "keep": noted("Keep what both share"),
}
ROW_PX, SIGN_PX, SWATCH_PX, MARGIN = 46, 16, 14, 8


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A line of the list."""

    id: str
    name: str
    color: Color
    about: str
    is_hidden: bool
    is_locked: bool

    @property
    def words(self) -> str:
        """Tell the whole line."""
        states = [say("hidden") if self.is_hidden else "", say("locked") if self.is_locked else ""]
        return ", ".join(filter(None, (self.name, self.about, *states)))


def row_of(segment: Segment, numbers: Numbers) -> SegmentRow:
    """Return the line of a segment."""
    parts = [safe(segment.label.meaning)] if segment.label is not None else []
    parts.append(extent_words(numbers) if segment.slices else say("empty"))
    if numbers.mean is not None and numbers.sd is not None:
        unit = unit_words(numbers.unit)
        parts.append(f"{number_words(numbers.mean)} ± {number_words(numbers.sd)} {unit}".rstrip())
    name = safe(segment.name)
    return SegmentRow(segment.id, name, segment.color, " · ".join(parts), segment.is_hidden, segment.is_locked)


def extent_words(numbers: Numbers) -> str:
    """Say how large a segment is: its volume, on single pictures its area, in pixels without a spacing."""
    if numbers.pixels is not None:
        return say("{count} px", count=numbers.pixels)
    if numbers.area_mm2 is not None:
        area = numbers.area_mm2
        return f"{area / 100:.2f} cm²" if area >= 100 else f"{area:.2f} mm²"
    return volume_words(numbers.volume_ml)


def volume_words(volume_ml: float) -> str:
    """Say a volume with three or four digits that count."""
    digits = 0 if volume_ml >= 1000 else 1 if volume_ml >= 100 else 2 if volume_ml >= 1 else 3
    return f"{volume_ml:.{digits}f} ml"


def number_words(value: float) -> str:
    """Say a mean or a deviation."""
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2
    return f"{value:.{digits}f}"


def swatch(color: Color, side: int = 16) -> QPixmap:
    """Return a square of a colour."""
    made = QPixmap(side, side)
    made.fill(QColor(*color))
    return made


class SegmentModel(QAbstractListModel):
    """Segments in the order of their making; names can be edited."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: Sequence[SegmentRow] = ()

    def show_rows(self, rows: Sequence[SegmentRow]) -> None:
        """Show other lines; where only what they say changed they keep their places."""
        if [row.id for row in rows] != [row.id for row in self.rows]:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
        elif rows != self.rows:
            self.rows = rows
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many segments there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line, or its text."""
        row = self.rows[index.row()]
        if role == ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.name
        if role == Qt.ItemDataRole.SizeHintRole:
            return QSize(120, theme.scaled(ROW_PX))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.words
        if role == Qt.ItemDataRole.ToolTipRole:
            return html_free(f"{row.name}\n{row.about}")
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        del index
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Rename."""
        row = self.rows[index.row()]
        if role != Qt.ItemDataRole.EditRole or str(value).strip() in ("", row.name):
            return False
        return bool(self._desk.perform("segment.rename", id=row.id, name=str(value)))

    def position(self, id_: str) -> int:
        """Return the line of a segment, -1 without one."""
        return next((at for at, row in enumerate(self.rows) if row.id == id_), -1)


def boxes(line: QRect) -> dict[str, QRect]:
    """Return where the signs of a line are drawn and clicked: swatch, eye and lock."""
    side, swatch_side = theme.icon_scaled(SIGN_PX) + 6, theme.icon_scaled(SWATCH_PX)
    middle = line.center().y()
    right = line.right() - MARGIN + 2
    return {
        "color": QRect(line.left() + MARGIN + 4, middle - swatch_side // 2, swatch_side, swatch_side),
        "lock": QRect(right - side, middle - side // 2, side, side),
        "eye": QRect(right - 2 * side, middle - side // 2, side, side),
    }


class SegmentDelegate(QStyledItemDelegate):
    """Draw a line, and put the field for a new name where the name is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        row: SegmentRow = index.data(ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._back(painter, option)
        places, look = boxes(option.rect), theme.current()
        self._swatch(painter, places["color"], row)
        is_near = bool(option.state & (QStyle.StateFlag.State_MouseOver | QStyle.StateFlag.State_Selected))
        eye = "eye-off" if row.is_hidden else "eye"
        icons.draw(painter, eye, places["eye"].adjusted(3, 3, -3, -3), "text_muted" if row.is_hidden else "text")
        if row.is_locked or is_near:
            sign, color = ("lock", "warning") if row.is_locked else ("unlock", "text_muted")
            icons.draw(painter, sign, places["lock"].adjusted(3, 3, -3, -3), color)
        box = self._text_box(option.rect)
        _draw_line(painter, box, option.font, look.color("text_muted" if row.is_hidden else "text"), row.name, 0)
        _draw_line(painter, box, _small(option.font), look.color("text_muted"), row.about, 1)
        painter.restore()

    def _text_box(self, line: QRect) -> QRect:
        places = boxes(line)
        return QRect(QPoint(places["color"].right() + 11, line.top()), QPoint(places["eye"].left() - 6, line.bottom()))

    def _back(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        look, state = theme.current(), option.state
        box = option.rect.adjusted(4, 1, -4, -1)
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        if is_chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection" if is_chosen else "hover"))
            painter.drawRoundedRect(box, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus and is_chosen:
            painter.setPen(look.color("accent"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _swatch(self, painter: QPainter, box: QRect, row: SegmentRow) -> None:
        color = QColor(*row.color)
        painter.setPen(color)
        filled = QColor(color)
        filled.setAlpha(0 if row.is_hidden else 255)
        painter.setBrush(filled)
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        """Put the field over the name."""
        del index
        box = self._text_box(option.rect)
        height = editor.sizeHint().height()
        editor.setGeometry(QRect(box.left() - 6, box.top() + (box.height() - height) // 2, box.width() + 6, height))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field for a new name."""
        made = super().createEditor(parent, option, index)
        if isinstance(made, QLineEdit):
            made.setAccessibleName(say("Name of the segment"))
            made.setMaxLength(64)
        return made

    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        """Take clicks on the signs."""
        if isinstance(event, QMouseEvent) and event.button() is Qt.MouseButton.LeftButton:
            view = self.parent()
            sign = next(
                (name for name, box in boxes(option.rect).items() if _near(box).contains(event.position().toPoint())),
                "",
            )
            if sign and isinstance(view, SegmentList):
                if event.type() == QEvent.Type.MouseButtonRelease:
                    view.act(sign, index.row(), event.globalPosition().toPoint())
                return True
        return super().editorEvent(event, model, option, index)


def _near(box: QRect) -> QRect:
    return box.adjusted(-4, -4, 4, 4) if box.width() < SIGN_PX + 6 else box


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.9))
    return small


def _draw_line(painter: QPainter, box: QRect, font: QFont, color: QColor, text: str, line: int) -> None:
    metrics = QFontMetrics(font)
    painter.setFont(font)
    painter.setPen(color)
    middle = box.top() + box.height() // 2
    top = middle - metrics.height() if line == 0 else middle + 1
    shown = metrics.elidedText(text[:400], Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box.left(), top + metrics.ascent(), shown)


class SegmentList(QListView):
    """A click chooses, a double click or Enter goes there, F2 renames; Delete, H and L act on the chosen line."""

    def __init__(self, desk: Desk, model: SegmentModel) -> None:
        super().__init__()
        self._desk, self._rows = desk, model
        self.setModel(model)
        self.setItemDelegate(SegmentDelegate(self))
        self.setAccessibleName(say("Segments"))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._menu)
        self.clicked.connect(lambda index: desk.perform("segment.choose", id=model.rows[index.row()].id))
        self.doubleClicked.connect(lambda index: desk.perform("segment.go", id=model.rows[index.row()].id))

    def current_id(self) -> str:
        """Return the chosen line's segment, '' without one."""
        index = self.currentIndex()
        return self._rows.rows[index.row()].id if index.isValid() and index.row() < len(self._rows.rows) else ""

    def act(self, sign: str, at: int, place: QPoint) -> None:
        """Do what a click on a sign of a line means."""
        id_ = self._rows.rows[at].id
        if sign == "color":
            self._color_menu(id_).popup(place)
        else:
            self._desk.perform("segment.visible" if sign == "eye" else "segment.lock", id=id_)

    def _color_menu(self, id_: str) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_colors(menu, id_)
        return menu

    def _fill_colors(self, menu: QMenu, id_: str) -> None:
        for name, color in SEGMENT_COLORS.items():
            entry = menu.addAction(QIcon(swatch(color)), say(name))
            entry.triggered.connect(lambda _=False, name=name: self._desk.perform("segment.color", color=name, id=id_))

    def _menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():
            return
        row = self._rows.rows[index.row()]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, title, act in (
            ("target", say("Go to segment"), lambda: self._desk.perform("segment.go", id=row.id)),
            ("", say("Rename"), lambda: self.edit(index)),
            ("tags", say("Label…"), lambda: self._ask("segment.label", row.id)),
            ("eye" if row.is_hidden else "eye-off", say("Show") if row.is_hidden else say("Hide"),
             lambda: self._desk.perform("segment.visible", id=row.id)),
            ("unlock" if row.is_locked else "lock", say("Unlock") if row.is_locked else say("Lock"),
             lambda: self._desk.perform("segment.lock", id=row.id)),
        ):  # fmt: skip
            entry = menu.addAction(title)
            if icon:
                entry.setIcon(icons.icon(icon))
            entry.triggered.connect(lambda _=False, act=act: act())
        self._fill_combine(menu, row.id)
        colors = menu.addMenu(icons.icon("color"), say("Colour"))
        self._fill_colors(colors, row.id)
        menu.addSeparator()
        delete = menu.addAction(icons.icon("trash"), say("Delete"))
        delete.triggered.connect(lambda: self._desk.perform("segment.delete", id=row.id))
        menu.popup(self.viewport().mapToGlobal(at))

    def _fill_combine(self, menu: QMenu, id_: str) -> None:
        """Offer what can be done with the other segments of the same series."""
        segments = self._desk.store.document.segments
        own = segments.get(id_)
        others = [one for one in segments.values() if own and one.id != id_ and one.stack_key == own.stack_key]
        if not others:
            return
        combine = menu.addMenu(say("Combine"))
        for operation, title in COMBINED.items():
            part = combine.addMenu(say(title))
            for other in others:
                entry = part.addAction(QIcon(swatch(other.color)), no_keys(safe(other.name)))
                args = {"id": id_, "other": other.id, "operation": operation}
                entry.triggered.connect(lambda _=False, args=args: self._desk.perform("segment.combine", **args))

    def _ask(self, action: str, id_: str) -> None:
        """Let the palette ask for what an action needs."""
        panel = getattr(self.window(), "palette_panel", None)
        if panel is not None:
            panel.ask(action, id=id_)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the chosen line."""
        id_, key = self.current_id(), event.key()
        acts = {
            Qt.Key.Key_Delete: "segment.delete",
            Qt.Key.Key_Backspace: "segment.delete",
            Qt.Key.Key_Return: "segment.go",
            Qt.Key.Key_Enter: "segment.go",
            Qt.Key.Key_Space: "segment.visible",
        }
        is_editing = self.state() is QAbstractItemView.State.EditingState
        if id_ and not is_editing and key in acts:
            self._desk.perform(acts[Qt.Key(key)], id=id_)
            return
        super().keyPressEvent(event)
        if not is_editing and key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.current_id() not in ("", id_):
            self._desk.perform("segment.choose", id=self.current_id())
