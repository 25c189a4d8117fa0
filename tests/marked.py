"""The tests that carry a mark with texts, found by reading their source: nothing is imported, nothing run."""

import ast
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[1]


def marked(name: str, folder: Path = CHECKOUT / "tests") -> Iterator[tuple[str, list[str]]]:
    """Yield each test below a folder with the texts of its mark; ValueError where one is no plain text."""
    for path in sorted(folder.rglob("test_*.py")):
        module = ast.parse(path.read_text(encoding="utf-8"))
        names = _named_texts(module)
        for test, mark in _marks(module, f"pytest.mark.{name}"):
            yield f"{path.relative_to(CHECKOUT).as_posix()}::{test}", _texts(mark, names, path)


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


def _marks(module: ast.Module, name: str) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            for mark in node.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == name:
                    yield node.name, mark


def _texts(mark: ast.Call, names: dict[str, str], path: Path) -> list[str]:
    given = [names.get(part.id) if isinstance(part, ast.Name) else getattr(part, "value", None) for part in mark.args]
    texts = [text for text in given if isinstance(text, str)]
    if not texts or len(texts) != len(mark.args) or mark.keywords:
        raise ValueError(f"{path}:{mark.lineno}: this mark takes plain texts")
    return texts
