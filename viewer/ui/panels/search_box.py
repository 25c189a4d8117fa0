"""The search of the browser: what is sought, in which album, and how many studies are found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QVBoxLayout, QWidget

from viewer.actions.browsing import BUILT_IN
from viewer.core.phrases import noted, say, told
from viewer.paint.text import safe
from viewer.ui import icons, words
from viewer.ui.controls import Elided, html_free, icon_button, name_inner, no_keys

if TYPE_CHECKING:
    from viewer.actions.desk import Desk
    from viewer.state.browsing import Browsing

MARGIN_PX, SPACING_PX = 8, 4
GAP = "  "
HELP = noted(
    "Name in any script, ID, accession, date, modality, description, body part, institution, physician or note.\n"
    "* stands for any letters, ? for one. Also: 2024-03, March 2024, >2023, 2022..2023, last week, mod:CT,\n"
    "body:chest, name:, id:, acc:, is:starred, is:missing, note:word; a minus before a field excludes."
)


class SearchField(QLineEdit):
    """Down goes to what was found, Enter opens the first, Esc empties the field."""

    down = Signal()
    entered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(say("Search name, ID, date, description"))
        self.setAccessibleName(say("Search studies"))
        self.setToolTip(say(HELP))
        self.setClearButtonEnabled(True)
        self.setProperty("search", True)
        self.setMaxLength(1000)
        self.addAction(icons.icon("search", "text_muted"), QLineEdit.ActionPosition.LeadingPosition)
        name_inner(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the list, open, or empty the field."""
        key = event.key()
        if key == Qt.Key.Key_Down:
            self.down.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Count(Elided):
    """'401 studies', of which the number alone stays where there is no room."""

    def _cut(self) -> None:
        super()._cut()
        if self.text() != self._whole:
            self.setText(self._whole.partition(" ")[0])


class SearchBox(QWidget):
    """The field, below it the album and the count."""

    def __init__(self, desk: Desk, *, has_table: bool = True) -> None:
        super().__init__()
        self._desk = desk
        self._modalities: tuple[str, ...] = ()
        self.field = SearchField()
        self._whole = ""
        self.album = QToolButton()
        self.album.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.album.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.album.setToolTip(say("Choose which studies are shown"))
        menu = QMenu(self.album)
        menu.aboutToShow.connect(lambda: self._fill(menu))
        self.album.setMenu(menu)
        self._count = Count(is_muted=True)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._name = QLineEdit()
        self._name.setPlaceholderText(say("Name of the album"))
        self._name.setAccessibleName(say("Name of the album"))
        self._name.setMaxLength(60)
        self._name.returnPressed.connect(self._save)
        self._naming = self._naming_row()
        row = QHBoxLayout()
        row.setSpacing(SPACING_PX)
        row.addWidget(self.album)
        row.addWidget(self._count, 1)
        self._beside = icon_button("table", say("All studies as a table"), self._show_table, 16)
        self._beside.setVisible(has_table)
        row.addWidget(self._beside)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN_PX, MARGIN_PX, MARGIN_PX, SPACING_PX)
        column.setSpacing(SPACING_PX)
        column.addWidget(self.field)
        column.addLayout(row)
        column.addWidget(self._naming)
        self.show_browsing(desk.store.view.browsing)

    def _naming_row(self) -> QWidget:
        made = QWidget()
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 4)
        row.setSpacing(4)
        row.addWidget(self._name, 1)
        row.addWidget(icon_button("check", say("Save"), self._save, 14))
        row.addWidget(icon_button("close", say("Cancel"), made.hide, 14))
        made.hide()
        return made

    def show_browsing(self, browsing: Browsing) -> None:
        """Show what is sought, and in which album."""
        if self.field.text() != browsing.search:
            self.field.setText(browsing.search)
        name = _shown(browsing.album.name, [album.name for album in browsing.albums])
        self._whole = name
        self._fit()
        self.album.setAccessibleName(say("Album: {name}", name=name))

    def _fit(self) -> None:
        """Shorten the album's name to the room that there is; the tooltip tells all of it."""
        metrics = self.album.fontMetrics()
        letter = metrics.averageCharWidth()
        around = self.album.sizeHint().width() - metrics.horizontalAdvance(self.album.text()) + letter
        room = self.contentsRect().width() - self._beside.sizeHint().width() - around - 2 * MARGIN_PX - 2 * SPACING_PX
        shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, max(room, 4 * letter))
        if self.album.text() != no_keys(shown) + GAP:
            self.album.setText(no_keys(shown) + GAP)
        is_whole = shown == self._whole
        self.album.setToolTip(say("Choose which studies are shown") if is_whole else html_free(self._whole))

    def event(self, event: QEvent) -> bool:
        """Fit the album's name where letters have another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the album's name."""
        super().resizeEvent(event)
        self._fit()

    def show_count(self, count: int | None) -> None:
        """Tell how many studies are found; None while that is not known."""
        self._count.set_text("" if count is None else words.counted(count, "study", "studies"))

    def show_modalities(self, modalities: tuple[str, ...]) -> None:
        """Offer the modalities that the library holds."""
        self._modalities = modalities

    def _fill(self, menu: QMenu) -> None:
        browsing = self._desk.store.view.browsing
        menu.clear()
        self._add(menu, say("All studies"), "")
        menu.addSeparator()
        for album in BUILT_IN:
            self._add(menu, told(album.name), album.name)
        if self._modalities:
            menu.addSeparator()
            for code in self._modalities[:12]:
                self._add(menu, safe(code), code)
        if browsing.albums:
            menu.addSeparator()
            for album in browsing.albums:
                self._add(menu, safe(album.name), album.name)
        menu.addSeparator()
        save = QAction(icons.icon("save"), say("Save this search as an album"), menu)
        save.setEnabled(bool(browsing.search.strip()))
        save.triggered.connect(self.ask_name)
        menu.addAction(save)
        own = browsing.album.name
        if any(album.name == own for album in browsing.albums):
            delete = QAction(icons.icon("trash"), say("Delete the album {name}", name=no_keys(safe(own))), menu)
            delete.triggered.connect(lambda: self._desk.perform("album.delete", name=own))
            menu.addAction(delete)

    def _add(self, menu: QMenu, title: str, name: str) -> None:
        action = QAction(no_keys(title), menu)
        action.setCheckable(True)
        action.setChecked(self._desk.store.view.browsing.album.name == name)
        action.triggered.connect(lambda _=False: self._desk.perform("album.show", name=name))
        menu.addAction(action)

    def _show_table(self) -> None:
        self._desk.perform("library.table")

    def ask_name(self) -> None:
        """Ask below the field how the album shall be called."""
        self._naming.show()
        self._name.clear()
        self._name.setFocus()

    def _save(self) -> None:
        if self._desk.perform("album.save", name=self._name.text()):
            self._naming.hide()
            self.field.setFocus()


def _shown(name: str, own: list[str]) -> str:
    if not name:
        return say("All studies")
    return safe(name) if name in own else told(name)
