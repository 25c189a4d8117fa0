"""docs/measurements.md is what `python -m tests.proof` writes, but for the last digits of what was seen."""

import re

from tests.proof.document import DOCUMENT, ORDER, TEXTS
from tests.proof.phantoms import MODULES

SEEN = re.compile(r"^\| .* \|$", re.MULTILINE)


def test_every_text_is_in_the_document_as_it_is_kept() -> None:
    written = DOCUMENT.read_text(encoding="utf-8")
    for name in ORDER:
        path = TEXTS / f"{name}.md"
        if path.exists():
            assert path.read_text(encoding="utf-8").strip() in written, f"{name}: run python -m tests.proof"


def test_the_document_has_a_table_with_lines_of_every_module() -> None:
    written = DOCUMENT.read_text(encoding="utf-8")
    table = written[written.index("| phantom | truth |") :]
    assert len(SEEN.findall(table)) >= 2 + len(MODULES)
    assert "nan" not in table
