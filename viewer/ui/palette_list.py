"""The list of the palette: what was found, with the typed letters marked and each with its key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.actions.palette import Entry, Hit
from viewer.core.phrases import say
from viewer.ui import icons, theme
from viewer.ui.controls import shown_key

Index = QModelIndex | QPersistentModelIndex
ROLE = Qt.ItemDataRole.UserRole
ICON_PX, PAD, GAP = 18, 12, 10
MOST_KEYS = 2
ICONS = {"tag": "tags", "series": "stack", "study": "patient", "help": "info", "preset": "presets"}


class HitModel(QAbstractListModel):
    """The hits in their order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: Sequence[Hit] = ()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits."""
        self.beginResetModel()
        self.hits = hits
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a hit, or its words."""
        hit = self.hits[index.row()]
        if role == ROLE:
            return hit
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return told(hit.entry)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """What is not possible now is shown, and says why."""
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        return flags if index.isValid() else Qt.ItemFlag.NoItemFlags


def told(entry: Entry) -> str:
    """Return all that a row says, for screen readers."""
    keys = ", ".join(shown_key(key) for key in entry.keys)
    return ", ".join(part for part in (entry.text.title, keys or entry.value, entry.why_not or entry.detail) if part)


class HitDelegate(QStyledItemDelegate):
    """Draw icon, title with marks, what it is, and keys or a value at the right."""

    def __init__(self, view: HitList) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Return the size of a row."""
        return QSize(0, self._view.row_px)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        hit: Hit = index.data(ROLE)
        entry, look = hit.entry, theme.current()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(4, 0, -4, 0)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("selection"))
            painter.drawRoundedRect(QRectF(box), 6, 6)
        is_off = bool(entry.why_not)
        inner = box.adjusted(PAD, 0, -PAD, 0)
        name = entry.icon if entry.icon in icons.names() else ICONS.get(entry.kind, "")
        if name:
            place = QRect(inner.left(), inner.center().y() - ICON_PX // 2 + 1, ICON_PX, ICON_PX)
            icons.draw(painter, name, place, "text_disabled" if is_off else "text_muted")
        inner.setLeft(inner.left() + ICON_PX + GAP)
        right = (
            self._keys(painter, option.font, inner, entry)
            if entry.keys
            else self._value(painter, option.font, inner, entry)
        )
        inner.setRight(right - GAP)
        self._words(painter, option.font, inner, hit)
        painter.restore()

    def _words(self, painter: QPainter, font: QFont, box: QRect, hit: Hit) -> None:
        look, entry, small = theme.current(), hit.entry, _small(font)
        line, detail = QFontMetrics(font), QFontMetrics(small)
        below = entry.why_not or entry.detail
        if below.rstrip(".").lower() == entry.text.title.rstrip("…").lower():
            below = ""
        height = line.height() + (detail.height() if below else 0)
        top = box.center().y() - height // 2 + 1
        self._title(painter, font, box, top + line.ascent(), hit)
        if below:
            painter.setFont(small)
            painter.setPen(look.color("text_disabled" if entry.why_not else "text_muted"))
            shown = detail.elidedText(_one_line(below), Qt.TextElideMode.ElideRight, box.width())
            painter.drawText(box.left(), top + line.height() + detail.ascent(), shown)

    def _title(self, painter: QPainter, font: QFont, box: QRect, baseline: int, hit: Hit) -> None:
        look, entry = theme.current(), hit.entry
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        shown = QFontMetrics(bold).elidedText(entry.text.title, Qt.TextElideMode.ElideRight, box.width())
        plain_color = look.color("text_disabled" if entry.why_not else "text")
        x = float(box.left())
        for text, is_marked in _runs(shown, frozenset(hit.marks)):
            painter.setFont(bold if is_marked else font)
            painter.setPen(look.color("accent") if is_marked and not entry.why_not else plain_color)
            painter.drawText(round(x), baseline, text)
            x += QFontMetrics(painter.font()).horizontalAdvance(text)

    def _keys(self, painter: QPainter, font: QFont, box: QRect, entry: Entry) -> int:
        look, small = theme.current(), _small(font)
        metrics, right = QFontMetrics(small), box.right()
        painter.setFont(small)
        for key in reversed(entry.keys[:MOST_KEYS]):
            text = shown_key(key)
            width = max(metrics.horizontalAdvance(text) + 12, metrics.height() + 4)
            cap = QRect(right - width, box.center().y() - metrics.height() // 2 - 2, width, metrics.height() + 5)
            painter.setPen(QPen(look.color("border_strong"), 1))
            painter.setBrush(look.color("field"))
            painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(look.color("text_disabled" if entry.why_not else "text_muted"))
            painter.drawText(cap, Qt.AlignmentFlag.AlignCenter, text)
            right = cap.left() - 4
        return right

    def _value(self, painter: QPainter, font: QFont, box: QRect, entry: Entry) -> int:
        if not entry.value:
            return box.right()
        small = _small(font)
        metrics = QFontMetrics(small)
        shown = metrics.elidedText(_one_line(entry.value), Qt.TextElideMode.ElideRight, box.width() // 2)
        width = metrics.horizontalAdvance(shown)
        painter.setFont(small)
        painter.setPen(theme.current().color("text_muted"))
        place = QRect(box.right() - width - 1, box.top(), width + 2, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        return place.left()


class HitList(QListView):
    """Rows of one height; the field above keeps the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.hits = HitModel(self)
        self.setModel(self.hits)
        self.setItemDelegate(HitDelegate(self))
        self.setObjectName("paletteList")
        self.setAccessibleName(say("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)

    def height_of(self, rows: int) -> int:
        """Return the height at which so many rows are seen whole, with what the style lays around them."""
        around = self.height() - self.viewport().height()
        return rows * self.row_px + max(0, around)

    @property
    def row_px(self) -> int:
        """Height of a row: two lines and some air."""
        metrics = self.fontMetrics()
        return metrics.height() + QFontMetrics(_small(self.font())).height() + 12

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show other hits, the first one chosen."""
        self.hits.show_hits(hits)
        self.scrollToTop()
        if hits:
            self.setCurrentIndex(self.hits.index(0, 0))

    def current(self) -> Entry | None:
        """Return the chosen entry."""
        index = self.currentIndex()
        return self.hits.hits[index.row()].entry if index.isValid() else None

    def step(self, by: int) -> None:
        """Choose another row; past an end goes on at the other, but for whole pages."""
        count = len(self.hits.hits)
        if not count:
            return
        now = max(0, self.currentIndex().row())
        row = (now + by) % count if abs(by) == 1 else max(0, min(count - 1, now + by))
        self.setCurrentIndex(self.hits.index(row, 0))


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPointSizeF(max(7.0, font.pointSizeF() * 0.88))
    return small


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _runs(text: str, marks: frozenset[int]) -> list[tuple[str, bool]]:
    """Part a title into runs of letters that are marked or not."""
    runs: list[tuple[str, bool]] = []
    for place, letter in enumerate(text):
        is_marked = place in marks
        if runs and runs[-1][1] == is_marked:
            runs[-1] = (runs[-1][0] + letter, is_marked)
        else:
            runs.append((letter, is_marked))
    return runs
