"""Elements as a tree: sequences hold their items, items hold elements."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from viewer.core.phrases import say

Index = QModelIndex | QPersistentModelIndex
T = TypeVar("T")


class Node(Generic[T]):
    """An element with what it holds; an item of a sequence has no element, only a number from 1."""

    __slots__ = ("children", "id", "item", "parent", "payload", "row")

    def __init__(self, id_: int, parent: Node[T] | None, payload: T | None, item: int = 0) -> None:
        self.id, self.parent, self.payload, self.item = id_, parent, payload, item
        self.children: list[Node[T]] = []
        self.row = 0
        if parent is not None:
            self.row = len(parent.children)
            parent.children.append(self)


class RowTree(QAbstractItemModel, Generic[T]):
    """A tree over rows that name their place by a path: '00081140[1].00081155' lies in the second item.

    `cell(row, column, role)` tells what a row shows.
    """

    def __init__(
        self,
        head: Sequence[str],
        path: Callable[[T], str],
        cell: Callable[[T, int, int], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._head, self._path, self._cell = tuple(head), path, cell
        self._nodes: list[Node[T]] = [Node(0, None, None)]
        self._by_path: dict[str, Node[T]] = {}
        self.rows: Sequence[T] = ()

    def show_rows(self, rows: Sequence[T]) -> None:
        """Show other rows, in their order; a row comes after the sequence that it lies in."""
        self.beginResetModel()
        self.rows = rows
        self._nodes, self._by_path = [Node(0, None, None)], {}
        items: dict[str, Node[T]] = {}
        for row in rows:
            path = self._path(row)
            above = path.rpartition(".")[0]
            self._by_path[path] = self._add(self._holder(above, items), row)
        self.endResetModel()

    def _add(self, parent: Node[T], row: T | None, item: int = 0) -> Node[T]:
        made = Node(len(self._nodes), parent, row, item)
        self._nodes.append(made)
        return made

    def _holder(self, above: str, items: dict[str, Node[T]]) -> Node[T]:
        if not above:
            return self._nodes[0]
        if above not in items:
            sequence, _, number = above.rpartition("[")
            items[above] = self._add(self._by_path.get(sequence, self._nodes[0]), None, int(number.rstrip("]")) + 1)
        return items[above]

    def index_of(self, path: str) -> QModelIndex:
        """Return where a row is, an invalid index if it is not shown."""
        node = self._by_path.get(path)
        return self.createIndex(node.row, 0, node.id) if node is not None else QModelIndex()

    def row_at(self, index: Index) -> T | None:
        """Return the row at an index, None for an item of a sequence."""
        return self._node(index).payload

    def _node(self, index: Index) -> Node[T]:
        # By number, not by pointer: an index that outlives its rows must not be followed.
        id_ = index.internalId() if index.isValid() else 0
        return self._nodes[id_] if id_ < len(self._nodes) else self._nodes[0]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a cell; an item of a sequence says its number."""
        node = self._node(index)
        if node.payload is not None:
            return self._cell(node.payload, index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 and node.item:
            return say("Item {number}", number=node.item)
        return None

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:
        """Return the index of a child."""
        children = self._node(parent).children
        return self.createIndex(row, column, children[row].id) if 0 <= row < len(children) else QModelIndex()

    def parent(self, child: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]
        """Return the index of what holds a child."""
        above = self._node(child).parent
        return QModelIndex() if above is None or above.id == 0 else self.createIndex(above.row, 0, above.id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """Return how many children there are."""
        return len(self._node(parent).children) if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:
        """Return the number of columns."""
        return len(self._head)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the columns."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return say(self._head[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None
