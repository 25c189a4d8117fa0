"""Every text of the window goes through `say`, so that a language can replace it."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from viewer.actions.about import manual_sections

UI = Path(__file__).parents[2] / "viewer" / "ui"
SINKS = frozenset(
    {"label", "section", "icon_button", "Elided", "Chip", "Segments", "tooltip", "drawText", "notify", "paint_strip"}
    | {"QPushButton", "QCheckBox", "QRadioButton", "QLabel", "QToolButton", "QGroupBox", "QMenu", "QAction"}
    | {"setText", "set_text", "setToolTip", "setWhatsThis", "setAccessibleName", "setAccessibleDescription"}
    | {"setPlaceholderText", "setWindowTitle", "setTitle", "setStatusTip", "setSpecialValueText", "addAction"}
    | {"addMenu", "addItem", "addTab", "addRow", "setTabText", "getSaveFileName", "getOpenFileNames"}
    | {"getExistingDirectory", "QTreeWidgetItem", "QListWidgetItem", "QTableWidgetItem", "setHeaderLabels"}
)
"""What shows its texts to the user."""
SAME_EVERYWHERE = re.compile(
    r"[a-z0-9_.:\-]+|(?:CSV|DICOM) \(\*\.(?:csv|dcm)\)|Hounsfield|x [\d{}]+  y [\d{}]+|DICOM|R \{\}.*"
)
"""Ids, and names that no language changes."""


def escaped(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of each literal that is shown without having been said."""
    for call in ast.walk(ast.parse(source)):
        if not isinstance(call, ast.Call):
            continue
        name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
        if name not in SINKS:
            continue
        keywords = [keyword.value for keyword in call.keywords if keyword.arg != "name"]
        for argument in (*call.args, *keywords):
            for text in literals(argument):
                if re.search(r"[A-Za-z]{2}", text) and not SAME_EVERYWHERE.fullmatch(text):
                    yield call.lineno, text


NO_TEXT = frozenset(
    {
        "say",
        "noted",
        "counted",
        "perform",
        "execute",
        "setObjectName",
        "setProperty",
        "property",
        "import_module",
        "cast",
    }
    | {"getattr", "hasattr", "is_enabled", "is_checked", "icon", "Page", "ViewerError", "alter", "apply", "TypeVar"}
    | {"QDBusMessage", "replace"}
)
"""What says its texts, tells them later, or takes none."""
OTHERWISE = frozenset({"languages.py", "revealing.py", "story_player.py"})
"""Files with names of fonts and services, and with texts for the command line."""
NAMES = frozenset({"File", "Edit", "View", "Tools", "Help", "sky blue", "Hounsfield", "Scene", "Row"}) | {
    *("View/Go to", "View/On pictures"),
}
"""Names of menus and colours in tables that are said with their titles, of the program, and of types."""


def unsaid(source: str) -> Iterator[tuple[int, str]]:
    """Yield line and text of each literal that reads like a text, wherever it stands, and is never said."""
    tree = ast.parse(source)
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Constant) or not isinstance(node.value, str) or node.value in NAMES:
            continue
        if node.value.partition("/")[0] in NAMES:  # a menu in a menu
            continue
        if re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}|^[A-Z][a-z]+( \([A-Z]\))?…?$", node.value) and is_shown(node, above):
            yield node.lineno, node.value


def is_shown(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    while (parent := above.get(node)) is not None:
        if isinstance(parent, ast.Expr | ast.Compare | ast.arg):  # a docstring, an id, a type
            return False
        if isinstance(parent, ast.Call):
            name = parent.func.attr if isinstance(parent.func, ast.Attribute) else getattr(parent.func, "id", "")
            if name in NO_TEXT:
                return False
        node = parent
    return True


def literals(node: ast.expr) -> Iterator[str]:
    """Yield the texts that an argument may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        yield "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant))
    elif isinstance(node, ast.IfExp):
        yield from (*literals(node.body), *literals(node.orelse))
    elif isinstance(node, ast.BoolOp):
        for value in node.values:
            yield from literals(value)
    elif isinstance(node, ast.List | ast.Tuple):
        for part in node.elts:
            yield from literals(part)


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_no_text_is_shown_that_was_not_said(path) -> None:
    assert list(escaped(path.read_text(encoding="utf-8"))) == [], "wrap it: say(…), with named fields"


def test_what_is_said_is_a_literal_so_that_translators_find_it() -> None:
    """A text with values has named fields: an f-string inside `say` would never be found."""
    for path in UI.rglob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("say", "noted"):
                assert not isinstance(call.args[0], ast.JoinedStr), f"{path.name}:{call.lineno}"


@pytest.mark.parametrize("path", sorted(UI.rglob("*.py")), ids=lambda path: path.relative_to(UI).as_posix())
def test_texts_of_tables_and_what_functions_return_are_said_too(path) -> None:
    headings = set(manual_sections())
    found = [] if path.name in OTHERWISE else [one for one in unsaid(path.read_text("utf-8")) if one[1] not in headings]
    assert found == [], "wrap it: say(…), or noted(…) in a table that is said where it is shown"
