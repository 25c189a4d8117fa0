"""Going by keys from one part of the window to the next."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

FOCUSABLE = Qt.FocusPolicy.TabFocus


def go(areas: Sequence[QWidget], step: int) -> bool:
    """Give the focus to the next area that can take it, counted from the one that has it; return whether one did."""
    now = QApplication.focusWidget()
    here = next((n for n, area in enumerate(areas) if now is not None and (area is now or area.isAncestorOf(now))), -1)
    start = here if here >= 0 else (-1 if step > 0 else 0)
    for far in range(1, len(areas) + 1):
        target = first_of(areas[(start + step * far) % len(areas)])
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)
            return True
    return False


def first_of(area: QWidget) -> QWidget | None:
    """Return what takes the focus for an area: its proxy, else its first widget in the order of Tab."""
    if not area.isVisible():
        return None
    if (chosen := area.focusProxy()) is not None and chosen.isVisible():
        return chosen
    widget: QWidget | None = area
    while widget is not None:
        if _takes(widget) and (widget is area or area.isAncestorOf(widget)):
            return widget
        widget = widget.nextInFocusChain()
        if widget is area:
            return None
    return None


def _takes(widget: QWidget) -> bool:
    takes_tab = (widget.focusPolicy() & FOCUSABLE) == FOCUSABLE
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
