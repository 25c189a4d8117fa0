"""Only real damage makes the library begin anew."""

from __future__ import annotations

from pathlib import Path

import pytest

from viewer.core.database import DamagedFileError
from viewer.core.errors import ViewerError
from viewer.library.library import Library


def test_a_search_after_closing_fails_and_leaves_the_file(tmp_path: Path) -> None:
    path = tmp_path / "library.sqlite"
    library = Library(path)
    library.close()
    before = path.read_bytes()
    with pytest.raises(ViewerError) as caught:
        library.search("a")
    assert not isinstance(caught.value, DamagedFileError)
    assert path.read_bytes() == before
    assert [child.name for child in tmp_path.iterdir()] == [path.name]
