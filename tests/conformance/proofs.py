"""The tests that carry the mark `answers`, found by reading their source: nothing is imported, nothing run."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True, order=True)
class Proof:
    """A test, the row that it proves, and the number that it asserts."""

    section: str
    row: str
    test: str
    number: str


def proofs(folder: Path = CHECKOUT / "tests") -> list[Proof]:
    """Return all proofs below a folder, sorted; ValueError where a mark does not say its three texts plainly."""
    found = []
    for path in folder.rglob("test_*.py"):
        module = ast.parse(path.read_text(encoding="utf-8"))
        names = _named_texts(module)
        for test, mark in _marks(module):
            section, row, number = _texts(mark, names, path)
            found.append(Proof(section, row, f"{path.relative_to(CHECKOUT).as_posix()}::{test}", number))
    return sorted(found)


def _named_texts(module: ast.Module) -> dict[str, str]:
    """Return the texts that a module gives names to."""
    named = {}
    for node in module.body:
        if (
            isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and isinstance(node.value, ast.Constant)
        ):
            named[node.targets[0].id] = node.value.value
    return {name: text for name, text in named.items() if isinstance(text, str)}


def _marks(module: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            for mark in node.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.answers":
                    yield node.name, mark


def _texts(mark: ast.Call, names: dict[str, str], path: Path) -> list[str]:
    given = [names.get(part.id) if isinstance(part, ast.Name) else getattr(part, "value", None) for part in mark.args]
    texts = [text for text in given if isinstance(text, str)]
    if len(texts) != 3 or len(mark.args) != 3 or mark.keywords:
        raise ValueError(f"{path}:{mark.lineno}: answers() takes a section, a row and a number, each a plain text")
    return texts
