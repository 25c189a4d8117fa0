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
    return sorted(
        Proof(*_texts(mark, path)[:2], f"{path.relative_to(CHECKOUT).as_posix()}::{name}", _texts(mark, path)[2])
        for path in folder.rglob("test_*.py")
        for name, mark in _marks(ast.parse(path.read_text(encoding="utf-8")))
    )


def _marks(module: ast.Module) -> Iterator[tuple[str, ast.Call]]:
    for node in ast.walk(module):
        if isinstance(node, ast.FunctionDef):
            for mark in node.decorator_list:
                if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.answers":
                    yield node.name, mark


def _texts(mark: ast.Call, path: Path) -> tuple[str, str, str]:
    texts = [argument.value for argument in mark.args if isinstance(argument, ast.Constant)]
    if len(texts) != 3 or len(mark.args) != 3 or mark.keywords or not all(isinstance(text, str) for text in texts):
        raise ValueError(f"{path}:{mark.lineno}: answers() takes a section, a row and a number, each a plain text")
    return str(texts[0]), str(texts[1]), str(texts[2])
